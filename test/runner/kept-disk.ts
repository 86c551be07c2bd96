/** The machine's disk for tests: fonts and pictures are read once in a worker. */

import { type Disk, openDisk } from '../../src/build/world.js'

const kept = new Map<string, ReturnType<Disk['readBytes']>>()

/**
 * Opens the machine's disk. It answers with the same bytes each time, by which faces and pictures know that they were
 * opened and decoded before; no test changes these files.
 */
export function keptDisk(now: () => string): Disk {
  const disk = openDisk(now)
  return {
    ...disk,
    readBytes: (path) => {
      if (!/\.(ttf|png|jpe?g|svg)$/.test(path)) return disk.readBytes(path)
      const read = kept.get(path) ?? disk.readBytes(path)
      if (read.ok) kept.set(path, read)
      return read
    },
  }
}
