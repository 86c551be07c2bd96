/** The colour that text takes on its ground. */

import { slotOn } from '../../theme/inverse.js'
import type { Color, ThemeSlot } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'

/** The colour of text whose role asks for `slot`, on a light or dark ground. */
export function textColor(
  slot: ThemeSlot,
  context: Pick<LayoutContext, 'design' | 'inverse'>,
): Color {
  return context.design.colors[slotOn(slot, context.inverse, context.design)]
}
