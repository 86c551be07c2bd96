/** Finds what should stand once. */

/** The values that stand more than once. */
export function repeated(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value, index) => values.indexOf(value) !== index))
}
