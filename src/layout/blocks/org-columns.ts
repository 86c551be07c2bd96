/** Columns of an organisation chart, one for each member. */

import type { Pt } from '../../base/length.js'

/** Columns of equal width, from their left edge on. */
export interface OrgColumns {
  readonly x: Pt
  readonly width: Pt
  readonly gap: Pt
  readonly count: number
}

/** The left edge of a column. */
export function columnX({ x, width, gap }: OrgColumns, index: number): Pt {
  return x + index * (width + gap)
}
