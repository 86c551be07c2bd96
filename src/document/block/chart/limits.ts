/** How much a chart of each kind can hold so that its parts can still be told apart. */

/** Most series: beyond them labels clash and colours repeat. */
export const mostSeries = { stacked: 4, line: 4, dots: 3, multiples: 8 } as const

/** Most parts of a whole. */
export const mostParts = 6
