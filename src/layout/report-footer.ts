/** Sets what runs above or beneath the text of a report's pages. */

import type { Inlines } from '../document/ast.js'
import type { LayoutContext } from './context.js'
import type { Footer, TextFrame } from './frame.js'
import { frameName } from './frame-names.js'
import { paragraphOf } from './set-text.js'
import { textFrame } from './text-frame.js'
import { words } from './words.js'

/** Short title, status and edition on the left, the folio on the right; artifacts. */
export function reportFooter(number: number, total: number, context: LayoutContext): Footer {
  const { theme, document, locale } = context
  const { size, margins, textWidth, running } = theme.report
  const { title, status, edition } = document.properties
  const height = context.sizeOf('footer') * context.leadingOf('footer')
  const y =
    running.place === 'foot'
      ? size.height - margins.bottom + running.distance
      : margins.top - running.distance - height
  const x = margins.start
  const text = [...title, ...words(` · ${status} · `), ...edition]
  const width = size.width - margins.start - margins.end
  return {
    text: footerFrame(text, 'start', 'footer', { x, y, width: textWidth }, context),
    number: footerFrame(
      words(locale.words.page(String(number), String(total))),
      'end',
      'number',
      { x: x + textWidth, y, width: width - textWidth },
      context,
    ),
  }
}

function footerFrame(
  text: Inlines,
  align: 'start' | 'end',
  kind: 'footer' | 'number',
  measure: { readonly x: number; readonly y: number; readonly width: number },
  context: LayoutContext,
): TextFrame {
  const options = { role: 'footer', parent: context.tree.root, align } as const
  const paragraph = paragraphOf(text, options, context)
  const name = frameName(kind, context.locale.code)
  return textFrame([paragraph], measure, { role: 'footer', name, artifact: true }, context).frame
}
