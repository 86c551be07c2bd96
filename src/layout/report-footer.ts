/** Sets the running foot of a report's page. */

import { mm } from '../base/length.js'
import { plain } from '../document/plain.js'
import type { LayoutContext } from './context.js'
import type { Footer, TextFrame } from './frame.js'
import { frameName } from './frame-names.js'
import { paragraphOf } from './set-text.js'
import { textFrame } from './text-frame.js'
import { words } from './words.js'

/** Distance of the running foot below the text. */
const distance = mm(10)

/** Short title, status and edition on the left, the folio on the right; artifacts. */
export function reportFooter(number: number, total: number, context: LayoutContext): Footer {
  const { theme, document, locale } = context
  const { size, margins, textWidth } = theme.report
  const { title, status, edition } = document.properties
  const y = size.height - margins.bottom + distance
  const x = margins.start
  const text = `${plain(title)} · ${status} · ${plain(edition)}`
  const width = size.width - margins.start - margins.end
  return {
    text: footerFrame(text, 'start', 'footer', { x, y, width: textWidth }, context),
    number: footerFrame(
      locale.words.page(String(number), String(total)),
      'end',
      'number',
      { x: x + textWidth, y, width: width - textWidth },
      context,
    ),
  }
}

function footerFrame(
  text: string,
  align: 'start' | 'end',
  kind: 'footer' | 'number',
  measure: { readonly x: number; readonly y: number; readonly width: number },
  context: LayoutContext,
): TextFrame {
  const options = { role: 'footer', parent: context.tree.root, align } as const
  const paragraph = paragraphOf(words(text), options, context)
  const name = frameName(kind, context.locale.code)
  return textFrame([paragraph], measure, { role: 'footer', name, artifact: true }, context).frame
}
