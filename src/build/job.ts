/** Runs one job: from a view of the dataset to the bytes of its files. */

import type { Diagnostic } from '../base/diagnostic.js'
import { type Collector, collect, traced } from '../base/report.js'
import type { World } from '../base/world.js'
import { checkDocument } from '../check/run.js'
import type { FactId } from '../dataset/fact.js'
import type { Layout } from '../layout/page.js'
import type { Format } from '../template/slot.js'
import {
  composeDocument,
  layOutDocument,
  layOutHandout,
  localeOf,
  outdatedMessages,
  siblingsOf,
} from './compose.js'
import { internalFault } from './diagnostics.js'
import { isFaulty } from './faulty.js'
import { narrowed } from './narrow-span.js'
import { type Job, jobTrace, outputPath } from './plan.js'
import type { Project } from './project.js'
import { isStopping } from './stopping.js'

/** An exception that somebody granted; it is printed in the source annex and recorded. */
export interface Exception {
  readonly code: string
  readonly reason: string
}

/** How jobs are run; plain data, the same for all jobs of a build. */
export interface JobOptions {
  /** Edition date; the dataset's own if absent. */
  readonly asOf?: string
  readonly release: boolean
  readonly allow: readonly Exception[]
  /** A deck's PDF is the handout with notes. */
  readonly handout: boolean
}

/** A finished file in memory. */
export interface Made {
  readonly path: string
  readonly format: Format
  readonly bytes: Uint8Array
  readonly pages: number
}

/** What a job yields. `made` is empty if the document could not be typeset or a release refused it. */
export interface JobResult {
  readonly job: Job
  readonly made: readonly Made[]
  readonly facts: readonly FactId[]
  readonly diagnostics: readonly Diagnostic[]
  /** Gates that failed, whether or not excepted. */
  readonly gates: readonly Diagnostic[]
}

/** Runs a job. Never throws: a fault of the program becomes a diagnostic of this job alone. */
export async function runJob(
  job: Job,
  project: Project,
  options: JobOptions,
  world: World,
): Promise<JobResult> {
  const collector = collect()
  try {
    return await typeset(job, project, options, world, collector)
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    traced(collector.report, ...jobTrace(job))(internalFault(detail))
    return refused(job, collector.diagnostics)
  }
}

async function typeset(
  job: Job,
  project: Project,
  options: JobOptions,
  world: World,
  collector: Collector,
): Promise<JobResult> {
  const report = traced(collector.report, ...jobTrace(job))
  const document = composeDocument(job, project, options, world, report)
  if (!document) return refused(job, collector.diagnostics)
  const broken = collector.diagnostics.some(isStopping)
  const siblings = broken ? [] : siblingsOf(job, project, options, world)
  const outdated = outdatedMessages(job, project)
  checkDocument({ document, siblings, dataset: project.dataset, outdated }, report)
  const laidOut = layOutDocument(document, project, report)
  const made: Made[] = []
  const writes =
    !isFaulty(project.faulty, job.document, job.locale) && !collector.diagnostics.some(isStopping)
  for (const format of writes ? job.formats : []) {
    const handout = options.handout && format === 'pdf' && laidOut.kind === 'deck'
    const target = handout ? layOutHandout(laidOut, project, report) : laidOut
    const bytes = await render(format, target, project, job, report)
    made.push({ path: outputPath(job, format, handout), format, bytes, pages: target.pages.length })
  }
  const found = collector.diagnostics.map((one) => narrowed(one, project.sources))
  return judge(job, made, document.facts, found, options)
}

/** Writers are loaded when they are first needed: a fact sheet does not pay for pptxgenjs. */
async function render(
  format: Format,
  laidOut: Layout,
  project: Project,
  job: Job,
  report: Collector['report'],
): Promise<Uint8Array> {
  const { theme, fonts } = project
  if (format === 'pdf') {
    const { renderPdf } = await import('../pdf/render.js')
    return renderPdf(laidOut, { theme, fonts }, report)
  }
  const { renderPptx } = await import('../pptx/render.js')
  return renderPptx(laidOut, { theme, locale: localeOf(job.locale, project) }, report)
}

/** Decides what may be written: a draft shows failed gates, a release refuses them. */
function judge(
  job: Job,
  made: readonly Made[],
  facts: readonly FactId[],
  found: readonly Diagnostic[],
  { release, allow }: JobOptions,
): JobResult {
  const allowed = new Set(allow.map(({ code }) => code))
  const diagnostics = found.map((one) =>
    one.gate && allowed.has(one.code) ? { ...one, severity: 'info' as const } : one,
  )
  const stopping = diagnostics.filter(
    (one) => isStopping(one) || (release && one.severity === 'error'),
  )
  const gates = diagnostics.filter(({ gate }) => gate !== undefined)
  return { job, made: stopping.length > 0 ? [] : made, facts, diagnostics, gates }
}

function refused(job: Job, diagnostics: readonly Diagnostic[]): JobResult {
  return { job, made: [], facts: [], diagnostics, gates: [] }
}
