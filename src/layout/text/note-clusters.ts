/** Puts note marks that stand side by side into the order of their numbers. */

import type { Inline, InlineOf, Inlines } from '../../document/ast-inline.js'

type Reference = InlineOf<'note-reference'>

/**
 * A line whose neighbouring note references ascend: ² ⁴ and never ⁴ ².
 *
 * The document has them in the order of the figures that they follow. A source that was cited before keeps its
 * number and may come after a new one; and only the layout knows the numbers of a slide. What parts the marks
 * stays where it is.
 */
export function ascendingMarks(line: Inlines, numberOf: (note: number) => number): Inlines {
  const sorted: Inline[] = []
  for (let at = 0; at < line.length; ) {
    const length = clusterLength(line.slice(at))
    if (length === 0) sorted.push(...line.slice(at, at + 1))
    else sorted.push(...ascending(line.slice(at, at + length), numberOf))
    at += Math.max(1, length)
  }
  return sorted
}

/** How many inlines at the beginning of a line are references and the spaces between them; zero without one. */
function clusterLength(line: Inlines): number {
  let length = 0
  for (const [index, inline] of line.entries()) {
    if (inline.type === 'note-reference') length = index + 1
    else if (!isGap(inline) || index === 0) break
  }
  return length
}

/** What stands between two marks: a narrow space. */
function isGap(inline: Inline): boolean {
  return inline.type === 'text' && inline.text === '\u202F'
}

function ascending(cluster: Inlines, numberOf: (note: number) => number): Inlines {
  const references = cluster
    .filter((inline): inline is Reference => inline.type === 'note-reference')
    .sort((a, b) => numberOf(a.number) - numberOf(b.number))
    .values()
  return cluster.map((inline) =>
    inline.type === 'note-reference' ? (references.next().value ?? inline) : inline,
  )
}
