/** How text in placeholders is set unless a run says otherwise: from the roles of the theme. */

import type { Pt } from '../../base/length.js'
import type { Paragraph } from '../../layout/text/paragraph.js'
import { slotOn } from '../../theme/inverse.js'
import { linePitch } from '../../theme/line-pitch.js'
import type { Master, Region, TextRole, Theme } from '../../theme/theme.js'
import { isBold } from '../../theme/weight.js'
import { centipoints } from '../emu.js'
import type { Alignment, Anchor, FontSlot, TextStyle } from '../text-body.js'
import { slotColor } from './color.js'
import type { Sizes } from './sizes.js'

/** PowerPoint's single line as a multiple of the type size, for every face. */
const singleLine = 1.2

/** A line pitch in thousandths of a per cent of PowerPoint's single line. */
export function lineSpacing(leading: Pt, size: Pt): number {
  return Math.round((leading / (singleLine * size)) * 1000) * 100
}

/** ST_TextAlignType of an alignment. */
export function alignment(align: Paragraph['align']): Alignment {
  return ({ start: 'l', center: 'ctr', end: 'r', justify: 'just' } as const)[align]
}

/** ST_TextAnchoringType of an anchor. */
export function anchoring(anchor: 'top' | 'middle' | 'bottom'): Anchor {
  return ({ top: 't', middle: 'ctr', bottom: 'b' } as const)[anchor]
}

/** The face slot of a role: titles take the heading face. */
export function fontSlot(role: TextRole): FontSlot {
  return role === 'title' || role === 'document-title' ? 'major' : 'minor'
}

/** The style of text in a region of a master, at the size given. */
export function regionStyle(region: Region, master: Master, theme: Theme, sizes: Sizes): TextStyle {
  return roleStyle(region.role, master, theme, sizes.of(master, region))
}

/** The style of a role; without a size it has the largest of its scale. */
export function roleStyle(
  role: TextRole,
  { inverse }: Pick<Master, 'inverse'>,
  theme: Theme,
  size: Pt | undefined,
): TextStyle {
  const style = theme.slides.roles[role]
  const set = size ?? style.scale[0]
  return {
    align: alignment(style.align),
    lineSpacing: lineSpacing(linePitch(role, set, theme), set),
    size: centipoints(set),
    bold: isBold(style.weight),
    color: slotColor(slotOn(style.color, inverse, theme.slides)),
    font: fontSlot(role),
  }
}
