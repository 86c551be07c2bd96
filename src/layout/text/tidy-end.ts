/** Keeps texts on slides from ending badly, by a narrower measure and never by a typed break. */

import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import { type BrokenLine, breakGreedily, lineWidth } from './break-lines.js'
import { type Breakable, breakOpportunities } from './break-opportunities.js'
import { lineWidths } from './break-paragraph.js'
import type { Paragraph } from './paragraph.js'

/** Insets are tried in such parts of the measure, the smallest first. */
const step = 1 / 64

/** No inset is wider for the sake of lines that every editor breaks alike. */
const widestForBreaks = 1 / 8

/** How many lines a text may have. */
export interface LineLimit {
  /** True where an empty line would be seen: as many lines are drawn as an editor may need at worst. */
  readonly asProven: boolean
}

/**
 * The end inset at which the paragraphs have the fewest faults without a further line; zero where none helps.
 *
 * A last line that is a remnant is a fault, and so are lines that an editor, which may need a little more room, would
 * break elsewhere. All paragraphs have the same inset, because an editor knows one for a box. Only for slides:
 * print has other ways to break lines.
 */
export function tidyEnd(
  paragraphs: readonly Paragraph[],
  width: Pt,
  limit: LineLimit,
  context: LayoutContext,
): Pt {
  if (context.medium === 'print' || !paragraphs.every(canNarrow)) return 0
  const texts = paragraphs.map((one) => textOf(one, context))
  const before = texts.map((one) => linesOf(one, 0, width))
  const { leastBalancedShare } = context.design.blocks.text
  let chosen = { inset: 0, faults: faultsOf(before, limit, context) }
  for (let share = step; share <= 1 - leastBalancedShare; share += step) {
    if (chosen.faults === 0 || (chosen.faults === weights.unlike && share > widestForBreaks)) break
    const after = texts.map((one) => linesOf(one, share * width, width))
    if (after.some((lines, index) => hasGrown(lines, before[index], limit))) break
    const faults = faultsOf(after, limit, context)
    if (faults < chosen.faults) chosen = { inset: share * width, faults }
  }
  return chosen.inset
}

/** Faults by weight: empty lines weigh most, then remnants, then lines that are broken in two ways. */
const weights = { loose: 4, remnant: 2, unlike: 1 }

/** What is wrong with the ends of texts, by weight. */
function faultsOf(
  texts: readonly Lines[],
  { asProven }: LineLimit,
  context: LayoutContext,
): number {
  const loose = asProven && texts.some(({ drawn, proven }) => drawn.length !== proven.length)
  const remnant = texts.some((lines) => isRemnant(lines, context))
  const unlike = texts.some(({ drawn, proven }) =>
    drawn.some(({ to }, index) => to.at !== (proven[index]?.to.at ?? to.at)),
  )
  return (
    (loose ? weights.loose : 0) + (remnant ? weights.remnant : 0) + (unlike ? weights.unlike : 0)
  )
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

/** A paragraph with the places where its lines may end, which no inset changes. */
interface Text {
  readonly paragraph: Paragraph
  readonly drawn: Breakable
  readonly proven: Breakable
}

function textOf(paragraph: Paragraph, context: LayoutContext): Text {
  const drawn = breakOpportunities(paragraph, 'shaped', context)
  return { paragraph, drawn, proven: breakOpportunities(paragraph, 'safe', context) }
}

function linesOf({ paragraph, drawn, proven }: Text, endInset: Pt, width: Pt): Lines {
  const room = lineWidths({ ...paragraph, endInset }, width)
  return {
    text: drawn.measure.text,
    drawn: breakGreedily(drawn.breaks, room),
    proven: breakGreedily(proven.breaks, room),
  }
}

/** True if the last of several lines is too short to stand alone. */
function isRemnant({ drawn, text }: Lines, context: LayoutContext): boolean {
  const last = drawn.at(-1)
  if (last === undefined || drawn.length < 2) return false
  const { word, words } = context.design.blocks.text.leastLastShare
  const several = /[ \u00A0\u202F]/.test(text.slice(last.from?.next ?? 0, last.to.at))
  const longest = Math.max(...drawn.map(lineWidth))
  return lineWidth(last) < longest * (several ? words : word)
}
