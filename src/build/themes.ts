/** Opens a theme: `themes/<name>/brand.yml` and `theme.yaml` of the last template folder that has it. */

import { join } from 'node:path'
import type { Report } from '../base/report.js'
import type { World } from '../base/world.js'
import type { LogoReader } from '../theme/logo/logo.js'
import { readTheme } from '../theme/read.js'
import type { Theme } from '../theme/theme.js'
import { logoOutside, logoUnreadable, themeUnknown } from './diagnostics.js'
import { leaves } from './pictures.js'
import { displayPath, readSource } from './read.js'

/** Opens a theme by name; reports `theme-unknown` with the names of those there. */
export function openTheme(
  name: string,
  templateFolders: readonly string[],
  world: World,
  report: Report,
): Theme | undefined {
  const folder = themeFolders(templateFolders, world).get(name)
  if (folder === undefined) {
    report(themeUnknown(name, [...themeFolders(templateFolders, world).keys()]))
    return undefined
  }
  const brand = readSource(join(folder, 'brand.yml'), world, report)
  const theme = readSource(join(folder, 'theme.yaml'), world, report)
  const logo = logoReader(folder, world, report)
  return brand && theme && readTheme({ name, brand, theme, logo }, report)
}

/** A reader of logos: only from the folder of their theme. */
function logoReader(folder: string, world: World, report: Report): LogoReader {
  return (path, at, nearest) => {
    if (leaves(path)) {
      report(logoOutside(path, at))
      return undefined
    }
    const file = join(folder, path)
    const bytes = world.readBytes(file)
    if (bytes.ok) return { path: displayPath(file), bytes: bytes.value }
    report(logoUnreadable(path, bytes.fault, nearest, at))
    return undefined
  }
}

/** The folders of all themes by their names. */
export function themeFolders(
  templateFolders: readonly string[],
  world: World,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const folder of templateFolders) {
    const entries = world.list(join(folder, 'themes'))
    if (!entries.ok) continue
    for (const entry of entries.value) {
      if (entry.endsWith('/')) found.set(entry.slice(0, -1), join(folder, 'themes', entry))
    }
  }
  return found
}
