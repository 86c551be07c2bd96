/** Characters that cannot be told apart in an editor, by name. */

/** U+00A0, no-break space: between a number and its unit. */
export const noBreak = '\u00A0'

/** U+202F, narrow no-break space: inside abbreviations, before a German percent sign. */
export const narrow = '\u202F'

/** U+2013, en dash: between clauses with spaces, between values without. */
export const enDash = '\u2013'

/** U+2212, minus. */
export const minus = '\u2212'

/** U+2026, ellipsis. */
export const ellipsis = '\u2026'

/** U+2019, apostrophe. */
export const apostrophe = '\u2019'

/** U+2011, no-break hyphen. */
export const noBreakHyphen = '\u2011'

/** U+00AD, soft hyphen. */
export const softHyphen = '\u00AD'
