/** Values that helpers make, told apart from values of the dataset. */

import { isKeyed } from '../base/value-at.js'
import type { BlockValue, InlineValue } from './slot.js'

const mark: unique symbol = Symbol('produced')

/** A value that a helper made, ready for a slot. */
export type Produced =
  | { readonly [mark]: true; readonly kind: 'inline'; readonly value: InlineValue }
  | { readonly [mark]: true; readonly kind: 'block'; readonly value: BlockValue }

/** Wraps a value that stands inside a line. */
export function inline(value: InlineValue): Produced {
  return { [mark]: true, kind: 'inline', value }
}

/** Wraps a value that stands as a block. */
export function block(value: BlockValue): Produced {
  return { [mark]: true, kind: 'block', value }
}

/** Whether a value comes from a helper. */
export function isProduced(value: unknown): value is Produced {
  return isKeyed(value) && mark in value
}

declare const brand: unique symbol

/**
 * What an expression yields whose mistake has been reported; nothing more is said about it.
 *
 * It has no keys, so that `each` over it is empty.
 */
export interface Unresolved {
  readonly [brand]?: 'unresolved'
}
/** The one value of this type. */
export const unresolved: Unresolved = Object.freeze({})
