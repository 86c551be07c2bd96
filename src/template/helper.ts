/** What a helper is: its arguments, its documentation, and the typed value it makes. */

import type { Audience } from '../dataset/fact.js'
import type { Call } from './call.js'
import type { BlockValue, InlineValue } from './slot.js'

/** What an argument may be. */
export type Takes =
  | 'fact'
  | 'facts'
  | 'date'
  | 'organisation'
  | 'person'
  | 'quotation'
  | 'body'
  | 'events'
  | 'questions'
  | 'entries'
  | 'key'
  | 'text'
  | 'file'
  | 'setting'
  | 'choice'
  | 'choices'
  | 'yes or no'
  | 'anything'

/** An argument of a helper. */
export interface Parameter {
  readonly name: string
  readonly takes: Takes
  readonly needed?: boolean
  /** For choices: what may be chosen; the first is taken if nothing is given. */
  readonly choices?: readonly string[]
  readonly doc: string
}

interface Described {
  /** Arguments by position. The last may take several. */
  readonly positional: readonly Parameter[]
  readonly several?: boolean
  /** Arguments by name. */
  readonly named: readonly Parameter[]
  /** Whether further names may be given, for the message to use. */
  readonly anyName?: boolean
  /** Audiences whose documents may use it; absent means all. */
  readonly audiences?: readonly Audience[]
  /** One line of documentation. */
  readonly doc: string
  readonly example: string
}

/** A helper whose value stands inside a line. */
export interface InlineHelper extends Described {
  readonly returns: 'inline'
  /** The value; undefined if a mistake was reported. */
  readonly run: (call: Call) => InlineValue | undefined
}

/** A helper whose value stands as a block. */
export interface BlockHelper extends Described {
  readonly returns: 'block'
  readonly run: (call: Call) => BlockValue | undefined
}

/** Anything that a template may call: it returns words for a sentence, or a block. */
export type HelperDefinition = InlineHelper | BlockHelper
