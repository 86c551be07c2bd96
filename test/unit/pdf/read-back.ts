/** Reads raw objects of a finished PDF, for what pdf.js does not show. */

import { inflateSync } from 'node:zlib'
import type { Diagnostic } from '../../../src/base/diagnostic.js'
import { collect } from '../../../src/base/report.js'
import type { Layout } from '../../../src/layout/page.js'
import { renderPdf } from '../../../src/pdf/render.js'
import { fonts, theme } from './fixture.js'

/** A rendered file as bytes, as text (one character a byte), and what was reported. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly raw: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Renders a layout with the faces and theme of the fixture. */
export async function render(layout: Layout): Promise<Rendered> {
  const { report, diagnostics } = collect()
  const bytes = await renderPdf(layout, { theme, fonts }, report)
  return { bytes, raw: Buffer.from(bytes).toString('latin1'), diagnostics }
}

/** Dictionaries of all objects that hold a text, white space folded. */
export function objectsWith({ raw }: Rendered, text: string): string[] {
  return [...raw.matchAll(/\d+ 0 obj\n([\s\S]*?)(?:stream\n|endobj)/g)]
    .map((match) => (match[1] ?? '').replace(/\s+/g, ' '))
    .filter((object) => object.includes(text))
}

/** The text of a PDF string object in UTF-16: as it stands in the raw file. */
export function utf16(text: string): string {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return bytes.toString('latin1')
}

/** Content streams of the pages, in order. */
export function contentStreams(rendered: Rendered): string[] {
  return streams(rendered).filter((stream) => stream.includes(' BDC'))
}

/** All characters that a document with one font shows, as its ToUnicode map gives them; lines are not parted. */
export function shownText(rendered: Rendered): string {
  const map = streams(rendered).find((stream) => stream.includes('beginbfrange')) ?? ''
  const range = map.match(/<[0-9a-f]+> <[0-9a-f]+> \[(.*)\]/)?.[1] ?? ''
  const unicode = [...range.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
  )
  return contentStreams(rendered)
    .flatMap((stream) => stream.match(/\[.*\] TJ/g) ?? [])
    .flatMap((array) => array.match(/<[0-9a-f]+>/g) ?? [])
    .flatMap((codes) => codes.match(/[0-9a-f]{4}/g) ?? [])
    .map((code) => unicode[Number.parseInt(code, 16)] ?? '?')
    .join('')
}

function streams({ bytes }: Rendered): string[] {
  const buffer = Buffer.from(bytes)
  const found: string[] = []
  let at = buffer.indexOf('stream\n')
  while (at >= 0) {
    const end = buffer.indexOf('\nendstream', at)
    found.push(inflated(buffer.subarray(at + 'stream\n'.length, end)))
    at = buffer.indexOf('\nstream\n', end)
    if (at >= 0) at += 1
  }
  return found
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}
