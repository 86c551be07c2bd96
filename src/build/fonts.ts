/** Finds the files of the font families that the program brings. */

import { createRequire } from 'node:module'
import type { Report } from '../base/report.js'
import type { World } from '../base/world.js'
import type { Fonts } from '../font/face.js'
import { openFonts } from '../font/open-fonts.js'
import type { Theme, Weight } from '../theme/theme.js'
import { familyUnknown, fileUnreadable } from './diagnostics.js'

interface FaceFile {
  readonly weight: Weight
  readonly italic: boolean
  readonly module: string
}

const require = createRequire(import.meta.url)

const weightNames: Readonly<Record<Weight, string>> = {
  400: '400Regular',
  500: '500Medium',
  600: '600SemiBold',
  700: '700Bold',
}

/** Static faces of the shipped families, addressed as files of their packages. */
const families: Readonly<Record<string, readonly FaceFile[]>> = {
  Inter: faces('inter', 'Inter', [400, 500, 600, 700]),
  Arimo: faces('arimo', 'Arimo', [400, 700]),
}

/** Opens the faces of the families that a theme uses. */
export function openThemeFonts(theme: Theme, world: World, report: Report): Fonts | undefined {
  const media = [theme.print, theme.slides]
  const named = media.flatMap(({ family, familyAt, fallback }) => [
    { family, at: familyAt },
    ...fallback,
  ])
  const wanted = [...new Set(named.map(({ family }) => family))]
  const missing = named.filter(({ family }) => families[family] === undefined)
  for (const { family, at } of missing) report(familyUnknown(family, Object.keys(families), at))
  if (missing.length > 0) return undefined
  const opened = wanted.flatMap((family) =>
    (families[family] ?? []).flatMap(({ weight, italic, module }) => {
      const path = require.resolve(module)
      const bytes = world.readBytes(path)
      if (bytes.ok) return [{ family, weight, italic, bytes: bytes.value }]
      report(fileUnreadable(module, bytes.fault, bytes.detail))
      return []
    }),
  )
  return openFonts(opened)
}

function faces(folder: string, name: string, weights: readonly Weight[]): readonly FaceFile[] {
  return weights.flatMap((weight) =>
    [false, true].map((italic) => {
      const style = italic ? `${weightNames[weight]}_Italic` : weightNames[weight]
      return {
        weight,
        italic,
        module: `@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`,
      }
    }),
  )
}
