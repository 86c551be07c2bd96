/** What a document says about itself: title, launch date, status, edition, sender. */

import type { Merged, MergedDocument } from '../template/slot.js'
import type { Inlines } from './ast-inline.js'
import type { Properties } from './ast-properties.js'
import { citeLines } from './cite.js'
import { type Building, type Place, runningText, uncited } from './context.js'
import { launchMissing } from './fact-diagnostics.js'
import { fill } from './fill.js'
import { factText, text } from './inline.js'
import { lineInlines } from './inlines.js'
import { shortName } from './names.js'
import { plain } from './plain.js'
import { trimmedLine, words } from './running-text.js'
import { wholeSpan } from './source-map.js'
import { typesetLine } from './typeset.js'
import { optionalWording, wording } from './wording.js'

/** The properties, from the front matter and the dataset. */
export function propertiesOf(merged: MergedDocument, building: Building): Properties {
  const { locale, view, draft } = building
  const title = propertyLine(merged.title, uncited, building)
  const short = merged.short && propertyLine(merged.short, uncited, building)
  const kicker = merged.kicker && propertyLine(merged.kicker, uncited, building)
  const subtitle = merged.subtitle && propertyLine(merged.subtitle, uncited, building)
  const [lead] = merged.lead
    ? citeLines([propertyLine(merged.lead, runningText, building)], building)
    : []
  const origin = { span: wholeSpan(merged.title) }
  const { embargo } = merged.front
  return {
    name: merged.name,
    title,
    ...(short && { short }),
    ...(subtitle && { subtitle }),
    ...(kicker && { kicker }),
    ...(lead && { lead }),
    launch: launchLine(merged, building),
    status: draft ? locale.words.draft : locale.words.released,
    draft,
    edition: words(`${locale.words.asOf} ${locale.date(view.date, 'long')}`, origin, building),
    ...(embargo !== undefined && {
      embargo: words(locale.words.embargo(locale.moment(embargo)), origin, building),
    }),
    sender: senderOf(merged, building),
    contact: contactLine(merged, building),
    audience: view.audience,
    subject: plain(subtitle ?? kicker ?? lead ?? title),
    keywords: keywordsOf(building),
    editionDate: view.date,
  }
}

function propertyLine(merged: Merged, place: Place, building: Building): Inlines {
  return typesetLine(trimmedLine(lineInlines(merged, place, building)), building.locale)
}

/** "Start: 3. Juli 2025 (Datum der Pressemitteilung)", the date as a fact. */
function launchLine({ title }: MergedDocument, building: Building): Inlines {
  const { locale, view } = building
  const { launch, launchNote } = view.alliance
  const found = view.fact(launch)
  const span = wholeSpan(title)
  if (found.status !== 'found' || found.value.value?.type !== 'date') {
    building.report(launchMissing(launch, found.status === 'unknown' ? span : found.value.span))
    return [text(locale.words.missing(launch), { span })]
  }
  const fact = found.value
  const date = [factText(locale.format(found.value.value, 'text', fact.qualifier), fact)]
  const note = [text(wording(launchNote ?? {}, fact, 'launch note', building), fact)]
  return typesetLine(fill(locale.words.launched, [date, note], fact), locale)
}

function senderOf(merged: MergedDocument, building: Building): Properties['sender'] {
  const { authority, unit, disclaimer, fileReference } = building.view.sender
  const declared = senderAt(merged)
  const own = wording(authority, declared, 'authority', building)
  const unitName = optionalWording(unit, declared, 'unit', building)
  const disclaimed = optionalWording(disclaimer, declared, 'disclaimer', building)
  return {
    authority: words(own, declared, building),
    ...(unitName !== undefined && { unit: words(unitName, declared, building) }),
    ...(disclaimed !== undefined && { disclaimer: words(disclaimed, declared, building) }),
    ...(fileReference !== undefined && { fileReference: [text(fileReference, declared)] }),
  }
}

function contactLine(merged: MergedDocument, building: Building): Inlines {
  const declared = senderAt(merged)
  const contact = wording(building.view.sender.contact, declared, 'contact', building)
  return words(contact, declared, building)
}

/** The sender has no entry of its own; what it lacks is reported at the title that it stands above. */
function senderAt({ title }: MergedDocument) {
  return { id: 'sender', span: wholeSpan(title) }
}

function keywordsOf(building: Building): string[] {
  const { view } = building
  const alliance = view.organisation(view.alliance.organisation)
  const names = alliance.status === 'unknown' ? [] : [shortName(alliance.value, building)]
  return [...names, ...view.partners.map((partner) => shortName(partner, building))]
}
