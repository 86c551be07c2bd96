/** Reads what a PDF must agree with from an embedded TrueType program (OpenType 1.9): glyphs, widths, cmaps. */

/** A subtable that finds glyphs by codes. */
export interface GlyphTable {
  readonly platform: number
  readonly encoding: number
  /** Nought if the code has no glyph. */
  glyphOf(code: number): number
}

/** A font program with outlines in `glyf`. */
export interface TrueType {
  readonly glyphCount: number
  /** Advance in thousandths of an em. */
  widthOf(glyph: number): number
  /** The glyph draws something. */
  hasOutline(glyph: number): boolean
  readonly tables: readonly GlyphTable[]
}

/** Reads big-endian numbers; what lies outside is nought. */
interface Reader {
  readonly length: number
  u16(at: number): number
  i16(at: number): number
  u32(at: number): number
}

/** Reads a program; undefined if it is none, or lacks the tables that every one has. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const font = readerOf(bytes)
  const tables = tablesOf(font)
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((tag) => tables.get(tag))
  if ([head, maxp, hhea, hmtx].includes(undefined)) return undefined
  const unitsPerEm = font.u16((head ?? 0) + 18) || 1000
  const metrics = Math.max(1, font.u16((hhea ?? 0) + 34))
  const wide = font.u16((head ?? 0) + 50) === 1
  const loca = tables.get('loca')
  const offset = (glyph: number): number =>
    wide ? font.u32((loca ?? 0) + glyph * 4) : font.u16((loca ?? 0) + glyph * 2)
  return {
    glyphCount: font.u16((maxp ?? 0) + 4),
    widthOf: (glyph) =>
      (font.u16((hmtx ?? 0) + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
    hasOutline: (glyph) => loca !== undefined && offset(glyph + 1) > offset(glyph),
    tables: glyphTables(font, tables.get('cmap')),
  }
}

function readerOf(bytes: Uint8Array): Reader {
  const u16 = (at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
  return {
    length: bytes.length,
    u16,
    i16: (at) => (u16(at) << 16) >> 16,
    u32: (at) => u16(at) * 0x10000 + u16(at + 2),
  }
}

/** Offsets of the tables by their tags. */
function tablesOf(font: Reader): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const count = Math.min(font.u16(4), 64)
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16
    const tag = [0, 1, 2, 3]
      .map((byte) => String.fromCharCode(font.u16(entry + byte) >> 8))
      .join('')
    if (font.u32(entry + 8) < font.length) found.set(tag, font.u32(entry + 8))
  }
  return found
}

function glyphTables(font: Reader, cmap: number | undefined): readonly GlyphTable[] {
  if (cmap === undefined) return []
  const count = Math.min(font.u16(cmap + 2), 32)
  return Array.from({ length: count }, (_, index) => {
    const entry = cmap + 4 + index * 8
    const at = cmap + font.u32(entry + 4)
    const find = finders[font.u16(at)] ?? (() => 0)
    return {
      platform: font.u16(entry),
      encoding: font.u16(entry + 2),
      glyphOf: (code) => find(font, at, code),
    }
  })
}

type Find = (font: Reader, at: number, code: number) => number

/** How the formats of subtables are searched. */
const finders: Readonly<Record<number, Find>> = {
  0: (font, at, code) => (code < 256 ? font.u16(at + 6 + code) >> 8 : 0),
  4: findInSegments,
  6: (font, at, code) => {
    const index = code - font.u16(at + 6)
    return index >= 0 && index < font.u16(at + 8) ? font.u16(at + 10 + index * 2) : 0
  },
  12: (font, at, code) => {
    const groups = Math.min(font.u32(at + 12), 0x10000)
    for (let group = at + 16; group < at + 16 + groups * 12; group += 12) {
      const first = font.u32(group)
      if (code >= first && code <= font.u32(group + 4)) return font.u32(group + 8) + code - first
    }
    return 0
  },
}

function findInSegments(font: Reader, at: number, code: number): number {
  const size = font.u16(at + 6)
  for (let segment = 0; segment < size; segment += 2) {
    if (code > font.u16(at + 14 + segment)) continue
    const first = font.u16(at + 16 + size + segment)
    if (code < first) return 0
    const delta = font.i16(at + 16 + size * 2 + segment)
    const rangeAt = at + 16 + size * 3 + segment
    const range = font.u16(rangeAt)
    if (range === 0) return (code + delta) & 0xffff
    const glyph = font.u16(rangeAt + range + (code - first) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
