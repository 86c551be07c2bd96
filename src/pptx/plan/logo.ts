/**
 * Logos: on the slide master, so that a user changes them once.
 *
 * The master has the logo of the theme's master `body`. A layout with another one, or none, hides the master's
 * shapes (`showMasterSp`, ECMA-376 19.3.1.39) and has its own.
 */

import { overlap } from '../../base/geometry.js'
import { logoFrame } from '../../layout/frames/logo-frame.js'
import type { Master } from '../../theme/theme.js'
import type { Image } from '../deck.js'
import type { Shape } from '../shape.js'
import { planDrawing } from './drawing.js'
import type { MasterContext } from './master.js'
import type { Numbering } from './numbering.js'
import { planPicture } from './picture.js'

/** The logo of a master or layout, and the image that it shows if it is none of outlines. */
export interface PlannedLogo {
  readonly logo: readonly Shape[]
  readonly images: readonly Image[]
}

/** The shapes of a master's logo; none if it has none. */
export function planLogo(
  { logo, inverse }: Master,
  { theme, locale }: MasterContext,
  numbering: Numbering,
): PlannedLogo {
  if (logo === undefined) return { logo: [], images: [] }
  const context = {
    design: theme.slides,
    inverse,
    medium: 'slides',
    locale: { code: locale },
  } as const
  const frame = logoFrame(logo, context)
  const alternative = { type: 'description', text: frame.alt } as const
  const shapes =
    frame.type === 'picture'
      ? [planPicture(frame, alternative, numbering)]
      : planDrawing(frame, alternative, numbering)
  return { logo: shapes, images: numbering.relationships.filter((one) => one.type === 'image') }
}

/** True if a layout shows the logo of the slide master: the same file at the same place, with nothing drawn over it. */
export function sharesLogo(master: Master, { logo, inverse }: Master): boolean {
  if (master.logo !== logo || logo === undefined || master.inverse !== inverse) return false
  return !master.decoration.some((one) => one.type === 'rect' && overlap(one.box, logo.box))
}
