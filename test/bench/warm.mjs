/** Documents per second through the library, in a process that keeps the dataset open. */

import { openDataset, render } from '../../dist/index.js'
import { floorOf } from './floor.mjs'
import { printTable, show, time } from './measure.mjs'

/** Renders each work over and over, beside its floor. */
export async function benchWarm(project, works) {
  const dataset = openDataset()
  const rows = []
  for (const work of works) {
    const { name, document, format, partner } = work
    const wanted = { dataset, document, locale: 'de', format, ...(partner && { for: partner }) }
    const { bytes } = await render(wanted)
    if (!bytes) throw new Error(`${name} was not made: run \`npm run check\``)
    const ours = await time(() => render(wanted))
    const floor = await time(floorOf(work, project))
    rows.push([
      name,
      show(1000 / ours),
      show(1000 / floor),
      `${show(ours / floor)} ×`,
      `${Math.ceil(bytes.length / 1024)}`,
      `${Math.ceil((await floorOf(work, project)()).length / 1024)}`,
    ])
  }
  const head = ['document', 'per second', 'floor', 'time ÷ floor', 'KB', 'floor KB']
  printTable('Warm: documents per second, from dataset to bytes', head, rows)
}
