/** Plural categories. */

import type { Quantity } from './number.js'

/** German and English alike: exactly 1 without decimals is one; 0, 1,0 and 1,5 are other. */
export function exactlyOne({ magnitude, digits }: Quantity): 'one' | 'other' {
  return magnitude === 1 && digits === 0 ? 'one' : 'other'
}
