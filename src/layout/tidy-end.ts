/** Keeps texts on slides from ending badly, by a narrower measure and never by a typed break. */

import type { Pt } from '../base/length.js'
import { type BrokenLine, lineWidth } from './break-lines.js'
import { breakParagraph } from './break-paragraph.js'
import type { LayoutContext } from './context.js'
import type { Paragraph } from './frame.js'

/** Insets are tried in such parts of the measure, the smallest first, and none beyond the widest. */
const step = 1 / 64
const widest = 0.45

/** A last line is a remnant below this share of the longest line, if it holds one word or several. */
const oneWord = 0.4
const severalWords = 0.2

/** How many lines a text may have. */
export interface LineLimit {
  /** True where an empty line would be seen: as many lines are drawn as an editor may need at worst. */
  readonly asProven: boolean
}

/**
 * The end inset at which none of the paragraphs ends on a remnant of a line; zero where none does, or where no
 * inset helps without a further line.
 *
 * All paragraphs have the same, because an editor knows one inset for a box. Only for slides: print has
 * other ways to break lines.
 */
export function tidyEnd(
  paragraphs: readonly Paragraph[],
  width: Pt,
  limit: LineLimit,
  context: LayoutContext,
): Pt {
  if (context.medium === 'print' || !paragraphs.every(canNarrow)) return 0
  const before = paragraphs.map((one) => linesOf(one, 0, width, context))
  const tidy = (lines: Lines): boolean => isEven(lines, limit) && !isRemnant(lines)
  if (before.every(tidy)) return 0
  let even: Pt | undefined
  for (let share = step; share <= widest; share += step) {
    const after = paragraphs.map((one) => linesOf(one, share * width, width, context))
    if (after.some((lines, index) => hasGrown(lines, before[index], limit))) break
    if (after.every(tidy)) return share * width
    if (limit.asProven && after.every((lines) => isEven(lines, limit))) even ??= share * width
  }
  return before.every((lines) => isEven(lines, limit)) ? 0 : (even ?? 0)
}

function hasGrown(after: Lines, before: Lines | undefined, { asProven }: LineLimit): boolean {
  if (before === undefined) return false
  const more = asProven ? 0 : after.drawn.length - before.drawn.length
  return more > 0 || after.proven.length > before.proven.length
}

/** Balanced text stays as it is, and so does text that does not begin at the left. */
function canNarrow({ align, endInset }: Paragraph): boolean {
  return align === 'start' && endInset === 0
}

/** Lines as they are drawn, and as an editor may break them at worst. */
interface Lines {
  readonly text: string
  readonly drawn: readonly BrokenLine[]
  readonly proven: readonly BrokenLine[]
}

function linesOf(paragraph: Paragraph, endInset: Pt, width: Pt, context: LayoutContext): Lines {
  const narrowed = { ...paragraph, endInset }
  const drawn = breakParagraph(narrowed, width, 'shaped', context)
  const proven = breakParagraph(narrowed, width, 'safe', context)
  return { text: drawn.measure.text, drawn: drawn.lines, proven: proven.lines }
}

function isEven({ drawn, proven }: Lines, { asProven }: LineLimit): boolean {
  return !asProven || drawn.length === proven.length
}

function isRemnant({ drawn, text }: Lines): boolean {
  const last = drawn.at(-1)
  if (last === undefined || drawn.length < 2) return false
  const words = /[ \u00A0\u202F]/.test(text.slice(last.from?.next ?? 0, last.to.at))
  const longest = Math.max(...drawn.map(lineWidth))
  return lineWidth(last) < longest * (words ? severalWords : oneWord)
}
