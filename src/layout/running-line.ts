/** Sets lines that say what a document is: title, status, edition, embargo, with raised dots between them. */

import { type Pt, pt } from '../base/length.js'
import type { Inlines } from '../document/ast-inline.js'
import type { Properties } from '../document/ast-properties.js'
import { joined } from '../document/inline.js'
import { plain } from '../document/plain.js'
import type { TextRole } from '../theme/theme.js'
import type { LayoutContext } from './context.js'
import { runningTextLong } from './diagnostics.js'
import { scratch } from './scratch.js'
import { naturalWidth } from './text/measure-width.js'
import type { Paragraph } from './text/paragraph.js'
import { type ParagraphOptions, paragraphOf } from './text/set-text.js'
import { words } from './text/words.js'

const separator = '\u00A0· '

/** Status and edition, and until when the document is under embargo. */
export function stateParts({ status, edition, embargo }: Properties): readonly Inlines[] {
  return [words(status), edition, ...(embargo === undefined ? [] : [embargo])]
}

/** What stands at the head or foot of every page; the short title, if the document has one. */
export function runningParts(properties: Properties): readonly Inlines[] {
  return [properties.short ?? properties.title, ...stateParts(properties)]
}

/**
 * Parts on as few lines as they need.
 *
 * A line ends between two parts if it must; what would part them there is left out, so that no line begins or
 * ends with it, in an editor neither.
 */
export function partLines(
  parts: readonly Inlines[],
  width: Pt,
  role: TextRole,
  context: LayoutContext,
): readonly Inlines[] {
  const lines: Inlines[] = []
  for (const part of parts.filter((one) => plain(one) !== '')) {
    const last = lines.at(-1)
    const together = last && joined([last, part], separator)
    const fits = together !== undefined && widthOf(together, role, context) <= width + tolerance
    if (fits) lines[lines.length - 1] = together
    else lines.push(part)
  }
  return lines
}

/** Room that a rounding error may take. */
const tolerance = 0.05

function widthOf(line: Inlines, role: TextRole, context: LayoutContext): Pt {
  const aside = scratch(context)
  return naturalWidth(paragraphOf(line, { role, parent: aside.tree.root }, aside), aside)
}

/** Where a running line stands. */
export interface RunningRoom {
  readonly width: Pt
  readonly mostLines: number
  readonly role: TextRole
}

/** A running head or foot. */
export interface RunningLine {
  readonly paragraphs: readonly Paragraph[]
  /** Length by which it is too long for its room; zero if it fits. */
  readonly excess: Pt
}

/** The width that parts need on one line. */
export function runningWidth(
  parts: readonly Inlines[],
  role: TextRole,
  context: LayoutContext,
): Pt {
  return widthOf(joined(parts, separator), role, context)
}

/** Sets a running line, and reports what is too long for its room. */
export function setRunningLine(
  parts: readonly Inlines[],
  { width, mostLines, role }: RunningRoom,
  options: Pick<ParagraphOptions, 'parent' | 'element' | 'align'>,
  context: LayoutContext,
): RunningLine {
  const lines = partLines(parts, width, role, context)
  const paragraphs = lines.map((line) => paragraphOf(line, { ...options, role }, context))
  const widest = Math.max(0, ...lines.map((line) => widthOf(line, role, context)))
  if (lines.length <= mostLines && widest <= width + tolerance) return { paragraphs, excess: 0 }
  const beyond = runningWidth(parts, role, context) - mostLines * width
  const excess = Math.max(pt(1), beyond, widest - width)
  const { name, title } = context.document.properties
  const which = { name, locale: context.document.locale }
  const text = parts.map(plain).join(' · ')
  context.report(runningTextLong(which, text, excess, title[0]?.origin))
  return { paragraphs, excess }
}
