/** Paginates a report: title block, text with a margin column, notes at the foot of their page. */

import type { Pt } from '../base/length.js'
import type { Report } from '../base/report.js'
import type { Document } from '../document/ast.js'
import { plain } from '../document/plain.js'
import type { LayoutContext } from './context.js'
import { decorationFrames } from './decoration-frames.js'
import { blockTooHigh } from './diagnostics.js'
import { type FilledPage, fillPages } from './fill-pages.js'
import { finishLayout } from './finish-layout.js'
import type { Layout, OutlineEntry, Page } from './frame.js'
import type { LayoutOptions } from './layout.js'
import { overflowMarks } from './overflow-marks.js'
import { pageFrames } from './page-frames.js'
import { printContext, type Setting } from './print-context.js'
import { type ReportColumns, reportColumns, reportFlow } from './report-flow.js'
import { reportFooter } from './report-footer.js'
import { notesRoom, setNotes } from './report-notes.js'
import { titlePiece } from './report-title.js'
import type { Placed } from './stack-frames.js'

/** A last page filled less than this is worth a tighter setting, if that saves the page. */
const leastFilled = 0.5

/** A short document whose last page is filled less than this may stand looser, as long as it needs no further page. */
const wellFilled = 0.6
const shortDocument = 3
const looser = [
  { leading: 1, size: 1, space: 1.5 },
  { leading: 1, size: 1, space: 1.25 },
] as const

/** Leading, size and space that save a page, as multiples of the theme's. */
const tighter = [
  { leading: 1, size: 1, space: 0.8 },
  { leading: 0.97, size: 1, space: 0.75 },
  { leading: 0.95, size: 0.97, space: 0.6 },
] as const

/** A report on its pages, before running feet are set. */
interface Attempt {
  readonly context: LayoutContext
  readonly columns: ReportColumns
  readonly pages: readonly FilledPage[]
}

/** Paginates a report; pages are as many as it needs. */
export function paginateReport(document: Document, options: LayoutOptions, report: Report): Layout {
  const setting = chooseSetting(document, options)
  const attempt = fill(document, options, setting, report)
  const notes = setAllNotes(attempt)
  const pages = attempt.pages.map((page, index) => finishPage(page, notes[index], index, attempt))
  return finishLayout(pages, outlineOf(attempt), attempt.context)
}

function settingOf(
  { theme }: LayoutOptions,
  { leading, size, space }: { leading: number; size: number; space: number },
): Setting {
  const { scale, leading: pitch } = theme.print.roles.body
  const { smallest } = theme.sheet
  return { leading, size, blockSpace: scale[0] * pitch * space, smallest }
}

/** The theme's own setting, a tighter one that saves a nearly empty last page, or a looser one that fills it. */
function chooseSetting(document: Document, options: LayoutOptions): Setting {
  const ideal = settingOf(options, { leading: 1, size: 1, space: 1 })
  const { pages } = fill(document, options, ideal, () => {})
  const { size, margins } = options.theme.report
  const height = size.height - margins.top - margins.bottom
  const last = pages.at(-1)
  if (pages.length < 2 || last === undefined) return ideal
  const all = pages.length
  const pagesAt = (setting: Setting) => fill(document, options, setting, () => {}).pages.length
  const filled = (last.foot - margins.top) / height
  const settings = { tighter, looser }
  const first = (which: keyof typeof settings, suits: (pages: number) => boolean) =>
    settings[which].map((one) => settingOf(options, one)).find((one) => suits(pagesAt(one)))
  const saving = filled < leastFilled ? first('tighter', (count) => count < all) : undefined
  if (saving !== undefined) return saving
  if (filled >= wellFilled || all > shortDocument) return ideal
  return first('looser', (count) => count === all) ?? ideal
}

function fill(
  document: Document,
  options: LayoutOptions,
  setting: Setting,
  report: Report,
): Attempt {
  const context = printContext(document, options, setting, report)
  const columns = reportColumns(context)
  const { size, margins } = context.theme.report
  const room = {
    top: margins.top,
    bottom: size.height - margins.bottom,
    notes: notesRoom(columns.text.width, size.height - margins.top - margins.bottom, context),
    asideGap: context.blockSpace,
  }
  const pieces = [titlePiece(columns, context), ...reportFlow(columns, context)]
  return { context, columns, pages: fillPages(pieces, room, context) }
}

function setAllNotes({ context, columns, pages }: Attempt): readonly Placed[] {
  const { size, margins } = context.theme.report
  return setNotes(pages, columns.text, size.height - margins.bottom, context)
}

function finishPage(
  filled: FilledPage,
  notes: Placed | undefined,
  index: number,
  attempt: Attempt,
): Page {
  const { context, pages } = attempt
  const { theme, document, locale } = context
  const { size, margins, decoration } = theme.report
  const foot: Pt = size.height - margins.bottom
  const body = pageFrames(filled)
  return {
    size,
    title: titleOf(filled) ?? plain(document.properties.title),
    label: String(index + 1),
    background: context.design.colors.background,
    decoration: [
      ...decorationFrames(decoration, theme.print, locale.code),
      ...body.decoration,
      ...(notes?.decoration ?? []),
    ],
    frames: [...body.frames, ...(notes?.frames ?? [])],
    footer: reportFooter(index + 1, pages.length, context),
    notes: [],
    marks: marksOf(filled, foot, context),
  }
}

function titleOf({ pieces }: FilledPage): string | undefined {
  return pieces.find(({ piece }) => piece.heading !== undefined)?.piece.heading?.title
}

function marksOf({ excess, pieces }: FilledPage, foot: Pt, context: LayoutContext): Page['marks'] {
  if (excess <= 0.01) return []
  const { document, report } = context
  const highest = [...pieces].sort((a, b) => b.piece.height - a.piece.height)[0]
  const which = { name: document.properties.name, locale: document.locale }
  const origin = highest?.piece.origin ?? { span: { file: '', start: 0, end: 0 } }
  report(blockTooHigh(which, excess, origin))
  return overflowMarks(foot, excess, context)
}

/** Chapters with their sub-chapters, beneath the title. */
function outlineOf({ pages, context }: Attempt): readonly OutlineEntry[] {
  const chapters: { entry: Omit<OutlineEntry, 'children'>; children: OutlineEntry[] }[] = []
  for (const [page, { pieces }] of pages.entries()) {
    for (const { piece, y } of pieces) {
      if (piece.heading === undefined) continue
      const { title, depth } = piece.heading
      const chapter = chapters.at(-1)
      if (depth === 2 && chapter !== undefined)
        chapter.children.push({ title, page, y, children: [] })
      else chapters.push({ entry: { title, page, y }, children: [] })
    }
  }
  const title = plain(context.document.properties.title)
  const children = chapters.map(({ entry, children: inner }) => ({ ...entry, children: inner }))
  return [{ title, page: 0, y: 0, children }]
}
