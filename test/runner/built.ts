/**
 * Files of all documents, built once for all tests.
 *
 * Workers share what they build in a folder that lives as long as the run: each job is run by the worker that comes to
 * it first, and two workers that need the same project build it together.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'
import { inject } from 'vitest'
import { sha256 } from '../../src/base/sha256.js'
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
  const built = build(folders, join(inject('builds'), sha256(key)))
  known.set(key, built)
  return built
}

async function build(folders: ProjectFolders, folder: string): Promise<Built> {
  const opened = open(folders)
  const { jobs, project, disk } = opened
  const decks = jobs.filter(({ formats }) => formats.includes('pptx'))
  const works = [
    ...jobs.map((job) => () => runJob(job, project, draft, disk)),
    ...decks.map((job) => () => {
      const handout = { ...job, formats: ['pdf' as const] }
      return runJob(handout, project, { ...draft, handout: true }, disk)
    }),
  ]
  const results = await sharedResults(works, folder)
  return { opened, results: results.slice(0, jobs.length), handouts: results.slice(jobs.length) }
}

/** The results of all works: of those that no worker has begun from here, then of the others from their workers. */
async function sharedResults(
  works: readonly (() => Promise<JobResult>)[],
  folder: string,
): Promise<readonly JobResult[]> {
  mkdirSync(folder, { recursive: true })
  const own = new Map<number, JobResult>()
  for (const [index, work] of works.entries()) {
    if (!begins(join(folder, `${index}.begun`))) continue
    const result = await work()
    own.set(index, result)
    writeFileSync(join(folder, `${index}.part`), serialize(result))
    renameSync(join(folder, `${index}.part`), join(folder, `${index}`))
  }
  return Promise.all(works.map((_, index) => own.get(index) ?? resultIn(join(folder, `${index}`))))
}

/** Whether nobody else has begun: of all that make a folder one succeeds. */
function begins(path: string): boolean {
  try {
    mkdirSync(path)
    return true
  } catch {
    return false
  }
}

async function resultIn(path: string): Promise<JobResult> {
  while (!existsSync(path)) await setTimeout(10)
  return deserialize(readFileSync(path)) as JobResult
}
