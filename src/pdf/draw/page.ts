/** Draws pages: background, decoration, frames, footer, marks, in this order. */

import type { Rect } from '../../base/geometry.js'
import type { ShapeFrame, TextFrame } from '../../layout/frame.js'
import type { Layout, Page } from '../../layout/page.js'
import type { Decoration, Theme } from '../../theme/theme.js'
import type { ArtifactKind } from '../marks.js'
import type { DrawnPage } from '../outline.js'
import { type Paint, takePen } from '../pen.js'
import type { Canvas } from './canvas.js'
import { drawFrame } from './frame.js'
import { drawShape, rectanglePath, stepsPath } from './shape.js'
import { drawTextAs } from './text.js'

/** Draws all pages of a layout and returns them. */
export function drawPages(
  canvas: Omit<Canvas, 'pen'>,
  layout: Layout,
  theme: Theme,
): readonly DrawnPage[] {
  return layout.pages.map((page) => {
    const pen = takePen(canvas, page.size)
    drawPage({ ...canvas, pen }, page, theme)
    pen.end()
    return { dictionary: pen.page.dictionary, height: page.size.height }
  })
}

function drawPage(canvas: Canvas, page: Page, theme: Theme): void {
  drawBackground(canvas, page)
  if (page.master !== undefined) {
    for (const decoration of theme.slide.masters[page.master].decoration) {
      drawDecoration(canvas, decoration, theme)
    }
  }
  for (const shape of page.decoration) drawShape(canvas, shape, undefined)
  for (const frame of page.frames) drawFrame(canvas, frame)
  if (page.footer !== undefined) {
    drawArtifacts(canvas, [page.footer.text, page.footer.number], 'footer')
  }
  drawArtifacts(canvas, page.marks, 'mark')
}

/** Fills the page unless it is white as paper. */
function drawBackground(canvas: Canvas, { background, size }: Page): void {
  if (background.rgb === 'FFFFFF') return
  const box: Rect = { x: 0, y: 0, ...size }
  canvas.pen.mark({ type: 'artifact', kind: 'background', box })
  canvas.pen.paint(rectanglePath(box), { fill: background })
}

/** Draws a part of a slide's master; print pages bring their decoration with them. */
function drawDecoration(
  canvas: Canvas,
  decoration: Decoration,
  { slides: { colors } }: Theme,
): void {
  const [path, paint]: [string, Paint] =
    decoration.type === 'rect'
      ? [rectanglePath(decoration.box), { fill: colors[decoration.fill] }]
      : [
          stepsPath(decoration.steps),
          { stroke: { color: colors[decoration.stroke], width: decoration.width } },
        ]
  canvas.pen.mark({ type: 'artifact', kind: 'layout' })
  canvas.pen.paint(path, paint)
}

function drawArtifacts(
  canvas: Canvas,
  frames: readonly (ShapeFrame | TextFrame)[],
  kind: ArtifactKind,
): void {
  for (const frame of frames) {
    if (frame.type === 'text') drawTextAs(canvas, frame, { type: 'artifact', kind })
    else drawShape(canvas, frame, undefined)
  }
}
