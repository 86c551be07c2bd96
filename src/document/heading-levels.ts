/** Finds the level of each heading below the sections: one more than that of the heading it stands under. */

import type { Heading } from './ast.js'

/** The levels of the headings that were read so far. */
export interface HeadingLevels {
  /** A section of this level begins: what follows stands under its title. */
  open(level: 1 | 2 | 3): void
  /** The level of the next heading, written with so many signs. */
  next(depth: Heading['depth']): Heading['level']
}

/** The deepest level that headings are told apart at. */
const deepest = 5

/**
 * Counts levels as headings follow each other.
 *
 * What is written as `###` directly under `#` looks like any `###`, and its level is that below the chapter’s: no level
 * may be skipped (ISO 14289-1, 7.4.2), and in a box or column there is no other way to write a small heading.
 */
export function createHeadingLevels(): HeadingLevels {
  let top = 1
  let open: Heading['depth'][] = []
  return {
    open(level) {
      top = level
      open = []
    },
    next(depth) {
      open = [...open.filter((outer) => outer < depth), depth]
      return Math.min(deepest, top + open.length) as Heading['level']
    },
  }
}
