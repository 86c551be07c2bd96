/** Sets what runs above or beneath the text of printed pages, with the folio on its right. */

import { mm, type Pt } from '../base/length.js'
import type { Inlines } from '../document/ast-inline.js'
import type { LayoutContext } from './context.js'
import type { TextFrame } from './frame.js'
import { frameName } from './frames/frame-names.js'
import type { Footer } from './page.js'
import { runningParts, runningWidth, setRunningLine } from './running-line.js'
import type { Paragraph } from './text/paragraph.js'
import { textFrame } from './text/text-frame.js'
import { words } from './text/words.js'

/** Where a running foot or head stands. */
export interface RunningPlace {
  readonly x: Pt
  /** Top of its only line. */
  readonly y: Pt
  readonly width: Pt
  /** Room for further lines between the first and the edge of the page. */
  readonly beyond: Pt
  /** Whether a further line stands under the first or over it. */
  readonly grows: 'down' | 'up'
  /** Width that its text takes unless it needs more. */
  readonly usual: Pt
}

/** What no printer prints on. */
const edge = mm(5)
const mostLines = 2

/** The running foot of a page as artifacts: two lines where one is too short and there is room. */
export function runningFoot(folio: string, place: RunningPlace, context: LayoutContext): Footer {
  const { x, y, width, usual, grows } = place
  const { root } = context.tree
  const role = 'footer'
  const size = context.sizeOf(role)
  const pitch = context.pitchOf(role, size)
  const parts = runningParts(context.document.properties)
  const number: readonly Inlines[] = [words(folio)]
  const left = width - runningWidth(number, role, context) - 2 * size
  const own = runningWidth(parts, role, context) <= usual ? usual : left
  const lines = 1 + Math.max(0, Math.floor((place.beyond - edge) / pitch))
  const room = { width: own, mostLines: Math.min(mostLines, lines), role } as const
  const options = { parent: root, element: root } as const
  const text = setRunningLine(parts, room, { ...options, align: 'start' }, context)
  const rest = { width: width - own, mostLines: 1, role } as const
  const page = setRunningLine(number, rest, { ...options, align: 'end' }, context)
  const top = grows === 'up' ? y - (text.paragraphs.length - 1) * pitch : y
  return {
    text: frameOf(text.paragraphs, 'footer', { x, y: top, width: own }, context),
    number: frameOf(page.paragraphs, 'number', { x: x + own, y, width: width - own }, context),
  }
}

function frameOf(
  paragraphs: readonly Paragraph[],
  kind: 'footer' | 'number',
  measure: { readonly x: Pt; readonly y: Pt; readonly width: Pt },
  context: LayoutContext,
): TextFrame {
  const name = frameName(kind, context.locale.code)
  return textFrame(paragraphs, measure, { role: 'footer', name, artifact: true }, context).frame
}
