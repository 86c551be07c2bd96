/**
 * Every judge over every finished PDF and deck below the folders that `VORLAGE_JUDGED` names (separated by `:`).
 *
 * Prints one table and fails on any finding, and on a judge that cannot run or that lets a spoilt file pass.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiveJudge } from './archive-judge.js'
import { badPdf, spoiltDeck } from './controls.js'
import { deckJudges } from './deck-judges.js'
import type { BuiltFile, Judge } from './judge.js'
import { ownJudges } from './own-judges.js'
import { pdfJudges } from './pdf-judges.js'
import { printTable, type Verdict } from './table.js'
import { textJudges } from './text-judges.js'

const judges: readonly Judge[] = [
  ...ownJudges,
  ...deckJudges,
  ...pdfJudges,
  ...textJudges,
  archiveJudge,
]
const folders = (process.env.VORLAGE_JUDGED ?? '').split(delimiter).filter((one) => one !== '')
const spoilt = mkdtempSync(join(tmpdir(), 'vorlage-spoilt-'))
const files = folders.flatMap(filesBelow)
let controls: readonly BuiltFile[] = []
let verdicts: readonly Verdict[] = []

beforeAll(async () => {
  const deck = files.find(({ format }) => format === 'pptx')
  writeFileSync(join(spoilt, 'spoilt.pdf'), badPdf)
  if (deck) writeFileSync(join(spoilt, 'spoilt.pptx'), spoiltDeck(deck.bytes))
  controls = filesBelow(spoilt)
  verdicts = await Promise.all(judges.map(verdictOf))
})
afterAll(() => rmSync(spoilt, { recursive: true }))

function filesBelow(folder: string): readonly BuiltFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return names.flatMap((name) => {
    const [, format] = /\.(pdf|pptx)$/.exec(name) ?? []
    if (format !== 'pdf' && format !== 'pptx') return []
    const path = join(folder, name)
    return [{ path, name, format, bytes: new Uint8Array(readFileSync(path)) }]
  })
}

async function verdictOf(judge: Judge): Promise<Verdict> {
  const read = [...files, ...controls].filter(({ format }) => judge.reads.includes(format))
  try {
    const said = await judge.judge(read)
    return { judge, findings: new Map(read.map((file, index) => [file, said[index] ?? []])) }
  } catch (fault) {
    return { judge, findings: new Map(), fault: String(fault) }
  }
}

it('finds nothing in any file', () => {
  const shown = verdicts.map(({ judge, findings, ...rest }) => {
    const ours = [...findings].filter(([file]) => !controls.includes(file))
    return { judge, findings: new Map(ours), ...rest }
  })
  process.stdout.write(`${printTable(files, shown)}\n`)
  expect(new Set(files.map(({ format }) => format)).size).toBe(2)
  expect(shown.flatMap(({ findings }) => [...findings.values()].flat()).length).toBe(0)
  expect(shown.flatMap(({ fault }) => fault ?? [])).toEqual([])
})

it.each(judges)('finds something in a spoilt file: $name', (judge) => {
  const { findings } = verdicts.find((verdict) => verdict.judge === judge) ?? {}
  for (const file of controls.filter(({ format }) => judge.reads.includes(format))) {
    expect(findings?.get(file) ?? [], file.name).not.toEqual([])
  }
})
