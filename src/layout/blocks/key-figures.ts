/** Sets key figures: tiles of equal width, their numerals on one baseline. */

import type { Pt } from '../../base/length.js'
import type { KeyFigures } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Frame, GroupFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { onGrid, upToGrid } from '../line-grid.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { naturalWidth, widestWord } from '../text/measure-width.js'
import type { SetText } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { type FigureText, figureText, withHeadlineStep } from './figure-text.js'
import { setHeadline } from './headline.js'
import { line } from './shapes.js'

/** Distances of a tile. */
interface TileSpacing {
  readonly gutter: Pt
  readonly rowGap: Pt
  /** From the rule to the numeral. */
  readonly top: Pt
  readonly label: Pt
  readonly detail: Pt
}

/**
 * Sets key figures in rows of equal tiles.
 *
 * As many in a row as their widest word allows at the smallest step of the scale, so that a step of
 * the scale never changes the arrangement; rows are filled evenly.
 */
export function setKeyFigures(
  block: KeyFigures,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const spacing = spacingOf(context)
  const largest = block.figures.map((figure) => figureText(figure, parent, context))
  const count = tilesInRow(largest, measure.width, spacing, context)
  const width = (measure.width - spacing.gutter * (count - 1)) / count
  const texts = context.medium === 'print' ? fitHeadlines(largest, width, context) : largest
  const frames: Frame[] = []
  const tooWide: SetText['tooWide'][number][] = []
  let y = measure.y
  for (let from = 0; from < texts.length; from += count) {
    const row = texts.slice(from, from + count)
    const set = setRow(row, { x: measure.x, y, width }, spacing, context)
    frames.push(...set.frames)
    tooWide.push(...set.tooWide)
    y += set.height + spacing.rowGap
  }
  return { frames, height: Math.max(0, y - spacing.rowGap - measure.y), tooWide }
}

function spacingOf(context: LayoutContext): TileSpacing {
  const size = context.sizeOf('figure-label')
  const { gutter, rowGap, top, labelRatio, detailRatio } = context.design.blocks.keyFigures
  return {
    gutter,
    rowGap,
    top,
    label: onGrid(size * labelRatio, context),
    detail: onGrid(size * detailRatio, context),
  }
}

function tilesInRow(
  texts: readonly FigureText[],
  width: Pt,
  { gutter }: TileSpacing,
  context: LayoutContext,
): number {
  const widest = Math.max(0, ...texts.map((text) => leastWidth(text, context)))
  const fits = (count: number): boolean => (width - gutter * (count - 1)) / count >= widest
  for (let rows = 1; rows < texts.length; rows++) {
    const count = Math.ceil(texts.length / rows)
    if (fits(count)) return count
  }
  return 1
}

/** Headlines at the largest step at which all fit; a deck decides that for all its slides instead. */
function fitHeadlines(
  texts: readonly FigureText[],
  width: Pt,
  context: LayoutContext,
): readonly FigureText[] {
  const steps = context.design.roles.numeral.scale.length
  for (let step = 0; step < steps; step++) {
    const set = texts.map((text) => withHeadlineStep(text, step, context))
    const fits = set.every(({ headline }) => naturalWidth(headline, context) <= width)
    if (fits || step === steps - 1) return set
  }
  return texts
}

/** Least width of a tile: its headline and its words, at the smallest step of their scales. */
function leastWidth(text: FigureText, context: LayoutContext): Pt {
  const words = [text.label, ...text.details].map((paragraph) => {
    const { width } = widestWord(paragraph, context)
    const size = paragraph.runs[0]?.style.size ?? 1
    const { scale } =
      context.design.roles[paragraph === text.label ? 'figure-label' : 'figure-detail']
    return width * Math.min(1, (scale.at(-1) ?? size) / size)
  })
  const { headline } = withHeadlineStep(text, Number.POSITIVE_INFINITY, context)
  return Math.max(naturalWidth(headline, context), ...words)
}

function setRow(
  row: readonly FigureText[],
  tile: { readonly x: Pt; readonly y: Pt; readonly width: Pt },
  spacing: TileSpacing,
  context: LayoutContext,
): SetBlock {
  const place = (index: number, y: Pt) => ({
    x: tile.x + index * (tile.width + spacing.gutter),
    y,
    width: tile.width,
  })
  const { code } = context.locale
  const top = tile.y + spacing.top
  const heads = row.map((text, index) => setHeadline(text, place(index, top), context))
  const headHeight = upToGrid(Math.max(0, ...heads.map(({ height }) => height)), context)
  const labelTop = top + headHeight + spacing.label
  const labelOptions = { role: 'figure-label', name: frameName('label', code) } as const
  const labels = row.map((text, index) =>
    textFrame([text.label], place(index, labelTop), labelOptions, context),
  )
  const detailTop = labelTop + Math.max(0, ...labels.map(({ height }) => height)) + spacing.detail
  const detailOptions = { role: 'figure-detail', name: frameName('detail', code) } as const
  const details = row.map((text, index) =>
    textFrame(text.details, place(index, detailTop), detailOptions, context),
  )
  const height = detailTop + Math.max(0, ...details.map((detail) => detail.height)) - tile.y
  const frames = row.map((text, index): GroupFrame => {
    const { x } = place(index, tile.y)
    const stroke = context.design.blocks.keyFigures.rule
    const end = { x: x + tile.width, y: tile.y }
    const rule = line({ x, y: tile.y }, end, stroke, frameName('rule', code), context)
    const parts = [heads[index], labels[index], details[index]].flatMap((part) => part?.frame ?? [])
    return {
      type: 'group',
      name: frameName('figure', code, text.name),
      box: { x, y: tile.y, width: tile.width, height },
      element: text.element,
      children: [rule, ...parts],
    }
  })
  const tooWide = [...heads, ...labels, ...details].flatMap((part) => part.tooWide)
  return { frames, height, tooWide }
}
