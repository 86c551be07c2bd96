/** Marks on a draft's slide what does not fit. */

import { type Pt, toMm } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { ShapeFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { strokeOf } from '../frames/stroke.js'
import type { Page } from '../page.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { words } from '../text/words.js'

/** A frame around the slide and a label that says by how much its content runs over. */
export function slideMarks(excess: Pt, context: LayoutContext): Page['marks'] {
  const { theme, locale, tree } = context
  const { size, margin } = theme.slide
  const { padding, rule, labelWidth } = context.design.blocks.overflow
  const name = frameName('overflow', locale.code)
  const text = locale.words.overflow(`${Math.max(1, Math.ceil(toMm(excess)))}\u00A0mm`)
  const options = { role: 'status', parent: tree.root, element: tree.root, align: 'end' } as const
  const paragraph = paragraphOf(words(text), { ...options, color: 'background' }, context)
  const x = size.width - margin - labelWidth
  const style = { role: 'status', name, fill: rule.color, padding, artifact: true } as const
  const label = textFrame([paragraph], { x, y: padding, width: labelWidth }, style, context)
  const edge: ShapeFrame = {
    type: 'shape',
    geometry: { type: 'rect' },
    box: {
      x: rule.width / 2,
      y: rule.width / 2,
      width: size.width - rule.width,
      height: size.height - rule.width,
    },
    name,
    stroke: strokeOf(rule, context),
  }
  return [edge, label.frame]
}
