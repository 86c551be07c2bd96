/** Frames of pictures and drawings. */

import type { PathStep, Size } from '../../base/geometry.js'
import type { DrawnStroke, Gradient, Turn } from '../../picture/picture.js'
import type { ThemeSlot } from '../../theme/theme.js'
import type { ElementId } from '../element.js'
import type { FrameBase } from '../frame.js'

/** What a logo has beside other pictures. */
interface Fixed {
  /**
   * It stands at the same place on all pages of a kind: a deck has it on its master, not on the slide, and where it
   * is an artifact it is one like a running head.
   */
  readonly fixed?: true
}

/** A picture; what its box shows of it is said by `crop`. */
export interface PictureFrame extends FrameBase, Fixed {
  readonly type: 'picture'
  /** Absent if it is decoration: an artifact. */
  readonly element?: ElementId
  readonly alt: string
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** Size in pixels when it stands upright. */
  readonly pixels: Size
  /** How the stored pixels come to stand upright. */
  readonly turn: Turn
  /** What is cut off at each side, in shares of the upright picture's width and height. */
  readonly crop: Crop
}

/** Shares of a picture that are cut off. */
export interface Crop {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A colour of a drawing: its own, or with a slot one of the theme. */
export interface DrawnColor {
  readonly slot?: ThemeSlot
  readonly rgb: string
}

/** A path of a drawing, on the page. */
export interface DrawnShape {
  readonly steps: readonly PathStep[]
  readonly fill?: DrawnColor
  /** Fills it instead of one colour; on the page. */
  readonly gradient?: Gradient
  /** How far its fill covers what lies behind it, between 0 and 1; wholly if absent. */
  readonly opacity?: number
  readonly rule: 'nonzero' | 'evenodd'
  readonly stroke?: Omit<DrawnStroke, 'paint'> & { readonly color: DrawnColor }
}

/** A drawing: paths from back to front, which an editor gets as shapes. */
export interface DrawingFrame extends FrameBase, Fixed {
  readonly type: 'drawing'
  /** Absent if it is decoration: an artifact. */
  readonly element?: ElementId
  readonly alt: string
  readonly shapes: readonly DrawnShape[]
}
