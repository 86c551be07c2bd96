/** A folder that exists only in memory, laid over a disk. */

import { join, normalize } from 'node:path'
import type { ReadResult } from '../base/world.js'
import type { Disk } from './world.js'

/** The disk, except that `folder` holds exactly `files`. */
export function overlay(disk: Disk, folder: string, files: Readonly<Record<string, string>>): Disk {
  const root = normalize(folder)
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(root, name), text]))
  const inside = (path: string): boolean => normalize(path).startsWith(join(root, '/'))
  const find = (path: string): ReadResult<string> => {
    const text = texts.get(normalize(path))
    return text === undefined
      ? { ok: false, fault: 'missing', detail: 'ENOENT' }
      : { ok: true, value: text }
  }
  return {
    ...disk,
    list: (path) =>
      normalize(path) === root ? { ok: true, value: Object.keys(files).sort() } : disk.list(path),
    readText: (path) => (inside(path) ? find(path) : disk.readText(path)),
    readBytes: (path) => {
      if (!inside(path)) return disk.readBytes(path)
      const text = find(path)
      return text.ok ? { ok: true, value: new TextEncoder().encode(text.value) } : text
    },
  }
}
