/** Diagnostics of decks: one function for each code. */

import { type Diagnostic, error, gate, warning } from '../../base/diagnostic.js'
import { type Pt, toMm } from '../../base/length.js'
import { nearestHint } from '../../base/nearest.js'
import type { ChosenMaster } from '../../document/ast.js'
import type { Origin } from '../../document/ast-inline.js'
import { soughtFor, tableTooWide, type Which } from '../diagnostics.js'
import type { WideTable, WideWord } from '../text/set-text.js'

/** A slide as diagnostics name it. */
export interface WhichSlide extends Which {
  readonly slide: number
  readonly title: string
  readonly origin: Origin
}

/**
 * What stands on a slide needs more height than it has, at the smallest sizes of the theme.
 *
 * `opening` are the first words of the longest text; empty if pictures alone run over.
 */
export function slideOverflow(at: WhichSlide, excess: Pt, opening: string): Diagnostic {
  const shorter = opening === '' ? 'show pictures smaller with `width=`' : `shorten “${opening} …”`
  return gate(
    'layout-overflow',
    spanOf(at),
    `${nameOf(at)}: the content is ${millimetres(excess)} too high`,
    `${shorter}, or move a part of it to a slide of its own`,
  )
}

/** A word on a slide that no line break brings within its box. */
export function slideWordTooWide(at: WhichSlide, word: string, excess: Pt): Diagnostic {
  const found = gate(
    'layout-word-too-wide',
    spanOf(at),
    `${nameOf(at)}: “${word}” is ${millimetres(excess)} wider than its box`,
    'use a shorter label; slides do not hyphenate, so that editors show the same lines',
  )
  return { ...found, sought: soughtFor(word) }
}

/** A table on a slide that is too wide; see `tableTooWide`. */
export function slideTableTooWide(
  at: WhichSlide,
  table: WideTable,
  words: readonly WideWord[],
): Diagnostic {
  return tableTooWide(nameOf(at), table, words)
}

/** A slide's title needs more than two lines at the smallest step of its scale. */
export function titleLong(at: WhichSlide, lines: number): Diagnostic {
  return gate(
    'layout-title-long',
    spanOf(at),
    `${nameOf(at)}: the title has ${lines} lines`,
    'a message title has at most two lines; leave out what the slide shows anyway',
  )
}

/** A directive names a master that no theme has; the slide gets the master that follows from its blocks. */
export function masterUnknown(
  { name, span }: ChosenMaster,
  taken: string,
  known: readonly string[],
): Diagnostic {
  const message = `unknown master \`${name}\`; the slide has \`${taken}\``
  return error('layout-master-unknown', span, message, nearestHint(name, known, 'masters'))
}

/** A directive names a master whose regions or ground cannot take the blocks of the slide. */
export function masterUnfit({ name, span }: ChosenMaster, taken: string): Diagnostic {
  const message = `the master \`${name}\` cannot take this slide, which has \`${taken}\``
  return warning('layout-master-unfit', span, message, 'choose another, or delete the directive')
}

/** A slide asks its audience to read more lines than they can while somebody speaks. */
export function textLong(at: WhichSlide, lines: number, most: number): Diagnostic {
  return warning(
    'layout-text-long',
    spanOf(at),
    `${nameOf(at)}: the text has ${lines} lines, more than ${most}`,
    'one idea a slide: say the rest in the speaker notes, or begin a second slide with a message of its own',
  )
}

function nameOf({ name, locale, slide, title }: WhichSlide): string {
  return `${name}, ${locale}, slide ${slide} “${title}”`
}

function spanOf({ origin }: WhichSlide) {
  return origin.span.file === '' ? undefined : origin.span
}

function millimetres(length: Pt): string {
  return `${Math.max(1, Math.ceil(toMm(length)))} mm`
}

/** What each code of this file means and how to mend it. */
export const deckCodes: Readonly<Record<string, string>> = {
  'layout-overflow':
    'What stands on a slide needs more height than it has, even at the smallest type sizes of the theme, and it holds no list or table that could continue on another slide. Shorten the text that is named, or move a part of it to a slide of its own; a draft shows the slide with the excess marked.',
  'layout-word-too-wide':
    'A word is wider than the box it stands in, and slides do not hyphenate, because editors break words in their own way. Use a shorter form: most labels of the dataset have a short one.',
  'layout-text-long':
    'A slide has more than six lines of running text: paragraphs, lists, headings, callouts. Nobody reads so much while somebody speaks. Lines of columns count by their share of a full line; tables, quotations, notes, captions and the labels of drawings do not count. Leave out what you will say anyway and put it into the speaker notes, or make a second slide of the second idea.',
  'layout-title-long':
    'The title of a slide has more than two lines at the smallest size of the theme. A slide’s title says its message in one sentence; what the slide shows need not be in it.',
  'layout-master-unknown':
    'The directive `master` names a master that themes do not have. They have `section`, `body`, `columns`, `figures`, `chart`, `table`, `diagram`, `quotation`, `sources`, and `title` for the first slide. Without the directive the master follows from what stands on the slide.',
  'layout-master-unfit':
    'The directive `master` names a master that cannot take the slide: `title` is for the first slide, `quotation` for a single quotation, `section` for text, callouts and quotations on its own ground. The slide has the master that follows from its blocks. Choose one that suits it, or delete the directive.',
}
