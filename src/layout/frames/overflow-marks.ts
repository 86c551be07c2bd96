/** Marks what does not fit, for drafts. */

import { type Pt, toMm } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { Page } from '../page.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { words } from '../text/words.js'
import { frameName } from './frame-names.js'
import { strokeOf } from './stroke.js'

/** A line across a print page at the place where text had to end, with a label that says how much it runs over. */
export function overflowMarks(y: Pt, excess: Pt, context: LayoutContext): Page['marks'] {
  const { theme, document, locale } = context
  const { size, margins } = document.kind === 'report' ? theme.report : theme.sheet
  const { padding, rule } = context.design.blocks.overflow
  const text = locale.words.overflow(`${Math.ceil(toMm(excess))}\u00A0mm`)
  const options = { role: 'status', parent: context.tree.root, color: 'background' } as const
  const paragraph = paragraphOf(words(text), options, context)
  const name = frameName('overflow', locale.code)
  const width = size.width - margins.start - margins.end
  const wide = textFrame([paragraph], { x: 0, y, width }, { role: 'status', name }, context)
  const end = Math.max(
    0,
    ...wide.frame.lines.flatMap(({ runs }) => runs.map((run) => run.x + run.width)),
  )
  const boxWidth = Math.min(width, end + 2 * padding + 1)
  const measure = { x: size.width - margins.end - boxWidth, y, width: boxWidth }
  const label = { role: 'status', name, fill: rule.color, padding, artifact: true } as const
  const { frame } = textFrame([paragraph], measure, label, context)
  return [
    {
      type: 'shape',
      name,
      geometry: { type: 'line', from: { x: 0, y }, to: { x: size.width, y } },
      box: { x: 0, y, width: size.width, height: 0 },
      stroke: strokeOf(rule, context),
    },
    frame,
  ]
}
