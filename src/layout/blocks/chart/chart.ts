/** Sets charts: each kind turns its data into a figure, in a file of its own; marks and native data share one geometry. */

import type { Inlines } from '../../../document/ast-inline.js'
import type { Chart, ChartOf } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import { downToGrid, onGrid, upToGrid } from '../../line-grid.js'
import { scratch } from '../../scratch.js'
import type { BlockMeasure, SetBlock } from '../../set-block.js'
import { setBars } from './bar.js'
import { captionAt, setLine } from './caption.js'
import { setDots } from './dots.js'
import { setLines } from './line.js'
import { setMultiples } from './multiples.js'
import type { ChartFigure, FigurePlace, SetFigure } from './place.js'
import { setShares } from './share.js'
import { setStack } from './stacked.js'
import { setValueTable } from './value-table.js'

/** A kind of chart without an entry here does not compile. */
const figures: { readonly [K in Chart['kind']]: SetFigure<K> } = {
  bar: setBars,
  stacked: setStack,
  line: setLines,
  share: setShares,
  dots: setDots,
  multiples: setMultiples,
}

/** Sets a chart with its title above and what it measures beneath. */
export function setChart(
  block: Chart,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const title = setLine(block.title, 'subheading', measure, parent, context)
  const element = context.tree.add(parent, { role: 'Figure', alt: block.summary })
  const space = onGrid(
    context.sizeOf('caption') * context.design.blocks.chart.captionRatio,
    context,
  )
  const above = title.height === 0 ? 0 : upToGrid(title.height, context) + space
  const y = measure.y + above
  const aside = scratch(context)
  const below = setLine(captionOf(block), 'caption', measure, aside.tree.root, aside).height + space
  const room =
    measure.height === undefined ? undefined : downToGrid(measure.height - above - below, context)
  const place = { x: measure.x, y, width: measure.width, figure: element, parent }
  const whole = setFigure(block, { ...place, ...(room !== undefined && { room }) }, context)
  const values = whole.incomplete && setValueTable(block, measure, parent, context)
  const left = values && room !== undefined ? room - values.height - space : room
  const figure =
    left === room || left === undefined
      ? whole
      : setFigure(block, { ...place, room: left }, context)
  const foot = y + upToGrid(figure.height, context) + space
  const table = values?.at(foot)
  const end = table === undefined ? foot : foot + upToGrid(table.height, context) + space
  const caption = setLine(captionOf(block), 'caption', measure, parent, context)
  return {
    frames: [
      ...title.frames,
      figure.frame,
      ...(table?.frames ?? []),
      ...captionAt(caption, figure.captionX, end, measure),
    ],
    height: end - measure.y + caption.height,
    tooWide: [...title.tooWide, ...figure.tooWide, ...(table?.tooWide ?? []), ...caption.tooWide],
  }
}

function setFigure<K extends Chart['kind']>(
  chart: ChartOf<K>,
  place: FigurePlace,
  context: LayoutContext,
): ChartFigure {
  return figures[chart.kind](chart, place, context)
}

function captionOf({ measure, note }: Chart): Inlines {
  return [...measure, note]
}
