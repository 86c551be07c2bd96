/** Paginates a report: title block, text with a margin column, notes at the foot of their page. */

import { type Pt, rounding } from '../../base/length.js'
import type { Report } from '../../base/report.js'
import type { Document } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import { attempts } from '../attempts.js'
import type { LayoutContext } from '../context.js'
import { blockTooHigh } from '../diagnostics.js'
import { finishLayout } from '../finish-layout.js'
import { linesOfPiece, type Piece } from '../flow/flow-piece.js'
import { pageFrames } from '../flow/page-frames.js'
import type { Frame } from '../frame.js'
import { decorationFrames } from '../frames/decoration-frames.js'
import { pageLogo } from '../frames/logo-frame.js'
import { overflowMarks } from '../frames/overflow-marks.js'
import type { Placed } from '../frames/stack-frames.js'
import type { LayoutOptions } from '../layout.js'
import type { Layout, OutlineEntry, Page } from '../page.js'
import { printContext } from '../print-context.js'
import { choosePageEnds } from './choose-page-ends.js'
import { choosePages, type PageSetting, type PagesAt } from './choose-pages.js'
import { fillPages } from './fill-pages.js'
import type { FilledPage } from './open-page.js'
import { costOf } from './page-cost.js'
import type { NotesRoom } from './page-notes.js'
import { type ReportColumns, reportColumns, reportFlow } from './report-flow.js'
import { reportFooter } from './report-footer.js'
import { notesRoom, setNotes } from './report-notes.js'
import { titlePiece } from './report-title.js'
import { chainsOf } from './stand-chain.js'

/** Pages that divide a note, as only pages filled one by one do, must cost so much less. */
const leastGain = 0.02

/** A block that is too high is named by so many words of its beginning. */
const openingWords = 6

/** A report set to its columns. */
interface Flow {
  readonly context: LayoutContext
  readonly columns: ReportColumns
  readonly pieces: readonly Piece[]
  readonly notes: NotesRoom
  /** The logo where it is said: on the first page, or on the second if the first has no place for it. */
  readonly logo: Frame | undefined
}

/** A report on its pages, before running feet are set. */
interface PagedFlow extends Flow {
  readonly pages: readonly FilledPage[]
}

/** Paginates a report; pages are as many as it needs. */
export function paginateReport(document: Document, options: LayoutOptions, report: Report): Layout {
  const attemptAt = attempts((setting: PageSetting, to) => {
    const flow = flowOf(document, options, setting, to)
    return { ...flow, ...pagesOf(flow, setting) }
  })
  const setting = choosePages((one) => attemptAt(one).made, options.theme.report.fit)
  const { made, diagnostics } = attemptAt(setting)
  for (const diagnostic of diagnostics) report(diagnostic)
  const taken: PagedFlow = { ...made, context: { ...made.context, report } }
  const notes = setAllNotes(taken)
  const pages = taken.pages.map((page, index) => finishPage(page, notes[index], index, taken))
  return finishLayout(pages, outlineOf(taken), taken.context)
}

/** The text of a report in pieces, set but not on pages. */
function flowOf(
  document: Document,
  options: LayoutOptions,
  { leading, size, space }: PageSetting,
  report: Report,
): Flow {
  const { scale, leading: pitch } = options.theme.print.roles.body
  const { smallest } = options.theme.sheet
  const setting = { leading, size, blockSpace: scale[0] * pitch * space, smallest }
  const context = printContext(document, options, setting, report)
  const columns = reportColumns(context)
  const { first, further } = options.theme.report.logo
  const said = first ?? further
  const logo = said && pageLogo(said, context, context.tree.root)
  const pieces = [titlePiece(columns, context), ...reportFlow(columns, context)]
  const notes = notesRoom(columns.text.width, textHeight(context), context)
  return { context, columns, pieces, notes, logo }
}

/** Fills pages up to the ends that were chosen for all of them, or one by one where that leaves less empty. */
function pagesOf({ context, pieces, notes }: Flow, { space }: PageSetting): PagesAt {
  const { size, margins, spread } = context.theme.report
  const room = {
    top: margins.top,
    bottom: size.height - margins.bottom,
    leastFilled: spread.from,
    mostGrowth: Math.max(0, Math.min(spread.growth, spread.most / space - 1)),
    notes,
    asideGap: context.blockSpace,
  }
  const chains = chainsOf(pieces, false)
  const ends = choosePageEnds(chains, room, context)
  const filled = fillPages(chainsOf(pieces, true), room, context)
  const cost = costOf(filled)
  if (ends === undefined || cost < ends.cost - leastGain) return { pages: filled, cost }
  return { pages: fillPages(chains, room, context, ends.starts), cost: ends.cost }
}

function textHeight({ theme }: LayoutContext): Pt {
  const { size, margins } = theme.report
  return size.height - margins.top - margins.bottom
}

function setAllNotes({ context, columns, pages }: PagedFlow): readonly Placed[] {
  const { size, margins } = context.theme.report
  return setNotes(pages, columns.text, size.height - margins.bottom, context)
}

function finishPage(
  filled: FilledPage,
  notes: Placed | undefined,
  index: number,
  flow: PagedFlow,
): Page {
  const { context, pages } = flow
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
    frames: [...body.frames, ...(notes?.frames ?? []), ...logosOn(index, flow)],
    footer: reportFooter(index + 1, pages.length, context),
    notes: [],
    marks: marksOf(filled, foot, context),
  }
}

/** The logo of a page: where it stands first it is said, on all further pages it is like a running head. */
function logosOn(index: number, { logo, context }: PagedFlow): readonly Frame[] {
  const { first, further } = context.theme.report.logo
  const place = index === 0 ? first : further
  if (place === undefined || logo === undefined) return []
  const isSaid = index === 0 || (first === undefined && index === 1)
  return [isSaid ? logo : pageLogo(place, context)]
}

function titleOf({ pieces }: FilledPage): string | undefined {
  return pieces.find(({ piece }) => piece.heading !== undefined)?.piece.heading?.title
}

function marksOf({ excess, pieces }: FilledPage, foot: Pt, context: LayoutContext): Page['marks'] {
  if (excess <= rounding) return []
  const { document, report } = context
  const highest = [...pieces].sort((a, b) => b.piece.height - a.piece.height)[0]
  const which = { name: document.properties.name, locale: document.locale }
  const origin = highest?.piece.origin ?? { span: { file: '', start: 0, end: 0 } }
  report(blockTooHigh(which, excess, highest === undefined ? '' : openingOf(highest.piece), origin))
  return overflowMarks(foot, excess, context)
}

/** The first words of a piece. */
function openingOf(piece: Piece): string {
  const text = linesOfPiece(piece).map(({ runs }) => runs.map((run) => run.text).join(''))
  return text.join(' ').split(/\s+/).slice(0, openingWords).join(' ')
}

/** Chapters with their sub-chapters, beneath the title. */
function outlineOf({ pages, context }: PagedFlow): readonly OutlineEntry[] {
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
