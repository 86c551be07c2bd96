/** Helpers that show entries of the dataset other than facts as a block. */

import type { AllianceEvent, OpenQuestion } from '../../dataset/dataset.js'
import type { Body } from '../../dataset/party.js'
import { templateArgumentEmpty, templateArgumentMissing } from '../argument-diagnostics.js'
import { type Call, flag, type Given, reportWrong } from '../call.js'
import type { BlockHelper } from '../helper.js'
import { entryOf, spread, usableEntry } from '../resolve.js'
import type { BlockValue } from '../slot.js'
import { type Things, thingOf } from '../thing.js'

/** `{{quotation "q.keller.focus"}}` */
export const quotation: BlockHelper = {
  returns: 'block',
  positional: [{ name: 'quotation', takes: 'quotation', needed: true, doc: 'id or quotation' }],
  named: [],
  doc: 'a quotation, verbatim, with its speaker and, where needed, its translation',
  example: '{{quotation "q.keller.focus"}}',
  run(call) {
    const [given] = call.positional
    const found = given && entryOf(call, given, 'quotation')
    return found && { type: 'quotation', quotation: found }
  },
}

/** `{{timeline}}` */
export const timeline: BlockHelper = {
  returns: 'block',
  positional: [
    {
      name: 'event',
      takes: 'events',
      doc: 'ids, events, or lists; the featured timeline if absent',
    },
  ],
  several: true,
  named: [],
  doc: 'events on a line, those without a date marked',
  example: '{{timeline alliance.featured.timeline}}',
  run(call) {
    const events = call.positional.length > 0 ? eventsOf(call) : featuredEvents(call)
    return events.length > 0 ? { type: 'timeline', events } : undefined
  },
}

function eventsOf(call: Call): readonly AllianceEvent[] {
  return (spread(call, call.positional) ?? []).flatMap(
    (given) => entryOf(call, given, 'event') ?? [],
  )
}

function featuredEvents({ merging, site }: Call): readonly AllianceEvent[] {
  const ids = merging.view.alliance.featured.timeline
  if (ids.length === 0) {
    merging.report(templateArgumentEmpty(site.name, 'alliance.featured.timeline', site.span))
  }
  return ids.flatMap((id) => usableEntry(id, 'event', site.span, merging) ?? [])
}

/** `{{org-chart}}` */
export const orgChart: BlockHelper = {
  returns: 'block',
  positional: [],
  named: [{ name: 'seats', takes: 'yes or no', doc: '`false` leaves out the seats of the body' }],
  doc: 'the partners under the roof of the alliance, and its body',
  example: '{{org-chart}}',
  run(call) {
    const { merging, site } = call
    const { alliance, partners } = merging.view
    const roof = usableEntry(alliance.organisation, 'organisation', site.span, merging)
    const wanted = flag(call, 'seats', true) ? alliance.body : undefined
    const body = wanted && usableEntry(wanted, 'body', site.span, merging)
    return roof && { type: 'org-chart', roof, members: partners, ...(body && { body }) }
  },
}

/** `{{seats}}` */
export const seats: BlockHelper = {
  returns: 'block',
  positional: [{ name: 'body', takes: 'body', doc: 'id or body; that of the alliance if absent' }],
  named: [],
  doc: 'the seats of a body and who holds them',
  example: '{{seats}}',
  run(call) {
    const body = bodyOf(call)
    return body && { type: 'seats', body }
  },
}

function bodyOf(call: Call): Body | undefined {
  const { site, merging } = call
  const [given] = call.positional
  if (given) return entryOf(call, given, 'body')
  const { body } = merging.view.alliance
  if (body !== undefined) return usableEntry(body, 'body', site.span, merging)
  const what = 'a body: the alliance of this dataset has none'
  const hint = 'guard it: `{{#if alliance.body}}…{{/if}}`'
  merging.report(templateArgumentMissing(site.name, what, site.span, undefined, hint))
  return undefined
}

/** `{{open-questions}}` */
export const openQuestions: BlockHelper = {
  returns: 'block',
  positional: [{ name: 'question', takes: 'questions', doc: 'questions or lists; all if absent' }],
  several: true,
  named: [],
  audiences: ['minister'],
  doc: 'what is to be settled before release',
  example: '{{open-questions}}',
  run(call) {
    const wanted = all(call, 'question', call.merging.view.questions, 'questions')
    return wanted && { type: 'open-questions', questions: wanted as readonly OpenQuestion[] }
  },
}

/** `{{not-used}}` */
export const notUsed: BlockHelper = {
  returns: 'block',
  positional: [
    { name: 'entry', takes: 'entries', doc: 'entries or lists; all that are not used if absent' },
  ],
  several: true,
  named: [],
  audiences: ['minister'],
  doc: 'what the documents leave out, and why; the only place for class X',
  example: '{{not-used}}',
  run(call) {
    const { notUsed: known } = call.merging.view
    const given = all(call, undefined, known, 'notUsed')
    if (!given) return undefined
    const ids = new Set(given.map(({ id }) => id))
    return { type: 'not-used', items: known.filter(({ id }) => ids.has(id)) }
  },
}

/** The entries that were given, all if none was; undefined, with a diagnostic, if there are none. */
function all(
  call: Call,
  kind: keyof Things | undefined,
  every: readonly { readonly id: string }[],
  name: string,
): readonly { readonly id: string }[] | undefined {
  const { site, merging } = call
  if (call.positional.length > 0) {
    return spread(call, call.positional)?.flatMap((given) => entryGiven(call, given, kind) ?? [])
  }
  if (every.length > 0) return every
  merging.report(templateArgumentEmpty(site.name, name, site.span))
  return undefined
}

function entryGiven(
  call: Call,
  given: Given,
  kind: keyof Things | undefined,
): { id: string } | undefined {
  const thing = thingOf(given.value)
  if (thing && (kind === undefined || thing.kind === kind)) return thing.value
  reportWrong(call, given, kind === 'question' ? 'an open question' : 'an entry of `notUsed`')
  return undefined
}

/** `{{source-annex}}` */
export const sourceAnnex: BlockHelper = {
  returns: 'block',
  positional: [],
  named: [],
  doc: 'every fact that the document cites, with source and evidence',
  example: '{{source-annex}}',
  run: (): BlockValue => ({ type: 'source-annex' }),
}
