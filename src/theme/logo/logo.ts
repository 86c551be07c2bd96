/** Logos of a brand: their sizes, the slots that themes keep for them, and where they stand. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { LocaleCode } from '../../base/localised.js'
import type { Span } from '../../base/source.js'
import type { Picture } from '../../picture/picture.js'

/** Sizes in which a brand may have its logo (brand.yml, `logo`). */
export const logoSizes = ['small', 'medium', 'large'] as const
export type LogoSize = (typeof logoSizes)[number]

/** Where a logo may stand on a master or page. */
export interface LogoSlot {
  /** The size that suits the place; another is taken where the brand lacks it. */
  readonly size: LogoSize
  /** Its place, its greatest width and its greatest height. */
  readonly box: Rect
  readonly align: 'start' | 'center' | 'end'
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Space around the box in which nothing else may stand. */
  readonly clear: Pt
  /** What is narrower or lower can no longer be made out. */
  readonly least: Pt
}

/** A logo at its place: as large as its slot allows, its shape kept. The same logo at the same place is the same value. */
export interface PlacedLogo {
  readonly box: Rect
  readonly picture: Picture
  /** Alternative texts, one for each language. */
  readonly alt: { readonly [L in LocaleCode]: string }
  /** As the brand file names it. */
  readonly path: string
  /** Where the brand file names it. */
  readonly at: Span
}

/** A file of a logo that was read; `path` as manifests name it. */
export interface LogoFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Gives the file of a logo by its path beside brand.yml; reports why it cannot and gives none. */
export type LogoReader = (
  path: string,
  at: Span,
  nearest: string | undefined,
) => LogoFile | undefined
