/** Rules of the theme as strokes of a medium. */

import type { RuleStyle } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { Stroke } from '../frame.js'

/** The stroke of a rule in the colours of the medium. */
export function strokeOf(
  { color, width }: RuleStyle,
  { design }: Pick<LayoutContext, 'design'>,
): Stroke {
  return { color: design.colors[color], width }
}
