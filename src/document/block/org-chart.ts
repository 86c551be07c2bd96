/** Partners under one roof, and the seats of the body that leads them. */

import type { Span } from '../../base/source.js'
import type { Body, Organisation, Seat } from '../../dataset/party.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { OrgChart } from '../ast-drawn.js'
import type { Inlines } from '../ast-inline.js'
import type { Building } from '../context.js'
import { valueText } from '../fact-inlines.js'
import { factText, text } from '../inline.js'
import { organisationInlines } from '../names.js'
import { citedOf } from '../number.js'
import { plain } from '../plain.js'
import { words } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { labelOf, wording } from '../wording.js'
import { holderLine, officeLine, organisationLine } from './seats.js'
import { referred } from './table.js'

/** The chart; its summary says in words which kind each partner is of and who holds which seat. */
export function orgChartBlocks(
  { roof, members, body }: BlockValueOf<'org-chart'>,
  span: Span,
  building: Building,
): readonly OrgChart[] {
  const name = (organisation: Organisation, form: 'short' | 'full'): Inlines =>
    typesetLine(organisationInlines(organisation, form, span, building), building.locale)
  const chart = {
    roof: name(roof, 'full'),
    members: members.map((member) => ({
      name: name(member, 'short'),
      fullName: name(member, 'full'),
      kind: member.kind,
      kindName: words(building.locale.words.organisationKind[member.kind], { span }, building),
      origin: { span },
    })),
    ...(body && { body: bodyOf(body, members, span, building) }),
  }
  return [{ type: 'org-chart', ...chart, summary: summaryOf(chart, building), origin: { span } }]
}

function bodyOf(
  body: Body,
  members: readonly Organisation[],
  span: Span,
  building: Building,
): NonNullable<OrgChart['body']> {
  return {
    name: words(wording(body.names, body, 'name', building), { span }, building),
    detail: detailOf(body, span, building),
    seats: body.seats.map((seat) => {
      const member = memberOf(seat, members, building)
      return {
        office: officeLine(seat, span, building),
        holder: holderLine(seat, span, building),
        organisation: organisationLine(seat, span, building),
        ...(member !== undefined && { member }),
        chair: seat.chair,
      }
    }),
  }
}

/** The number of seats as a counted fact, or else who holds the chair, with its source. */
function detailOf(body: Body, span: Span, building: Building): Inlines {
  const { view, locale } = building
  const { seatCount } = view.alliance.featured
  const found = seatCount === undefined ? undefined : view.fact(seatCount)
  if (found?.status === 'found') {
    const fact = found.value
    const label = ` ${labelOf(fact, 'short', span, building)}`
    const value = valueText(fact, 'text', span, building)
    const line = [factText(value, fact, span), text(label, { span, fact: fact.id })]
    return referred(typesetLine(line, locale), [citedOf(fact)], { span }, building)
  }
  const chair = body.seats.find((seat) => seat.chair)
  if (chair === undefined) return []
  const prefix = words(`${locale.words.chair}: `, { span }, building)
  const line = [...prefix, ...holderLine(chair, span, building)]
  return referred(line, [{ source: chair.citation.source }], { span }, building)
}

/** The member that fills a seat: the seat's organisation or the one it belongs to. */
function memberOf(
  { organisation }: Seat,
  members: readonly Organisation[],
  { view }: Building,
): number | undefined {
  const found = view.organisation(organisation)
  const parent = found.status === 'unknown' ? undefined : found.value.parent
  const direct = members.findIndex(({ id }) => id === organisation)
  const index = direct === -1 ? members.findIndex(({ id }) => id === parent) : direct
  return index === -1 ? undefined : index
}

function summaryOf(
  { roof, members, body }: Pick<OrgChart, 'roof' | 'members' | 'body'>,
  { locale }: Building,
): string {
  const { figures, organisationKinds } = locale.words
  const kinds = [...new Set(members.map(({ kind }) => kind))]
  const groups = kinds.map((kind) => {
    const names = members.filter((member) => member.kind === kind).map(({ name }) => plain(name))
    const word = organisationKinds[kind as keyof typeof organisationKinds]
    return `${word}: ${locale.list(names)}`
  })
  const seats = (body?.seats ?? []).map(
    ({ office, holder }) => `${plain(office)}: ${plain(holder)}`,
  )
  const led = body === undefined ? [] : [`${plain(body.name)}: ${seats.join('; ')}`]
  return `${figures.orgChart}: ${[plain(roof), ...groups, ...led].join('. ')}.`
}
