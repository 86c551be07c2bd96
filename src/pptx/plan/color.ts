/** Theme slots as slots of OOXML's colour map. */

import { luminance } from '../../theme/contrast.js'
import type { Color, Theme, ThemeSlot } from '../../theme/theme.js'
import type { ThemePart } from '../deck.js'
import type { SchemeColor } from '../text-body.js'

/** Where each slot of the theme lives in the deck's palette. */
const schemeColors: { readonly [S in ThemeSlot]: SchemeColor } = {
  text: 'tx1',
  background: 'bg1',
  muted: 'tx2',
  surface: 'bg2',
  primary: 'accent1',
  secondary: 'accent2',
  accent: 'accent3',
  tint: 'accent4',
  line: 'accent5',
  danger: 'accent6',
}

/** The scheme colour of a theme slot. */
export function slotColor(slot: ThemeSlot): SchemeColor {
  return schemeColors[slot]
}

/** The scheme colour of a colour: its slot; its value stands in the theme part. */
export function schemeColor(color: Color): SchemeColor {
  return schemeColors[color.slot]
}

/** The theme part: the palette under OOXML's names, and the editor's family as both faces. */
export function planTheme(theme: Theme): ThemePart {
  const rgb = (slot: ThemeSlot): string => theme.slides.colors[slot].rgb
  return {
    name: theme.brand,
    dark: luminance(rgb('background')) < luminance(rgb('text')),
    colors: {
      tx1: rgb('text'),
      bg1: rgb('background'),
      tx2: rgb('muted'),
      bg2: rgb('surface'),
      accent1: rgb('primary'),
      accent2: rgb('secondary'),
      accent3: rgb('accent'),
      accent4: rgb('tint'),
      accent5: rgb('line'),
      accent6: rgb('danger'),
      hlink: rgb('primary'),
      folHlink: rgb('muted'),
    },
    majorFont: theme.slides.editorFamily,
    minorFont: theme.slides.editorFamily,
  }
}
