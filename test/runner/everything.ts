/** A deck with one slide of each kind, as PDF and as PowerPoint: real output to be spoilt. */

import { join } from 'node:path'
import { openDataset, render } from '../../src/index.js'
import type { Format } from '../../src/template/slot.js'
import { root } from './typeset.js'

/** Renders `test/specimens/everything` with the invented dataset. */
export async function everything(format: Format): Promise<Uint8Array> {
  const dataset = openDataset({
    data: join(root, 'test/datasets/fictitious'),
    templates: [join(root, 'templates'), join(root, 'test/specimens')],
  })
  const made = await render({ dataset, document: 'everything', locale: 'en', format })
  if (!made.bytes || made.diagnostics.length > 0) throw new Error(JSON.stringify(made.diagnostics))
  return made.bytes
}
