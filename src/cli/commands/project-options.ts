/** Options that every command on a project shares. */

import type { Argv } from 'yargs'
import { type LocaleCode, localeCodes } from '../../base/localised.js'
import type { ProjectFolders } from '../../build/project.js'
import { shippedTemplates } from '../../build/read.js'
import { type Audience, audiences } from '../../dataset/fact.js'
import { type VariantName, variantNames } from '../../locale/variants.js'
import { type Format, formats } from '../../template/slot.js'

/** Adds where the project lies. */
export function folderOptions<T>(argv: Argv<T>) {
  return argv
    .option('data', {
      type: 'string',
      default: 'data',
      describe: 'folder of the dataset',
      normalize: true,
    })
    .option('templates', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'further template folders; they win over the shipped ones',
    })
    .option('theme', { type: 'string', default: 'm1', describe: 'name of the theme' })
    .option('variant', {
      choices: variantNames,
      array: true,
      coerce: commaSeparated<VariantName>,
      describe: 'write a language otherwise: en-EU as the EU institutions do, de-DIN by DIN 5008',
    })
    .option('json', {
      type: 'boolean',
      default: false,
      describe: 'print one JSON document for machines',
    })
}

/** Adds which documents, in which versions. */
export function selectionOptions<T>(argv: Argv<T>) {
  return argv
    .positional('documents', {
      type: 'string',
      array: true,
      describe: 'documents; all if none is named',
    })
    .option('locale', {
      choices: localeCodes,
      array: true,
      coerce: commaSeparated<LocaleCode>,
      describe: 'only these languages: de,en',
    })
    .option('format', {
      choices: formats,
      array: true,
      coerce: commaSeparated<Format>,
      describe: 'only these formats: pptx,pdf',
    })
    .option('audience', {
      choices: audiences,
      array: true,
      coerce: commaSeparated<Audience>,
      describe: 'only documents for these readers',
    })
    .option('for', {
      type: 'string',
      array: true,
      coerce: commaSeparated<string>,
      describe: 'only these partners of a batch: lmu,tum',
    })
}

/** Adds how to build. */
export function jobOptions<T>(argv: Argv<T>) {
  return argv
    .option('as-of', {
      type: 'string',
      describe: 'edition date, 2025-07-03: decides roles and is printed; default from the dataset',
    })
    .option('release', {
      type: 'boolean',
      default: false,
      describe: 'write nothing that fails a gate',
    })
    .option('allow', {
      type: 'string',
      array: true,
      describe: 'except a gate by its code; needs --reason',
    })
    .option('reason', {
      type: 'string',
      array: true,
      describe: 'why; one for each --allow, in their order',
    })
    .option('notes', {
      type: 'boolean',
      default: false,
      describe: 'write a deck’s PDF as handout with notes',
    })
    .option('workers', {
      type: 'number',
      default: 1,
      describe: 'threads; worth it from about ten documents',
    })
    .option('annotations', {
      type: 'boolean',
      default: false,
      describe: 'print diagnostics as CI annotations',
    })
    .check(({ 'as-of': asOf, allow = [], reason = [], workers }) => {
      if (asOf !== undefined && !isDate(asOf))
        return usage(`--as-of takes a date such as 2025-07-03, not ${asOf}`)
      if (allow.length !== reason.length)
        return usage('each --allow needs a --reason "…" of its own')
      if (!Number.isInteger(workers) || workers < 1)
        return usage('--workers takes a whole number from 1')
      return true
    })
}

/** Options of `check`. */
export function checkOptions(argv: Argv) {
  return jobOptions(selectionOptions(folderOptions(argv)))
}

/** Options of `build`. */
export function buildOptions(argv: Argv) {
  return checkOptions(argv).option('out', {
    type: 'string',
    default: 'output',
    normalize: true,
    describe: 'folder that receives the files',
  })
}

/** Options of `list`. */
export function listOptions(argv: Argv) {
  return folderOptions(argv)
}

/** Options of `translated`. */
export function translatedOptions(argv: Argv) {
  return folderOptions(argv)
    .positional('what', {
      type: 'string',
      demandOption: true,
      describe: 'a document, or `data` for the texts of the dataset',
    })
    .positional('keys', {
      type: 'string',
      array: true,
      describe: 'texts that were compared with their source; none lists what is outdated',
    })
    .option('all', { type: 'boolean', default: false, describe: 'all texts were compared' })
}

/** What `check` is called with. */
export type CheckArguments = Awaited<ReturnType<typeof checkOptions>['argv']>
/** What `translated` is called with. */
export type TranslatedArguments = Awaited<ReturnType<typeof translatedOptions>['argv']>
/** What `list` is called with. */
export type ListArguments = Awaited<ReturnType<typeof listOptions>['argv']>

/** The folders that options name. */
export function foldersOf(args: {
  data: string
  templates: string[]
  theme: string
  variant?: VariantName[] | undefined
}): ProjectFolders {
  const { data, theme, variant } = args
  const templates = [shippedTemplates, ...args.templates]
  return { data, templates, theme, ...(variant && { variants: variant }) }
}

/** Lists may be given with commas or by repeating the option, never by spaces: those end in documents. */
function commaSeparated<T extends string>(values: readonly T[] | undefined): T[] | undefined {
  return values?.flatMap((value) => value.split(',') as T[])
}

/** An error that the command line shows as wrong usage. */
function usage(message: string): never {
  const error = new Error(message)
  error.name = 'OptionError'
  throw error
}

/** A calendar date that exists, without asking the clock or a time zone. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}
