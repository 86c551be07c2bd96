/** The pen of a page: shows text, paints paths, places pictures, all inside tags or artifacts. */

import type { Rect, Size } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { Report } from '../base/report.js'
import type { DrawnShape } from '../layout/frames/picture-frame.js'
import type { PlacedRun } from '../layout/text/paragraph.js'
import type { Color } from '../theme/theme.js'
import { beginContentStream } from './content-stream.js'
import { pdfGlyphMissing } from './diagnostics.js'
import { addPage, type Pdf, type PdfImage, type PdfPage } from './document.js'
import { drawnOperators } from './drawn-shape.js'
import type { EmbeddedFaces } from './embed-faces.js'
import { beginArtifact, beginContent, type Mark, markKey } from './marks.js'
import { decimals } from './number.js'
import { glyphArray } from './show-glyphs.js'
import type { Structure } from './structure.js'
import type { ElementTree } from './tree.js'

/** How a path is painted. */
export interface Paint {
  readonly fill?: Color
  readonly stroke?: { readonly color: Color; readonly width: Pt }
}

/** Draws on a page. Coordinates as in the layout: origin top left, y downwards. */
export interface Pen {
  readonly page: PdfPage
  readonly pageHeight: Pt
  /** What follows belongs to this; neighbours with an equal mark share one sequence. */
  mark(mark: Mark): void
  /** Shows a run on a baseline. */
  show(run: PlacedRun, baseline: Pt): void
  /** Paints a path given by its construction operators. */
  paint(path: string, paint: Paint): void
  /** Paints a path of a drawing: its line may have other ends and corners than all others, its fill a gradient. */
  paintDrawn(path: string, shape: DrawnShape): void
  /** Shows a picture: `matrix` brings its unit square to the page; only what lies in `clip` is seen. */
  picture(image: PdfImage, matrix: readonly number[], clip: Rect | undefined): void
  /** Ends the page's content. */
  end(): void
}

/** What a pen writes with. */
export interface Ink {
  readonly pdf: Pdf
  readonly structure: Structure
  readonly tree: ElementTree
  readonly faces: EmbeddedFaces
  readonly report: Report
}

/** Adds a page to the document and takes a pen to it; end it before the next page. */
export function takePen(ink: Ink, size: Size): Pen {
  const page = addPage(ink.pdf, size)
  const stream = beginContentStream()
  return {
    page,
    pageHeight: size.height,
    mark: (mark) => stream.mark(markKey(mark), () => begin(mark, ink, page, size.height)),
    show(run, baseline) {
      reportMissing(run, ink.report)
      const face = ink.faces(run.style.face)
      stream.setFont(face.use(page), run.style.size)
      stream.setFill(run.style.color)
      const place = decimals(run.x, baseline - (run.style.rise ?? 0))
      stream.text(`1 0 0 -1 ${place} Tm\n${glyphArray(run, face)} TJ`)
    },
    paint(path, { fill, stroke }) {
      if (fill === undefined && stroke === undefined) return
      if (fill !== undefined) stream.setFill(fill)
      if (stroke !== undefined) stream.setStroke(stroke.color, stroke.width)
      stream.graphics(`${path}\n${fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'}`)
    },
    paintDrawn: (path, shape) => stream.graphics(drawnOperators(path, shape, ink.pdf, page)),
    picture(image, matrix, clip) {
      page.xobjects[image.label] = image.obj
      const cut = clip ? `${decimals(clip.x, clip.y, clip.width, clip.height)} re W n ` : ''
      stream.graphics(`q ${cut}${decimals(...matrix)} cm /${image.label} Do Q`)
    },
    end: () => void ink.pdf.addContent(stream.end()),
  }
}

function begin(mark: Mark, { structure, tree }: Ink, page: PdfPage, pageHeight: Pt): string {
  if (mark.type === 'artifact') return beginArtifact(mark.kind, mark.box, pageHeight)
  const { role } = tree.node(mark.element).element
  return beginContent(role, structure.mark(mark.element, page), mark.actualText)
}

function reportMissing(run: PlacedRun, report: Report): void {
  const missing = run.glyphs.filter((glyph) => glyph.id === 0).flatMap((glyph) => glyph.codePoints)
  if (missing.length === 0) return
  const characters = String.fromCodePoint(...new Set(missing))
  report(pdfGlyphMissing(characters, run.text, run.style.face, run.fact))
}
