/** Pieces of flowing text: what stays together on a page, and what may stand on either side of a page break. */

import type { Pt } from '../../base/length.js'
import type { Origin } from '../../document/ast-inline.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Frame, TableFrame, TextFrame } from '../frame.js'
import type { Placed } from '../frames/stack-frames.js'
import { linesOf } from '../frames/walk-frames.js'
import type { Line } from '../text/paragraph.js'
import { continuesRow } from './divide-rows.js'

/** What a piece shows, set with its top anywhere: whole frames, or some lines or rows of a frame. */
export type PieceContent =
  | { readonly type: 'whole'; readonly placed: Placed }
  | {
      readonly type: 'lines'
      readonly frame: TextFrame
      readonly from: number
      readonly to: number
    }
  | {
      readonly type: 'rows'
      readonly frame: TableFrame
      readonly from: number
      readonly to: number
    }

/** A heading that the outline shows. */
export interface FlowHeading {
  readonly title: string
  readonly depth: 1 | 2
}

/** A piece of the flow. */
export interface Piece {
  readonly content: PieceContent
  /** Where the content's top was set. */
  readonly top: Pt
  readonly height: Pt
  /** Space above, unless the piece begins a page. */
  readonly gap: Pt
  readonly keepWithNext: boolean
  /** The author asked for a new page here. */
  readonly breaks: boolean
  /** It takes the margin's width too: nothing may stand beside it. */
  readonly wide: boolean
  /** Rows of a table that stays whole unless a page would be too empty then. */
  readonly small: boolean
  /** What stands beside it in the margin. */
  readonly asides: readonly Placed[]
  readonly origin: Origin
  readonly heading?: FlowHeading
}

/** A reference to a note, and the paragraph that makes it. */
export interface Citation {
  readonly number: number
  readonly reference: ElementId
  readonly paragraph: ElementId
}

/** The lines of a piece, without those beside it. */
export function linesOfPiece({ content }: Piece): readonly Line[] {
  switch (content.type) {
    case 'whole':
      return content.placed.frames.flatMap(linesOf)
    case 'lines':
      return content.frame.lines.slice(content.from, content.to)
    case 'rows':
      return content.frame.rows
        .slice(content.from, content.to)
        .flatMap((row) => row.cells.flatMap((cell) => cell.lines))
  }
}

/** References to notes in some lines. */
export function citationsIn(lines: readonly Line[], { tree }: LayoutContext): readonly Citation[] {
  return lines.flatMap(({ runs, paragraph }) =>
    runs.flatMap(({ element }) => {
      const number = tree.noteOf(element)
      return number === undefined ? [] : [{ number, reference: element, paragraph }]
    }),
  )
}

/** True for pieces of one text or table. */
export function sameFrame({ content: a }: Piece, { content: b }: Piece): boolean {
  return a.type !== 'whole' && b.type !== 'whole' && a.frame === b.frame
}

/**
 * Height of the header rows that a table repeats when this piece begins a page, and of the space above a row that
 * continues; zero for others.
 */
export function repeatedHeight({ content }: Piece): Pt {
  if (content.type !== 'rows' || content.from === 0) return 0
  const { frame, from } = content
  const heads = frame.rows.filter(({ header }) => header)
  return heads.reduce((sum, { height }) => sum + height, spaceAbove(frame, from))
}

/** Space above a row that begins a page though it continues one of the page before. */
export function spaceAbove(frame: TableFrame, at: number): Pt {
  return continuesRow(frame, at) ? frame.cellPadding.y : 0
}

/** A piece of whole frames. */
export function wholePiece(frames: readonly Frame[], height: Pt, gap: Pt, origin: Origin): Piece {
  const placed = { frames, decoration: [], height }
  const content = { type: 'whole', placed } as const
  const plain = {
    keepWithNext: false,
    breaks: false,
    wide: false,
    small: false,
    asides: [],
  } as const
  return { content, top: 0, height, gap, ...plain, origin }
}
