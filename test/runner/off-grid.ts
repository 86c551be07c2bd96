/** Finds what stands beside the grid of lines on slides. */

import { bottom } from '../../src/base/geometry.js'
import type { Frame, TableFrame, TextFrame } from '../../src/layout/frame.js'
import type { Layout } from '../../src/layout/page.js'

/**
 * Texts and rows of a deck that stand beside a grid of this pitch, each in words.
 *
 * Distances between baselines and paragraphs, the edge at which a text is anchored, and the heights of rows have to be
 * multiples. Words in charts and diagrams stand where what they name is drawn.
 */
export function offGrid({ medium, pages }: Layout, pitch: number): readonly string[] {
  if (medium !== 'slides') return []
  const stands = (length: number): boolean =>
    Math.abs(length / pitch - Math.round(length / pitch)) * pitch < 0.02
  return pages.flatMap(({ frames }, index) =>
    frames
      .flatMap(textsAndTables)
      .flatMap((frame) => distancesOf(frame).filter(([, length]) => !stands(length)))
      .map(([what, length]) => `slide ${index + 1}: ${what} ${length}`),
  )
}

function textsAndTables(frame: Frame): readonly (TextFrame | TableFrame)[] {
  if (frame.type === 'text' || frame.type === 'table') return [frame]
  return frame.type === 'group' && frame.alt === undefined
    ? frame.children.flatMap(textsAndTables)
    : []
}

type Distance = readonly [what: string, length: number]

function distancesOf(frame: TextFrame | TableFrame): readonly Distance[] {
  const { name, box } = frame
  if (frame.type === 'table') {
    const rows = frame.rows.map(({ height }): Distance => [`row of ${name}`, height])
    return [[`top of ${name}`, box.y], ...rows]
  }
  const { paragraphs, padding, anchor } = frame
  return [
    ...paragraphs.flatMap(({ leading, spaceBefore }): readonly Distance[] => [
      [`pitch in ${name}`, leading],
      [`space in ${name}`, spaceBefore],
    ]),
    ...(anchor === 'top' ? [[`top of ${name}`, box.y + padding] as const] : []),
    ...(anchor === 'bottom' ? [[`foot of ${name}`, bottom(box) - padding] as const] : []),
  ]
}
