/**
 * The door to fontkit: parses a font file and mends what fontkit gets wrong.
 *
 * Known fault: a glyph keeps the characters for which it was first asked, though fonts draw several with one
 * (U+2019 and U+02BC, U+03B9 and U+0269), so that later text would be extracted with the letters of earlier
 * text. `keepCharacters` gives each glyph the characters of its own place.
 *
 * Known fault: Inter's `kern` feature lists its lookups twice and fontkit applies each mention, so that
 * "7.038,4" prints like "7038,4". `sortLookups` makes each feature's list unique and sorted, as the
 * OpenType specification has it applied ("in the order of the lookup list").
 */

import { create, type Font } from 'fontkit'

/** A parsed font file; its type does not leave this folder. */
export type ParsedFont = Font

interface FeatureTable {
  readonly featureList?: Iterable<{ readonly feature: { lookupListIndexes: number[] } }>
}

/** Tables that a font has and the library's types leave out. */
interface LayoutTables {
  readonly GSUB?: FeatureTable
  readonly GPOS?: FeatureTable
}

/** Parses a static TrueType or OpenType font; throws if the bytes are none. */
export function parseFont(bytes: Uint8Array): ParsedFont {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!('layout' in font))
    throw new Error('a font collection is not a face: pass a single font file')
  const { GSUB, GPOS }: Font & LayoutTables = font
  sortLookups(GSUB)
  sortLookups(GPOS)
  keepCharacters(font)
  return font
}

function keepCharacters(font: Font): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints)
    const same = glyph?.codePoints.join() === codePoints.join()
    return same ? glyph : Object.create(glyph, { codePoints: { value: codePoints } })
  }
}

function sortLookups(table: FeatureTable | undefined): void {
  for (const { feature } of table?.featureList ?? []) {
    feature.lookupListIndexes = [...new Set(feature.lookupListIndexes)].sort((a, b) => a - b)
  }
}
