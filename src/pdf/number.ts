/** Numbers as content streams write them. */

/** A number with at most three decimals, never in exponential form (ISO 32000-1, 7.3.3). */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0)
}

/** Several numbers, separated by spaces. */
export function decimals(...values: readonly number[]): string {
  return values.map(decimal).join(' ')
}
