/** The floor as a process: reads finished frames, writes them with the bare library. Loads nothing of ours. */

import { readFileSync, writeFileSync } from 'node:fs'

const { format, layout, theme, files, out } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const paths = new Map(files)

async function draw() {
  if (format === 'pptx') {
    const { writeBare } = await import('./floor-pptx.mjs')
    return writeBare(layout)
  }
  const { drawBare } = await import('./floor-pdf.mjs')
  return drawBare(layout, theme, (key) => readFileSync(paths.get(key)))
}

writeFileSync(out, await draw())
