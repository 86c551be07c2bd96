/** Colours of text on a dark ground. */

import type { ThemeSlot } from './theme.js'

const onDark: { readonly [S in ThemeSlot]?: ThemeSlot } = {
  text: 'background',
  background: 'text',
  primary: 'background',
  secondary: 'tint',
  accent: 'tint',
  muted: 'line',
}

/** The slot that text takes on its ground: its own, or on a dark one its light counterpart. */
export function slotOn(slot: ThemeSlot, inverse: boolean): ThemeSlot {
  return inverse ? (onDark[slot] ?? slot) : slot
}
