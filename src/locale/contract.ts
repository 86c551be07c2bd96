/** Joins a preposition and the article after it: "in dem" becomes "im". */

/**
 * Makes the function that joins a preposition and a phrase.
 *
 * The article comes from the phrase, that is from the data, and is never guessed; pairs that are
 * not in the table stay two words.
 */
export function contractor(
  contractions: Readonly<Record<string, string>>,
): (preposition: string, phrase: string) => string {
  return (preposition, phrase) => {
    const [article = '', ...rest] = phrase.split(' ')
    const joined = contractions[`${preposition} ${article}`]
    return joined === undefined ? `${preposition} ${phrase}` : [joined, ...rest].join(' ')
  }
}
