/** Reads finished PDFs back with pdf.js: text by page, properties, the structure tree. */

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument } from './pdf-js.js'

/** An element of the structure tree of a page. */
export interface PdfElement {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly children: readonly (PdfElement | PdfContent)[]
}

/** Marked content in the tree. */
export interface PdfContent {
  readonly type: 'content' | 'object' | 'annotation'
  readonly id: string
}

/** A page: its text in the order of drawing, its elements, its marked content. */
export interface PdfPage {
  readonly text: string
  readonly tree: PdfElement | null
  /** Text drawn outside any marked content. */
  readonly untagged: string
}

/** A PDF as its readers see it. */
export interface PdfFile {
  readonly title: string
  readonly language: string
  readonly marked: boolean
  readonly displaysTitle: boolean
  readonly xmp: string
  readonly outline: number
  readonly pages: readonly PdfPage[]
}

/** What is being read, or was. */
let reading: Promise<unknown> = Promise.resolve()

const known = new WeakMap<Uint8Array, Promise<PdfFile>>()

/**
 * Reads a PDF, once. One is read at a time, since all share the one worker of pdf.js, which mixes up what is read at
 * once.
 */
export function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const before = known.get(bytes)
  if (before) return before
  const file = reading.then(() => readAlone(bytes))
  known.set(bytes, file)
  reading = file.catch(() => undefined)
  return file
}

async function readAlone(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  try {
    const { info, metadata } = await pdf.getMetadata()
    const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null
    const properties = info as { Title?: string; Language?: string }
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(pdf, number))
    return {
      title: properties.Title ?? '',
      language: properties.Language ?? '',
      marked: (await pdf.getMarkInfo())?.Marked === true,
      displaysTitle: preferences?.DisplayDocTitle === true,
      xmp: metadata?.getRaw() ?? '',
      outline: ((await pdf.getOutline()) as readonly unknown[] | null)?.length ?? 0,
      pages,
    }
  } finally {
    await task.destroy()
  }
}

/** All words of a PDF. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await readPdf(bytes)).pages.map(({ text }) => text).join('\n')
}

/** The elements of a tree in reading order. */
export function elementsIn(tree: PdfElement | null): readonly PdfElement[] {
  if (tree === null) return []
  return tree.children.flatMap((child) => ('role' in child ? [child, ...elementsIn(child)] : []))
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  })
  let depth = 0
  let text = ''
  let untagged = ''
  for (const item of items) {
    if ('type' in item) depth += item.type === 'endMarkedContent' ? -1 : 1
    else {
      text += `${item.str}${item.hasEOL ? '\n' : ''}`
      if (depth === 0) untagged += item.str
    }
  }
  return {
    text,
    tree: (await page.getStructTree()) as PdfElement | null,
    untagged: untagged.trim(),
  }
}
