/** Composes a sheet: exactly one page, filled down to its foot. */

import type { Pt } from '../../base/length.js'
import type { Report } from '../../base/report.js'
import type { Document } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import { linesOfBlock, visitBlocks } from '../../document/visit.js'
import type { SheetDesign } from '../../theme/page-design.js'
import { type Attempt, attempts } from '../attempts.js'
import { type LongText, mastheadOverflow, sheetOverflow, sheetShort } from '../diagnostics.js'
import { finishLayout } from '../finish-layout.js'
import { overflowMarks } from '../frames/overflow-marks.js'
import type { LayoutOptions } from '../layout.js'
import type { Layout, OutlineEntry, Page } from '../page.js'
import { printContext, type Setting } from '../print-context.js'
import { type SetSheet, setSheet } from './set-sheet.js'

/** Spacing, leading and size are a unit of tightness each. */
const tightest = 3

/** Halvings of the search for a setting. */
const steps = 9

/** Space above the foot at which the search may end. */
const closeEnough = 3

/** How many of the longest texts an overflow names. */
const namedTexts = 3

/**
 * Composes a sheet on one page.
 *
 * Takes spacing first, then leading, then size, as far as the theme allows: the loosest setting at which the
 * text fits, so that pages of different length end near the same foot. Sections stay whole if that leaves no
 * column far from the foot; else one of them goes on in the next column. What cannot fit is reported and marked.
 */
export function composeSheet(document: Document, options: LayoutOptions, report: Report): Layout {
  const { sheet } = options.theme
  const attemptsAt = (divided: boolean) =>
    attempts((tightness: number, to) =>
      setSheet(printContext(document, options, settingAt(tightness, sheet), to), divided),
    )
  const loosest = (at: ReturnType<typeof attemptsAt>): Attempt<SetSheet> =>
    at(findTightness((tightness) => at(tightness).made.slack, sheet.footTolerance))
  const whole = loosest(attemptsAt(false))
  const taken = isSound(whole.made, sheet) ? whole : loosest(attemptsAt(true))
  for (const diagnostic of taken.diagnostics) report(diagnostic)
  const set = { ...taken.made, context: { ...taken.made.context, report } }
  reportFit(set, document, sheet, report)
  const marks = set.slack < 0 ? overflowMarks(footOf(set), -set.slack, set.context) : []
  const title = plain(document.properties.title)
  const page: Page = { ...set.page, title, marks }
  return finishLayout([page], outlineOf(page), set.context)
}

/** True for a page that fits and whose columns end near the same foot: then its sections stay whole. */
function isSound({ slack, unevenness }: SetSheet, { columnTolerance }: SheetDesign): boolean {
  return slack >= 0 && slack + unevenness <= columnTolerance
}

/**
 * The setting at a tightness: from 0 to `tightest` with all as tight as allowed, or as far below with all as loose.
 *
 * The first unit either way is spacing, the second leading, the third size.
 */
export function settingAt(tightness: number, sheet: SheetDesign): Setting {
  const { spacing, leadingRange, sizeRange, smallest } = sheet
  const direction = Math.sign(tightness)
  const share = (unit: number): number => Math.min(1, Math.max(0, Math.abs(tightness) - unit))
  const range = direction > 0 ? leadingRange.tighter : leadingRange.looser
  const furthest = direction > 0 ? spacing.least : spacing.most
  return {
    blockSpace: spacing.ideal + (furthest - spacing.ideal) * share(0),
    leading: 1 - direction * range * share(1),
    size: 1 - direction * sizeRange * share(2),
    smallest,
  }
}

/** The least tightness at which nothing overflows; the ideal one if the page ends near its foot at once. */
export function findTightness(slackAt: (tightness: number) => Pt, tolerance: Pt): number {
  const ideal = slackAt(0)
  if (ideal >= 0 && ideal <= tolerance / 2) return 0
  let fits = ideal >= 0 ? 0 : tightest
  let overflows = ideal >= 0 ? -tightest : 0
  if (ideal < 0 && slackAt(tightest) < 0) return tightest
  if (ideal >= 0 && slackAt(-tightest) >= 0) return -tightest
  for (let step = 0; step < steps; step++) {
    const tried = (fits + overflows) / 2
    const slack = slackAt(tried)
    if (slack >= 0) fits = tried
    else overflows = tried
    if (slack >= 0 && slack <= closeEnough) break
  }
  return fits
}

function reportFit(set: SetSheet, document: Document, sheet: SheetDesign, report: Report): void {
  const which = { name: document.properties.name, locale: document.locale }
  const { slack, mastheadExcess, context } = set
  if (mastheadExcess > 0) {
    report(mastheadOverflow(which, mastheadExcess, document.properties.title[0]?.origin))
  }
  if (slack < 0) {
    const pitch = context.pitchOf('body')
    const lines = Math.ceil((-slack * sheet.columns) / pitch)
    report(sheetOverflow(which, -slack, lines, longestTexts(document)))
  } else if (slack > sheet.footTolerance) report(sheetShort(which, slack))
}

function longestTexts(document: Document): readonly LongText[] {
  const texts: LongText[] = []
  const sections = document.sections.flatMap((section) => [section, ...section.sections])
  visitBlocks([...document.blocks, ...sections.flatMap(({ blocks }) => blocks)], (block) => {
    for (const line of linesOfBlock(block)) {
      const origin = line.find((inline) => inline.origin.span.file !== '')?.origin
      texts.push({ text: plain(line), origin: origin ?? block.origin })
    }
  })
  return texts.sort((a, b) => b.text.length - a.text.length).slice(0, namedTexts)
}

function footOf({ page, context }: SetSheet): Pt {
  const foot = page.decoration.at(-1)?.box.y
  return foot ?? page.size.height - context.theme.sheet.margins.bottom
}

function outlineOf({ frames, title }: Page): readonly OutlineEntry[] {
  const headings = frames.flatMap((frame) => {
    const words =
      frame.type === 'text' && frame.role === 'heading' ? frame.paragraphs[0] : undefined
    if (words === undefined) return []
    const text = words.runs.map((run) => run.text).join('')
    return [{ title: text, page: 0, y: frame.box.y, children: [] }]
  })
  return [{ title, page: 0, y: 0, children: headings }]
}
