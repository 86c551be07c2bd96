/** Makes inlines. */

import type { LocaleCode } from '../base/localised.js'
import type { Fact } from '../dataset/fact.js'
import type { Inline, InlineOf, Inlines, Origin } from './ast-inline.js'

/** A run of text. */
export function text(value: string, origin: Origin): InlineOf<'text'> {
  return { type: 'text', text: value, origin }
}

/** A printed value; the origin is the fact's own entry unless the place it was asked for is known. */
export function factText(value: string, fact: Fact, span = fact.span): InlineOf<'fact'> {
  return { type: 'fact', text: value, fact: fact.id, origin: { span, fact: fact.id } }
}

/** Inlines marked as `language` where that is not the language of the document. */
export function inLanguage(
  children: Inlines,
  language: LocaleCode | undefined,
  document: LocaleCode,
  origin: Origin,
): Inlines {
  if (language === undefined || language === document) return children
  return [{ type: 'language', language, children, origin }]
}

/** Several lines as one, with a separator between them. */
export function joined(lines: readonly Inlines[], separator: string): Inlines {
  return lines.flatMap((line, index): readonly Inline[] => {
    const origin = line[0]?.origin
    return index === 0 || origin === undefined ? line : [text(separator, origin), ...line]
  })
}
