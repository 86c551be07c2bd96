/** What a picture is once its file is read: pixels that every reader shows alike, or a drawing of paths. */

import type { PathStep, Size } from '../base/geometry.js'

/** How the stored pixels are turned to stand upright: mirrored left to right first, then turned clockwise. */
export interface Turn {
  readonly quarters: 0 | 1 | 2 | 3
  readonly mirrored: boolean
}

/** A picture of pixels, in sRGB and without metadata. */
export interface Raster {
  readonly type: 'raster'
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** Size in pixels when it stands upright. */
  readonly size: Size
  readonly turn: Turn
}

/** A colour of a drawing: a fixed one, or that of the text around it. */
export type Paint = { readonly type: 'rgb'; readonly rgb: string } | { readonly type: 'text' }

/** The line along a path. */
export interface DrawnStroke {
  readonly paint: Paint
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly miterLimit: number
}

/** A path of a drawing, in its own coordinates. */
export interface DrawnPath {
  readonly steps: readonly PathStep[]
  readonly fill?: Paint
  readonly rule: 'nonzero' | 'evenodd'
  readonly stroke?: DrawnStroke
}

/** A drawing: paths from back to front, in a box whose corner is the origin. */
export interface Drawing {
  readonly type: 'drawing'
  readonly size: Size
  readonly paths: readonly DrawnPath[]
}

/** A picture that documents can show. */
export type Picture = Raster | Drawing

/** Why a file cannot be shown: the diagnostic's kind, what is wrong, how to mend it. */
export interface PictureFault {
  readonly type: 'fault'
  readonly kind: 'unsupported' | 'damaged' | 'too-large' | 'colors' | 'drawing'
  readonly detail: string
  readonly remedy: string
}

/** Makes a fault. */
export function fault(
  kind: PictureFault['kind'],
  detail: string,
  remedy = 'save it again from the program that made it',
): PictureFault {
  return { type: 'fault', kind, detail, remedy }
}

/** What stands as it was stored. */
export const upright: Turn = { quarters: 0, mirrored: false }

/** A size as it is seen once the picture is turned. */
export function turnedSize({ width, height }: Size, { quarters }: Turn): Size {
  return quarters % 2 === 1 ? { width: height, height: width } : { width, height }
}
