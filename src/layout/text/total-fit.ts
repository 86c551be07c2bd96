/**
 * Breaks a paragraph as a whole (Knuth and Plass, "Breaking Paragraphs into Lines", 1981): of all ways
 * to break it, the one with the fewest demerits.
 *
 * Simplified to one pass without fitness classes: running widths make every candidate line a
 * subtraction, and paragraphs here have a few hundred break opportunities.
 */

import type { Pt } from '../../base/length.js'
import { type BrokenLine, fits, type LineWidths, lineWidth, roomAfter } from './break-lines.js'
import type { Break } from './break-opportunities.js'

/** How lines are filled. */
export interface FitOptions {
  readonly justify: boolean
  /** Width of a space, from which justified lines stretch and shrink. */
  readonly space: Pt
}

/** Demerits, on the scale of a squared badness of 0 (perfect) to 10,000. */
const demerits = {
  hyphen: 900,
  /** Justified text needs every place; ragged text rather leaves a fifth of the line than half of a compound. */
  dash: 100,
  dashRagged: 1_500,
  secondHyphen: 40_000,
  hyphenBeforeLastLine: 3_000,
  shortLastLine: 2_500,
  /**
   * In ragged text lines need not be full, so a single word on the last one is easily avoided: rather half of the line
   * before stays empty. Justified text avoids a syllable or two there, and the rest of a divided word.
   */
  loneWord: 60_000,
  /** In justified text that opens the spaces of the line before: by no more than they are wide. */
  loneJustified: 8_000,
  /** In ragged text that is a line three tenths short, in justified text one with its spaces nearly doubled. */
  divided: 8_000,
  tooWide: 10_000_000,
}

/** A last line should be at least this share of the measure. */
const shortestLastLine = 0.22

/** In ragged text it should be so much if it is a single word. */
const shortestLoneWord = 0.4

/** A justified last line that is shorter than this share, or the rest of a word, looks lost. */
const lostLastLine = 0.1

/** Spaces of a justified line shrink by at most this share. */
const mostShrink = 0.2

/** A line this share of the measure short is as bad in ragged text as doubled spaces in justified text. */
const raggedLimit = 0.33

/** Badness at that limit, its most, and how fast it grows in justified text (Knuth and Plass, 1981). */
const fullBadness = 100
const mostBadness = 1000
const justifiedPower = 3

interface Candidate {
  readonly line: BrokenLine
  readonly before: Candidate | undefined
  readonly total: number
}

/** Breaks a paragraph into the lines with the fewest demerits. */
export function breakTotally(
  breaks: readonly Break[],
  widths: LineWidths,
  options: FitOptions,
): BrokenLine[] {
  const best: Candidate[] = []
  for (const [index, to] of breaks.entries()) {
    let found = candidate(undefined, to, widths, options)
    for (let from = index - 1; from >= 0; from--) {
      const next = candidate(best[from], to, widths, options)
      if (next.total < found.total) found = next
      if (isOverfull(next.line, widths, options)) break
    }
    best[index] = found
  }
  return linesOf(best.at(-1))
}

function candidate(
  before: Candidate | undefined,
  to: Break,
  widths: LineWidths,
  options: FitOptions,
): Candidate {
  const from = before?.line.to
  const line = { from, to }
  const total = (before?.total ?? 0) + lineDemerits(line, widths, options)
  return { line, before, total }
}

function lineDemerits(line: BrokenLine, widths: LineWidths, options: FitOptions): number {
  const room = roomAfter(line.from, widths)
  const slack = room - lineWidth(line)
  if (isOverfull(line, widths, options)) return demerits.tooWide * (1 - slack / room)
  const last = line.to.kind === 'end'
  let sum = last ? 0 : (1 + badness(slack, room, line, options)) ** 2
  if (line.to.kind === 'hyphen') sum += demerits.hyphen
  if (line.to.kind === 'dash') sum += options.justify ? demerits.dash : demerits.dashRagged
  if (line.to.divides) sum += demerits.divided
  if (line.from?.kind === 'hyphen') {
    if (line.to.kind === 'hyphen') sum += demerits.secondHyphen
    if (last) sum += demerits.hyphenBeforeLastLine
  }
  if (last && line.from !== undefined) sum += lastLineDemerits(line, room - slack, room, options)
  return sum
}

/** What a last line costs that is short: one that holds a single word costs more, the rest of a word or less most. */
function lastLineDemerits(line: BrokenLine, width: Pt, room: Pt, { justify }: FitOptions): number {
  const lone = spacesIn(line) === 0
  if (width >= room * (lone && !justify ? shortestLoneWord : shortestLastLine)) return 0
  if (!lone) return demerits.shortLastLine
  const lost = !justify || line.from?.kind === 'hyphen' || width < room * lostLastLine
  return lost ? demerits.loneWord : demerits.loneJustified
}

/** How badly a line is filled: 0 is full, 100 is a third empty (ragged) or spaces doubled (justified). */
function badness(slack: Pt, room: Pt, line: BrokenLine, options: FitOptions): number {
  if (!options.justify) return fullBadness * (slack / (room * raggedLimit)) ** 2
  const give = Math.max(1, spacesIn(line)) * options.space
  const limit = slack < 0 ? mostShrink : 1
  return Math.min(mostBadness, fullBadness * (Math.abs(slack) / (give * limit)) ** justifiedPower)
}

function isOverfull(line: BrokenLine, widths: LineWidths, options: FitOptions): boolean {
  const room = roomAfter(line.from, widths)
  const shrink = options.justify && line.to.kind !== 'end' ? spacesIn(line) * options.space : 0
  return !fits(line, room + shrink * mostShrink)
}

/** Spaces between the words of a line. */
export function spacesIn({ from, to }: BrokenLine): number {
  return to.spacesAt - (from?.spacesNext ?? 0)
}

function linesOf(end: Candidate | undefined): BrokenLine[] {
  const lines: BrokenLine[] = []
  for (let at = end; at !== undefined; at = at.before) lines.unshift(at.line)
  return lines
}
