/** Opens the files of a brand's logo, each once, as places ask for them. */

import type { LocaleCode } from '../../base/localised.js'
import type { Report } from '../../base/report.js'
import type { Span } from '../../base/source.js'
import type { Picture } from '../../picture/picture.js'
import { readPicture } from '../../picture/read-picture.js'
import type { BrandFile } from '../brand/schema.js'
import type { Checked } from '../checked.js'
import { alternativesOf } from './alternatives.js'
import { type DeclaredLogo, declaredLogo } from './declared.js'
import type { LogoReader, LogoSize } from './logo.js'

/** A logo that can be shown. */
export interface OpenLogo {
  readonly path: string
  readonly at: Span
  readonly picture: Picture
  readonly alt: { readonly [L in LocaleCode]: string }
}

/** Gives the logo of a size for light or dark grounds; undefined, with a report, if it cannot be shown. */
export type OpenLogos = (size: LogoSize, dark: boolean) => OpenLogo | undefined

/** Opens logos of a brand; what is wrong with a file is reported once, only if a place asks for it. */
export function openLogos(brand: Checked<BrandFile>, read: LogoReader, report: Report): OpenLogos {
  const known = new Map<string, OpenLogo | undefined>()
  return (size, dark) => {
    const declared = declaredLogo(brand.value, size, dark ? 'dark' : 'light')
    if (declared === undefined) return undefined
    const key = JSON.stringify(declared.pathAt)
    if (!known.has(key)) known.set(key, opened(declared, brand, read, report))
    return known.get(key)
  }
}

function opened(
  declared: DeclaredLogo,
  { file }: Checked<BrandFile>,
  read: LogoReader,
  report: Report,
): OpenLogo | undefined {
  const { path } = declared
  const at = file.spanOf(declared.pathAt)
  const found = read(path, at, declared.nearest)
  if (found === undefined && declared.nearest !== undefined) return undefined
  const picture = found && readPicture(path, found.bytes, at, report)
  const alt = alternativesOf(declared, file.spanOf(declared.altAt), report)
  return found && picture && alt && { path, at, picture, alt }
}
