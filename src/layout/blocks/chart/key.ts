/** The key of a chart: a mark and a name for each series, in the order in which they are drawn. */

import type { Point, Size } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { Origin } from '../../../document/ast-inline.js'
import type { MarkPattern } from '../../../theme/chart-design.js'
import type { ThemeSlot } from '../../../theme/theme.js'
import type { LayoutContext } from '../../context.js'
import type { Frame } from '../../frame.js'
import type { Marker } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { hatched } from '../../frames/hatch.js'
import type { Paragraph } from '../../text/paragraph.js'
import type { ChartCells } from './cells.js'
import { labelFrame, labelParagraph, lineSize, setSize, wordsTooWide } from './labels.js'
import { markerShape } from './markers.js'
import type { ChartFigure } from './place.js'

/** A series in the key. */
export interface KeyEntry {
  readonly label: string
  readonly color: ThemeSlot
  readonly marker: Marker
  /** Of a square; solid if absent. */
  readonly pattern?: MarkPattern
}

/** A key at its place; it takes as many lines as its names need. */
export interface Key {
  readonly frames: readonly Frame[]
  /** Down to where the chart may begin. */
  readonly height: Pt
  readonly tooWide: ChartFigure['tooWide']
}

/** Sets a key with its top left corner at a place. */
export function setKey(
  entries: readonly KeyEntry[],
  { x, y, width }: Point & { readonly width: Pt },
  cells: ChartCells,
  origin: Origin,
  context: LayoutContext,
): Key {
  const size = context.sizeOf('chart-label')
  const { key } = context.design.blocks.chart
  const marker = size * key.markerRatio
  const [inner, between] = [marker + size * key.gapRatio, size * key.betweenRatio]
  const frames: Frame[] = []
  const tooWide: ChartFigure['tooWide'][number][] = []
  let at = { x, y }
  let rowHeight = 0
  for (const [series, { label, color, marker: shape, pattern = 'solid' }] of entries.entries()) {
    const as = { element: cells.series(series), align: 'start', origin } as const
    const paragraph = labelParagraph(label, as, context)
    const text = nameSize(paragraph, width - inner, context)
    if (at.x > x && at.x + inner + text.width > x + width) {
      at = { x, y: at.y + rowHeight + paragraph.leading * (key.lineRatio - 1) }
      rowHeight = 0
    }
    rowHeight = Math.max(rowHeight, text.height)
    const middle = { x: at.x + marker / 2, y: at.y + paragraph.leading / 2 }
    const name = frameName('marker', context.locale.code, label)
    const box = { ...at, ...text, x: at.x + inner }
    tooWide.push(...wordsTooWide(paragraph, width - inner, context))
    frames.push(
      hatched(markerShape(shape, middle, marker, color, name, context), pattern, context),
      labelFrame(paragraph, box, { kind: 'series', about: label, role: 'chart-label' }, context),
    )
    at = { x: box.x + text.width + between, y: at.y }
  }
  return { frames, height: at.y - y + rowHeight + size * key.belowRatio, tooWide }
}

/** A name on one line, or on several where it is longer than the key is wide. */
function nameSize(name: Paragraph, width: Pt, context: LayoutContext): Size {
  const line = lineSize(name, context)
  return line.width > width ? setSize(name, width, context) : line
}
