/** How quantities read: a pattern with a place for the numeral. */

/** Text with `#` in the place of the numeral, glue characters included. */
export type Pattern = string

/** The pattern for exactly one, and for everything else. */
export interface CountedPattern {
  readonly one: Pattern
  readonly other: Pattern
}

/** Powers of ten that have a name; `unit` is a number written in full. */
export type Scale = 'unit' | 'million' | 'billion'

/** Patterns of one kind of quantity by scale. */
export type ScaledPatterns = { readonly [S in Scale]: CountedPattern }

/** Kinds of quantity, by what stands beside the numeral. */
export type Measure = 'count' | 'money' | 'percent'

/** How much room a place has: a sentence, a tile, a voice. */
export type Style = 'text' | 'short' | 'spoken'

/** All patterns of a locale. */
export type PatternTable = {
  readonly [K in Style]: { readonly [M in Measure]: ScaledPatterns }
}

/** Patterns by scale that do not distinguish one from many. */
export function scales(unit: Pattern, million: Pattern, billion: Pattern): ScaledPatterns {
  return { unit: always(unit), million: always(million), billion: always(billion) }
}

/** One pattern for every scale, for quantities that are never shortened. */
export function unscaled(pattern: Pattern): ScaledPatterns {
  return scales(pattern, pattern, pattern)
}

function always(pattern: Pattern): CountedPattern {
  return { one: pattern, other: pattern }
}
