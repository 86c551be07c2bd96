/**
 * `npm run bench`: how long documents take, where the time goes, how much memory it needs; each beside the
 * least that the bare libraries need for the same frames. It measures and judges nothing.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchCold } from './cold.mjs'
import { benchOpening, benchStages } from './stages.mjs'
import { benchWarm } from './warm.mjs'
import { openWorks } from './works.mjs'

const folder = mkdtempSync(join(tmpdir(), 'vorlage-bench-'))
try {
  const [{ model }] = cpus()
  console.log(`Node ${process.version} · ${cpus().length} × ${model.trim()}`)
  console.log('Medians of several runs. “floor” is the bare library with the finished frames, see')
  console.log(
    'floor-pdf.mjs and floor-pptx.mjs: no data, no template, no measuring, no line breaks,',
  )
  console.log(
    'no tags, no outline, no metadata; in PowerPoint no masters, groups, placeholders or table rules.',
  )
  const { project, works } = openWorks()
  await benchOpening()
  await benchStages(project, works)
  await benchWarm(project, works)
  benchCold(project, works, folder)
} finally {
  rmSync(folder, { recursive: true })
}
