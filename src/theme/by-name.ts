/** Makes records that have an entry for each of a list of names. */

/** What `make` gives for each name. */
export function byName<N extends string, T>(
  names: readonly N[],
  make: (name: N) => T,
): { readonly [K in N]: T } {
  // Each name got its entry above; the compiler cannot follow that through a list of entries.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as { [K in N]: T }
}
