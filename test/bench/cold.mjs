/** Cold runs: a new process for each, as on the command line; time and peak memory. */

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontBytes } from './floor.mjs'
import { faceKeys } from './floor-pdf.mjs'
import { median, once, printTable, ratio, show } from './measure.mjs'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const memoryHook = new URL('report-memory.mjs', import.meta.url).href
const program = path('../../dist/cli/bin.js')

/** One `build` of each work in a process of its own, beside a process that runs the bare library. */
export function benchCold(project, works, folder) {
  const rows = works.map((work) => {
    const { document, format, partner, name } = work
    const out = join(folder, 'out')
    const args = [document, '--format', format, '--locale', 'de', '--out', out]
    const ours = runs([program, 'build', ...args, ...(partner ? ['--for', partner] : [])])
    const floor = runs([path('floor-process.mjs'), writeFrames(work, project, folder)])
    return [
      name,
      show(ours.ms),
      show(floor.ms),
      ratio(ours.ms, floor.ms),
      show(ours.mb),
      show(floor.mb),
      ratio(ours.mb, floor.mb),
    ]
  })
  const all = runs([program, 'build', '--out', join(folder, 'all')], 3)
  const nothing = runs([path('nothing.mjs')])
  rows.push(['all documents', show(all.ms), '–', '–', show(all.mb), '–', '–'])
  rows.push(['Node alone', '–', show(nothing.ms), '–', '–', show(nothing.mb), '–'])
  const head = ['document', 'ms', 'floor', 'ms ÷ floor', 'peak MB', 'floor', 'MB ÷ floor']
  printTable('Cold: one process, from start to end', head, rows)
  console.log('  floor: loads the library, reads finished frames and font files, writes the file')
}

/** Stores what the floor's process needs, so that it loads nothing of ours. */
function writeFrames({ format, layout }, { theme, fonts }, folder) {
  const files = faceKeys(layout).map((key, index) => {
    const file = join(folder, `face-${index}.ttf`)
    writeFileSync(file, fontBytes(fonts, key))
    return [key, file]
  })
  const file = join(folder, 'frames.json')
  const { slide, slides } = theme
  const out = join(folder, `floor.${format}`)
  writeFileSync(file, JSON.stringify({ format, layout, theme: { slide, slides }, files, out }))
  return file
}

function runs(args, count = 5) {
  const all = Array.from({ length: once ? 1 : count }, () => runOnce(args))
  return { ms: median(all.map(({ ms }) => ms)), mb: median(all.map(({ mb }) => mb)) }
}

function runOnce(args) {
  const start = performance.now()
  const { output, status, signal } = spawnSync(
    process.execPath,
    ['--import', memoryHook, ...args],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const ms = performance.now() - start
  if (signal || (status ?? 70) > 1) throw new Error(`${args.join(' ')} ended with ${status}`)
  return { ms, mb: Number(String(output[3])) / 1024 }
}
