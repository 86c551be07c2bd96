/** Gives a theme the logos of its brand, wherever its masters and pages keep a place for one. */

import type { Report } from '../../base/report.js'
import type { BrandFile } from '../brand/schema.js'
import { byName } from '../by-name.js'
import type { Checked } from '../checked.js'
import { logoUnplaced } from '../diagnostics.js'
import type { ThemeFile } from '../schema.js'
import { type Decoration, masterNames, type Theme } from '../theme.js'
import { declaredLogo } from './declared.js'
import type { LogoFile, LogoReader, PlacedLogo } from './logo.js'
import { openLogos } from './open.js'
import { checkPlace, logoPlacer } from './place.js'
import { logoPlaces } from './places.js'

/** The files of a theme that are read already, and the reader for those of its logo. */
export interface LogoSources {
  readonly brand: Checked<BrandFile>
  readonly theme: Checked<ThemeFile>
  readonly read: LogoReader
}

/** A logo and what is drawn behind it. */
interface Shown {
  readonly logo: PlacedLogo
  readonly decoration: readonly Decoration[]
}

/**
 * The theme with logos in its masters, its masthead and its reports.
 *
 * Where no logo stands the theme stays as it is: nothing is kept free for one.
 */
export function withLogos(theme: Theme, sources: LogoSources, report: Report): Theme {
  const { brand, theme: file, read } = sources
  const places = logoPlaces(theme, file.value)
  for (const place of places) checkPlace(place, file.file.spanOf([...place.path, 'box']), report)
  if (brand.value.logo === undefined) return theme
  const isNamed = declaredLogo(brand.value, 'large', 'light') !== undefined
  if (!isNamed || places.length === 0) {
    report(logoUnplaced(isNamed, brand.file.keySpanOf(['logo'])))
    return theme
  }
  const files = new Map<string, LogoFile>()
  const reading: LogoReader = (...asked) => {
    const found = read(...asked)
    if (found !== undefined) files.set(found.path, found)
    return found
  }
  const put = logoPlacer(openLogos(brand, reading, report), report)
  const shown = new Map(
    places.flatMap((place) => {
      const logo = put(place)
      return logo ? [[place.path.join('.'), { logo, decoration: place.decoration }]] : []
    }),
  )
  return { ...filled(theme, shown), logoFiles: [...files.values()] }
}

function filled(theme: Theme, shown: ReadonlyMap<string, Shown>): Theme {
  const { slide, sheet, report } = theme
  const masters = byName(masterNames, (name) => {
    return { ...slide.masters[name], ...shown.get(`slide.masters.${name}.logo`) }
  })
  const first = shown.get('report.logo.first')?.logo
  const further = shown.get('report.logo.further')?.logo
  const logo = { ...(first && { first }), ...(further && { further }) }
  const masthead = { ...sheet.masthead, ...shown.get('sheet.masthead.logo') }
  return {
    ...theme,
    slide: { ...slide, masters },
    sheet: { ...sheet, masthead },
    report: { ...report, logo },
  }
}
