/** Lists in a sentence. */

/** Joiners of a list; each with its spaces. */
export interface ListRules {
  /** Matches an item that holds a conjunction itself. */
  readonly conjunction: RegExp
  /** Before the last item: " und ". */
  readonly last: string
  /** The same if an item holds the conjunction: " sowie ". */
  readonly lastNested: string
  /** The same if an item holds a comma and there are more than two. */
  readonly lastHeavy: string
}

/** Items as a list: "a, b und c", "a und b, c sowie d", "a, b und c; d; e". */
export function joinList(rules: ListRules, items: readonly string[]): string {
  const given = items.filter((item) => item !== '')
  const last = given.at(-1)
  if (last === undefined) return ''
  if (given.length === 1) return last
  const heavy = given.length > 2 && given.some((item) => /[,;] /.test(item))
  const nested = given.some((item) => rules.conjunction.test(item) || /[,;] /.test(item))
  const joiner = heavy ? rules.lastHeavy : nested ? rules.lastNested : rules.last
  return given.slice(0, -1).join(heavy ? '; ' : ', ') + joiner + last
}
