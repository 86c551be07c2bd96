/** What a font dictionary says: whether it is embedded, and which characters its codes stand for. */

import type { PdfFile } from './file.js'
import { isStream } from './file.js'
import { compositeWidths, simpleWidths, type Widths } from './font-widths.js'
import { lex } from './lexer.js'
import {
  asBytes,
  asDict,
  asList,
  asName,
  asNumber,
  type PdfDict,
  type PdfValue,
  utf16,
} from './object.js'

/** A font as a reader needs it. */
export interface Font {
  readonly name: string
  readonly subtype: string
  readonly composite: boolean
  /** The font program is in the file; a Type 3 font draws itself. */
  readonly embedded: boolean
  /** Characters by code, of the ToUnicode map; undefined if there is none. */
  readonly toUnicode: ReadonlyMap<number, string> | undefined
  /** Without ToUnicode, its encoding names known characters (ISO 14289-1, 7.21.7). */
  readonly standardEncoding: boolean
  /** Of the descendant, where the font is a TrueType-based composite one. */
  readonly glyphMap: 'identity' | 'stream' | 'wrong' | 'missing' | undefined
  /** Width of a code in thousandths of an em, as the dictionary says. */
  readonly widthOf: Widths
}

/** Reads a font dictionary (ISO 32000-1, 9.6 and 9.7). */
export function readFont(file: PdfFile, dict: PdfDict): Font {
  const subtype = asName(file.get(dict, 'Subtype')) ?? ''
  const composite = subtype === 'Type0'
  const descendant = composite ? asDict(file.list(dict, 'DescendantFonts')[0]) : undefined
  const descriptor = file.get(descendant ?? dict, 'FontDescriptor')
  const programs = ['FontFile', 'FontFile2', 'FontFile3']
  return {
    name: asName(file.get(dict, 'BaseFont')) ?? subtype,
    subtype,
    composite,
    embedded: subtype === 'Type3' || programs.some((key) => isStream(file.get(descriptor, key))),
    toUnicode: readToUnicode(file, file.get(dict, 'ToUnicode')),
    standardEncoding: composite
      ? isKnownCollection(file, descendant)
      : hasKnownEncoding(file, dict, descriptor),
    glyphMap: descendant && glyphMapOf(file, descendant),
    widthOf: composite ? compositeWidths(file, descendant) : simpleWidths(file, dict, descriptor),
  }
}

function glyphMapOf(file: PdfFile, descendant: PdfDict): Font['glyphMap'] {
  if (asName(file.get(descendant, 'Subtype')) !== 'CIDFontType2') return undefined
  const map = file.get(descendant, 'CIDToGIDMap')
  if (map === null) return 'missing'
  if (isStream(map)) return 'stream'
  return asName(map) === 'Identity' ? 'identity' : 'wrong'
}

function isKnownCollection(file: PdfFile, descendant: PdfDict | undefined): boolean {
  const system = file.get(descendant, 'CIDSystemInfo')
  const ordering = asBytes(file.get(system, 'Ordering')) ?? ''
  return (
    asBytes(file.get(system, 'Registry')) === 'Adobe' && /^(GB1|CNS1|Japan1|Korea1)$/.test(ordering)
  )
}

function hasKnownEncoding(file: PdfFile, dict: PdfDict, descriptor: PdfValue): boolean {
  const encoding = file.get(dict, 'Encoding')
  const base = asName(encoding) ?? asName(file.get(encoding, 'BaseEncoding'))
  const names = file.list(encoding, 'Differences').map(asName)
  const named = names.every(
    (name) => name === undefined || /^(uni[0-9A-F]{4}|u[0-9A-F]{4,6}|[A-Za-z]+\d?)$/.test(name),
  )
  const known = base !== undefined && /^(MacRoman|MacExpert|WinAnsi)Encoding$/.test(base)
  const symbolic = ((asNumber(file.get(descriptor, 'Flags')) ?? 0) & 4) !== 0
  return named && (known || names.length > 0 || !symbolic)
}

/** Reads a ToUnicode map (9.10.3); undefined if there is none. */
export function readToUnicode(
  file: PdfFile,
  map: PdfValue,
): ReadonlyMap<number, string> | undefined {
  if (!isStream(map)) return undefined
  const decoded = file.decode(map)
  const characters = new Map<number, string>()
  if (!decoded.ok) return characters
  const lexer = lex(decoded.bytes)
  let operands: PdfValue[] = []
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (typeof value === 'object' && value?.type === 'keyword') {
      if (value.word === 'endbfchar') enterCharacters(operands, characters)
      if (value.word === 'endbfrange') enterRanges(operands, characters)
      operands = []
    } else operands.push(value)
  }
  return characters
}

function enterCharacters(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    characters.set(codeOf(operands[at]), utf16(asBytes(operands[at + 1]) ?? ''))
  }
}

function enterRanges(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last] = [codeOf(operands[at]), codeOf(operands[at + 1])]
    const target = operands[at + 2]
    const listed = asList(target).map((one) => utf16(asBytes(one) ?? ''))
    for (let code = first; code <= Math.min(last, first + 0xffff); code += 1) {
      const text =
        asBytes(target) === undefined
          ? listed[code - first]
          : advanced(listed[0] ?? '', code - first)
      if (text !== undefined) characters.set(code, text)
    }
  }
}

/** A text whose last character is moved on. */
function advanced(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by)
}

function codeOf(value: PdfValue | undefined): number {
  return Array.from(asBytes(value) ?? '').reduce((code, one) => code * 256 + one.charCodeAt(0), 0)
}

/** The codes of a string shown in a font: two bytes each in composite fonts, one otherwise. */
export function codesOf(font: Font, bytes: string): readonly number[] {
  const size = font.composite ? 2 : 1
  const codes: number[] = []
  for (let at = 0; at < bytes.length; at += size)
    codes.push(codeOf({ type: 'string', bytes: bytes.slice(at, at + size) }))
  return codes
}
