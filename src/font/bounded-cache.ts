/** A cache that cannot grow without end. */

/** Results by key; when it is full, the entry that was made first makes room. */
export interface BoundedCache<T> {
  /** The cached result, made if there is none. */
  get(key: string, make: () => T): T
  readonly size: number
}

/** Makes an empty cache of at most `limit` entries. */
export function boundedCache<T extends object | number>(limit: number): BoundedCache<T> {
  const entries = new Map<string, T>()
  return {
    get(key, make) {
      const known = entries.get(key)
      if (known !== undefined) return known
      const made = make()
      if (entries.size >= limit) dropFirst(entries)
      entries.set(key, made)
      return made
    },
    get size() {
      return entries.size
    },
  }
}

function dropFirst(entries: Map<string, unknown>): void {
  for (const key of entries.keys()) {
    entries.delete(key)
    return
  }
}
