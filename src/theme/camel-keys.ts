/** Names the keys of a theme file as code names them: `row-gap` becomes `rowGap`. */

type Camel<Key extends string> = Key extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Key

/** A value of a file under the names of code; lists stay as they are. */
export type CamelKeys<T> = T extends string | number | boolean | readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T as Key extends string ? Camel<Key> : Key]: CamelKeys<T[Key]> }
    : T

/** A copy of a value whose keys, at all depths outside lists, are in camel case. */
export function camelKeys<T>(value: T): CamelKeys<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value as CamelKeys<T>
  }
  const entries = Object.entries(value).map(([key, inner]) => [camel(key), camelKeys(inner)])
  return Object.fromEntries(entries) as CamelKeys<T>
}

function camel(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
