/**
 * The disk as a case of the suite sees it: its own files, laid over those of a base dataset and the
 * shipped theme; what is written stays in memory.
 */

import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Disk } from '../../src/build/world.js'
import { caseFiles } from './case-files.js'
import { keptDisk } from './kept-disk.js'

/** A disk and what was written to it, by path. */
export interface CaseDisk extends Disk {
  readonly written: ReadonlyMap<string, Uint8Array>
}

/** Where the parts of a case lie. */
export interface CaseFolders {
  /** Folder of the case; its last name is the name of the document. */
  readonly folder: string
  /** Folder of the dataset that `data/` of the case adds to and overrides; none for an empty one. */
  readonly base: string | undefined
  /** Folder of the shipped theme, whose files count unless the case has its own. */
  readonly theme: string
}

/** The fixed instant at which all cases happen. */
const now = '2026-03-12T12:00:00.000Z'

/**
 * Makes the disk of a case. On it the case is a project of its own: template folder `.`, data folder
 * `data`, theme `case`, so that diagnostics name files as the case's author does.
 */
export function caseDisk({ folder, base, theme }: CaseFolders): CaseDisk {
  const disk = keptDisk(() => now)
  const written = new Map<string, Uint8Array>()
  const { documentName } = caseFiles(folder)

  function real(path: string): string {
    if (isAbsolute(path)) return path
    const [head = '', ...rest] = path.split('/')
    if (head === documentName) return join(folder, ...rest)
    if (head === 'themes') return themeFile(...rest.slice(1))
    const own = join(folder, path)
    return head === 'data' && base && !existsSync(own) ? join(base, ...rest) : own
  }

  function themeFile(...rest: readonly string[]): string {
    const own = join(folder, 'theme', ...rest)
    return existsSync(own) ? own : join(theme, ...rest)
  }

  function list(path: string): ReturnType<Disk['list']> {
    if (path === '.')
      return { ok: true, value: [`${documentName}/`, ...optional('partials/'), 'themes/'] }
    if (path === 'themes') return { ok: true, value: ['case/'] }
    return path === 'data' ? { ok: true, value: dataNames() } : disk.list(real(path))
  }

  function optional(name: string): readonly string[] {
    return existsSync(join(folder, name)) ? [name] : []
  }

  /** Names of the base, overridden and added to by those of the case. */
  function dataNames(): readonly string[] {
    const own = namesIn(join(folder, 'data'))
    const taken = new Set(own.map((name) => name.replace(/\/$/, '')))
    const inherited = base ? namesIn(base).filter((name) => !taken.has(name)) : []
    return [...inherited, ...own].sort()
  }

  function namesIn(path: string): readonly string[] {
    const names = disk.list(path)
    return names.ok ? names.value : []
  }

  return {
    ...disk,
    list,
    written,
    readText: (path) => {
      const bytes = written.get(path)
      return bytes
        ? { ok: true, value: new TextDecoder().decode(bytes) }
        : disk.readText(real(path))
    },
    readBytes: (path) => disk.readBytes(real(path)),
    exists: (path) => written.has(path),
    writeWhole: (path, bytes) => void written.set(path, bytes),
  }
}
