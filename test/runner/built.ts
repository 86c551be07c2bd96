/** Files of all documents, built once for all tests that share a worker. */

import { type JobResult, runJob } from '../../src/build/job.js'
import type { ProjectFolders } from '../../src/build/project.js'
import { draft, type Opened, open } from './typeset.js'

/** An opened project and what all its jobs made. */
export interface Built {
  readonly opened: Opened
  readonly results: readonly JobResult[]
  /** Its decks once more, as handouts. */
  readonly handouts: readonly JobResult[]
}

const known = new Map<string, Promise<Built>>()

/** Builds all documents of a project as drafts. */
export function builtFrom(folders: ProjectFolders): Promise<Built> {
  const key = JSON.stringify(folders)
  const before = known.get(key)
  if (before) return before
  const built = build(folders)
  known.set(key, built)
  return built
}

async function build(folders: ProjectFolders): Promise<Built> {
  const opened = open(folders)
  const { jobs, project, disk } = opened
  const results: JobResult[] = []
  const handouts: JobResult[] = []
  for (const job of jobs) {
    results.push(await runJob(job, project, draft, disk))
    if (!job.formats.includes('pptx')) continue
    const handout = { ...job, formats: ['pdf' as const] }
    handouts.push(await runJob(handout, project, { ...draft, handout: true }, disk))
  }
  return { opened, results, handouts }
}
