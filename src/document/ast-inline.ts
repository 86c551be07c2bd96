/** Text inside a line, in words of its locale, and where each piece of a document comes from. */

import type { LocaleCode } from '../base/localised.js'
import type { OfType } from '../base/of-type.js'
import type { Span } from '../base/source.js'
import type { FactId } from '../dataset/fact.js'

/** Where a piece of the tree comes from. */
export interface Origin {
  readonly span: Span
  readonly fact?: FactId
  /** Written with `literal`: its digits state no figure. */
  readonly literal?: true
  /** Words of somebody else: a quotation, its translation, evidence. */
  readonly cited?: true
}

/** Text inside a line. Every figure is a `fact`. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly origin: Origin }
  | { readonly type: 'fact'; readonly text: string; readonly fact: FactId; readonly origin: Origin }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[]; readonly origin: Origin }
  | { readonly type: 'strong'; readonly children: readonly Inline[]; readonly origin: Origin }
  | {
      readonly type: 'link'
      readonly url: string
      readonly children: readonly Inline[]
      readonly origin: Origin
    }
  /** A raised number that refers to a note of the document. */
  | { readonly type: 'note-reference'; readonly number: number; readonly origin: Origin }
  /** A phrase in another language than the document's. */
  | {
      readonly type: 'language'
      readonly language: LocaleCode
      readonly children: readonly Inline[]
      readonly origin: Origin
    }
  /** An abbreviation, and the words that it stands for. */
  | {
      readonly type: 'abbreviation'
      readonly expansion: string
      readonly children: readonly Inline[]
      readonly origin: Origin
    }

/** The inline of one type. */
export type InlineOf<T extends Inline['type']> = OfType<Inline, T>

/** A line of text, or several. */
export type Inlines = readonly Inline[]
