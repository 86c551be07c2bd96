/** Plans the jobs: which documents, in which languages and formats, for whom. */

import { basename } from 'node:path/posix'
import type { LocaleCode } from '../base/localised.js'
import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import type { Dataset } from '../dataset/dataset.js'
import type { Audience, OrganisationId } from '../dataset/fact.js'
import type { Format } from '../template/slot.js'
import type { Template } from '../template/template.js'
import { documentUnknown, nothingToBuild, partnerUnknown } from './diagnostics.js'
import type { FaultyDocuments } from './faulty.js'
import { watch } from './stopping.js'

/** Which of all possible files are wanted; an absent choice wants all. */
export interface Selection {
  readonly documents?: readonly string[]
  readonly locales?: readonly LocaleCode[]
  readonly formats?: readonly Format[]
  readonly audiences?: readonly Audience[]
  /** Partners of batches, by id or by the last word of their id. */
  readonly partners?: readonly string[]
}

/**
 * One document in one language for one reader; its formats are written from one layout.
 * Plain data, so that it can be sent to a worker.
 */
export interface Job {
  readonly document: string
  readonly locale: LocaleCode
  readonly audience: Audience
  readonly formats: readonly Format[]
  readonly partner?: OrganisationId
}

/** What can be planned of. */
export interface Plannable {
  readonly dataset: Dataset
  readonly templates: ReadonlyMap<string, Template>
  /** Documents whose files have faults; some of them are not among the templates. */
  readonly faulty: FaultyDocuments
}

/** All jobs of a selection, in the order of documents, languages, partners. */
export function planJobs(
  { dataset, templates, faulty }: Plannable,
  selection: Selection,
  report: Report,
): readonly Job[] {
  const { report: tell, stopping } = watch(report)
  const partners = choosePartners(dataset, selection.partners, tell)
  const known = [...new Set([...templates.keys(), ...faulty.keys()])].sort()
  const chosen = chooseDocuments(known, selection.documents, tell)
  const jobs = chosen.flatMap((name) => {
    const template = templates.get(name)
    return template ? jobsOf(template, partners, selection) : []
  })
  const explained = stopping.length > 0 || chosen.some((name) => faulty.has(name))
  if (jobs.length === 0 && !explained) report(nothingToBuild())
  return jobs
}

/** The name of a job for people: `partner-report, de, lmu`. */
export function jobTrace(job: Job): readonly string[] {
  return [job.document, job.locale, ...(job.partner ? [shortId(job.partner)] : [])]
}

/** Where a job's file goes, relative to the output folder. Slashes, whatever the system. */
export function outputPath(job: Job, format: Format, handout: boolean): string {
  const file = job.partner ? `${job.document}/${shortId(job.partner)}` : job.document
  const suffix = handout ? '-notes' : ''
  return `${job.audience}/${job.locale}/${file}${suffix}.${format}`
}

/** The last word of an id: `lmu` of `org.lmu`. */
export function shortId(id: string): string {
  return basename(id.replaceAll('.', '/'))
}

function jobsOf(
  { name, front }: Template,
  partners: readonly OrganisationId[],
  selection: Selection,
): readonly Job[] {
  if (selection.audiences && !selection.audiences.includes(front.audience)) return []
  if (selection.partners && !front.each) return []
  const formats = front.formats.filter((format) => selection.formats?.includes(format) ?? true)
  const locales = front.locales.filter((locale) => selection.locales?.includes(locale) ?? true)
  if (formats.length === 0) return []
  return locales.flatMap((locale) => {
    const job = { document: name, locale, audience: front.audience, formats }
    return front.each ? partners.map((partner) => ({ ...job, partner })) : [job]
  })
}

function chooseDocuments(
  known: readonly string[],
  names: readonly string[] | undefined,
  report: Report,
): readonly string[] {
  for (const name of names ?? []) {
    if (!known.includes(name)) report(documentUnknown(name, known, nearest(name, known)))
  }
  return names?.filter((name) => known.includes(name)) ?? known
}

function choosePartners(
  dataset: Dataset,
  wanted: readonly string[] | undefined,
  report: Report,
): readonly OrganisationId[] {
  const all = [...dataset.organisations.values()]
    .filter(({ partner }) => partner)
    .map(({ id }) => id)
  if (!wanted) return all
  return wanted.flatMap((name) => {
    const found = all.find((id) => id === name || shortId(id) === name)
    if (!found) report(partnerUnknown(name, all.map(shortId)))
    return found ?? []
  })
}
