/** Sets what stands on a slide between its title and its sources. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Block } from '../../document/ast.js'
import type { Chart } from '../../document/chart.js'
import type { Region } from '../../theme/theme.js'
import { isTextBlock, type TextBlock, textParagraphs } from '../blocks/text-block.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { frameName } from '../frames/frame-names.js'
import { downToGrid } from '../line-grid.js'
import { setBlock } from '../set-block.js'
import type { Paragraph } from '../text/paragraph.js'
import { balance, setText } from '../text/set-text.js'
import { columnBoxes } from './column-boxes.js'
import type { SlidePlan } from './plan-slides.js'
import { fillRegion, regionOf, type SetSlide, together, tolerance } from './regions.js'
import { setStack } from './slide-stack.js'

/**
 * Sets the blocks of a slide.
 *
 * Text alone fills the body placeholder, a chart stands beside its text, two columns of text fill theirs;
 * everything else is stacked in the content region, which begins `roomAbove` higher.
 */
export function setContent(
  plan: SlidePlan,
  parent: ElementId,
  roomAbove: Pt,
  context: LayoutContext,
): SetSlide {
  const { blocks, master } = plan
  const texts = blocks.filter(isTextBlock)
  const [only] = blocks
  if ((master === 'body' || master === 'section') && texts.length === blocks.length) {
    return setTextRegion(texts, regionOf(master, 'body', context), plan, parent, context)
  }
  if (master === 'chart') {
    const [chart, ...more] = blocks.filter((block) => block.type === 'chart')
    const beside = texts.length > 0 && texts.length + 1 === blocks.length
    if (chart !== undefined && more.length === 0 && beside) {
      return setBeside(chart, texts, plan, parent, context)
    }
  }
  if (master === 'columns' && only?.type === 'columns' && blocks.length === 1) {
    const [start, end, ...more] = only.columns
    if (start !== undefined && end !== undefined && more.length === 0) {
      const [first, second] = twoRegions(start, end, plan, context)
      return together(
        setColumn(start, first, plan, parent, context),
        setColumn(end, second, plan, parent, context),
      )
    }
  }
  return setStack(blocks, contentBox(plan, roomAbove, context), parent, context)
}

function contentBox({ master }: SlidePlan, roomAbove: Pt, context: LayoutContext): Rect {
  const { box } = regionOf(master, master === 'section' ? 'body' : 'content', context)
  return { ...box, y: box.y - roomAbove, height: box.height + roomAbove }
}

/** A chart with what is said about it; reading begins with the chart. */
function setBeside(
  chart: Chart,
  texts: readonly TextBlock[],
  plan: SlidePlan,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const { box } = regionOf(plan.master, 'body-start', context)
  const { frames, height, tooWide } = setBlock(chart, box, parent, context)
  const excess = height - box.height
  // A chart that fills its room to the last point is no overflow but for rounding.
  const overflow = excess > tolerance ? excess : 0
  const drawn: SetSlide = { frames, overflow, tooWide, culprit: overflow > 0 ? frames : [] }
  const beside = regionOf(plan.master, 'body-end', context)
  return together(drawn, setTextRegion(texts, beside, plan, parent, context))
}

/** The regions of two columns, as wide as the columns need. */
function twoRegions(
  start: readonly Block[],
  end: readonly Block[],
  { master }: SlidePlan,
  context: LayoutContext,
): readonly [Region, Region] {
  const first = regionOf(master, 'body-start', context)
  const second = regionOf(master, 'body-end', context)
  const [left, right] = columnBoxes([start, end], [first.box, second.box], context)
  return [
    { ...first, box: left },
    { ...second, box: right },
  ]
}

function setColumn(
  blocks: readonly Block[],
  region: Region,
  plan: SlidePlan,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const element = context.tree.add(parent, { role: 'Div' })
  const texts = blocks.filter(isTextBlock)
  if (texts.length === blocks.length) return setTextRegion(texts, region, plan, element, context)
  return setStack(blocks, region.box, element, context)
}

/** Text as the content of a placeholder, its paragraphs moved apart where there is room. */
function setTextRegion(
  blocks: readonly TextBlock[],
  region: Region,
  plan: SlidePlan,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const paragraphs = textParagraphs(blocks, parent, region.role, context)
  const opening = plan.master === 'section' ? balanced(paragraphs, region, context) : paragraphs
  const spread = spreadParagraphs(opening, region, context)
  return fillRegion(spread, region, frameName('text', context.locale.code), context)
}

/** What a section opens with stands under its title and is balanced like it. */
function balanced(
  paragraphs: readonly Paragraph[],
  { box }: Region,
  context: LayoutContext,
): readonly Paragraph[] {
  return paragraphs.map((one) => ({ ...one, endInset: balance(one, box.width, context) }))
}

/** Moves blocks and list items apart; smaller lines stay near what they belong to, but not headings. */
function spreadParagraphs(
  paragraphs: readonly Paragraph[],
  { box, role }: Region,
  context: LayoutContext,
): readonly Paragraph[] {
  const size = context.sizeOf(role)
  const spreads = ({ runs, element }: Paragraph): boolean =>
    (runs[0]?.style.size ?? 0) >= size || context.tree.roleOf(element).startsWith('H')
  const space = paragraphs
    .slice(1)
    .reduce((total, one) => total + (spreads(one) ? one.spaceBefore : 0), 0)
  const slack = box.height - setText(paragraphs, box, context).height
  if (space === 0 || slack <= 0) return paragraphs
  const { share, most } = context.theme.slide.spread.paragraphs
  const factor = Math.min(most, 1 + (slack * share) / space)
  return paragraphs.map((one) =>
    spreads(one) ? { ...one, spaceBefore: downToGrid(one.spaceBefore * factor, context) } : one,
  )
}
