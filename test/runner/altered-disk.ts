/** A disk on which texts read differently: for tests that change one thing and look what follows. */

import type { Disk } from '../../src/build/world.js'
import { keptDisk } from './kept-disk.js'
import { now } from './typeset.js'

/** Alterations of what is read. */
export interface Alterations {
  /** The text of a file, given its path and what really stands in it. */
  readonly text?: (path: string, text: string) => string
  /** The bytes of a file; undefined for those that really stand there. */
  readonly bytes?: (path: string) => Uint8Array | undefined
  /** The names in a folder. */
  readonly names?: (names: readonly string[]) => readonly string[]
}

/** The machine's disk with alterations; what is written stays in memory. */
export function alteredDisk({
  text,
  bytes,
  names,
}: Alterations): Disk & { written: Map<string, Uint8Array> } {
  const disk = keptDisk(() => now)
  const written = new Map<string, Uint8Array>()
  return {
    ...disk,
    written,
    exists: (path) => written.has(path),
    writeWhole: (path, bytes) => void written.set(path, bytes),
    readText: (path) => {
      const read = disk.readText(path)
      return read.ok && text ? { ok: true, value: text(path, read.value) } : read
    },
    readBytes: (path) => {
      const own = bytes?.(path)
      return own ? { ok: true, value: own } : disk.readBytes(path)
    },
    list: (path) => {
      const listed = disk.list(path)
      return listed.ok && names ? { ok: true, value: names(listed.value) } : listed
    },
  }
}
