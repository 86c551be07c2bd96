/** What rewriting an expression needs to know about its surroundings. */

import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import type { Sites } from './site.js'
import type { TemplateText } from './template-text.js'
import type { Range } from './text-position.js'

/** Where an expression stands. */
export interface ExpressionContext {
  readonly text: TemplateText
  readonly rangeOf: (node: hbs.AST.Node) => Range
  /** Names that blocks around the expression have given to their values. */
  readonly blockParams: readonly string[]
  readonly sites: Sites
  readonly report: Report
}

/** The place of a node in its file. */
export function spanOf(node: hbs.AST.Node, { text, rangeOf }: ExpressionContext): Span {
  const { start, end } = rangeOf(node)
  return text.spanOf(start, end)
}
