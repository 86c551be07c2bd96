/** Composes a job's document from a view of the dataset, and lays it out. */

import type { LocaleCode } from '../base/localised.js'
import type { Report } from '../base/report.js'
import { type Outdated, outdatedOf } from '../base/translation.js'
import type { World } from '../base/world.js'
import { viewOf } from '../dataset/view.js'
import type { Document } from '../document/ast.js'
import { buildDocument } from '../document/build.js'
import { composeHandout } from '../layout/handout/handout.js'
import { type LayoutOptions, layout } from '../layout/layout.js'
import type { Layout } from '../layout/page.js'
import type { Locale } from '../locale/locale.js'
import { merge } from '../template/merge.js'
import type { Template } from '../template/template.js'
import { messageTranslations } from '../template/translations.js'
import { isFaulty } from './faulty.js'
import type { JobOptions } from './job.js'
import { pictureReader } from './pictures.js'
import type { Job } from './plan.js'
import type { Project } from './project.js'
import { watch } from './stopping.js'

/** The document that a job asks for; undefined, with a diagnostic, if its template says nothing. */
export function composeDocument(
  job: Job,
  project: Project,
  options: JobOptions,
  world: World,
  report: Report,
): Document | undefined {
  const template = templateOf(job, project)
  const view = viewOf(project.dataset, {
    audience: job.audience,
    date: options.asOf ?? project.dataset.alliance.edition,
    now: world.now(),
  })
  const partner = job.partner ? project.dataset.organisations.get(job.partner) : undefined
  const merged = merge(template, { view, locale: job.locale, ...(partner && { partner }) }, report)
  if (!merged) return undefined
  return buildDocument(
    merged,
    {
      locale: localeOf(job.locale, project),
      draft: !options.release,
      images: pictureReader(template, project.folders, world, report),
      exceptions: options.allow.map(({ code, reason }) => `${code}: ${reason}`),
    },
    report,
  )
}

/**
 * The same document in its other languages, as far as they can be typeset. What is wrong in them is reported by
 * their own jobs; one that cannot be typeset has nothing to compare.
 */
export function siblingsOf(
  job: Job,
  project: Project,
  options: JobOptions,
  world: World,
): readonly Document[] {
  const others = templateOf(job, project).front.locales.filter(
    (locale) => locale !== job.locale && !isFaulty(project.faulty, job.document, locale),
  )
  return others.flatMap((locale) => {
    const watched = watch(() => {})
    const sibling = composeDocument({ ...job, locale }, project, options, world, watched.report)
    return sibling && watched.stopping.length === 0 ? sibling : []
  })
}

/** Messages of the job's language that were translated from another text than stands there now. */
export function outdatedMessages(job: Job, project: Project): readonly Outdated[] {
  const template = templateOf(job, project)
  if (!template.translationRecord) return []
  const own = messageTranslations(template).filter(({ locale }) => locale === job.locale)
  return outdatedOf(own, template.translationRecord)
}

/** Lays out a document in the project's theme and fonts. */
export function layOutDocument(document: Document, project: Project, report: Report): Layout {
  return layout(document, layoutOptions(document.locale, project), report)
}

/** The handout of a deck that is laid out: its slides with their notes. */
export function layOutHandout(deck: Layout, project: Project, report: Report): Layout {
  return composeHandout(deck, layoutOptions(deck.locale, project), report)
}

function layoutOptions(code: LocaleCode, project: Project): LayoutOptions {
  const { theme, fonts } = project
  return { theme, fonts, locale: localeOf(code, project) }
}

/** The project's locale, which knows the names of its dataset. */
export function localeOf(code: LocaleCode, { locales }: Project): Locale {
  const locale = locales.get(code)
  if (!locale) throw new Error(`job in an unknown language: ${code}`)
  return locale
}

function templateOf(job: Job, project: Project): Template {
  const template = project.templates.get(job.document)
  if (!template) throw new Error(`job without template: ${job.document}`)
  return template
}
