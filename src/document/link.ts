/** Links: they lead to where every reader of a finished file can go. */

import type { Span } from '../base/source.js'
import type { Inlines } from './ast-inline.js'
import type { Building } from './context.js'
import { linkTarget } from './diagnostics.js'

/** Addresses that readers can open from a PDF or a deck: pages, mail, telephones. */
const reachable = /^(https?|mailto|tel):/i

/** A link with its words; a target that no reader can reach is reported, and the words stay. */
export function linkInlines(
  url: string,
  children: Inlines,
  span: Span,
  { report }: Building,
): Inlines {
  if (reachable.test(url) && URL.canParse(url)) {
    return [{ type: 'link', url, children, origin: { span } }]
  }
  report(linkTarget(url, span))
  return children
}
