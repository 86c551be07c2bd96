/** What the types of values in files are called in messages. */

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map of keys',
  record: 'a map of keys',
  array: 'a list',
  tuple: 'a list',
}

/** The words for a type that a schema names; its own name if it has no words. */
export function typeWords(type: string): string {
  return words[type] ?? type
}
