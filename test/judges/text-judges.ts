/** Judges of copied text: what Poppler, MuPDF and pdf.js extract is what the file says, character for character. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareTexts, drawnText, type Reader } from '../runner/pdf-drawn.js'
import { pdfText } from '../runner/pdf-file.js'
import { type BuiltFile, type Findings, type Judge, judgeOfOne } from './judge.js'
import { linesOf, run } from './run.js'

function differences({ bytes }: BuiltFile, read: string, reader: Reader): Findings {
  const own = drawnText(bytes).join('\n')
  if (own.trim() === '') return ['it has no text']
  const found = compareTexts(own, read, reader)
  if (found === undefined) return []
  return [`${JSON.stringify(found.read)} is extracted, not ${JSON.stringify(found.own)}`]
}

/** Poppler, in the order of drawing. */
const poppler = judgeOfOne('copy-p', 'pdf', async (file) => {
  const { out, err } = await run('pdftotext', '-raw', file.path, '-')
  return [...linesOf(err), ...differences(file, out, { keepsGlue: false, keepsDivisions: true })]
})

/** MuPDF, which keeps U+00A0 and U+202F, and makes divided words whole. */
const mupdf = judgeOfOne('copy-m', 'pdf', async (file) => {
  const folder = mkdtempSync(join(tmpdir(), 'vorlage-copied-'))
  try {
    const to = join(folder, 'text')
    const options = 'preserve-whitespace,preserve-ligatures'
    await run('mutool', 'convert', '-F', 'text', '-O', options, '-o', to, file.path)
    return differences(file, readFileSync(to, 'utf8'), { keepsGlue: true, keepsDivisions: false })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** pdf.js, which passes over U+00AD. */
const pdfJs = judgeOfOne('copy-js', 'pdf', copiedByPdfJs)

/** A file that pdf.js cannot read is a finding, not a judge that did not run. */
async function copiedByPdfJs(file: BuiltFile): Promise<Findings> {
  try {
    const read = await pdfText(file.bytes)
    return differences(file, read, { keepsGlue: false, keepsDivisions: false })
  } catch (error) {
    return [`pdf.js cannot read it: ${String(error)}`]
  }
}

/** All of them. */
export const textJudges: readonly Judge[] = [poppler, mupdf, pdfJs]
