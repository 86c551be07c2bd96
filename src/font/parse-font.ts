/**
 * The door to fontkit: parses a font file and mends what fontkit gets wrong.
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

/** Parses a static TrueType or OpenType font; throws if the bytes are none. */
export function parseFont(bytes: Uint8Array): ParsedFont {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!('layout' in font))
    throw new Error('a font collection is not a face: pass a single font file')
  const tables = font as unknown as { readonly GSUB?: FeatureTable; readonly GPOS?: FeatureTable }
  sortLookups(tables.GSUB)
  sortLookups(tables.GPOS)
  return font
}

function sortLookups(table: FeatureTable | undefined): void {
  for (const { feature } of table?.featureList ?? []) {
    feature.lookupListIndexes = [...new Set(feature.lookupListIndexes)].sort((a, b) => a - b)
  }
}
