/** Weights as editors know them: a text is bold or it is not. */

import type { Weight } from './theme.js'

/** Text that nothing makes bold, of families that stand in for others. */
export const regularWeight: Weight = 400
/** Strong text: OOXML has one bold (ECMA-376 21.1.2.3.9, `b`), and every family has this weight. */
export const boldWeight: Weight = 700
/** From this weight on an editor is told that text is bold. */
const leastBold: Weight = 600

/** True for weights that an editor shows as bold. */
export function isBold(weight: Weight): boolean {
  return weight >= leastBold
}
