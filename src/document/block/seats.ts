/** The seats of a body and who holds them. */

import type { Span } from '../../base/source.js'
import type { Seat } from '../../dataset/party.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { Table } from '../ast.js'
import type { Inlines } from '../ast-inline.js'
import type { Building } from '../context.js'
import { text } from '../inline.js'
import { fullName, organisationInlines } from '../names.js'
import { words } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { wording } from '../wording.js'
import { citeTable, dash } from './table.js'

/** A table of seats: office, holder, organisation; none for a body without seats. */
export function seatsBlocks(
  { body }: BlockValueOf<'seats'>,
  span: Span,
  building: Building,
): readonly Table[] {
  if (body.seats.length === 0) return []
  const { columns } = building.locale.words
  const header = (word: string) => ({
    header: words(word, { span }, building),
    align: 'start' as const,
  })
  const rows = body.seats.map((seat) => ({
    cells: [
      officeLine(seat, span, building),
      holderLine(seat, span, building),
      organisationLine(seat, span, building),
    ],
    total: false,
    origin: { span },
  }))
  const name = wording(body.names, body, 'name', building)
  const table: Table = {
    type: 'table',
    summary: `${name}: ${columns.office}, ${columns.holder}, ${columns.organisation}`,
    columns: [header(columns.office), header(columns.holder), header(columns.organisation)],
    rowHeads: true,
    rows,
    origin: { span },
  }
  return [
    citeTable(
      table,
      body.seats.map(({ citation: { source } }) => [{ source }]),
      building,
    ),
  ]
}

/** The office of a seat; the chair is said to be the chair. */
export function officeLine(seat: Seat, span: Span, building: Building): Inlines {
  const office = wording(seat.offices, seat, 'office', building)
  const chair = seat.chair ? ` (${building.locale.words.chair})` : ''
  return words(`${office}${chair}`, { span }, building)
}

/** Who holds a seat, with title, or that the source does not name anybody. */
export function holderLine(seat: Seat, span: Span, building: Building): Inlines {
  const holder = seat.holder === undefined ? undefined : building.view.person(seat.holder)
  return words(
    holder?.status === 'found' ? fullName(holder.value, building) : building.locale.words.notNamed,
    { span },
    building,
  )
}

/** The organisation that fills a seat, by its short name. */
export function organisationLine(seat: Seat, span: Span, building: Building): Inlines {
  const found = building.view.organisation(seat.organisation)
  if (found.status === 'unknown') return dash({ span })
  const name = organisationInlines(found.value, 'short', span, building)
  return typesetLine(name.length === 0 ? [text('–', { span })] : name, building.locale)
}
