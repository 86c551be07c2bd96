/** Quotation marks, nested by language. */

/** Opening and closing marks. */
export interface QuoteRules {
  readonly outer: readonly [open: string, close: string]
  readonly inner: readonly [open: string, close: string]
}

/**
 * Text in quotation marks; level 2 is inside another quotation.
 *
 * Marks of the same level inside the text become marks of the other level. Only complete pairs
 * of this language are touched: U+201C closes in German and opens in English.
 */
export function quoteText(rules: QuoteRules, text: string, level: 1 | 2 = 1): string {
  const [own, other] = level === 1 ? [rules.outer, rules.inner] : [rules.inner, rules.outer]
  const [open, close] = own
  // A closing mark before a letter is an apostrophe.
  const pair = new RegExp(
    `${open}((?:[^${open}${close}]|${close}(?=\\p{L}))*)${close}(?!\\p{L})`,
    'gu',
  )
  return open + text.replace(pair, (_, inside: string) => other[0] + inside + other[1]) + close
}
