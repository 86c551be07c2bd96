/** Places of a parsed template that the rewritten program refers to by number. */

import type { Span } from '../base/source.js'
import type { HelperDefinition } from './helper.js'
import type { PathSite } from './look-up.js'
import type { TemplateText } from './template-text.js'

/** Where a stretch of content stands. */
export interface ContentSite {
  readonly text: TemplateText
  readonly start: number
}

/** An expression whose value is printed; `written` is its source without the braces. */
export interface SlotSite {
  readonly span: Span
  readonly written: string
}

/** An argument as it was written. */
export interface ArgumentSite {
  readonly span: Span
  readonly written: string
}

/** A call of a helper. */
export interface CallSite {
  readonly name: string
  readonly helper: HelperDefinition
  readonly span: Span
  readonly positional: readonly ArgumentSite[]
  readonly named: ReadonlyMap<string, ArgumentSite>
}

/** A message that an expression names by its key. */
export interface KeySite {
  readonly key: string
  readonly span: Span
}

/** All places of a template, its partials and messages. They only grow, while texts are parsed. */
export interface Sites {
  readonly contents: ContentSite[]
  readonly slots: SlotSite[]
  readonly paths: PathSite[]
  readonly calls: CallSite[]
  readonly keys: KeySite[]
  /** Whether some key is computed, so that nobody can tell which messages are used. */
  dynamicKeys: boolean
}

/** No places yet. */
export function noSites(): Sites {
  return { contents: [], slots: [], paths: [], calls: [], keys: [], dynamicKeys: false }
}

/** Adds a place; its number. */
export function place<T>(list: T[], site: T): number {
  return list.push(site) - 1
}

/** The place with a number; there is always one. */
export function siteAt<T>(list: readonly T[], index: number): T {
  const site = list[index]
  if (site === undefined) throw new RangeError(`no site ${index}`)
  return site
}
