/** Sets the title block of a report: what it is, who sends it, as of when. */

import type { Pt } from '../../base/length.js'
import type { Inlines } from '../../document/ast-inline.js'
import { plain } from '../../document/plain.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import { type Piece, wholePiece } from '../flow/flow-piece.js'
import { type FrameKind, frameName } from '../frames/frame-names.js'
import type { Placed } from '../frames/stack-frames.js'
import { stacked } from '../frames/stack-frames.js'
import { reportTooWide } from '../report-too-wide.js'
import { partLines, stateParts } from '../running-line.js'
import type { Paragraph } from '../text/paragraph.js'
import { balance, paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import type { ReportColumns } from './report-flow.js'

/** The title block as one piece at the top of the first page. */
export function titlePiece(columns: ReportColumns, context: LayoutContext): Piece {
  const { kicker, title, subtitle, launch, lead } = context.document.properties
  const { size, margins, lineGap, leadGap } = context.theme.report
  const wide = size.width - margins.end - columns.text.x
  const text = columns.text.width
  const names = stacked(
    [
      ...(kicker === undefined ? [] : [line(kicker, 'kicker', 'kicker', wide, columns, context)]),
      heading(title, wide, columns, context),
      ...(subtitle === undefined
        ? []
        : [line(subtitle, 'subtitle', 'subtitle', wide, columns, context)]),
      line(launch, 'subtitle', 'launch', wide, columns, context),
      sender(wide, columns, context),
    ],
    lineGap,
  )
  const body = lead === undefined ? [] : [line(lead, 'lead', 'text', text, columns, context)]
  const { frames, height } = stacked([names, ...body], leadGap)
  const origin = title[0]?.origin ?? { span: { file: '', start: 0, end: 0 } }
  return { ...wholePiece(frames, height + lineGap, 0, origin), keepWithNext: false }
}

function heading(
  title: Inlines,
  width: Pt,
  columns: ReportColumns,
  context: LayoutContext,
): Placed {
  const { root } = context.tree
  const element = context.tree.add(root, { role: 'H1', title: plain(title) })
  const role = 'document-title'
  const paragraph = paragraphOf(title, { role, parent: root, element }, context)
  return framed([balanced(paragraph, width, context)], role, 'title', width, columns, context)
}

function line(
  inlines: Inlines,
  role: TextRole,
  kind: FrameKind,
  width: Pt,
  columns: ReportColumns,
  context: LayoutContext,
): Placed {
  const paragraph = paragraphOf(inlines, { role, parent: context.tree.root }, context)
  return framed([balanced(paragraph, width, context)], role, kind, width, columns, context)
}

/** Status and edition, authority, contact, disclaimer: said once in tagged text. */
function sender(width: Pt, columns: ReportColumns, context: LayoutContext): Placed {
  const { properties } = context.document
  const { sender: from, contact } = properties
  const parent = context.tree.add(context.tree.root, { role: 'Div' })
  const state = partLines(stateParts(properties), width, 'status', context).map((one) =>
    paragraphOf(one, { role: 'status', parent }, context),
  )
  const names = [from.authority, from.unit, from.fileReference].filter((name) => name !== undefined)
  const further = [...partLines(names, width, 'source', context), contact, from.disclaimer ?? []]
    .filter((inlines) => plain(inlines) !== '')
    .map((inlines) => paragraphOf(inlines, { role: 'source', parent }, context))
  return framed([...state, ...further], 'source', 'sender', width, columns, context)
}

function balanced(paragraph: Paragraph, width: Pt, context: LayoutContext): Paragraph {
  return { ...paragraph, endInset: balance(paragraph, width, context) }
}

function framed(
  paragraphs: readonly Paragraph[],
  role: TextRole,
  kind: FrameKind,
  width: Pt,
  columns: ReportColumns,
  context: LayoutContext,
): Placed {
  const name = frameName(kind, context.locale.code)
  const measure = { x: columns.text.x, y: 0, width }
  const { frame, height, tooWide } = textFrame(paragraphs, measure, { role, name }, context)
  reportTooWide(tooWide, context.document.properties.title[0]?.origin, context)
  return { frames: [frame], decoration: [], height }
}
