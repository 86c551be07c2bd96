/**
 * The door to pdfkit: opens and closes a tagged document, and names the parts of pdfkit that we use.
 *
 * pdfkit carries objects, streams, the cross-reference table, font subsets and pictures. Content
 * operators, structure, outline and metadata are written by this stage, because pdfkit's own lose
 * spaces, tag links wrongly and leave XMP unescaped.
 */

import PDFDocument from 'pdfkit'
import type { Size } from '../base/geometry.js'
import type { Layout } from '../layout/page.js'
import { creationDate, fileId, infoOf, xmpOf } from './metadata.js'

/** An indirect object; its dictionary may grow until it is ended. */
export interface PdfReference {
  readonly data: Record<string, unknown>
  end(chunk?: Uint8Array): void
}

/** A font file as pdfkit keeps it once it is read; reading is the costly part. */
export interface FontFile {
  readonly unitsPerEm: number
  getGlyph(id: number): { readonly advanceWidth: number }
}

/** A font of one document, with the glyphs that it will embed. Index of all lists: the glyph's code. */
export interface PdfFont {
  readonly id: string
  readonly font: FontFile
  readonly subset: { readonly glyphs: number[] }
  /** In thousandths of the type size. */
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  ref(): PdfReference
}

/** A picture that pdfkit has opened. */
export interface PdfImage {
  readonly label: string
  readonly obj: PdfReference | null
  embed(pdf: Pdf): void
  finalize?(): void
}

/** A page while it is drawn. */
export interface PdfPage {
  readonly dictionary: PdfReference
  readonly fonts: Record<string, PdfReference>
  readonly xobjects: Record<string, PdfReference | null>
  readonly ext_gstates: Record<string, PdfReference>
  readonly resources: PdfReference
  readonly annotations: PdfReference[]
}

/** What we use of pdfkit's document. */
export interface Pdf {
  readonly _root: PdfReference
  readonly page: PdfPage
  readonly info: Record<string, unknown>
  /** Indirect objects that are not ended yet. */
  readonly _waiting: number
  readonly _font: PdfFont
  _id: Uint8Array
  ref(dictionary: Record<string, unknown>): PdfReference
  addPage(options: { size: [number, number]; margin: number }): Pdf
  addContent(operators: string): Pdf
  registerFont(name: string, source: Uint8Array | FontFile): Pdf
  font(name: string): Pdf
  openImage(bytes: Uint8Array): PdfImage
  getStructTreeRoot(): PdfReference
  appendXML(xml: string): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end', listener: () => void): unknown
  end(): void
  _addInfo(): void
}

/** The class itself: the library's types describe its drawing, and leave out the objects of the file. */
const Base = PDFDocument as unknown as new (options: Record<string, unknown>) => Pdf

/** A document whose XMP packet is ours: pdfkit does not escape `&` and `<` in it. */
class TaggedDocument extends Base {
  readonly #xmp: string

  constructor(options: Record<string, unknown>, xmp: string) {
    super(options)
    this.#xmp = xmp
  }

  override _addInfo(): void {
    this.appendXML(this.#xmp)
  }
}

/**
 * Opens a document that claims PDF/A-2a and PDF/UA-1 together.
 *
 * The subset must not be `PDF/UA`: its CIDSet misses composite glyphs (ISO 14289-1, 7.21.4.2). No
 * default font, so that Helvetica is not loaded. The creation date is the edition's.
 */
export function openDocument(layout: Layout): Pdf {
  const options = {
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    tagged: true,
    lang: layout.language,
    displayTitle: true,
    info: infoOf(layout.properties),
    font: null,
    autoFirstPage: false,
  }
  const pdf = new TaggedDocument(options, xmpOf(layout))
  pdf.info.CreationDate = creationDate(layout.properties)
  pdf._id = fileId(layout)
  return pdf
}

/** Begins a page; pdfkit ends the one before it. */
export function addPage(pdf: Pdf, size: Size): PdfPage {
  pdf.addPage({ size: [size.width, size.height], margin: 0 })
  return pdf.page
}

/**
 * Ends the document and returns its bytes.
 *
 * Throws if an object was never ended: pdfkit would then wait for it for ever, without a word.
 */
export function closeDocument(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const bytes = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
  })
  pdf.end()
  if (pdf._waiting > 0) throw new Error(`${pdf._waiting} objects of the PDF were never ended`)
  return bytes
}

/** A string object; pdfkit writes a plain string as a name. */
export function literal(text: string): object {
  return new String(text)
}
