/** Sets the notes of a slide for a printed page, and divides them where they are long. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import { textParagraphs } from '../blocks/text-block.js'
import type { LayoutContext } from '../context.js'
import { blockTooHigh } from '../diagnostics.js'
import type { Element, ElementId, Page, Paragraph, TextFrame } from '../frame.js'
import { frameName } from '../frame-names.js'
import { reportTooWide } from '../report-too-wide.js'
import { paragraphOf, setText } from '../set-text.js'
import { textFrame } from '../text-frame.js'
import { elementsOn } from '../walk-frames.js'
import { words } from '../words.js'
import type { HandoutTree } from './handout-tree.js'
import { noteBlocks } from './note-blocks.js'

/** Levels of headings, outermost first. */
const levels: readonly Element['role'][] = ['H1', 'H2', 'H3', 'H4', 'H5']

/**
 * The notes of a page as frames, one for each printed page that they need.
 *
 * Their heading stands one level below the slide's title, in the tree after everything that stands on
 * the slide. No notes give no frame.
 */
export function setNotes(
  page: Page,
  first: Rect,
  further: Rect,
  tree: HandoutTree,
  context: LayoutContext,
): readonly TextFrame[] {
  const blocks = noteBlocks(page.notes)
  if (blocks.length === 0) return []
  const { parent, element, level } = placeInTree(page, tree)
  const group = tree.addAfter(parent, element, { role: 'Div' })
  const title = context.locale.words.notes
  const heading = tree.add(group, { role: level, title })
  const options = { role: 'heading', parent: group, element: heading } as const
  const paragraphs = [
    paragraphOf(words(title), options, context),
    ...spaced(textParagraphs(blocks, group, 'body', context), context),
  ]
  const name = frameName('notes', context.locale.code)
  return divide(paragraphs, first, further, context).map(({ box, part }) => {
    const { frame, height, tooWide } = textFrame(part, box, { role: 'body', name }, context)
    reportTooWide(tooWide, undefined, context)
    if (height > box.height + tolerance) reportTooHigh(height - box.height, page, context)
    return frame
  })
}

/** Room that a rounding error may take. */
const tolerance = 0.05

/** A paragraph of notes that is higher than a page: it has no place in a file, since the deck was set before. */
function reportTooHigh(excess: Pt, { title }: Page, { document, report }: LayoutContext): void {
  const { name } = document.properties
  const origin = { span: { file: '', start: 0, end: 0 } }
  report(blockTooHigh({ name: `${name}, “${title}”`, locale: document.locale }, excess, origin))
}

function spaced(paragraphs: readonly Paragraph[], context: LayoutContext): readonly Paragraph[] {
  const [first, ...rest] = paragraphs
  if (first === undefined) return []
  return [
    { ...first, spaceBefore: context.sizeOf('heading') * context.theme.handout.headingRatio },
    ...rest,
  ]
}

/** Where the notes go: beside the slide's last element within the parent of its title. */
function placeInTree(page: Page, tree: HandoutTree) {
  const title = page.frames.find((frame) => frame.type === 'text' && frame.region === 'title')
  const heading = title?.type === 'text' ? title.paragraphs[0]?.element : undefined
  const parent: ElementId = (heading && tree.parentOf(heading)) ?? tree.root
  const onPage = new Set([...elementsOn(page)].map((id) => ancestorIn(parent, id, tree)))
  const element = tree.childrenOf(parent).findLast((child) => onPage.has(child))
  const depth = heading === undefined ? 0 : levels.indexOf(tree.roleOf(heading))
  return { parent, element, level: levels[depth + 1] ?? 'H5' }
}

function ancestorIn(parent: ElementId, id: ElementId, tree: HandoutTree): ElementId | undefined {
  const above = tree.parentOf(id)
  if (above === undefined || above === parent) return above === undefined ? undefined : id
  return ancestorIn(parent, above, tree)
}

interface Part {
  readonly box: Rect
  readonly part: readonly Paragraph[]
}

/** Paragraphs as many as fit a page each; one that is higher than a page stands alone. */
function divide(
  paragraphs: readonly Paragraph[],
  first: Rect,
  further: Rect,
  context: LayoutContext,
): readonly Part[] {
  const parts: Part[] = []
  let part: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const box = parts.length === 0 ? first : further
    const least = parts.length === 0 ? 2 : 1
    if (part.length >= least && heightOf([...part, paragraph], box, context) > box.height) {
      parts.push({ box, part })
      part = []
    }
    part.push(paragraph)
  }
  return [...parts, { box: parts.length === 0 ? first : further, part }]
}

function heightOf(paragraphs: readonly Paragraph[], box: Rect, context: LayoutContext): Pt {
  return setText(paragraphs, box, context).height
}
