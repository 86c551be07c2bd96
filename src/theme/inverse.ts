/** Colours of text on the opposite ground. */

import type { MediumDesign, ThemeSlot } from './theme.js'

/** The slot that text takes on its ground: its own, or on the opposite one its counterpart. */
export function slotOn(
  slot: ThemeSlot,
  inverse: boolean,
  design: Pick<MediumDesign, 'inverse'>,
): ThemeSlot {
  return inverse ? (design.inverse[slot] ?? slot) : slot
}
