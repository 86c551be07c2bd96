/** What readers see of the setting, measured on shipped documents in every theme. */

import { beforeAll, describe, expect, it } from 'vitest'
import { bottom, right } from '../src/base/geometry.js'
import { mm } from '../src/base/length.js'
import type { TextFrame } from '../src/layout/frame.js'
import { allFrames } from '../src/layout/frames/walk-frames.js'
import type { Layout, Page } from '../src/layout/page.js'
import type { Line } from '../src/layout/text/paragraph.js'
import type { SheetDesign } from '../src/theme/page-design.js'
import { sticksOut } from './runner/bounds.js'
import { unorderedMarks } from './runner/note-marks.js'
import { offGrid } from './runner/off-grid.js'
import { open, shippedFolders, typeset } from './runner/typeset.js'

describe.each(['m1', 'slate'])('shipped documents in %s', (theme) => {
  const opened = open({ ...shippedFolders, theme })
  const { report, sheet, slide } = opened.project.theme
  const said: string[] = []
  const set: Layout[] = []
  const printed: Layout[] = []
  beforeAll(async () => {
    for (const job of opened.jobs) {
      const { layout, diagnostics } = await typeset({ ...job, formats: [] }, opened)
      said.push(...diagnostics.map(({ code, message }) => `${code}: ${message}`))
      set.push(layout)
      if (layout.kind !== 'deck') printed.push(layout)
    }
  }, 240_000)

  it('are set without a fault: nothing sticks out, notes are numbered in their order', () => {
    expect(set.length).toBeGreaterThanOrEqual(14)
    expect(said).toEqual([])
    expect(set.flatMap(sticksOut)).toEqual([])
    expect(set.flatMap(unorderedMarks)).toEqual([])
    expect(set.flatMap((layout) => offGrid(layout, slide.lineGrid))).toEqual([])
  })

  const linesOf = (locale: string): readonly string[] =>
    printed
      .filter((layout) => layout.kind === 'report' && layout.locale === locale)
      .flatMap(({ pages }) => pages.flatMap((page) => fullLines(page, report.textWidth)))

  it.each(['de', 'en'])('have lines of 60 to 75 characters in reports in %s', (locale) => {
    const lengths = linesOf(locale).map((line) => line.length)
    const within = lengths.filter((length) => length >= 60 && length <= 75)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(lengths.length).toBeGreaterThanOrEqual(20)
    expect(within.length / lengths.length).toBeGreaterThan(0.8)
    expect(mean).toBeGreaterThanOrEqual(60)
    expect(mean).toBeLessThanOrEqual(75)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80)
  })

  it.each(['de', 'en'])('fill every column of the sheet in %s', (locale) => {
    const layout = printed.find((one) => one.kind === 'sheet' && one.locale === locale)
    const [page, ...more] = layout?.pages ?? []
    expect(more).toEqual([])
    const gaps = page === undefined ? [] : gapsAboveFoot(page, sheet)
    expect(gaps).toHaveLength(sheet.columns)
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(0)
      expect(gap).toBeLessThan(mm(12))
    }
  })

  it('print nothing below 8.5 pt but raised marks', () => {
    const sizes = printed.flatMap(({ pages }) => pages.flatMap(textSizes))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.5)
  })
})

/** Lines of running text that fill the measure: all of a paragraph but the last. */
function fullLines(page: Page, measure: number): readonly string[] {
  return textsOn(page)
    .filter(({ role, box }) => role === 'body' && Math.abs(box.width - measure) < 1)
    .flatMap(({ lines }) =>
      lines.filter(({ paragraph }, index) => lines[index + 1]?.paragraph === paragraph),
    )
    .map(wordsOf)
}

/** What stays empty between each column and the block at the foot. */
function gapsAboveFoot(page: Page, { margins, gutter, columns, foot }: SheetDesign) {
  const end = (page.decoration.at(-1)?.box.y ?? 0) - foot.above
  const width = (page.size.width - margins.start - margins.end + gutter) / columns
  const texts = textsOn(page).filter(({ box }) => box.y < end)
  return Array.from({ length: columns }, (_, index) => {
    const middle = margins.start + width * index + width / 2
    const column = texts.filter(({ box }) => box.x <= middle && right(box) > middle - width / 2)
    return end - Math.max(...column.map(({ box }) => bottom(box)))
  })
}

function textSizes(page: Page): readonly number[] {
  return textsOn(page).flatMap(({ lines }) =>
    lines.flatMap(({ runs }) =>
      runs.filter(({ style }) => style.rise === undefined).map(({ style }) => style.size),
    ),
  )
}

function textsOn(page: Page): readonly TextFrame[] {
  return page.frames.flatMap(allFrames).filter((frame) => frame.type === 'text')
}

function wordsOf({ runs }: Line): string {
  const words = runs.filter(({ style }) => style.rise === undefined).map(({ text }) => text)
  return words.join('').trim()
}
