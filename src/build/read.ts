/** Reads files and folders of a project, and names them for diagnostics. */

import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import type { World } from '../base/world.js'
import { fileUnreadable, folderExpected } from './diagnostics.js'

/** The folder of templates and themes that the program brings. */
export const shippedTemplates = fileURLToPath(new URL('../../templates', import.meta.url))

/** How a path is named in diagnostics and manifests: with slashes, as given. */
export function displayPath(...parts: readonly string[]): string {
  const path = join(...parts)
  return (path.startsWith(shippedTemplates) ? fromShipped(path) : path).split(sep).join('/')
}

/** Reads a text file and reports why it cannot be. */
export function readSource(path: string, world: World, report: Report): Source | undefined {
  const text = world.readText(path)
  const name = displayPath(path)
  if (text.ok) return { path: name, text: text.value }
  report(fileUnreadable(name, text.fault, text.detail))
  return undefined
}

/** Lists a folder and reports why it cannot be. */
export function listFolder(
  path: string,
  world: World,
  report: Report,
): readonly string[] | undefined {
  const entries = world.list(path)
  if (entries.ok) return entries.value
  const isFile = entries.fault !== 'directory' && world.readBytes(path).ok
  report(
    isFile
      ? folderExpected(displayPath(path))
      : fileUnreadable(displayPath(path), entries.fault, entries.detail),
  )
  return undefined
}

function fromShipped(path: string): string {
  return join('templates', relative(shippedTemplates, path))
}
