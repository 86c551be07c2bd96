/** Writes a layout as tagged PDF: the stage's table of contents. */

import type { Report } from '../base/report.js'
import type { Fonts } from '../font/face.js'
import type { Layout } from '../layout/page.js'
import type { Theme } from '../theme/theme.js'
import { findContents } from './contents.js'
import { closeDocument, openDocument } from './document.js'
import { drawPages } from './draw/page.js'
import { embedFaces } from './embed-faces.js'
import { addOutline, addPageLabels } from './outline.js'
import { openPictures } from './pictures.js'
import { createStructure } from './structure.js'
import { indexTree } from './tree.js'

/** What the writer needs besides the layout. */
export interface PdfContext {
  /** Holds the decoration of slide masters. */
  readonly theme: Theme
  readonly fonts: Fonts
}

/**
 * Renders a layout as one file that claims PDF/A-2a and PDF/UA-1.
 *
 * The same layout gives the same bytes. Reports missing glyphs, unreadable pictures and figures
 * without alternative text; throws if the layout contradicts itself.
 */
export async function renderPdf(
  layout: Layout,
  { theme, fonts }: PdfContext,
  report: Report,
): Promise<Uint8Array> {
  const pdf = openDocument(layout)
  const tree = indexTree(layout.structure)
  const contents = findContents(layout, tree)
  const pictures = await openPictures(pdf, layout)
  const structure = createStructure(pdf, layout, contents, report)
  const faces = embedFaces(pdf, fonts)
  const canvas = { pdf, structure, tree, faces, report, contents, pictures }
  const pages = drawPages(canvas, layout, theme)
  structure.end()
  addOutline(pdf, layout, pages)
  addPageLabels(pdf, layout)
  return closeDocument(pdf)
}
