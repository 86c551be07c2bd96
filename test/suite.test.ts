/**
 * Runs the cases of `suite/`: each a tiny project whose expected diagnostics stand in its files, see
 * `runner/expected-diagnostics.ts`, and whose output is described in its front matter, see `runner/case.ts`.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  caseFolder,
  caseNames,
  type Expectations,
  expectationsOf,
  type Ran,
  runCase,
} from './runner/case.js'
import { announced, shown } from './runner/expected-diagnostics.js'
import { pdfText, readPdf } from './runner/pdf-file.js'
import { printTags } from './runner/pdf-tags.js'
import { deckText, partsOf, slidesOf } from './runner/pptx-file.js'

describe.each(caseNames())('%s', (name) => {
  let ran: Ran
  let expected: Expectations
  beforeAll(async () => {
    expected = expectationsOf(name)
    ran = await runCase(name)
  })
  afterAll(() => {
    ran = undefined as never
  })

  it('reports what its files announce, and nothing else', () => {
    const reported = ran.diagnostics.map((one) => shown(one, ran.texts))
    const wanted = announced(caseFolder(name))
    const lines = (all: readonly { line: string }[]): string[] => all.map(({ line }) => line).sort()
    expect(lines(reported)).toEqual(lines(wanted))
    for (const { line, hints } of wanted) {
      if (hints) expect(reported.find((one) => one.line === line)).toEqual({ line, hints })
    }
  })

  it('makes what its front matter describes', async () => {
    if (expected.files) expect([...ran.files.keys()].sort()).toEqual([...expected.files].sort())
    for (const [path, bytes] of ran.files) {
      if (path.endsWith('.pdf')) await expectPdf(bytes, expected)
      else expectDeck(bytes, expected)
    }
  })
})

async function expectPdf(bytes: Uint8Array, { pages, pdf }: Expectations): Promise<void> {
  if (pages !== undefined) expect((await readPdf(bytes)).pages).toHaveLength(pages)
  if (!pdf) return
  const text = plain(await pdfText(bytes))
  for (const words of pdf.text) expect(text).toContain(plain(words))
  for (const words of pdf.absent) expect(text).not.toContain(plain(words))
  for (const [above, below] of pdf.above) {
    expect(text.indexOf(plain(above)), above).toBeGreaterThanOrEqual(0)
    expect(text.indexOf(plain(below)), `${below} after ${above}`).toBeGreaterThan(
      text.indexOf(plain(above)),
    )
  }
  if (pdf.tags.length > 0) expectInOrder(await printTags(bytes), pdf.tags)
}

function expectDeck(bytes: Uint8Array, { pptx }: Expectations): void {
  if (pptx?.slides !== undefined) expect(slidesOf(partsOf(bytes))).toHaveLength(pptx.slides)
  const text = plain(deckText(bytes))
  for (const words of pptx?.contains ?? []) expect(text).toContain(plain(words))
}

function expectInOrder(tags: string, wanted: readonly string[]): void {
  const lines = tags.split('\n').map((line) => line.trim())
  let from = 0
  for (const line of wanted) {
    const at = lines.indexOf(line, from)
    expect(at, `${line} in\n${tags}`).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
}

/** White space of all kinds as one space. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}
