/** Lists every id that the files declare, once. */

import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import { datasetDuplicateId } from './diagnostics.js'
import type { AnyEntry, Entries } from './entries.js'
import type { EntryKind } from './schema.js'

/** What an id may name: entries of files, seats inside bodies, offices inside people. */
export type DeclaredKind = EntryKind | 'seats' | 'offices' | 'aliases'

/** Where an id is declared. */
export interface Declaration {
  readonly id: string
  readonly kind: DeclaredKind
  readonly span: Span
}

/** Declarations by id. */
export type Declarations = ReadonlyMap<string, Declaration>

/** Ids are unique over all files and kinds; of two the first counts, and an id before an alias. */
export function declare({ entries, broken }: Entries, report: Report): Declarations {
  const known = new Map<string, Declaration>()
  const all = [...entries.flatMap(idsOf), ...broken, ...entries.flatMap(aliasesOf)]
  for (const declaration of all) {
    const first = known.get(declaration.id)
    if (first) report(datasetDuplicateId(declaration.span, first))
    else known.set(declaration.id, declaration)
  }
  return known
}

/** The id of an entry, and those of the seats or offices inside it. */
function idsOf(entry: AnyEntry): Declaration[] {
  const own: Declaration = { id: entry.id, kind: entry.kind, span: entry.keyAt() }
  if (entry.kind === 'bodies') {
    const seats = Object.keys(entry.value.seats)
    return [
      own,
      ...seats.map((id) => ({ id, kind: 'seats', span: entry.keyAt('seats', id) }) as const),
    ]
  }
  if (entry.kind !== 'people') return [own]
  const offices = entry.value.roles.flatMap(({ id }, index): Declaration[] =>
    id ? [{ id, kind: 'offices', span: entry.at('roles', index, 'id') }] : [],
  )
  return [own, ...offices]
}

function aliasesOf(entry: AnyEntry): Declaration[] {
  const list = (aliases: readonly string[] | undefined, ...path: string[]): Declaration[] =>
    (aliases ?? []).map((id, index) => ({
      id,
      kind: 'aliases',
      span: entry.at(...path, 'aliases', index),
    }))
  const seats = entry.kind === 'bodies' ? Object.entries(entry.value.seats) : []
  return [
    ...list(entry.value.aliases),
    ...seats.flatMap(([id, seat]) => list(seat.aliases, 'seats', id)),
  ]
}
