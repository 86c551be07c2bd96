/** Makes a layout of finished pages: figures get their places, the tree its final shape. */

import type { LayoutContext } from './context.js'
import type { ElementId } from './element.js'
import { fitPictures } from './fit-pictures.js'
import type { Frame } from './frame.js'
import { withUniqueNames } from './frames/frame-names.js'
import { allFrames, elementsOn } from './frames/walk-frames.js'
import type { Layout, OutlineEntry, Page } from './page.js'
import type { StructureTree } from './structure.js'

/**
 * Makes the layout of a printed document.
 *
 * Elements without content, left over from text that was set twice, are dropped; a Figure's box is where it
 * stands now: the whole of it, if a group and charts inside it share the element.
 */
export function finishLayout(
  pages: readonly Page[],
  outline: readonly OutlineEntry[],
  { document, locale, medium, tree }: LayoutContext,
): Layout {
  const used = new Set(pages.flatMap((page) => [...elementsOn(page)]))
  placeFigures(pages, tree)
  return {
    medium,
    kind: document.kind,
    locale: document.locale,
    language: locale.tag,
    properties: document.properties,
    structure: tree.build(used),
    pages: pages.map((page) => ({
      ...page,
      frames: withUniqueNames(fitPictures(page.frames, medium)),
    })),
    outline,
  }
}

/** Tells the Figures of a tree where they stand. */
export function placeFigures(pages: readonly Pick<Page, 'frames'>[], tree: StructureTree): void {
  const boxed = new Set<ElementId>()
  for (const frame of pages.flatMap(({ frames }) => frames.flatMap(allFrames))) {
    if (!isFigure(frame) || !('element' in frame) || frame.element === undefined) continue
    if (boxed.has(frame.element)) continue
    tree.amend(frame.element, { box: frame.box })
    boxed.add(frame.element)
  }
}

/** A group with an alternative text is one Figure; other groups are read from their children. */
function isFigure(frame: Frame): boolean {
  if (frame.type === 'group') return frame.alt !== undefined
  return frame.type === 'chart' || frame.type === 'picture' || frame.type === 'drawing'
}
