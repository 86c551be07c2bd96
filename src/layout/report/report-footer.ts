/** Sets what runs above or beneath the text of a report's pages. */

import type { LayoutContext } from '../context.js'
import type { Footer } from '../page.js'
import { runningFoot } from '../running-foot.js'

/** Short title, status and edition on the left, the folio on the right; artifacts. */
export function reportFooter(number: number, total: number, context: LayoutContext): Footer {
  const { theme, locale } = context
  const { size, margins, textWidth, running } = theme.report
  const height = context.pitchOf('footer')
  const foot = running.place === 'foot'
  const beyond = (foot ? margins.bottom : margins.top) - running.distance - height
  const place = {
    x: margins.start,
    y: foot ? size.height - margins.bottom + running.distance : beyond,
    width: size.width - margins.start - margins.end,
    beyond,
    grows: foot ? 'down' : 'up',
    usual: textWidth,
  } as const
  return runningFoot(locale.words.page(String(number), String(total)), place, context)
}
