/** Moves and scales frames that are already set, without setting them again. */

import type { PathStep, Point, Rect } from '../../base/geometry.js'
import type { Frame, ShapeFrame, Stroke, TableCell, TableRow, TextFrame } from '../frame.js'
import type { Line, Paragraph, Run, TextStyle } from '../text/paragraph.js'
import type { ChartDrawing, ChartSeries } from './chart-frame.js'
import type { Hatch } from './hatch.js'
import type { DrawnShape } from './picture-frame.js'

/** A scaling about the origin, then a translation. */
export interface Transform {
  readonly scale: number
  readonly dx: number
  readonly dy: number
}

/** A translation. */
export function translation(dx: number, dy: number): Transform {
  return { scale: 1, dx, dy }
}

/** A frame with everything in it moved and scaled, type sizes included; the frame itself where nothing changes. */
export function transformFrame<F extends Frame>(frame: F, by: Transform): F {
  return changesNothing(by) ? frame : (transformAny(frame, by) as F)
}

function changesNothing({ scale, dx, dy }: Transform): boolean {
  return scale === 1 && dx === 0 && dy === 0
}

function transformAny(frame: Frame, by: Transform): Frame {
  const box = transformRect(frame.box, by)
  switch (frame.type) {
    case 'text':
      return { ...transformText(frame, by), box }
    case 'shape':
      return { ...transformShape(frame, by), box }
    case 'picture':
      return { ...frame, box }
    case 'drawing':
      return { ...frame, box, shapes: frame.shapes.map((shape) => transformDrawn(shape, by)) }
    case 'group':
      return { ...frame, box, children: frame.children.map((child) => transformFrame(child, by)) }
    case 'table':
      return {
        ...frame,
        box,
        columns: frame.columns.map((width) => width * by.scale),
        rows: frame.rows.map((row) => transformRow(row, by)),
        cellPadding: { x: frame.cellPadding.x * by.scale, y: frame.cellPadding.y * by.scale },
      }
    case 'chart':
      return {
        ...frame,
        box,
        plot: transformRect(frame.plot, by),
        drawing: transformDrawing(frame.drawing, by),
        series: frame.series.map((series) => transformSeries(series, by)),
        axis: transformStroke(frame.axis, by),
        ...(frame.gap && { gap: transformStroke(frame.gap, by) }),
        labelStyle: transformStyle(frame.labelStyle, by),
        valueStyle: transformStyle(frame.valueStyle, by),
        marks: frame.marks.map((mark) => transformFrame(mark, by)),
      }
  }
}

function transformDrawing(drawing: ChartDrawing, { scale }: Transform): ChartDrawing {
  if (drawing.type !== 'points') return drawing
  const { lineWidth, markerSize } = drawing
  return { ...drawing, lineWidth: lineWidth * scale, markerSize: markerSize * scale }
}

function transformSeries(series: ChartSeries, { scale }: Transform): ChartSeries {
  const labels = series.labels.map((label) => {
    if (label.moved === undefined) return label
    const { dx, dy } = label.moved
    return { ...label, moved: { dx: dx * scale, dy: dy * scale } }
  })
  return { ...series, labels }
}

/** A rectangle, moved and scaled. */
export function transformRect(rect: Rect, by: Transform): Rect {
  const { x, y } = transformPoint(rect, by)
  return { x, y, width: rect.width * by.scale, height: rect.height * by.scale }
}

function transformPoint({ x, y }: Point, { scale, dx, dy }: Transform): Point {
  return { x: x * scale + dx, y: y * scale + dy }
}

/** Lines of text, moved and scaled. */
export function transformLines(lines: readonly Line[], by: Transform): readonly Line[] {
  if (changesNothing(by)) return lines
  return lines.map((line) => ({
    ...line,
    baseline: line.baseline * by.scale + by.dy,
    runs: line.runs.map((run) => ({
      ...run,
      x: run.x * by.scale + by.dx,
      width: run.width * by.scale,
      style: transformStyle(run.style, by),
      ...(run.wordSpace !== undefined && { wordSpace: run.wordSpace * by.scale }),
    })),
  }))
}

function transformText(frame: TextFrame, by: Transform): TextFrame {
  return {
    ...frame,
    padding: frame.padding * by.scale,
    ...(frame.outline && {
      outline: {
        ...frame.outline,
        point: frame.outline.point * by.scale,
        steps: frame.outline.steps.map((step) => transformStep(step, by)),
      },
    }),
    paragraphs: frame.paragraphs.map((paragraph) => transformParagraph(paragraph, by)),
    lines: transformLines(frame.lines, by),
  }
}

function transformParagraph(paragraph: Paragraph, by: Transform): Paragraph {
  const { scale } = by
  if (scale === 1) return paragraph
  return {
    ...paragraph,
    runs: paragraph.runs.map((run): Run => ({ ...run, style: transformStyle(run.style, by) })),
    leading: paragraph.leading * scale,
    spaceBefore: paragraph.spaceBefore * scale,
    spaceAfter: paragraph.spaceAfter * scale,
    indent: paragraph.indent * scale,
    hanging: paragraph.hanging * scale,
    endInset: paragraph.endInset * scale,
  }
}

function transformStyle(style: TextStyle, { scale }: Transform): TextStyle {
  if (scale === 1) return style
  const { size, rise, gap, underline } = style
  return {
    ...style,
    size: size * scale,
    ...(rise !== undefined && { rise: rise * scale }),
    ...(gap !== undefined && { gap: gap * scale }),
    ...(underline !== undefined && {
      underline: { offset: underline.offset * scale, width: underline.width * scale },
    }),
  }
}

function transformShape(frame: ShapeFrame, by: Transform): ShapeFrame {
  const stroke = frame.stroke === undefined ? {} : { stroke: transformStroke(frame.stroke, by) }
  const hatch = frame.hatch && { hatch: transformHatch(frame.hatch, by) }
  return { ...frame, geometry: transformGeometry(frame.geometry, by), ...hatch, ...stroke }
}

function transformHatch({ pattern, stroke, stripes }: Hatch, by: Transform): Hatch {
  return {
    pattern,
    stroke: transformStroke(stroke, by),
    stripes: stripes.map(({ from, to }) => ({
      from: transformPoint(from, by),
      to: transformPoint(to, by),
    })),
  }
}

function transformGeometry(
  geometry: ShapeFrame['geometry'],
  by: Transform,
): ShapeFrame['geometry'] {
  switch (geometry.type) {
    case 'line':
      return {
        type: 'line',
        from: transformPoint(geometry.from, by),
        to: transformPoint(geometry.to, by),
      }
    case 'path':
      return { type: 'path', steps: geometry.steps.map((step) => transformStep(step, by)) }
    default:
      return geometry
  }
}

/** A step of a path, moved and scaled. */
function transformStep(step: PathStep, by: Transform): PathStep {
  switch (step.type) {
    case 'close':
      return step
    case 'curve':
      return {
        type: 'curve',
        control1: transformPoint(step.control1, by),
        control2: transformPoint(step.control2, by),
        to: transformPoint(step.to, by),
      }
    default:
      return { type: step.type, to: transformPoint(step.to, by) }
  }
}

/** A path of a drawing with its line and its gradient. */
export function transformDrawn(shape: DrawnShape, by: Transform): DrawnShape {
  const { stroke, gradient } = shape
  const at = (point: Point): Point => transformPoint(point, by)
  return {
    ...shape,
    steps: shape.steps.map((step) => transformStep(step, by)),
    ...(gradient && { gradient: { ...gradient, from: at(gradient.from), to: at(gradient.to) } }),
    ...(stroke && { stroke: { ...stroke, width: stroke.width * by.scale } }),
  }
}

function transformStroke(stroke: Stroke, { scale }: Transform): Stroke {
  return { ...stroke, width: stroke.width * scale }
}

function transformRow(row: TableRow, by: Transform): TableRow {
  return {
    ...row,
    height: row.height * by.scale,
    rule: transformStroke(row.rule, by),
    ...(row.padding !== undefined && { padding: row.padding * by.scale }),
    cells: row.cells.map(
      (cell): TableCell => ({
        ...cell,
        box: transformRect(cell.box, by),
        paragraphs: cell.paragraphs.map((paragraph) => transformParagraph(paragraph, by)),
        lines: transformLines(cell.lines, by),
        ...(cell.inset && {
          inset: { start: cell.inset.start * by.scale, end: cell.inset.end * by.scale },
        }),
      }),
    ),
  }
}
