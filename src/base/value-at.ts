/** Reads values of files that no schema has checked yet. */

import type { DataPath } from './data-file.js'

/** Whether a value holds others under keys or indexes. */
export function isKeyed(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Whether a value is a map of keys, not a list. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return isKeyed(value) && !Array.isArray(value)
}

/** What stands at a path of keys and indexes; undefined if nothing does. */
export function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (holder, step) => (isKeyed(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined),
    value,
  )
}
