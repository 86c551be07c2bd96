/** Opens a project: dataset, templates, theme and fonts, read through one disk. */

import { join } from 'node:path'
import { type LocaleCode, localeCodes } from '../base/localised.js'
import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import type { World } from '../base/world.js'
import type { Dataset } from '../dataset/dataset.js'
import { load } from '../dataset/load.js'
import { abbreviationsOf, namesOf } from '../dataset/words.js'
import type { Fonts } from '../font/face.js'
import type { Locale } from '../locale/locale.js'
import { localeOf } from '../locale/locales.js'
import { type VariantName, variantOf } from '../locale/variants.js'
import type { Template } from '../template/template.js'
import type { Theme } from '../theme/theme.js'
import type { FaultyDocuments } from './faulty.js'
import { openThemeFonts } from './fonts.js'
import { listFolder, readSource } from './read.js'
import { watch } from './stopping.js'
import { openTemplates } from './templates.js'
import { openTheme } from './themes.js'

/** Where a project lies. Later template folders win over earlier ones. */
export interface ProjectFolders {
  readonly data: string
  readonly templates: readonly string[]
  readonly theme: string
  /** Variants of the locales, such as `en-EU`; at most one for each language counts. */
  readonly variants?: readonly VariantName[]
}

/** Everything that jobs read; opened once for all of them. */
export interface Project {
  readonly folders: ProjectFolders
  readonly dataset: Dataset
  readonly templates: ReadonlyMap<string, Template>
  /** Documents whose files have faults: in these languages they are not written. */
  readonly faulty: FaultyDocuments
  readonly theme: Theme
  readonly fonts: Fonts
  /** Document languages that know the dataset's people and organisations, so that no name is divided. */
  readonly locales: ReadonlyMap<LocaleCode, Locale>
  /** Every text that was read, for manifests and for quoting lines in diagnostics. */
  readonly sources: readonly Source[]
}

/** A project as far as it could be opened, with what was read of it. */
export interface Opened {
  readonly project?: Project
  readonly sources: readonly Source[]
}

/**
 * Opens a project; what is wrong in it is reported, all at once.
 *
 * There is no project if dataset or theme have faults, since all documents come of them; a faulty
 * template stops its own document only, a faulty message file its own language of it. Where `documents` are asked
 * for, nothing is said of the templates of others.
 */
export function openProject(
  folders: ProjectFolders,
  world: World,
  report: Report,
  documents?: readonly string[],
): Opened {
  const common = watch(report)
  const data = readDataFolder(folders.data, world, common.report)
  const dataset = common.stopping.length === 0 && data ? load(data, common.report) : undefined
  const templates = openTemplates(folders.templates, world, report, documents)
  const theme = openTheme(folders.theme, folders.templates, world, common.report)
  const fonts = theme && openThemeFonts(theme, world, common.report)
  const sources = [...(data ?? []), ...templates.sources, ...(theme?.files ?? [])]
  if (!dataset || !theme || !fonts || common.stopping.length > 0) return { sources }
  const project = {
    folders,
    dataset,
    templates: templates.templates,
    faulty: templates.faulty,
    theme,
    fonts,
    locales: localesFor(dataset, folders.variants ?? []),
    sources,
  }
  return { project, sources }
}

function readDataFolder(
  folder: string,
  world: World,
  report: Report,
): readonly Source[] | undefined {
  const names = listFolder(folder, world, report)
  return names
    ?.filter((name) => /\.ya?ml\/?$/.test(name))
    .flatMap((name) => readSource(join(folder, name.replace(/\/$/, '')), world, report) ?? [])
}

function localesFor(
  dataset: Dataset,
  variants: readonly VariantName[],
): ReadonlyMap<LocaleCode, Locale> {
  const { phrases } = dataset.houseRules
  return new Map(
    localeCodes.map((code) => {
      const names = [...dataset.people.values()].flatMap(({ titles, name }) => [
        titles[code] ?? '',
        name,
      ])
      const variant = variantOf(code, variants)
      const abbreviations = abbreviationsOf(dataset, code)
      const options = { variant, phrases, abbreviations, held: namesOf(dataset, code) }
      return [code, localeOf(code, names.join(' ').split(' '), options)]
    }),
  )
}
