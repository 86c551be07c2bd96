/** The objects that a PDF is made of (ISO 32000-1, 7.3), and what a reader expects one to be. */

/** A name, without its slash. */
export interface PdfName {
  readonly type: 'name'
  readonly name: string
}

/** A string: one character for each byte. */
export interface PdfString {
  readonly type: 'string'
  readonly bytes: string
}

/** A reference to an indirect object. */
export interface PdfRef {
  readonly type: 'ref'
  readonly number: number
}

/** An array; its items may be references. */
export interface PdfArray {
  readonly type: 'array'
  readonly items: readonly PdfValue[]
}

/** A dictionary; its values may be references. */
export interface PdfDict {
  readonly type: 'dict'
  readonly entries: ReadonlyMap<string, PdfValue>
}

/** A stream with its bytes as they stand in the file. */
export interface PdfStream {
  readonly type: 'stream'
  readonly dict: PdfDict
  readonly raw: Uint8Array
}

/** A word that is no object: an operator of a content stream, or `obj`, `R`, `endobj`. */
export interface PdfKeyword {
  readonly type: 'keyword'
  readonly word: string
}

/** Any object. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream
  | PdfKeyword

/** An empty dictionary. */
export const emptyDict: PdfDict = { type: 'dict', entries: new Map() }

/** The type of a value that has one. */
export function typeOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null ? value.type : undefined
}

/** The dictionary of a dictionary or stream. */
export function asDict(value: PdfValue | undefined): PdfDict | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (value.type === 'dict') return value
  return value.type === 'stream' ? value.dict : undefined
}

/** A name's text. */
export function asName(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value?.type === 'name' ? value.name : undefined
}

/** A number; undefined for anything else. */
export function asNumber(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** The items of an array, or the value itself as the only one; none of null. */
export function asList(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return []
  return typeof value === 'object' && value.type === 'array' ? value.items : [value]
}

/** The bytes of a string, one character each. */
export function asBytes(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value?.type === 'string' ? value.bytes : undefined
}

/** The text of a text string: UTF-16 or UTF-8 with a mark, otherwise PDFDocEncoding (7.9.2.2), here Latin-1. */
export function asText(value: PdfValue | undefined): string | undefined {
  const bytes = asBytes(value)
  if (bytes === undefined) return undefined
  if (bytes.startsWith('\u00FE\u00FF')) return utf16(bytes.slice(2))
  if (bytes.startsWith('\u00EF\u00BB\u00BF')) {
    return new TextDecoder().decode(Uint8Array.from(bytes.slice(3), (one) => one.charCodeAt(0)))
  }
  return bytes
}

/** Stands before and after a language code in a text string (7.9.2.2). */
const languageMark = '\u001B'

/** Characters of big-endian UTF-16 bytes; escaped language codes (7.9.2.2) are left out. */
export function utf16(bytes: string): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  }
  return text
    .split(languageMark)
    .filter((_, index) => index % 2 === 0)
    .join('')
}
