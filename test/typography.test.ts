/** What readers see of the setting, measured on shipped sheets and reports in every theme. */

import { describe, expect, it } from 'vitest'
import { bottom, right } from '../src/base/geometry.js'
import { mm } from '../src/base/length.js'
import { collect } from '../src/base/report.js'
import { layOutDocument } from '../src/build/compose.js'
import type { TextFrame } from '../src/layout/frame.js'
import { allFrames } from '../src/layout/frames/walk-frames.js'
import type { Page } from '../src/layout/page.js'
import type { Line } from '../src/layout/text/paragraph.js'
import type { SheetDesign } from '../src/theme/page-design.js'
import { compose, open, shippedFolders } from './runner/typeset.js'

/** The partners with most and with least to say. */
const partners = [undefined, 'org.lmu', 'org.hmgu']

describe.each(['m1', 'slate'])('printed in %s', (theme) => {
  const opened = open({ ...shippedFolders, theme })
  const { report, sheet } = opened.project.theme
  const printed = opened.jobs
    .filter(({ partner }) => partners.includes(partner))
    .map((job) => compose(job, opened))
    .filter(({ kind }) => kind !== 'deck')
    .map((document) => layOutDocument(document, opened.project, collect().report))
  const linesOf = (locale: string): readonly string[] =>
    printed
      .filter((layout) => layout.kind === 'report' && layout.locale === locale)
      .flatMap(({ pages }) => pages.flatMap((page) => fullLines(page, report.textWidth)))

  it.each(['de', 'en'])(
    'lines of reports in %s have 60 to 75 characters on average, and none many more',
    (locale) => {
      const lengths = linesOf(locale).map((line) => line.length)
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      expect(mean).toBeGreaterThanOrEqual(60)
      expect(mean).toBeLessThanOrEqual(75)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(80)
    },
  )

  it.each(['de', 'en'])('the sheet in %s is full in every column', (locale) => {
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

  it('prints nothing below 8.5 pt but raised marks', () => {
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
