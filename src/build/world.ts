/** The only reader of disk and clock. */

import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { ReadFault, ReadResult, World } from '../base/world.js'

/** A world that can also be written to: what a build needs and a stage must not have. */
export interface Disk extends World {
  /**
   * Writes a file whole or not at all: beside its place first, then renamed.
   *
   * Folders are made as needed. Returns why it could not be written, or undefined.
   */
  writeWhole(path: string, bytes: Uint8Array): string | undefined
  exists(path: string): boolean
}

const faults: Readonly<Record<string, ReadFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
}

/** The machine's own disk and clock. `now` may be fixed for tests. */
export function openDisk(now: () => string = () => new Date().toISOString()): Disk {
  return { readText, readBytes, list, now, writeWhole, exists }
}

function attempt<T>(read: () => T): ReadResult<T> {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    const code = errorCode(error)
    return { ok: false, fault: faults[code] ?? 'failed', detail: code }
  }
}

function readBytes(path: string): ReadResult<Uint8Array> {
  return attempt(() => new Uint8Array(readFileSync(path)))
}

function readText(path: string): ReadResult<string> {
  const bytes = readBytes(path)
  if (!bytes.ok) return bytes
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) }
  } catch {
    return { ok: false, fault: 'not-utf8', detail: 'invalid UTF-8' }
  }
}

function list(path: string): ReadResult<readonly string[]> {
  return attempt(() =>
    readdirSync(path, { withFileTypes: true })
      .map((entry) => (isFolder(join(path, entry.name)) ? `${entry.name}/` : entry.name))
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  )
}

/** False for a link that leads back to itself, too: it is found out when it is read. */
function isFolder(path: string): boolean {
  const found = attempt(() => statSync(path))
  return found.ok && found.value.isDirectory()
}

function exists(path: string): boolean {
  return attempt(() => statSync(path)).ok
}

function writeWhole(path: string, bytes: Uint8Array): string | undefined {
  const beside = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, bytes, { flush: true })
    renameSync(beside, path)
    return undefined
  } catch (error) {
    attempt(() => rmSync(beside, { force: true }))
    return errorCode(error)
  }
}

function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
