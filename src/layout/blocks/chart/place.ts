/** What setting the figure of a chart needs and yields: every kind turns its data into one figure. */

import type { Pt } from '../../../base/length.js'
import type { Chart, ChartOf } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { GroupFrame } from '../../frame.js'
import type { ChartFrame } from '../../frames/chart-frame.js'
import type { SetBlock } from '../../set-block.js'

/** Where a figure stands, and its elements. */
export interface FigurePlace {
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  /** Height that it may take; absent in flowing text. */
  readonly room?: Pt
  readonly figure: ElementId
  /** Parent of the figure and of the table beside it. */
  readonly parent: ElementId
}

/** A figure at its place. */
export interface ChartFigure {
  readonly frame: ChartFrame | GroupFrame
  readonly height: Pt
  /** Left edge of what the caption belongs to. */
  readonly captionX: Pt
  readonly tooWide: SetBlock['tooWide']
  /** True if values are left out for want of room: then a table beneath shows them. */
  readonly incomplete?: true
}

/** Sets the figure of one kind of chart. */
export type SetFigure<K extends Chart['kind']> = (
  chart: ChartOf<K>,
  place: FigurePlace,
  context: LayoutContext,
) => ChartFigure

/** The frames of a figure as one group, which says what the whole chart shows. */
export function figureGroup(
  { name, height, children }: Pick<GroupFrame, 'name' | 'children'> & { readonly height: Pt },
  chart: Chart,
  { x, y, width, figure }: FigurePlace,
): GroupFrame {
  const box = { x, y, width, height }
  return { type: 'group', name, box, element: figure, alt: chart.summary, children }
}
