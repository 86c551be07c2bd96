/** Reads pictures for a template: only from its own folder and the data folder. */

import { dirname, isAbsolute, join, normalize } from 'node:path'
import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import type { World } from '../base/world.js'
import type { Template } from '../template/template.js'
import { pictureOutside, pictureUnreadable } from './diagnostics.js'
import type { ProjectFolders } from './project.js'
import { shippedTemplates } from './read.js'

/** Gives the bytes of a picture by its path as the template writes it. */
export type PictureReader = (path: string, at: Span) => { readonly bytes: Uint8Array } | undefined

/** A reader that looks beside the template first, then in the data folder. */
export function pictureReader(
  template: Template,
  folders: ProjectFolders,
  world: World,
  report: Report,
): PictureReader {
  const beside = [shippedTemplates, ...folders.templates].map((folder) =>
    join(folder, template.name),
  )
  const known = new Map<string, Uint8Array>()
  return (path, at) => {
    const before = known.get(path)
    if (before !== undefined) return { bytes: before }
    if (leaves(path)) {
      report(pictureOutside(path, at))
      return undefined
    }
    for (const folder of [...beside.reverse(), folders.data]) {
      const bytes = world.readBytes(join(folder, path))
      if (bytes.ok) known.set(path, bytes.value)
      if (bytes.ok) return { bytes: bytes.value }
      if (bytes.fault === 'missing') continue
      report(pictureUnreadable(path, bytes.fault, at))
      return undefined
    }
    report(pictureUnreadable(path, 'missing', at))
    return undefined
  }
}

/** True of a path that leads out of the folder that it begins in: absolute, upwards, or an address of the web. */
export function leaves(path: string): boolean {
  const plain = normalize(path)
  return (
    /^[a-z][a-z0-9+.-]*:/i.test(path) ||
    isAbsolute(plain) ||
    plain.split(/[\\/]/)[0] === '..' ||
    dirname(plain).includes('..')
  )
}
