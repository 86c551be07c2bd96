/**
 * The library: `build` and `check` work on folders, `render` makes one file in memory.
 *
 * None of them throws for what is wrong in data or templates; that is what `diagnostics` are for.
 */

import type { Diagnostic } from './base/diagnostic.js'
import type { LocaleCode } from './base/localised.js'
import { collect, sortDiagnostics } from './base/report.js'
import type { Source } from './base/source.js'
import {
  type BuildOptions,
  type BuildResult,
  build as buildFolders,
  type Progress,
} from './build/build.js'
import { isFaulty } from './build/faulty.js'
import { runJob } from './build/job.js'
import { overlay } from './build/memory.js'
import { planJobs } from './build/plan.js'
import { openProject, type Project, type ProjectFolders } from './build/project.js'
import { shippedTemplates } from './build/read.js'
import { type Disk, openDisk } from './build/world.js'
import type { Format } from './template/slot.js'

export type { Diagnostic, Hint, Severity } from './base/diagnostic.js'
export type { LocaleCode } from './base/localised.js'
export type { Position, Source, Span } from './base/source.js'
export { positionAt } from './base/source.js'
export type { BuildResult, BuiltFile, Progress } from './build/build.js'
export type { Exception } from './build/job.js'
export type { Audience } from './dataset/fact.js'
export { type Finding, type Inspection, inspect } from './inspect/inspect.js'
export type { Format } from './template/slot.js'

/** What `build` and `check` take; everything has the command line's default. */
export type Options = Partial<BuildOptions>

/** Builds documents into `out` (default `output`). */
export function build(options: Options = {}, progress?: Progress): Promise<BuildResult> {
  return buildFolders(
    { ...defaults, ...options, out: options.out ?? 'output' },
    openDisk(),
    progress,
  )
}

/** Does everything that `build` does, but writes nothing. */
export function check(options: Omit<Options, 'out'> = {}): Promise<BuildResult> {
  const { out: _, ...rest } = { ...defaults, ...options, out: undefined }
  return buildFolders(rest, openDisk())
}

/** Where a dataset comes from. */
export interface DatasetOptions extends Partial<ProjectFolders> {
  /** The data folder's files in memory, by name: `{ 'facts.yaml': '…' }`; then the disk's are not read. */
  readonly files?: Readonly<Record<string, string>>
}

/** An opened dataset with templates, theme and fonts; keep it for many renderings. */
export interface OpenedDataset {
  /** Absent if it could not be opened; then the diagnostics say why. */
  readonly project?: Project
  readonly diagnostics: readonly Diagnostic[]
  /** Texts that diagnostics point into. */
  readonly sources: readonly Source[]
  readonly disk: Disk
}

/** Reads a data folder and the theme as a build does, with what is wrong in them; writes nothing. */
export function openDataset(options: DatasetOptions = {}): OpenedDataset {
  const { files, ...folders } = options
  const all = { ...defaults, ...folders }
  const disk = files ? overlay(openDisk(), all.data, files) : openDisk()
  const { report, diagnostics } = collect()
  const opened = openProject(all, disk, report)
  return { ...opened, diagnostics: sortDiagnostics(diagnostics), disk }
}

/** What to render. */
export interface RenderOptions {
  readonly dataset: OpenedDataset
  readonly document: string
  readonly locale: LocaleCode
  readonly format: Format
  /** Partner of a batch: `lmu`. */
  readonly for?: string
  /** Edition date; the dataset's own if absent. */
  readonly asOf?: string
  /** Refuse what fails a gate instead of showing it. */
  readonly release?: boolean
  /** A deck's PDF as handout with notes. */
  readonly notes?: boolean
}

/** A file in memory; `bytes` is absent if it could not be typeset or a release refused it. */
export interface Rendered {
  readonly bytes?: Uint8Array
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Renders one file in memory; touches no disk beyond pictures that the document names. */
export async function render(options: RenderOptions): Promise<Rendered> {
  const { dataset, document, locale, format, asOf, release = false, notes = false } = options
  const { report, diagnostics } = collect()
  const { project, disk } = dataset
  if (!project) return { pages: 0, diagnostics: dataset.diagnostics }
  const [job] = planJobs(
    project,
    {
      documents: [document],
      locales: [locale],
      formats: [format],
      ...(options.for && { partners: [options.for] }),
    },
    report,
  )
  const opening = isFaulty(project.faulty, document, locale) ? dataset.diagnostics : []
  if (!job) return { pages: 0, diagnostics: sortDiagnostics([...opening, ...diagnostics]) }
  const jobOptions = { release, allow: [], handout: notes, ...(asOf !== undefined && { asOf }) }
  const result = await runJob(job, project, jobOptions, disk)
  const [made] = result.made
  return {
    ...(made && { bytes: made.bytes }),
    pages: made?.pages ?? 0,
    diagnostics: sortDiagnostics([...opening, ...diagnostics, ...result.diagnostics]),
  }
}

const defaults: Omit<BuildOptions, 'out'> = {
  data: 'data',
  templates: [shippedTemplates],
  theme: 'm1',
  release: false,
  allow: [],
  handout: false,
  workers: 1,
}
