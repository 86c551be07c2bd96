/** Font faces: shaping, measuring, coverage. The only room that knows fontkit. */

import type { Pt } from '../base/length.js'
import type { Weight } from '../theme/theme.js'

/** A shaped glyph. Lengths in thousandths of the type size. */
export interface Glyph {
  /** Glyph index in the face's file. */
  readonly id: number
  readonly advance: number
  readonly xOffset: number
  /** The characters it stands for; a ligature has several. */
  readonly codePoints: readonly number[]
}

/** Features that change widths. */
export interface ShapeOptions {
  /** Figures of equal width, where the face has them. */
  readonly tabular?: boolean
}

/** One static face. Made once and kept; all results are pure. */
export interface Face {
  /** `Inter/600`, `Arimo/400/italic`. */
  readonly key: string
  readonly family: string
  readonly weight: Weight
  readonly italic: boolean
  /** The font file, for embedding. */
  readonly bytes: Uint8Array
  /** Thousandths of the type size; descent is negative. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  /** Shapes text with kerning and ligatures; deterministic; cached within bounds. */
  shape(text: string, options?: ShapeOptions): readonly Glyph[]
  /** The larger of the widths with and without kerning, in thousandths: what an editor may need at most. */
  safeWidth(text: string): number
  covers(codePoint: number): boolean
}

/** All faces of a theme. */
export interface Fonts {
  /** The face of a family nearest to the weight; throws for a family that the theme does not declare. */
  face(family: string, weight: Weight, italic: boolean): Face
  /** The face of a key, as text styles name it; throws if none has it. */
  named(key: string): Face
}

/** The measures of faces are given in thousandths of the type size, as PDF counts glyph space (ISO 32000-1, 9.2.4). */
const perSize = 1000

/** A measure of a face at a type size. */
export function ofSize(thousandths: number, size: Pt): Pt {
  return (thousandths * size) / perSize
}

/** The width of shaped glyphs at a type size. */
export function widthOf(glyphs: readonly Glyph[], size: Pt): Pt {
  let sum = 0
  for (const glyph of glyphs) sum += glyph.advance
  return ofSize(sum, size)
}
