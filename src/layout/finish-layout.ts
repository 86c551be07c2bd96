/** Makes a layout of finished pages: figures get their places, the tree its final shape. */

import type { LayoutContext } from './context.js'
import type { ElementId, Layout, OutlineEntry, Page } from './frame.js'
import { withUniqueNames } from './frame-names.js'
import { allFrames, elementsOn } from './walk-frames.js'

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
  const used = new Set<ElementId>()
  const boxed = new Set<ElementId>()
  for (const page of pages) {
    for (const element of elementsOn(page)) used.add(element)
    for (const frame of page.frames.flatMap(allFrames)) {
      const figure = frame.type === 'chart' || frame.type === 'picture' || isDiagram(frame)
      if (!figure || !('element' in frame) || boxed.has(frame.element)) continue
      tree.amend(frame.element, { box: frame.box })
      boxed.add(frame.element)
    }
  }
  return {
    medium,
    kind: document.kind,
    locale: document.locale,
    language: locale.tag,
    properties: document.properties,
    structure: tree.build(used),
    pages: pages.map((page) => ({ ...page, frames: withUniqueNames(page.frames) })),
    outline,
  }
}

/** A group with an alternative text is one Figure; other groups are read from their children. */
function isDiagram(frame: Page['frames'][number]): boolean {
  return frame.type === 'group' && frame.alt !== undefined
}
