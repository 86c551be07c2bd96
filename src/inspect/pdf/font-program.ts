/** Which glyphs of its embedded TrueType program a font's codes lead to (ISO 32000-1, 9.6.6.4 and 9.7.4.2). */

import { isStream, type PdfFile } from './file.js'
import { asDict, asName, asNumber, type PdfDict, type PdfValue } from './object.js'
import { type GlyphTable, readTrueType, type TrueType } from './truetype.js'

/** A font whose TrueType program is in the file. */
export interface EmbeddedTrueType {
  /** Undefined where the program cannot be read. */
  readonly program: TrueType | undefined
  readonly kind: 'composite' | 'symbolic' | 'nonsymbolic'
  /** The font dictionary, or the CIDFont of a composite font. */
  readonly dict: PdfDict
  readonly descriptor: PdfDict
  /** The glyph of a code; undefined where the program alone does not decide it. */
  glyphOf(code: number): number | undefined
}

/** Reads the program of a TrueType font or of a composite font of type 2; undefined for all others. */
export function readEmbeddedTrueType(file: PdfFile, font: PdfDict): EmbeddedTrueType | undefined {
  const composite = asName(file.get(font, 'Subtype')) === 'Type0'
  const dict = composite ? asDict(file.list(font, 'DescendantFonts')[0]) : font
  const subtype = asName(file.get(dict, 'Subtype'))
  const descriptor = asDict(file.get(dict, 'FontDescriptor'))
  const stream = file.get(descriptor, 'FontFile2')
  const wanted = composite ? 'CIDFontType2' : 'TrueType'
  if (dict === undefined || descriptor === undefined) return undefined
  if (subtype !== wanted || !isStream(stream)) return undefined
  const decoded = file.decode(stream)
  const program = decoded.ok ? readTrueType(decoded.bytes) : undefined
  const symbolic = ((asNumber(file.get(descriptor, 'Flags')) ?? 0) & 4) !== 0
  const kind = composite ? 'composite' : symbolic ? 'symbolic' : 'nonsymbolic'
  const find = program && glyphFinder(file, { font, dict, kind, tables: program.tables })
  return { program, kind, dict, descriptor, glyphOf: (code) => find?.(code) }
}

/** Subtables for characters, not for symbols. */
export function isNonsymbolic({ platform, encoding }: GlyphTable): boolean {
  return platform === 0 || (platform === 1 && encoding === 0) || (platform === 3 && encoding !== 0)
}

interface Parts {
  readonly font: PdfDict
  readonly dict: PdfDict
  readonly kind: EmbeddedTrueType['kind']
  readonly tables: readonly GlyphTable[]
}

type Finder = (code: number) => number | undefined

function glyphFinder(file: PdfFile, { font, dict, kind, tables }: Parts): Finder {
  if (kind === 'composite') return compositeFinder(file, font, dict)
  const at = (platform: number, encoding: number): GlyphTable | undefined =>
    tables.find((table) => table.platform === platform && table.encoding === encoding)
  if (kind === 'symbolic') {
    const [symbols, roman] = [at(3, 0), at(1, 0)]
    return (code) =>
      symbols
        ? symbols.glyphOf(code) || symbols.glyphOf(0xf000 + code)
        : (roman?.glyphOf(code) ?? undefined)
  }
  const characters = charactersOf(file, file.get(font, 'Encoding'))
  const [unicode, roman] = [at(3, 1) ?? at(3, 10) ?? tables.find(isUnicode), at(1, 0)]
  return (code) => {
    const character = characters(code)
    if (character === undefined) return undefined
    if (unicode) return unicode.glyphOf(character.codePointAt(0) ?? 0)
    return roman?.glyphOf(macRoman.indexOf(character))
  }
}

function isUnicode({ platform }: GlyphTable): boolean {
  return platform === 0
}

/** Codes are CIDs under Identity-H and -V alone. */
function compositeFinder(file: PdfFile, font: PdfDict, dict: PdfDict): Finder {
  const encoding = asName(file.get(font, 'Encoding')) ?? ''
  if (!encoding.startsWith('Identity-')) return () => undefined
  const map = file.get(dict, 'CIDToGIDMap')
  if (asName(map) === 'Identity') return (cid) => cid
  const decoded = isStream(map) ? file.decode(map) : undefined
  if (!decoded?.ok) return () => undefined
  return (cid) => (decoded.bytes[cid * 2] ?? 0) * 256 + (decoded.bytes[cid * 2 + 1] ?? 0)
}

/** Characters of codes; undefined for those that `Differences` names, and for unknown encodings. */
function charactersOf(file: PdfFile, encoding: PdfValue): (code: number) => string | undefined {
  const base = asName(encoding) ?? asName(file.get(encoding, 'BaseEncoding'))
  const table = base === 'WinAnsiEncoding' ? winAnsi : base === 'MacRomanEncoding' ? macRoman : ''
  const named = new Set<number>()
  let code = 0
  for (const value of file.list(encoding, 'Differences')) {
    const number = asNumber(value)
    if (number === undefined) named.add(code++)
    else code = number
  }
  return (one) => (named.has(one) || one < 32 ? undefined : table[one])
}

const bytes = Uint8Array.from({ length: 256 }, (_, code) => code)
const winAnsi = new TextDecoder('windows-1252').decode(bytes)
const macRoman = new TextDecoder('macintosh').decode(bytes)
