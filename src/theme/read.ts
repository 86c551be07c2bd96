/** Reads a theme: brand file and theme file become one checked value. */

import { parseDataFile } from '../base/data-file.js'
import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import { type BrandFile, brandSchema } from './brand/schema.js'
import { byName } from './by-name.js'
import { camelKeys } from './camel-keys.js'
import { checkContrast } from './check-contrast.js'
import { checkSeries } from './check-series.js'
import { checked } from './checked.js'
import { decorationOf } from './decoration.js'
import { type Families, familiesOf } from './families.js'
import type { LogoReader } from './logo/logo.js'
import { withLogos } from './logo/with-logos.js'
import { resolveColors } from './resolve-colors.js'
import { type ThemeFile, themeSchema } from './schema.js'
import { checkTextSizes } from './text-size.js'
import {
  type Master,
  type MasterName,
  type Medium,
  type MediumDesign,
  masterNames,
  type Region,
  type RegionName,
  type RoleStyle,
  type TextRole,
  type Theme,
  textRoles,
} from './theme.js'

/** The files of a theme's folder. */
export interface ThemeFiles {
  readonly name: string
  readonly brand: Source
  readonly theme: Source
  /** Reads the files beside them that `logo` names. */
  readonly logo: LogoReader
}

/**
 * Reads and checks a theme.
 *
 * Reports what the files may not hold (`theme-invalid`, `theme-color-unknown`), roles that are hard to read
 * (`theme-contrast-low`, `theme-text-small`), and logos that cannot be shown or seen. Undefined only if a file is broken: without its colours and
 * masters nothing can be set.
 */
export function readTheme(files: ThemeFiles, report: Report): Theme | undefined {
  const brand = checked(parseDataFile(files.brand, report), brandSchema, report)
  const theme = checked(parseDataFile(files.theme, report), themeSchema, report)
  if (brand === undefined || theme === undefined) return undefined
  const print = resolveColors('print', brand, theme, report)
  const slides = resolveColors('slides', brand, theme, report)
  const printed = familiesOf('print', brand, theme, report)
  const shown = familiesOf('slides', brand, theme, report)
  if (print === undefined || slides === undefined) return undefined
  if (printed === undefined || shown === undefined) return undefined
  const bare: Theme = {
    name: files.name,
    brand: brandName(brand.value) ?? files.name,
    print: mediumDesign(theme.value.print, print, printed),
    slides: mediumDesign(theme.value.slides, slides, shown),
    ...pages(theme.value),
    files: [files.brand, files.theme],
    logoFiles: [],
  }
  const read = withLogos(bare, { brand, theme, read: files.logo }, report)
  const spanOfScale = (medium: Medium, role: TextRole) =>
    theme.file.spanOf([medium, 'roles', role, 'size'])
  const faults = [
    ...checkContrast(read, (path) => theme.file.spanOf(path)),
    ...checkSeries(read, (path) => theme.file.spanOf(path)),
    ...checkTextSizes(read, spanOfScale),
  ]
  for (const one of faults) report(one)
  return read
}

function brandName({ meta }: BrandFile): string | undefined {
  return typeof meta?.name === 'string' ? meta.name : (meta?.name?.full ?? meta?.name?.short)
}

function pages(file: ThemeFile): Pick<Theme, 'slide' | 'sheet' | 'report' | 'handout'> {
  const { slide, sheet, report, handout } = file
  const { logo: _masthead, ...masthead } = sheet.masthead
  const { logo: _report, ...pages } = report
  return {
    slide: { ...camelKeys(slide), masters: byName(masterNames, (name) => masterOf(name, file)) },
    sheet: {
      ...camelKeys(sheet),
      masthead: { ...camelKeys(masthead), decoration: masthead.decoration.map(decorationOf) },
    },
    report: { ...camelKeys(pages), decoration: report.decoration.map(decorationOf), logo: {} },
    handout: camelKeys(handout),
  }
}

function mediumDesign(
  file: ThemeFile['print'],
  colors: MediumDesign['colors'],
  families: Families,
): MediumDesign {
  const roles = byName(textRoles, (role): RoleStyle => {
    const { size, ...style } = file.roles[role]
    return { ...style, scale: size }
  })
  return {
    ...families,
    colors,
    inverse: file.inverse,
    roles,
    blocks: camelKeys(file.blocks),
  }
}

function masterOf(name: MasterName, file: ThemeFile): Master {
  const { names, background, inverse, regions, decoration, ...rest } = file.slide.masters[name]
  return {
    name,
    names,
    layoutType: rest['layout-type'],
    background,
    inverse,
    regions: Object.entries(regions).map(([region, { placeholder, ...place }]): Region => {
      const named = { name: region as RegionName, ...place }
      return placeholder === undefined ? named : { ...named, placeholder }
    }),
    decoration: decoration.map(decorationOf),
  }
}
