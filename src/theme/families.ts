/** Finds the families of a medium: the theme's own choice, else what the brand sets its text in. */

import type { Report } from '../base/report.js'
import type { BrandFile } from './brand/schema.js'
import type { Checked } from './checked.js'
import { themeInvalid } from './diagnostics.js'
import type { ThemeFile } from './schema.js'
import type { Medium, MediumDesign } from './theme.js'

/** The families of a medium, and where the measured one is named. */
export type Families = Pick<MediumDesign, 'family' | 'editorFamily' | 'familyAt' | 'fallback'>

/** The families of a medium; undefined, with `theme-invalid`, if neither file names one. */
export function familiesOf(
  medium: Medium,
  brand: Checked<BrandFile>,
  theme: Checked<ThemeFile>,
  report: Report,
): Families | undefined {
  const { family: own, 'editor-family': editor } = theme.value[medium]
  const base = brand.value.typography?.base
  const family = own ?? (typeof base === 'string' ? base : base?.family)
  if (family === undefined) {
    const detail = 'name a family here, or in brand.yml as `typography.base`'
    report(themeInvalid(`${medium}.family`, detail, theme.file.spanOf([medium])))
    return undefined
  }
  const at =
    own === undefined
      ? brand.file.spanOf(['typography', 'base', ...(typeof base === 'string' ? [] : ['family'])])
      : theme.file.spanOf([medium, 'family'])
  const fallback = theme.value[medium].fallback.map((one, index) => ({
    family: one.family,
    editorFamily: one['editor-family'],
    at: theme.file.spanOf([medium, 'fallback', index, 'family']),
  }))
  return { family, editorFamily: editor ?? family, familyAt: at, fallback }
}
