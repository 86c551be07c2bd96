/** Everything a build takes from outside: files, the clock. Implemented in `build/world.ts`. */

/** Why a file could not be read. */
export type ReadFault = 'missing' | 'directory' | 'denied' | 'not-utf8' | 'failed'

/** A file's bytes, or why there are none. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ReadFault; readonly detail: string }

/** The outside world. Paths are absolute or relative to the working directory. */
export interface World {
  readText(path: string): ReadResult<string>
  readBytes(path: string): ReadResult<Uint8Array>
  /** Names of the entries of a folder, sorted by code unit; folders end with a slash. */
  list(path: string): ReadResult<readonly string[]>
  /** The present instant as an ISO 8601 date and time in UTC. May refuse or warn, never change a byte. */
  now(): string
}
