/** A thread that runs jobs. It opens the project once and keeps it. */

import { type JobResult, runJob } from './job.js'
import type { WorkerTask } from './pool.js'
import { openProject, type Project } from './project.js'
import { openDisk } from './world.js'

const disk = openDisk()
let opened: { readonly key: string; readonly project: Project } | undefined

/** Runs one job; the diagnostics of opening the project were reported by the main thread. */
// biome-ignore lint/style/noDefaultExport: the pool calls the default export.
export default async function work({ job, folders, options }: WorkerTask): Promise<JobResult> {
  const key = JSON.stringify(folders)
  if (opened?.key !== key) {
    const { project } = openProject(folders, disk, () => {})
    if (!project) throw new Error('the project can no longer be opened')
    opened = { key, project }
  }
  return runJob(job, opened.project, options, disk)
}
