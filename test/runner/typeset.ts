/** Typesets jobs through the stages one by one, keeping what lies between them. */

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { collect } from '../../src/base/report.js'
import { composeDocument, layOutDocument, localeOf } from '../../src/build/compose.js'
import type { JobOptions } from '../../src/build/job.js'
import { type Job, jobTrace, planJobs } from '../../src/build/plan.js'
import { openProject, type Project, type ProjectFolders } from '../../src/build/project.js'
import type { Disk } from '../../src/build/world.js'
import type { Document } from '../../src/document/ast.js'
import type { Layout } from '../../src/layout/page.js'
import { renderPdf } from '../../src/pdf/render.js'
import { renderPptx } from '../../src/pptx/render.js'
import { keptDisk } from './kept-disk.js'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The instant at which tests happen, long after all embargoes. */
export const now = '2026-11-01T12:00:00.000Z'

/** Where the shipped project lies. */
export const shippedFolders: ProjectFolders = {
  data: join(root, 'data'),
  templates: [join(root, 'templates')],
  theme: 'm1',
}

/** The invented dataset with the shipped templates. */
export const fictitiousFolders: ProjectFolders = {
  ...shippedFolders,
  data: join(root, 'test/datasets/fictitious'),
}

/** A draft at the dataset's own edition date. */
export const draft: JobOptions = { release: false, allow: [], handout: false }

/** An opened project that has no faults, and its disk. */
export interface Opened {
  readonly project: Project
  readonly disk: Disk
  readonly jobs: readonly Job[]
}

const known = new Map<string, Opened>()

/** Opens a project, on the machine's disk once in a worker; throws if it has faults. */
export function open(folders: ProjectFolders, disk?: Disk): Opened {
  if (disk) return opened(folders, disk)
  const key = JSON.stringify(folders)
  const project =
    known.get(key) ??
    opened(
      folders,
      keptDisk(() => now),
    )
  known.set(key, project)
  return project
}

function opened(folders: ProjectFolders, disk: Disk): Opened {
  const { report, diagnostics } = collect()
  const { project } = openProject(folders, disk, report)
  if (!project) throw new Error(JSON.stringify(diagnostics, undefined, 2))
  return { project, disk, jobs: planJobs(project, {}, report) }
}

/** A typeset job: what was said, where it stands, the finished files. */
export interface Typeset {
  readonly document: Document
  readonly layout: Layout
  readonly pdf?: Uint8Array
  readonly pptx?: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

const composed = new WeakMap<Project, Map<string, Document>>()

/** Composes a job's document, once for a project. */
export function compose(job: Job, { project, disk }: Opened): Document {
  const documents = composed.get(project) ?? new Map<string, Document>()
  composed.set(project, documents)
  const key = jobTrace(job).join()
  const known = documents.get(key)
  if (known) return known
  const { report, diagnostics } = collect()
  const document = composeDocument(job, project, draft, disk, report)
  if (!document) throw new Error(JSON.stringify(diagnostics, undefined, 2))
  documents.set(key, document)
  return document
}

/** Typesets a job in all its formats. */
export async function typeset(job: Job, opened: Opened): Promise<Typeset> {
  const { project } = opened
  const { report, diagnostics } = collect()
  const document = compose(job, opened)
  const layout = layOutDocument(document, project, report)
  const context = { ...project, locale: localeOf(job.locale, project) }
  return {
    document,
    layout,
    ...(job.formats.includes('pdf') && { pdf: await renderPdf(layout, context, report) }),
    ...(job.formats.includes('pptx') && { pptx: await renderPptx(layout, context, report) }),
    diagnostics,
  }
}
