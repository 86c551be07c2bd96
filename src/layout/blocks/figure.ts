/** Sets pictures: as large as the box allows, cut only where the author says so, with caption and credit. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Figure } from '../../document/ast-drawn.js'
import type { LayoutContext } from '../context.js'
import { pictureCoarse } from '../diagnostics.js'
import type { ElementId } from '../element.js'
import { coarseness } from '../fit-pictures.js'
import type { Frame, TextFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import type { Crop } from '../frames/picture-frame.js'
import { downToGrid, upToGrid } from '../line-grid.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import type { Paragraph } from '../text/paragraph.js'
import { type Measure, paragraphOf } from '../text/set-text.js'
import { anchoredFrame, type TextInFrame, textFrame } from '../text/text-frame.js'
import { drawingFrame } from './drawing.js'

/**
 * Sets a picture; with words at it, picture and words are one group.
 *
 * The words stand beneath. On a slide, where a picture as high as its room leaves much of the width, they
 * stand beside it at its foot, and the picture is larger for it.
 */
export function setFigure(
  block: Figure,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const captioned = block.caption !== undefined || block.credit !== undefined
  const whole = captioned ? context.tree.add(parent, { role: 'Div' }) : parent
  const element = block.decorative
    ? undefined
    : context.tree.add(whole, { role: 'Figure', alt: block.alt })
  if (!captioned) {
    const frame = frameOf(block, boxOf(block, measure, 0, context), element, context)
    return { frames: [frame], height: frame.box.height, tooWide: [] }
  }
  const paragraphs = captionOf(block, whole, context)
  const { box, words, height, tooWide } =
    setBeside(block, paragraphs, measure, context) ??
    setBeneath(block, paragraphs, measure, context)
  const frame = frameOf(block, box, element, context)
  const group = {
    type: 'group',
    name: frame.name,
    box: { x: measure.x, y: measure.y, width: measure.width, height },
    element: whole,
    children: [frame, words],
  } as const
  return { frames: [group], height, tooWide }
}

/** Where a picture stands, and the words at it. */
interface Captioned {
  readonly box: Rect
  readonly words: TextFrame
  readonly height: Pt
  readonly tooWide: SetBlock['tooWide']
}

/** Words beside a picture that fills the height; undefined where there is no room for them. */
function setBeside(
  block: Figure,
  paragraphs: readonly Paragraph[],
  measure: BlockMeasure,
  context: LayoutContext,
): Captioned | undefined {
  if (measure.height === undefined) return undefined
  const size = context.sizeOf('caption')
  const { besideRatio, leastBesideRatio } = context.design.blocks.picture
  const box = boxOf(block, measure, 0, context)
  const x = box.x + box.width + size * besideRatio
  const width = measure.x + measure.width - x
  if (width < size * leastBesideRatio || box.width < width) return undefined
  const words = captionFrame(paragraphs, { x, y: box.y, width }, context)
  if (words.height > downToGrid(box.height, context) || words.tooWide.length > 0) return undefined
  const down = downToGrid(box.height, context) - words.height
  const foot = { x, y: box.y + down, width, height: words.height }
  return { box, words: anchoredFrame(words, foot, 'bottom'), height: box.height, tooWide: [] }
}

function setBeneath(
  block: Figure,
  paragraphs: readonly Paragraph[],
  measure: BlockMeasure,
  context: LayoutContext,
): Captioned {
  const space = context.sizeOf('caption') * context.design.blocks.picture.captionRatio
  const below = captionFrame(paragraphs, measure, context).height + space
  const box = boxOf(block, measure, below, context)
  const above = upToGrid(box.height + space, context)
  const at = { ...measure, y: measure.y + above }
  const { frame, height, tooWide } = captionFrame(paragraphs, at, context)
  return { box, words: frame, height: above + height, tooWide }
}

function captionFrame(
  paragraphs: readonly Paragraph[],
  { x, y, width }: Measure,
  context: LayoutContext,
): TextInFrame {
  const name = frameName('caption', context.locale.code)
  return textFrame(paragraphs, { x, y, width }, { role: 'caption', name }, context)
}

/** Caption and credit, each on a line of its own, as what belongs to the figure beside them. */
function captionOf(
  { caption, credit, decorative }: Figure,
  whole: ElementId,
  context: LayoutContext,
): readonly Paragraph[] {
  const parent = decorative ? whole : context.tree.add(whole, { role: 'Caption' })
  return [caption, credit].flatMap((line) =>
    line === undefined ? [] : [paragraphOf(line, { role: 'caption', parent }, context)],
  )
}

/** The largest box of the picture's shape in the room that its words leave. */
function boxOf(
  { picture, crop, width }: Figure,
  measure: BlockMeasure,
  below: Pt,
  { design }: LayoutContext,
): Rect {
  const { x, y } = measure
  const most = measure.width * width
  const room =
    (measure.height ?? measure.width * design.blocks.picture.mostHeightShare + below) - below
  const ratio = crop?.ratio ?? picture.size.width / picture.size.height
  const wide = Math.min(most, Math.max(design.blocks.picture.leastHeight, room) * ratio)
  return { x, y, width: wide, height: wide / ratio }
}

function frameOf(
  block: Figure,
  box: Rect,
  element: ElementId | undefined,
  context: LayoutContext,
): Frame {
  const { picture, alt, path, origin } = block
  const name = frameName('picture', context.locale.code, alt)
  const base = { name, box, alt, ...(element !== undefined && { element }) }
  if (picture.type === 'drawing') return drawingFrame(picture, base, context)
  const { format, bytes, size, turn } = picture
  const crop = cropOf(block)
  const frame = { type: 'picture', ...base, format, bytes, pixels: size, turn, crop } as const
  const coarse = coarseness(frame, context.medium)
  if (coarse !== undefined) context.report(pictureCoarse(path, coarse, origin))
  return frame
}

/** What is cut off so that the rest has the wanted shape and the focus is as near its middle as can be. */
function cropOf({ picture, crop }: Figure): Crop {
  if (crop === undefined) return { left: 0, top: 0, right: 0, bottom: 0 }
  const own = picture.size.width / picture.size.height
  const width = Math.min(1, crop.ratio / own)
  const height = Math.min(1, own / crop.ratio)
  const left = clamp(crop.focus.x - width / 2, 1 - width)
  const top = clamp(crop.focus.y - height / 2, 1 - height)
  return { left, top, right: rest(left, width), bottom: rest(top, height) }
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value))
}

function rest(before: number, share: number): number {
  return Math.max(0, 1 - before - share)
}
