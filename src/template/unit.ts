/** A text of a template, parsed and ready to be rendered. */

import { assemble } from './assemble.js'
import type { Run } from './handlebars.js'
import { contentClose, contentOpen } from './mark.js'
import type { Frame, Merging } from './merging.js'
import type { ContentSite } from './site.js'
import type { Merged } from './slot.js'
import type { TemplateText } from './template-text.js'

/** A body, a partial, a message or a text of the front matter. */
export interface Unit {
  readonly text: TemplateText
  readonly run: Run
}

/** A text without expressions; `site` is the number of its only content. */
export function plainUnit(text: TemplateText, site: number): Unit {
  const rendered = text.text === '' ? '' : `${contentOpen}${site}${contentClose}${text.text}`
  return { text, run: () => rendered }
}

/** The merged text of a unit, with `names` to be used in it. */
export function renderUnit(
  { text, run }: Unit,
  names: Readonly<Record<string, unknown>>,
  merging: Omit<Merging, 'frame'>,
  contents: readonly ContentSite[],
): Merged {
  const frame: Frame = { kind: text.kind, slots: [] }
  const rendered = run(names, { ...merging, frame })
  const whole = text.spanOf(0, text.text.length)
  return assemble(rendered, frame, contents, whole, merging.report)
}
