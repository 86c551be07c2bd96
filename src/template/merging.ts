/** What is known while one template is merged. */

import type { LocaleCode } from '../base/localised.js'
import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import type { Fact } from '../dataset/fact.js'
import type { View } from '../dataset/view.js'
import type { Scope } from './scope.js'
import type { Merged, Slot } from './slot.js'

/** One merge, from beginning to end. */
export interface Merging {
  readonly view: View
  readonly locale: LocaleCode
  readonly scope: Scope
  readonly report: Report
  /** Facts that were asked for, in order of first use. */
  readonly facts: Map<string, Fact>
  /** The text that is being rendered. */
  readonly frame: Frame
  /** Keys of the messages around this place, outermost first. */
  readonly within: readonly string[]
  /** The message with a key, merged with names of its own; undefined if it was reported. */
  readonly message: (
    key: string,
    at: Span,
    names: Readonly<Record<string, unknown>>,
    merging: Merging,
  ) => Merged | undefined
}

/** One text while it is rendered. */
export interface Frame {
  readonly kind: 'body' | 'line'
  readonly slots: Slot[]
}
