/** Frames of the layout become shapes: one function for each kind. */

import type { Point, Rect } from '../../base/geometry.js'
import type { OfType } from '../../base/of-type.js'
import type {
  Arrow,
  Frame,
  GroupFrame,
  ShapeFrame,
  TableFrame,
  TextFrame,
} from '../../layout/frame.js'
import type { ChartFrame } from '../../layout/frames/chart-frame.js'
import { type EmuRect, emu, emuRect, wholeEmu } from '../emu.js'
import type { AutoShape, Connector, Shape, TextBox } from '../shape.js'
import {
  decorative,
  described,
  groupAlternative,
  pictureAlternative,
  plainText,
} from './alternative.js'
import { planChart } from './chart.js'
import { schemeColor } from './color.js'
import { type SlideContext, textContext } from './context.js'
import { planDrawing } from './drawing.js'
import { planPath } from './path.js'
import { planPattern } from './pattern.js'
import { planPicture } from './picture.js'
import { planPlaceholder } from './placeholder.js'
import { planLine, planTable } from './table.js'
import { planBody } from './text.js'

/** The shape of a frame; none where there is nothing to show. */
export function planFrame<T extends Frame['type']>(
  frame: OfType<Frame, T>,
  context: SlideContext,
): Shape[] {
  return plan[frame.type](frame, context)
}

type Plan<F extends Frame> = (frame: F, context: SlideContext) => Shape[]

/** A frame type without an entry here does not compile. */
const plan: { readonly [T in Frame['type']]: Plan<OfType<Frame, T>> } = {
  text: planText,
  table: planTableFrame,
  chart: planChartFrame,
  picture: (frame, { number, report, numbering }) => [
    planPicture(frame, pictureAlternative(frame, number, report), numbering),
  ],
  drawing: (frame, { number, report, numbering }) =>
    planDrawing(frame, pictureAlternative(frame, number, report), numbering),
  shape: (frame, context) => [planShape(frame, context)],
  group: planGroup,
}

/** Text fills its placeholder or stands in a box; a frame without words is at most a coloured shape. */
function planText(frame: TextFrame, context: SlideContext): Shape[] {
  if (plainText(frame.paragraphs) === '') {
    return frame.fill ? [planShape({ ...frame, type: 'shape', geometry: rect }, context)] : []
  }
  const placeholder = planPlaceholder(frame, context)
  if (placeholder) return [placeholder]
  return [
    {
      type: 'text-box',
      ...context.numbering.identify(frame.name),
      box: emuRect(frame.box),
      ...(frame.outline && { arrow: planArrow(frame.outline, frame.box) }),
      ...(frame.fill && { fill: schemeColor(frame.fill) }),
      body: planBody(frame, textContext(frame.role, context)),
    },
  ]
}

/** The preset arrow whose area for text is the one that the layout has set it in. */
function planArrow({ type, point }: Arrow, { width, height }: Rect): NonNullable<TextBox['arrow']> {
  const adjust = Math.round((point / Math.min(width, height)) * 100_000)
  return { preset: type === 'chevron' ? 'chevron' : 'homePlate', adjust }
}

const rect = { type: 'rect' } as const

function planTableFrame(frame: TableFrame, context: SlideContext): Shape[] {
  const box = emuRect(frame.box)
  return [
    {
      type: 'graphic-frame',
      ...context.numbering.identify(frame.name),
      box,
      alternative: described(frame, context.number, context.report),
      graphic: planTable(frame, box.width, box.height, textContext('table-cell', context)),
    },
  ]
}

function planChartFrame(frame: ChartFrame, context: SlideContext): Shape[] {
  return [
    {
      type: 'graphic-frame',
      ...context.numbering.identify(frame.name),
      box: emuRect(frame.box),
      alternative: described(frame, context.number, context.report),
      graphic: {
        type: 'chart',
        chart: context.numbering.relate({
          type: 'chart',
          chart: planChart(frame, context.chart),
        }),
      },
    },
  ]
}

/** A shape without text says nothing; what it means is said by the group that holds it. */
export function planShape(frame: ShapeFrame, context: SlideContext): AutoShape | Connector {
  const { geometry } = frame
  const base = { ...context.numbering.identify(frame.name), alternative: decorative }
  const line = planLine(frame.stroke)
  const painted = {
    ...(frame.fill && { fill: schemeColor(frame.fill) }),
    ...(frame.hatch && { pattern: planPattern(frame.hatch) }),
    ...(line && { line }),
  }
  if (geometry.type === 'line') {
    const { from, to } = geometry
    const direction = { flipX: to.x < from.x, flipY: to.y < from.y }
    return {
      type: 'connector',
      ...base,
      box: spanned(from, to),
      ...direction,
      ...(line && { line }),
    }
  }
  const box = emuRect(frame.box)
  return {
    type: 'auto-shape',
    ...base,
    ...painted,
    box,
    geometry:
      geometry.type === 'path'
        ? { type: 'path', commands: planPath(geometry.steps, box) }
        : geometry,
  }
}

/** The box between two ends of a line. */
function spanned(from: Point, to: Point): EmuRect {
  const [x1, y1, x2, y2] = [emu(from.x), emu(from.y), emu(to.x), emu(to.y)]
  return {
    x: wholeEmu(Math.min(x1, x2)),
    y: wholeEmu(Math.min(y1, y2)),
    width: wholeEmu(Math.abs(x2 - x1)),
    height: wholeEmu(Math.abs(y2 - y1)),
  }
}

/** A group; ids are given in the order of the tree, and no placeholder may stand in it. */
function planGroup(frame: GroupFrame, context: SlideContext): Shape[] {
  const identity = context.numbering.identify(frame.name)
  const children = frame.children.flatMap((child) => planFrame(free(child), context))
  if (children.length === 0) return []
  return [
    {
      type: 'group',
      ...identity,
      box: emuRect(frame.box),
      alternative: groupAlternative(frame.alt, frame.children),
      children,
    },
  ]
}

/** A frame that stands at its own place, not in a region. */
export function free(frame: Frame): Frame {
  if (frame.type !== 'text' || frame.region === undefined) return frame
  const { region: _region, ...rest } = frame
  return rest
}
