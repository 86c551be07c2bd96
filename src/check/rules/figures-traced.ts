/** Every figure in the finished text comes from the dataset. */

import type { Report } from '../../base/report.js'
import { visitInlines } from '../../document/visit.js'
import { figureUntraced } from '../diagnostics.js'
import { linesOf } from '../lines.js'
import type { Subject } from '../rule.js'

/** A run of digits with its separators that is not part of a name such as M1. */
const figures = /(?<![\p{L}\p{N}])\d[\d.,]*/gu

/**
 * Reports digits that stand in no fact of the document and nowhere in the dataset.
 *
 * Text inlines may hold dates of sources, evidence and quotations, all of them texts of the dataset; what stands
 * in none of them was typed or made up on the way. Literals state no figure; their reason stands in the template.
 */
export function figuresTraced({ document, dataset }: Subject, report: Report): void {
  const known = new Set(dataset.files.flatMap(({ text }) => digitsOf(text)))
  const { launch, edition } = document.properties
  for (const line of [launch, edition]) visitInlines(line, (inline) => remember(inline))
  const lines = linesOf(document)
  for (const line of lines)
    visitInlines(line, (inline) => inline.type === 'fact' && remember(inline))
  for (const line of lines) {
    visitInlines(line, (inline) => {
      if (inline.type !== 'text' || inline.origin.fact !== undefined) return
      if (inline.origin.literal) return
      for (const figure of digitsOf(inline.text)) {
        if (!known.has(figure))
          report(figureUntraced(figure, inline.text.trim(), inline.origin.span))
      }
    })
  }

  function remember(inline: object): void {
    if ('text' in inline && typeof inline.text === 'string') {
      for (const figure of digitsOf(inline.text)) known.add(figure)
    }
  }
}

function digitsOf(text: string): readonly string[] {
  return [...text.matchAll(figures)].map(([figure]) => figure.replace(/[.,]+$/, ''))
}
