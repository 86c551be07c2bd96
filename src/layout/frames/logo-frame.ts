/** Makes frames of the logos that stand on masters and pages. */

import type { LocaleCode } from '../../base/localised.js'
import type { PlacedLogo } from '../../theme/logo/logo.js'
import { drawingFrame } from '../blocks/drawing.js'
import type { LayoutContext } from '../context.js'
import { logoCoarse } from '../diagnostics.js'
import type { ElementId } from '../element.js'
import { coarseness, fitPicture } from '../fit-pictures.js'
import { frameName } from './frame-names.js'
import type { DrawingFrame, PictureFrame } from './picture-frame.js'

/** What a logo depends on: colours for a drawing that follows the text, the medium for pixels. */
export interface LogoContext extends Pick<LayoutContext, 'design' | 'inverse' | 'medium'> {
  readonly locale: { readonly code: LocaleCode }
}

/** Pictures that were given as many pixels as their places show: a writer embeds the same one once. */
const fitted = new WeakMap<PlacedLogo, PictureFrame>()

/** The frame of a logo; without an element it is an artifact. */
export function logoFrame(
  logo: PlacedLogo,
  context: LogoContext,
  element?: ElementId,
): PictureFrame | DrawingFrame {
  const { picture, box, alt } = logo
  const { code } = context.locale
  const said = { ...(element !== undefined && { element }), alt: alt[code], fixed: true } as const
  const base = { ...said, name: frameName('logo', code), box }
  if (picture.type === 'drawing') return drawingFrame(picture, base, context)
  const { format, bytes, size, turn } = picture
  const whole = { left: 0, top: 0, right: 0, bottom: 0 }
  const frame = {
    type: 'picture',
    ...base,
    format,
    bytes,
    pixels: size,
    turn,
    crop: whole,
  } as const
  const known = fitted.get(logo) ?? fitPicture(frame, context.medium)
  fitted.set(logo, known)
  return { ...frame, bytes: known.bytes, pixels: known.pixels }
}

/**
 * The logo of a page, told if it has too few pixels there.
 *
 * With a `parent` it is said: a Figure. On all further pages it is an artifact.
 */
export function pageLogo(
  logo: PlacedLogo,
  context: LayoutContext,
  parent?: ElementId,
): PictureFrame | DrawingFrame {
  const { tree, locale, medium, report } = context
  const element = parent && tree.add(parent, { role: 'Figure', alt: logo.alt[locale.code] })
  const frame = logoFrame(logo, context, element)
  const coarse = frame.type === 'picture' ? coarseness(frame, medium) : undefined
  if (coarse !== undefined) report(logoCoarse(logo.path, coarse, logo.at))
  return frame
}
