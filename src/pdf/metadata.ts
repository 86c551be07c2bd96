/** Metadata: the document information dictionary, the XMP packet, the file identifier. */

import { sha256 } from '../base/sha256.js'
import type { Properties } from '../document/ast-properties.js'
import { plain } from '../document/plain.js'
import type { Layout } from '../layout/page.js'

const creator = 'Vorlage'
const producer = 'Vorlage with pdfkit'

/** Entries of the document information dictionary but the date (ISO 32000-1, 14.3.3). */
export function infoOf(properties: Properties): Record<string, string> {
  return {
    Title: plain(properties.title),
    Author: plain(properties.sender.authority),
    Subject: properties.subject,
    Keywords: properties.keywords.join(', '),
    Creator: creator,
    Producer: producer,
  }
}

/** The edition's date as PDF writes dates (ISO 32000-1, 7.9.4); never the clock. */
export function creationDate({ editionDate }: Properties): string {
  return `D:${editionDate.replaceAll('-', '')}000000Z`
}

/** The file identifier: 16 bytes that depend on what the document says about itself, not on time. */
export function fileId({ properties, locale, kind, pages }: Layout): Uint8Array {
  const { name, audience, editionDate, status } = properties
  const identity = [name, kind, locale, audience, editionDate, status, pages.length]
  return Buffer.from(sha256(JSON.stringify([identity, infoOf(properties)])).slice(0, 32), 'hex')
}

/**
 * The descriptions of the XMP packet, escaped; pdfkit adds PDF/A's own.
 *
 * Values equal those of the information dictionary (ISO 19005-2, 6.6.3). `pdfuaid` is no schema
 * that PDF/A knows, so an extension schema declares it (ISO 19005-2, 6.6.2.3).
 */
export function xmpOf({ properties, language }: Layout): string {
  const info = infoOf(properties)
  const title = escapeXml(info.Title ?? '')
  return `
${description('dc', 'http://purl.org/dc/elements/1.1/')}
  <dc:title>${alternatives(title)}</dc:title>
  <dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author ?? '')}</rdf:li></rdf:Seq></dc:creator>
  <dc:description>${alternatives(escapeXml(info.Subject ?? ''))}</dc:description>
  <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
${description('xmp', 'http://ns.adobe.com/xap/1.0/')}
  <xmp:CreateDate>${properties.editionDate}T00:00:00Z</xmp:CreateDate>
  <xmp:CreatorTool>${creator}</xmp:CreatorTool>
</rdf:Description>
${description('pdf', 'http://ns.adobe.com/pdf/1.3/')}
  <pdf:Producer>${producer}</pdf:Producer>
  <pdf:Keywords>${escapeXml(info.Keywords ?? '')}</pdf:Keywords>
</rdf:Description>
${extensionSchema}
${description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/')}
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`
}

/** Declares `pdfuaid:part` (ISO 14289-1, 5) for PDF/A. */
const extensionSchema = `
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>part of ISO 14289 that the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

function description(prefix: string, namespace: string): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
