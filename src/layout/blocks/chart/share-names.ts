/** What stands beside the ring of a share chart: name and value of each part, and a line that leads to them. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { ChartPoint } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import { frameName } from '../../frames/frame-names.js'
import type { Paragraph } from '../../text/paragraph.js'
import { line } from '../shapes.js'
import { followedByLabel, labelFrame } from './labels.js'
import { onCircle, type Ring } from './ring.js'
import { spreadApart } from './spread.js'

/** A part: its stretch of the ring and what stands beside it. */
export interface Part {
  readonly point: ChartPoint
  readonly index: number
  readonly from: number
  readonly to: number
  readonly right: boolean
  readonly label: Paragraph
  readonly value: Paragraph
  readonly labelHeight: Pt
  readonly valueHeight: Pt
}

/** The height that the names and values on the fuller side of the ring need. */
export function heightBeside(parts: readonly Part[], context: LayoutContext): Pt {
  const heightOf = (right: boolean): Pt =>
    parts
      .filter((part) => part.right === right)
      .reduce((sum, part) => sum + heightOfPart(part, context), 0)
  return Math.max(heightOf(true), heightOf(false))
}

function heightOfPart({ labelHeight, valueHeight }: Part, context: LayoutContext): Pt {
  return labelHeight + valueHeight + partSpace(context)
}

/** Between parts beside the ring. */
function partSpace({ design, sizeOf }: LayoutContext): Pt {
  return sizeOf('chart-label') * design.blocks.chart.ring.spaceRatio
}

/** Name and value of each part at the height of its middle, and a line that leads to it. */
export function labelsOf(
  parts: readonly Part[],
  ring: Ring,
  box: Rect,
  { side, gap }: { readonly side: Pt; readonly gap: Pt },
  context: LayoutContext,
): readonly (TextFrame | ShapeFrame)[] {
  const space = partSpace(context)
  const tops = new Map<Part, Pt>()
  for (const right of [true, false]) {
    const mine = parts.filter((part) => part.right === right)
    const wanted = mine.map((part) => ({
      middle: onCircle(ring, (part.from + part.to) / 2, ring.radius).y,
      height: heightOfPart(part, context),
    }))
    const found = spreadApart(wanted, box.y, box.y + box.height)
    mine.forEach((part, index) => {
      tops.set(part, (found[index] ?? box.y) + space / 2)
    })
  }
  const leaders = parts.map((part) => {
    const x = part.right ? ring.center.x + ring.radius + gap : box.x + side
    const end = { x, y: (tops.get(part) ?? box.y) + part.valueHeight / 2 }
    return leader(part, ring, end, gap, context)
  })
  const texts = parts.flatMap(({ point, right, label, value, labelHeight, valueHeight }, index) => {
    const about = point.label
    const x = right ? ring.center.x + ring.radius + gap : box.x
    const y = tops.get(parts[index] as Part) ?? box.y
    const valued = { x, y, width: side, height: valueHeight }
    const named = { x, y: y + valueHeight, width: side, height: labelHeight }
    const before = labelFrame(value, valued, { kind: 'value', about, role: 'chart-value' }, context)
    return [
      followedByLabel(before, context),
      labelFrame(label, named, { kind: 'label', about, role: 'chart-label' }, context),
    ]
  })
  return [...leaders, ...texts]
}

/** From the rim to the value. */
function leader(
  { from, to, right, point }: Part,
  ring: Ring,
  end: { readonly x: Pt; readonly y: Pt },
  gap: Pt,
  context: LayoutContext,
): ShapeFrame {
  const { axis, gap: apart, ring: design } = context.design.blocks.chart
  const start = onCircle(ring, (from + to) / 2, ring.radius + apart * 2)
  const near = { x: end.x + (right ? -gap : gap) * design.leaderGapShare, y: end.y }
  const thin = { color: axis.color, width: axis.width * design.leaderShare }
  return line(start, near, thin, frameName('rule', context.locale.code, point.label), context)
}
