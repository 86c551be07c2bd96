/** Sets the notes of a slide for a printed page. */

import type { Pt } from '../../base/length.js'
import { textParagraphs } from '../blocks/text-block.js'
import type { LayoutContext } from '../context.js'
import type { Element, ElementId } from '../element.js'
import type { Piece } from '../flow/flow-piece.js'
import { splitFrames } from '../flow/split-frames.js'
import { frameName } from '../frames/frame-names.js'
import { elementsOn } from '../frames/walk-frames.js'
import type { Page } from '../page.js'
import { reportTooWide } from '../report-too-wide.js'
import { scratch } from '../scratch.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { words } from '../text/words.js'
import type { HandoutTree } from './handout-tree.js'
import { noteBlocks } from './note-blocks.js'

/** Notes with their heading, set with their top at zero, and where they may be divided. */
export interface SetNotes {
  readonly height: Pt
  readonly pieces: readonly Piece[]
}

/** Where notes are put in a tree. */
interface Place {
  readonly group: ElementId
  readonly heading: ElementId
}

/** Levels of headings, outermost first. */
const levels: readonly Element['role'][] = ['H1', 'H2', 'H3', 'H4', 'H5']

const nowhere = { span: { file: '', start: 0, end: 0 } }

/**
 * Sets the notes of a slide; undefined if it has none, or none but those of the slide that it continues.
 *
 * Their heading stands one level below the slide's title, in the tree after everything that stands on
 * the slide.
 */
export function setNotes(
  page: Page,
  measure: { readonly x: Pt; readonly width: Pt },
  tree: HandoutTree,
  context: LayoutContext,
): SetNotes | undefined {
  return setNotesAt(page, measure, () => placeInTree(page, tree, context), context)
}

/** The same notes for measuring: their elements and reports are thrown away. */
export function measureNotes(
  page: Page,
  measure: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): SetNotes | undefined {
  const aside = scratch(context)
  const { root } = aside.tree
  const place = () => ({ group: root, heading: aside.tree.add(root, { role: 'H4' }) })
  return setNotesAt(page, measure, place, aside)
}

function setNotesAt(
  page: Page,
  measure: { readonly x: Pt; readonly width: Pt },
  place: () => Place,
  context: LayoutContext,
): SetNotes | undefined {
  const blocks = page.continues ? [] : noteBlocks(page.notes)
  if (blocks.length === 0) return undefined
  const { group, heading } = place()
  const options = { role: 'heading', parent: group, element: heading } as const
  const paragraphs = [
    paragraphOf(words(context.locale.words.notes), options, context),
    ...spaced(textParagraphs(blocks, group, 'body', context), context),
  ]
  const name = frameName('notes', context.locale.code)
  const top = { ...measure, y: 0 }
  const { frame, height, tooWide } = textFrame(paragraphs, top, { role: 'body', name }, context)
  reportTooWide(tooWide, undefined, context)
  return { height, pieces: splitFrames([frame], 0, nowhere, context) }
}

function spaced(paragraphs: readonly Paragraph[], context: LayoutContext): readonly Paragraph[] {
  const [first, ...rest] = paragraphs
  if (first === undefined) return []
  return [
    { ...first, spaceBefore: context.sizeOf('heading') * context.theme.handout.headingRatio },
    ...rest,
  ]
}

/** Makes the elements of notes: beside the slide's last element within the parent of its title. */
function placeInTree(page: Page, tree: HandoutTree, { locale }: LayoutContext): Place {
  const title = page.frames.find((frame) => frame.type === 'text' && frame.region === 'title')
  const named = title?.type === 'text' ? title.paragraphs[0]?.element : undefined
  const parent: ElementId = (named && tree.parentOf(named)) ?? tree.root
  const onPage = new Set([...elementsOn(page)].map((id) => ancestorIn(parent, id, tree)))
  const last = tree.childrenOf(parent).findLast((child) => onPage.has(child))
  const depth = named === undefined ? 0 : levels.indexOf(tree.roleOf(named))
  const group = tree.addAfter(parent, last, { role: 'Div' })
  const role = levels[depth + 1] ?? 'H5'
  return { group, heading: tree.add(group, { role, title: locale.words.notes }) }
}

function ancestorIn(parent: ElementId, id: ElementId, tree: HandoutTree): ElementId | undefined {
  const above = tree.parentOf(id)
  if (above === undefined || above === parent) return above === undefined ? undefined : id
  return ancestorIn(parent, above, tree)
}
