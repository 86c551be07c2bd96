/** Languages of documents, and values that exist once for each. */

/** The languages that Vorlage ships. */
export const localeCodes = ['de', 'en'] as const

/** A document language. */
export type LocaleCode = (typeof localeCodes)[number]

/** A value for each language; a missing one is a gate where it is used. */
export type Localised<T> = { readonly [L in LocaleCode]?: T }
