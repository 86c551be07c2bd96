/** Sends the runs of a line through the locale's glyph pass. */

import type { LocaleCode } from '../base/localised.js'
import type { Locale } from '../locale/locale.js'
import { localeOf } from '../locale/locales.js'
import type { Inline, InlineOf, Inlines } from './ast-inline.js'
import { plain } from './plain.js'

/**
 * A line with the glyphs and glue of its language: each run by itself, then the space on either
 * side of a boundary between runs, so that "3.420" and " Planbetten" hold together.
 */
export function typesetLine(inlines: Inlines, locale: Locale): Inlines {
  const set = inlines.flatMap((inline) => typesetInline(inline, locale))
  return set.map((inline, index) =>
    glueToNeighbours(inline, set[index - 1], set[index + 1], locale),
  )
}

function typesetInline(inline: Inline, locale: Locale): Inlines {
  switch (inline.type) {
    case 'text':
    case 'fact':
      return takenApart({ ...inline, text: locale.typeset(untabbed(inline.text)) }, locale)
    case 'note-reference':
    case 'abbreviation':
      return [inline]
    case 'language':
      return [{ ...inline, children: typesetLine(inline.children, localeOf(inline.language)) }]
    default:
      return [{ ...inline, children: typesetLine(inline.children, locale) }]
  }
}

/**
 * A run with its phrases of other languages and its abbreviations marked; `own` is the run's language
 * if it is not the locale's. A fact is printed once: its first stretch is the fact, the others are
 * text of the same origin.
 */
export function takenApart(
  run: InlineOf<'text' | 'fact'>,
  locale: Locale,
  own?: LocaleCode,
): Inlines {
  const stretches = locale.stretches(run.text, own)
  return stretches.map(({ text, language, expansion }, index): Inline => {
    const { origin } = run
    const part: Inline = index === 0 ? { ...run, text } : { type: 'text', text, origin }
    if (language !== undefined) return { type: 'language', language, children: [part], origin }
    if (expansion === undefined) return part
    return { type: 'abbreviation', expansion, children: [part], origin }
  })
}

/** A boundary is glued only where the pass changes nothing but the space that stands at it. */
function glueToNeighbours(
  inline: Inline,
  before: Inline | undefined,
  after: Inline | undefined,
  locale: Locale,
): Inline {
  if (inline.type !== 'text') return inline
  const head = wordsOf(before)
  const tail = wordsOf(after)
  const whole = head + inline.text + tail
  const set = glueOnly(whole, locale.typeset)
  return { ...inline, text: set.slice(head.length, head.length + inline.text.length) }
}

/** The words of a neighbour in the same language. */
function wordsOf(neighbour: Inline | undefined): string {
  if (neighbour === undefined) return ''
  if (neighbour.type === 'abbreviation') return plain(neighbour.children)
  return 'text' in neighbour ? neighbour.text : ''
}

/**
 * Text with its spaces glued and every other character as it is: for quotations and evidence.
 *
 * Where the pass would change the number of characters the text stays untouched.
 */
export function glueOnly(text: string, typeset: (text: string) => string): string {
  const set = typeset(text)
  if (set.length !== text.length) return text
  return text
    .split('')
    .map((character, index) => (character === ' ' ? (set[index] ?? character) : character))
    .join('')
}

/** Words in the quotation marks of their own language, letter for letter. */
export function quoted(text: string, language: LocaleCode): string {
  const { quote, typeset } = localeOf(language)
  return quote(glueOnly(untabbed(text), typeset))
}

/** Tabs come with pasted text; there are no tab stops, so that each is a space. */
function untabbed(text: string): string {
  return text.replaceAll('\t', ' ')
}
