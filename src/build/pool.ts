/** Runs jobs in threads; worth it from about ten documents on. */

import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { JobOptions, JobResult } from './job.js'
import type { Job } from './plan.js'
import type { ProjectFolders } from './project.js'

/** What a worker is sent: plain data. */
export interface WorkerTask {
  readonly job: Job
  readonly folders: ProjectFolders
  readonly options: JobOptions
}

/**
 * Runs jobs in `workers` threads; results in the order of the jobs, whichever ends first.
 *
 * Threads wait for jobs in their event loop. By default they would wait in `Atomics.wait`, where a thread that is told to
 * end just then may never hear of it, and a build whose files are all written would hang (tinylibs/tinypool#49).
 */
export async function runInPool(
  jobs: readonly Job[],
  options: ProjectFolders & JobOptions,
  workers: number,
  end: (result: JobResult, index: number) => JobResult,
): Promise<readonly JobResult[]> {
  const { data, templates, theme, variants, release, allow, handout, asOf } = options
  const folders = { data, templates, theme, ...(variants && { variants }) }
  const shared = { release, allow, handout, ...(asOf !== undefined && { asOf }) }
  const threads = Math.min(workers, jobs.length)
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    useAtomics: false,
  })
  try {
    return await Promise.all(
      jobs.map(async (job, index) => {
        const task: WorkerTask = { job, folders, options: shared }
        const result: JobResult = await pool.run(task)
        return end(result, index)
      }),
    )
  } finally {
    await pool.destroy()
  }
}
