/** Makes the frames of a filled page: pieces of the same text or table become one frame again. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Frame, TableFrame, TableRow, TextFrame } from '../frame.js'
import { movedBy, type Placed } from '../frames/stack-frames.js'
import { transformFrame, translation } from '../frames/transform-frame.js'
import { joinStrips } from './divide-rows.js'
import { type Piece, sameFrame, spaceAbove } from './flow-piece.js'

/** A piece at its height on a page. */
export interface StandingPiece {
  readonly piece: Piece
  readonly y: Pt
}

/** Something in the margin at its height on a page. */
export interface StandingAside {
  readonly placed: Placed
  readonly y: Pt
}

type Content<T extends Piece['content']['type']> = Extract<Piece['content'], { type: T }>

/** Neighbouring pieces of one frame. */
interface Stretch {
  readonly pieces: readonly [StandingPiece, ...StandingPiece[]]
}

/** The frames of a page in reading order, and what is drawn behind them. */
export function pageFrames(page: {
  readonly pieces: readonly StandingPiece[]
  readonly asides: readonly StandingAside[]
}): Pick<Placed, 'frames' | 'decoration'> {
  const parts = stretchesOf(page.pieces).map(placeStretch)
  const asides = page.asides.map(({ placed, y }) => movedBy(placed, 0, y))
  return {
    frames: [...parts, ...asides].flatMap(({ frames }) => frames),
    decoration: [...parts, ...asides].flatMap(({ decoration }) => decoration),
  }
}

function stretchesOf(pieces: readonly StandingPiece[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const standing of pieces) {
    const last = stretches.at(-1)
    if (last !== undefined && sameFrame(last.pieces[0].piece, standing.piece)) {
      stretches[stretches.length - 1] = { pieces: [...last.pieces, standing] }
    } else stretches.push({ pieces: [standing] })
  }
  return stretches
}

function placeStretch({ pieces }: Stretch): Pick<Placed, 'frames' | 'decoration'> {
  const [first] = pieces
  const last = pieces.at(-1) ?? first
  const { content, top } = first.piece
  const dy = first.y - top
  switch (content.type) {
    case 'whole':
      return movedBy(content.placed, 0, dy)
    case 'lines': {
      const { to } = last.piece.content as Content<'lines'>
      const height = last.y + last.piece.height - first.y
      return { frames: [textPart(content, to, top, height, dy)], decoration: [] }
    }
    case 'rows': {
      const { to } = last.piece.content as Content<'rows'>
      return { frames: [tablePart(content, to, first.y)], decoration: [] }
    }
  }
}

function textPart(
  { frame, from }: Content<'lines'>,
  to: number,
  top: Pt,
  height: Pt,
  dy: Pt,
): Frame {
  const lines = frame.lines.slice(from, to)
  const shown = new Set(lines.map(({ paragraph }) => paragraph))
  const box: Rect = { ...frame.box, y: top, height }
  const paragraphs = frame.paragraphs.filter(({ element }) => shown.has(element))
  const part: TextFrame = { ...frame, box, lines, paragraphs }
  return transformFrame(part, translation(0, dy))
}

/** Rows of a table at their new place; header rows are repeated above rows that do not follow them. */
function tablePart({ frame, from }: Content<'rows'>, to: number, y: Pt): Frame {
  const heads = from === 0 ? [] : frame.rows.filter(({ header }) => header)
  const repeated = heads.map((row) => ({ ...row, repeated: true }))
  const space = spaceAbove(frame, from)
  const top = y - heads.reduce((sum, { height }) => sum + height, space)
  const own = joinStrips(frame.rows.slice(from, to), space)
  const rows = stackRows([...repeated, ...own], top, frame)
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  return { ...frame, box: { ...frame.box, y: top, height }, rows }
}

function stackRows(rows: readonly TableRow[], top: Pt, frame: TableFrame): readonly TableRow[] {
  let y = top
  return rows.map((row) => {
    const was = row.cells[0]?.box.y ?? frame.box.y
    const moved = transformFrame({ ...frame, rows: [row] }, translation(0, y - was)).rows[0] ?? row
    y += row.height
    return moved
  })
}
