/** Diagnostics of the layout stage: one function for each code. */

import { type Diagnostic, error, gate, type Hint, warning } from '../base/diagnostic.js'
import { type Pt, toMm } from '../base/length.js'
import type { LocaleCode } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { Origin } from '../document/ast-inline.js'
import { characterName } from '../font/character-name.js'
import type { Coarseness } from './fit-pictures.js'
import type { WideTable } from './text/set-text.js'

/** Characters of a text that the face cannot print, in their order; writers would show empty boxes. */
export function glyphMissing(
  characters: readonly string[],
  face: string,
  { span, fact }: Origin,
): Diagnostic {
  const whose = fact === undefined ? '' : ` in fact \`${fact}\``
  const found = error(
    'font-glyph-missing',
    span.file === '' ? undefined : span,
    `the face ${face} has no glyph for ${allOf(characters.map(characterName))}${whose}`,
    'write it with other characters, or name a family that covers it in the theme’s `fallback`',
  )
  return { ...found, sought: characters[0] ?? '' }
}

/** Which document in which language a layout is of. */
export interface Which {
  readonly name: string
  readonly locale: LocaleCode
}

/** A text that is long, and where it stands. */
export interface LongText {
  readonly text: string
  readonly origin: Origin
}

/**
 * A sheet's text needs more than its one page at the smallest setting.
 *
 * The longest texts are named, since cutting one sentence there mends more than tightening words everywhere.
 */
export function sheetOverflow(
  which: Which,
  excess: Pt,
  lines: number,
  longest: readonly LongText[],
): Diagnostic {
  return gate(
    'layout-sheet-overflow',
    longest[0]?.origin.span,
    `${nameOf(which)}: the text is ${millimetres(excess)} too long for its one page`,
    `cut about ${lines} ${lines === 1 ? 'line' : 'lines'}`,
    ...longest.map(longHint),
  )
}

/** A sheet ends far above its foot though everything is set as wide as it may be. */
export function sheetShort(which: Which, slack: Pt): Diagnostic {
  return warning(
    'layout-sheet-short',
    undefined,
    `${nameOf(which)}: the page stays empty for ${millimetres(slack)} above its foot`,
    'say more, or let a section stand that was left out',
  )
}

/** A masthead's lines need more than its height at the smallest title. */
export function mastheadOverflow(which: Which, excess: Pt, origin: Origin | undefined): Diagnostic {
  return gate(
    'layout-masthead-overflow',
    origin?.span,
    `${nameOf(which)}: the masthead’s text is ${millimetres(excess)} too high`,
    'shorten the title or the launch line',
  )
}

/** What stands at the head or foot of every page needs more than its line, or both its lines. */
export function runningTextLong(
  which: Which,
  text: string,
  excess: Pt,
  origin: Origin | undefined,
): Diagnostic {
  return gate(
    'layout-running-text-long',
    origin?.span.file === '' ? undefined : origin?.span,
    `${nameOf(which)}: “${text}” is ${millimetres(excess)} too long for the foot of its pages`,
    'give the document a shorter title for running feet: `short` in the front matter',
  )
}

/** A word that no line break brings within its column. */
export function wordTooWide(which: Which, word: string, excess: Pt, { span }: Origin): Diagnostic {
  const found = gate(
    'layout-word-too-wide',
    span.file === '' ? undefined : span,
    `${nameOf(which)}: “${word}” is ${millimetres(excess)} wider than its column`,
    'use a shorter word, or mark a place to divide it with a soft hyphen (U+00AD)',
  )
  return { ...found, sought: soughtFor(word) }
}

/** A table whose columns are so many, or so wide, that several of their words stick out; the widest come first. */
export function tableTooWide(
  where: Which | string,
  { columns, origin }: WideTable,
  words: readonly { readonly word: string; readonly excess: Pt }[],
): Diagnostic {
  const [first] = words
  const name = typeof where === 'string' ? where : nameOf(where)
  const quoted = words.map(({ word }) => `“${word}”`)
  return gate(
    'layout-table-too-wide',
    origin.span.file === '' ? undefined : origin.span,
    `${name}: the table has ${columns} columns and no room for ${allOf(quoted)}, the widest by ${millimetres(first?.excess ?? 0)}`,
    'show fewer columns, or divide the table in two',
  )
}

/** Most things that a message names. */
const mostNamed = 5

/** "a, b and c"; of many the first, and how many more there are. */
function allOf(things: readonly string[]): string {
  const named = things.length > mostNamed ? things.slice(0, mostNamed - 1) : things
  const more = things.length - named.length
  const listed = more > 0 ? [...named, `${more} others`] : named
  const last = listed.at(-1) ?? ''
  return listed.length < 2 ? last : `${listed.slice(0, -1).join(', ')} and ${last}`
}

/** What of a word stands in the source as it is printed: its letters, without signs that typesetting changes. */
export function soughtFor(word: string): string {
  const stretches = word.match(/[\p{L}\p{M}\d-]+/gu) ?? []
  return stretches.reduce((best, one) => (one.length > best.length ? one : best), word.slice(0, 1))
}

/** A block that cannot be divided is higher than a page; `opening` are its first words. */
export function blockTooHigh(
  which: Which,
  excess: Pt,
  opening: string,
  { span }: Origin,
): Diagnostic {
  return gate(
    'layout-block-too-high',
    span.file === '' ? undefined : span,
    `${nameOf(which)}: the block ${opening === '' ? '' : `“${opening} …” `}is ${millimetres(excess)} higher than a page`,
    'divide it in two, or show less in it',
  )
}

/** A picture has too few pixels for the place where it is shown. */
export function pictureCoarse(path: string, found: Coarseness, { span }: Origin): Diagnostic {
  return coarse(`the picture \`${path}\``, found, 'or show it smaller by `width`', span)
}

/** A logo is enlarged so far that its pixels can be seen. */
export function logoCoarse(path: string, found: Coarseness, at: Span): Diagnostic {
  return coarse(`the logo \`${path}\``, found, 'or as SVG', at)
}

function coarse(
  what: string,
  { dpi, least, pixels }: Coarseness,
  or: string,
  at: Span,
): Diagnostic {
  return gate(
    'layout-picture-coarse',
    at,
    `${what} has only ${dpi} pixels to the inch where it stands`,
    `at least ${least} look sharp: take it with ${pixels} pixels across, ${or}`,
  )
}

function nameOf({ name, locale }: Which): string {
  return `${name}, ${locale}`
}

function millimetres(length: Pt): string {
  return `${Math.max(1, Math.ceil(toMm(length)))} mm`
}

function longHint({ text, origin }: LongText): Hint {
  const opening = text.split(' ').slice(0, 6).join(' ')
  return { message: `“${opening} …” has ${text.length} characters`, span: origin.span }
}

/** What each code of this stage means and how to mend it. */
export const layoutCodes: Readonly<Record<string, string>> = {
  'font-glyph-missing':
    'A character stands in no face of the theme’s family, so it would be printed as an empty box. Spaces and hyphens that a face lacks are substituted; everything else has to be written with other characters. If the text is right, name a further family in `fallback` of the theme’s medium, or choose a theme whose family covers it. Letters that run from right to left are never taken from a fallback, since lines are set from left to right.',
  'layout-sheet-overflow':
    'A fact sheet has exactly one page. The layout has already taken spacing, leading and type size down to what the theme allows, and the text still does not fit. Cut the texts that the hints name, the longest first; a draft shows how far the text runs over.',
  'layout-sheet-short':
    'A fact sheet should end near its foot. Spacing, leading and type size are already as generous as the theme allows, and a part of the page stays empty. Add a section or a sentence, or accept the white space.',
  'layout-masthead-overflow':
    'The kicker, title and launch line of a sheet need more than the masthead’s height, even with the smallest title of the theme. Shorten the title or the line below it.',
  'layout-running-text-long':
    'Title, status, edition and embargo stand at the foot or head of every page. There they need more than the line that the theme has for them, or the two lines where there is room. Name a shorter title in the front matter: `short` is printed there instead of the title.',
  'layout-word-too-wide':
    'A word is wider than the column it stands in and cannot be divided: a long name, an address, a heading. Use a shorter form, or put soft hyphens where the word may be divided.',
  'layout-table-too-wide':
    'Several words of a table are wider than their columns, since the table has too many of them, or too long ones, for its width. Leave columns out, divide the table in two with the same first column, or turn its rows into columns.',
  'layout-block-too-high':
    'A block that must stay together, such as a diagram or a callout, is higher than a whole page. Divide it or show less in it.',
  'layout-picture-coarse':
    'A picture or logo is enlarged so far that its pixels can be seen: below 150 to the inch on paper, 96 on a slide. Take it from its source in a larger size, show it smaller (`width="50%"`), or cut less away. A draft shows it as it is.',
}
