/** A PDF as rules see it: everything read once. */

import { parseXml } from '../xml.js'
import { allOf, childOf, textIn, type XmlElement } from '../xml-tree.js'
import { readContent } from './content.js'
import { identityOf, isStream, type PdfFile } from './file.js'
import { type Font, readFont } from './font.js'
import { asDict, asList, asName, asText, type PdfDict, type PdfValue } from './object.js'
import type { PageContent } from './page-content.js'
import { readStructure, type StructElement, type Structure } from './structure.js'

/** A page with what its content streams paint. */
export interface PdfPage {
  /** From one. */
  readonly number: number
  readonly dict: PdfDict
  readonly content: PageContent
}

/** What rules may look at. */
export interface PdfSubject {
  readonly file: PdfFile
  readonly catalog: PdfDict
  readonly pages: readonly PdfPage[]
  readonly structure: Structure | undefined
  readonly metadata: Metadata | undefined
  /** The document's language. */
  readonly language: string | undefined
  font(dict: PdfDict): Font
}

/** What the XMP packet says. */
export interface Metadata {
  readonly title: string | undefined
  /** `pdfuaid:part`. */
  readonly accessible: string | undefined
  /** `2A`: `pdfaid:part` and `pdfaid:conformance`. */
  readonly archive: string | undefined
  /** Why the packet could not be read. */
  readonly fault: string | undefined
}

/** More pages than this are an attack, or no document for readers. */
const mostPages = 5000

/** Reads everything that rules need. */
export function readSubject(file: PdfFile): PdfSubject {
  const catalog = asDict(file.get(file.trailer, 'Root')) ?? { type: 'dict', entries: new Map() }
  const nodes = pageNodes(file, catalog)
  const indices = new Map(nodes.map(({ identity }, index) => [identity, index]))
  const fonts = new Map<PdfDict, Font>()
  const fontOf = (dict: PdfDict): Font => {
    const font = fonts.get(dict) ?? readFont(file, dict)
    fonts.set(dict, font)
    return font
  }
  return {
    file,
    catalog,
    pages: nodes.map(({ dict }, index) => ({
      number: index + 1,
      dict,
      content: readContent(file, dict, fontOf),
    })),
    structure: readStructure(file, catalog, (page) => indices.get(identityOf(page))),
    metadata: readMetadata(file, catalog),
    language: asText(file.get(catalog, 'Lang')),
    font: fontOf,
  }
}

/** The pages of the page tree in their order, each once. */
function pageNodes(
  file: PdfFile,
  catalog: PdfDict,
): readonly { dict: PdfDict; identity: unknown }[] {
  const found: { dict: PdfDict; identity: unknown }[] = []
  const seen = new Set<unknown>()
  const waiting: PdfValue[] = [catalog.entries.get('Pages') ?? null]
  for (
    let value = waiting.pop();
    value !== undefined && found.length < mostPages;
    value = waiting.pop()
  ) {
    const dict = asDict(file.resolve(value))
    if (dict === undefined || seen.has(identityOf(value))) continue
    seen.add(identityOf(value))
    const kids = asList(file.get(dict, 'Kids'))
    if (kids.length > 0 || asName(file.get(dict, 'Type')) === 'Pages')
      waiting.push(...[...kids].reverse())
    else found.push({ dict, identity: identityOf(value) })
  }
  return found
}

function readMetadata(file: PdfFile, catalog: PdfDict): Metadata | undefined {
  const stream = file.get(catalog, 'Metadata')
  if (!isStream(stream)) return undefined
  const decoded = file.decode(stream)
  const parsed = decoded.ok ? parseXml(decoded.bytes) : { ok: false as const, fault: decoded.fault }
  if (!parsed.ok)
    return { title: undefined, accessible: undefined, archive: undefined, fault: parsed.fault }
  const descriptions = [parsed.root, ...allOf(parsed.root, 'rdf:Description')]
  const property = (name: string): string | undefined => firstProperty(descriptions, name)
  const part = property('pdfaid:part')
  return {
    title: property('dc:title'),
    accessible: property('pdfuaid:part'),
    archive: part === undefined ? undefined : `${part}${property('pdfaid:conformance') ?? ''}`,
    fault: undefined,
  }
}

/** A property of XMP, written as an element or as an attribute (XMP specification 1, 7). */
function firstProperty(descriptions: readonly XmlElement[], name: string): string | undefined {
  for (const description of descriptions) {
    const text = description.attributes.get(name) ?? textIn(childOf(description, name)).trim()
    if (text !== '') return text
  }
  return undefined
}

/** `page 3` of an index from zero. */
export function pageName(index: number | undefined): string | undefined {
  return index === undefined ? undefined : `page ${index + 1}`
}

/** Where an element stands, for people: the page of its first content. */
export function placeOf(element: StructElement): string | undefined {
  return pageName(firstPage(element) ?? element.page)
}

function firstPage(element: StructElement): number | undefined {
  for (const kid of element.kids) {
    const page = kid.type === 'element' ? firstPage(kid.element) : kid.page
    if (page !== undefined) return page
  }
  return undefined
}
