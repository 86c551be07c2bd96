/** Shapes of a theme's decoration. */

import { around } from '../../base/geometry.js'
import type { LocaleCode } from '../../base/localised.js'
import type { Decoration, MediumDesign } from '../../theme/theme.js'
import type { ShapeFrame } from '../frame.js'
import { frameName } from './frame-names.js'

/** The decoration of a master or page as shapes. */
export function decorationFrames(
  decoration: readonly Decoration[],
  { colors }: Pick<MediumDesign, 'colors'>,
  locale: LocaleCode,
): readonly ShapeFrame[] {
  return decoration.map((shape): ShapeFrame => {
    if (shape.type === 'rect') {
      const fill = colors[shape.fill]
      const name = frameName('ground', locale)
      return { type: 'shape', name, geometry: { type: 'rect' }, box: shape.box, fill }
    }
    const points = shape.steps.flatMap((step) => (step.type === 'close' ? [] : [step.to]))
    return {
      type: 'shape',
      name: frameName('rule', locale),
      geometry: { type: 'path', steps: shape.steps },
      box: around(points.map((point) => ({ ...point, width: 0, height: 0 }))),
      stroke: { color: colors[shape.stroke], width: shape.width },
    }
  })
}
