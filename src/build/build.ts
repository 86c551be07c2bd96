/** Builds documents: opens the project, plans the jobs, runs them, writes what they made. */

import type { Diagnostic } from '../base/diagnostic.js'
import { localeCodes } from '../base/localised.js'
import { collect, type Report, sortDiagnostics } from '../base/report.js'
import type { Source } from '../base/source.js'
import { variantOf } from '../locale/variants.js'
import { allowImpossible } from './diagnostics.js'
import { type Exception, type JobResult, runJob } from './job.js'
import { inputsOf } from './manifest.js'
import { type Job, planJobs, type Selection } from './plan.js'
import { runInPool } from './pool.js'
import { openProject, type Project, type ProjectFolders } from './project.js'
import type { Disk } from './world.js'
import { type ManifestHead, writeMade, writeManifests } from './write-outputs.js'

/** Name and version of the program, as manifests record it. */
export const program = 'vorlage 0.1.0'

/** What to build, of what, how. */
export interface BuildOptions extends ProjectFolders, Selection {
  /** Folder that receives the files; absent for a check, which writes nothing. */
  readonly out?: string
  /** Edition date, `2025-07-03`; the dataset's own if absent. */
  readonly asOf?: string
  readonly release: boolean
  readonly allow: readonly Exception[]
  readonly handout: boolean
  /** Threads; 1 runs all jobs here. */
  readonly workers: number
}

/** A file that a build made. */
export interface BuiltFile {
  /** Relative to the output folder. */
  readonly path: string
  readonly pages: number
  readonly bytes: number
  /** Codes of gates that failed and show in it. */
  readonly gates: readonly string[]
}

/** What a build yields. */
export interface BuildResult {
  readonly files: readonly BuiltFile[]
  readonly diagnostics: readonly Diagnostic[]
  /** Texts that diagnostics point into. */
  readonly sources: readonly Source[]
}

/** Told about each job as it ends. */
export type Progress = (ended: number, of: number, files: readonly BuiltFile[]) => void

/** Codes that nobody may except: clearance and attribution are given in the data. */
const neverAllowed = /^(?:fact|entry)-(?:refused|withheld)$|^fact-needs-attribution$/

/** Builds, or checks if no output folder is named. Never throws for a user's mistake. */
export async function build(
  options: BuildOptions,
  disk: Disk,
  progress: Progress = () => {},
): Promise<BuildResult> {
  const { report, diagnostics } = collect()
  const { project, sources } = openProject(options, disk, report, options.documents)
  const jobs = project ? planJobs(project, options, report) : []
  for (const { code } of options.allow.filter(({ code }) => neverAllowed.test(code))) {
    report(allowImpossible(code))
  }
  const broken = diagnostics.some(({ code }) => code === 'allow-impossible')
  if (!project || broken) return { files: [], diagnostics: sortDiagnostics(diagnostics), sources }
  const { files, results } = await runAll(jobs, { project, options, disk, report }, progress)
  if (options.out !== undefined) {
    const inputs = inputsOf(sources, project.theme.logoFiles)
    const head = { ...headOf(project, options), inputs }
    writeManifests(options.out, head, results, disk, report)
  }
  return { files, diagnostics: sortDiagnostics(diagnostics), sources }
}

/** What all jobs of a build run with. */
interface Run {
  readonly project: Project
  readonly options: BuildOptions
  readonly disk: Disk
  readonly report: Report
}

/** Runs the jobs and writes each one's files as it ends, so that bytes are not kept. */
async function runAll(
  jobs: readonly Job[],
  run: Run,
  progress: Progress,
): Promise<{ files: readonly BuiltFile[]; results: readonly JobResult[] }> {
  const { options, disk, report } = run
  const files: BuiltFile[][] = jobs.map(() => [])
  let ended = 0
  const end = (result: JobResult, index: number): JobResult => {
    result.diagnostics.forEach(report)
    const written = result.made.filter(
      (made) => options.out === undefined || writeMade(options.out, made, disk, report),
    )
    const gates = [...new Set(result.gates.map(({ code }) => code))].sort()
    files[index] = written.map(({ path, pages, bytes }) => ({
      path,
      pages,
      bytes: bytes.length,
      gates,
    }))
    progress(++ended, jobs.length, files[index] ?? [])
    return { ...result, made: written }
  }
  const results =
    options.workers > 1
      ? await runInPool(jobs, options, options.workers, end)
      : await runHere(jobs, run, end)
  return { files: files.flat(), results }
}

async function runHere(
  jobs: readonly Job[],
  { project, options, disk }: Run,
  end: (result: JobResult, index: number) => JobResult,
): Promise<readonly JobResult[]> {
  const results: JobResult[] = []
  for (const [index, job] of jobs.entries()) {
    results.push(end(await runJob(job, project, options, disk), index))
  }
  return results
}

function headOf(project: Project, options: BuildOptions): Omit<ManifestHead, 'inputs'> {
  return {
    program,
    edition: options.asOf ?? project.dataset.alliance.edition,
    status: options.release ? 'release' : 'draft',
    theme: project.theme.name,
    variants: localeCodes.flatMap((code) => variantOf(code, options.variants ?? []) ?? []),
    exceptions: options.allow,
  }
}
