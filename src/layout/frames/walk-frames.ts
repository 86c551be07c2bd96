/** Walks what stands in frames. */

import type { ElementId } from '../element.js'
import type { Frame } from '../frame.js'
import type { Page } from '../page.js'
import type { Line } from '../text/paragraph.js'

/** A frame and all frames inside it, outer first. */
export function allFrames(frame: Frame): readonly Frame[] {
  switch (frame.type) {
    case 'group':
      return [frame, ...frame.children.flatMap(allFrames)]
    case 'chart':
      return [frame, ...frame.marks]
    default:
      return [frame]
  }
}

/** The lines of a frame and of all frames inside it, in reading order; none of artifacts. */
export function linesOf(frame: Frame): readonly Line[] {
  return allFrames(frame).flatMap((inner) => {
    if (inner.type === 'text') return inner.artifact ? [] : inner.lines
    if (inner.type !== 'table') return []
    const rows = inner.rows.filter((row) => !row.repeated)
    return rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))
  })
}

/** Elements that hold content on a page. */
export function elementsOn(page: Pick<Page, 'frames'>): ReadonlySet<ElementId> {
  const used = new Set<ElementId>()
  for (const frame of page.frames.flatMap(allFrames)) {
    if ('element' in frame && frame.element !== undefined) used.add(frame.element)
    if (frame.type === 'chart' && frame.corner !== undefined) used.add(frame.corner)
    if (frame.type !== 'table') continue
    for (const row of frame.rows.filter(({ repeated }) => !repeated)) {
      used.add(row.element)
      for (const cell of row.cells) used.add(cell.element)
    }
  }
  for (const line of page.frames.flatMap(linesOf)) {
    for (const run of line.runs) used.add(run.element)
  }
  return used
}
