/** Finds the name that a misspelt one probably meant. */

/**
 * The candidate with the smallest edit distance to `name`, the first of equals.
 *
 * Undefined if none is near: more than a third of the name's length (at least two letters) would
 * have to change, or all of it.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.min(name.length, Math.max(2, Math.floor(name.length / 3)) + 1)
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue
    const distance = editDistance(name, candidate)
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

/** What to say of a name that nobody knows: the nearest one, or all of them; `what` they are, in the plural. */
export function nearestHint(name: string, known: readonly string[], what: string): string {
  const near = nearest(name, known)
  return near === undefined
    ? `${what} are: ${known.map((word) => `\`${word}\``).join(', ')}`
    : `did you mean \`${near}\`?`
}

/**
 * Number of letters to insert, delete, replace or swap with their neighbour to turn `a` into `b`
 * (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const deleted = (last[column] ?? 0) + 1
      const inserted = (current[column - 1] ?? 0) + 1
      const swapped = isSwap(a, b, row, column) ? (before[column - 2] ?? 0) + 1 : replaced
      current.push(Math.min(replaced, deleted, inserted, swapped))
    }
    before = last
    last = current
  }
  return last[b.length] ?? 0
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false
  return a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
}
