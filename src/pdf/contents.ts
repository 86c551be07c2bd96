/** Finds what the elements of a layout hold, before anything is drawn. */

import type { Rect } from '../base/geometry.js'
import type { ElementId } from '../layout/element.js'
import type { Frame, TableFrame } from '../layout/frame.js'
import type { Layout } from '../layout/page.js'
import type { Line, Paragraph } from '../layout/text/paragraph.js'
import type { ElementTree } from './tree.js'

/** The frame of a figure or table: where it stands, what it shows. */
export interface Place {
  /** Index of the page. */
  readonly page: number
  readonly box: Rect
  readonly alt: string | undefined
}

/** What the frames of a layout say about its elements. */
export interface Contents {
  /** Elements with content of their own. */
  readonly filled: ReadonlySet<ElementId>
  /** First frames of figures, tables and groups. */
  readonly places: ReadonlyMap<ElementId, Place>
  /** Text of links, unbroken. */
  readonly linkTexts: ReadonlyMap<ElementId, string>
}

interface Findings extends Contents {
  readonly filled: Set<ElementId>
  readonly places: Map<ElementId, Place>
  readonly linkTexts: Map<ElementId, string>
  readonly tree: ElementTree
}

/** Visits all frames of all pages. */
export function findContents(layout: Layout, tree: ElementTree): Contents {
  const found: Findings = { filled: new Set(), places: new Map(), linkTexts: new Map(), tree }
  layout.pages.forEach((page, index) => {
    for (const frame of page.frames) visitFrame(found, frame, index, undefined)
  })
  return found
}

function visitFrame(
  found: Findings,
  frame: Frame,
  page: number,
  figure: ElementId | undefined,
): void {
  switch (frame.type) {
    case 'text':
      if (frame.artifact) return
      visitText(found, frame.paragraphs, frame.lines)
      if (figure !== undefined && frame.fill !== undefined) found.filled.add(figure)
      return
    case 'table':
      visitPlace(found, frame.element, { page, box: frame.box, alt: frame.alt })
      visitTable(found, frame)
      return
    case 'chart':
      visitPlace(found, frame.element, { page, box: frame.box, alt: frame.alt })
      for (const mark of frame.marks) visitFrame(found, mark, page, frame.element)
      return
    case 'picture':
    case 'drawing':
      if (frame.element === undefined) return
      visitPlace(found, frame.element, { page, box: frame.box, alt: frame.alt })
      found.filled.add(frame.element)
      return
    case 'shape':
      if (figure !== undefined) found.filled.add(figure)
      return
    case 'group': {
      visitPlace(found, frame.element, { page, box: frame.box, alt: frame.alt })
      const inside = figureOf(found.tree, frame.element) ?? figure
      for (const child of frame.children) visitFrame(found, child, page, inside)
    }
  }
}

/** The element itself if it is a Figure: then shapes inside it are its content, not decoration. */
export function figureOf(tree: ElementTree, id: ElementId): ElementId | undefined {
  return tree.node(id).element.role === 'Figure' ? id : undefined
}

function visitPlace(found: Findings, id: ElementId, place: Place): void {
  if (!found.places.has(id)) found.places.set(id, place)
}

function visitTable(found: Findings, table: TableFrame): void {
  for (const row of table.rows) {
    if (row.repeated) continue
    for (const cell of row.cells) visitText(found, cell.paragraphs, cell.lines)
  }
}

function visitText(
  found: Findings,
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
): void {
  for (const { runs } of lines) {
    for (const run of runs) found.filled.add(run.element)
  }
  for (const paragraph of paragraphs) visitLinks(found, paragraph)
}

function visitLinks(found: Findings, paragraph: Paragraph): void {
  const texts = new Map<ElementId, string>()
  for (const run of paragraph.runs) {
    if (run.href === undefined) continue
    const link = found.tree.linkAround(run.element)
    if (link !== undefined) texts.set(link.id, (texts.get(link.id) ?? '') + run.text)
  }
  for (const [id, text] of texts) found.linkTexts.set(id, text)
}
