/** Events in order of time. */

import type { Span } from '../../base/source.js'
import type { AllianceEvent } from '../../dataset/dataset.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { Timeline } from '../ast-drawn.js'
import type { Inlines } from '../ast-inline.js'
import type { Building } from '../context.js'
import { joined, text } from '../inline.js'
import { accordingInlines } from '../names.js'
import { plain } from '../plain.js'
import { words } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { optionalWording, wording } from '../wording.js'
import { referred } from './table.js'

/** The timeline: dated events first, in order, then those without a date; none without events. */
export function timelineBlocks(
  { events }: BlockValueOf<'timeline'>,
  span: Span,
  building: Building,
): readonly Timeline[] {
  if (events.length === 0) return []
  const ordered = inOrder(events)
  const shown = ordered.map((event, index) => {
    const same = ordered[index + 1]?.citation.source === event.citation.source
    return eventOf(event, !same, span, building)
  })
  const { timeline } = building.locale.words.figures
  const told = shown.map(({ date, label }) => `${plain(date)}: ${plain(label)}`)
  const summary = `${timeline}: ${told.join('; ')}.`
  return [{ type: 'timeline', events: shown, summary, origin: { span } }]
}

/** Dated before undated; ISO dates compare as text, equal dates keep their order. */
function inOrder(events: readonly AllianceEvent[]): AllianceEvent[] {
  const key = ({ date }: AllianceEvent): string => date ?? '\uFFFF'
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Of consecutive events from one source only the last refers to its note. */
function eventOf(
  event: AllianceEvent,
  cites: boolean,
  span: Span,
  building: Building,
): Timeline['events'][number] {
  const { locale } = building
  const origin = { span }
  const dated = event.date !== undefined
  const date = event.date === undefined ? locale.words.undated : locale.date(event.date, 'long')
  const detail = detailOf(event, span, building)
  const label = words(wording(event.labels, event, 'label', building), origin, building)
  return {
    date: words(date, origin, building),
    dated,
    label: cites ? referred(label, [{ source: event.citation.source }], origin, building) : label,
    ...(detail.length > 0 && { detail }),
    origin,
  }
}

/** What kind of date it is, and who says so. */
function detailOf(event: AllianceEvent, span: Span, building: Building): Inlines {
  const note = optionalWording(event.dateNote, event, 'note on its date', building)
  const said = accordingInlines(event, span, building)
  const parts = [note === undefined ? [] : [text(note, { span })], said ?? []]
  return typesetLine(
    joined(
      parts.filter((part) => part.length > 0),
      '; ',
    ),
    building.locale,
  )
}
