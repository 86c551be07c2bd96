/** Resolves the ids by which entries refer to each other. */

import type { DataPath } from '../base/data-file.js'
import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import type { Declarations, DeclaredKind } from './declare.js'
import { datasetReferenceKind, datasetReferenceUnknown } from './diagnostics.js'
import type { AnyEntry, Entries, Entry, Written } from './entries.js'
import type { EntryKind, SingleOf } from './schema.js'

/** An id that stands somewhere as a reference, and what it may name. */
interface Reference {
  readonly path: DataPath
  readonly id: string | undefined
  readonly wanted: readonly DeclaredKind[]
}

const parties = ['people', 'organisations'] as const
const anything: readonly DeclaredKind[] = []

/** Reports every reference to something that is not declared, or is of another kind. */
export function checkReferences(read: Entries, declared: Declarations, report: Report): void {
  const check = (written: Written<unknown>, references: readonly Reference[]): void => {
    for (const reference of references) checkReference(written, reference, declared, report)
  }
  if (read.alliance) check(read.alliance, allianceReferences(read.alliance.value))
  for (const entry of read.entries) check(entry, entryReferences(entry))
}

function checkReference(
  written: Written<unknown>,
  { path, id, wanted }: Reference,
  declared: Declarations,
  report: Report,
): void {
  if (id === undefined) return
  const found = declared.get(id)
  if (found && (wanted.length === 0 || wanted.includes(found.kind))) return
  if (found) {
    report(datasetReferenceKind(written.at(...path), found, wanted))
    return
  }
  const candidates = [...declared.values()]
    .filter(({ kind }) => wanted.length === 0 || wanted.includes(kind))
    .map((declaration) => declaration.id)
  const near = declared.get(nearest(id, candidates) ?? '')
  report(datasetReferenceUnknown(written.at(...path), id, near))
}

type References<K extends EntryKind> = (value: Entry<K>['value']) => readonly Reference[]

/** A kind without an entry here does not compile. */
const byKind: { readonly [K in EntryKind]: References<K> } = {
  sources: () => [],
  organisations: ({ parent, source }) => [
    one(['parent'], parent, 'organisations'),
    one(['source'], source, 'sources'),
  ],
  people: ({ source, roles }) => [
    one(['source'], source, 'sources'),
    ...roles.flatMap((role, index) => [
      one(['roles', index, 'organisation'], role.organisation, 'organisations'),
      one(['roles', index, 'source'], role.source, 'sources'),
    ]),
  ],
  bodies: ({ seats }) =>
    Object.entries(seats).flatMap(([id, seat]) => [
      one(['seats', id, 'organisation'], seat.organisation, 'organisations'),
      one(['seats', id, 'holder'], seat.holder, 'people'),
      one(['seats', id, 'source'], seat.source, 'sources'),
    ]),
  facts: ({ source, owners, attribution, conflictsWith, derivation }) => [
    one(['source'], source, 'sources'),
    ...many(['owners'], owners, ['organisations']),
    one(['attribution'], attribution, ...parties),
    ...many(['conflictsWith'], conflictsWith, anything),
    ...many(['derivation', 'sum'], derivation?.sum, ['facts']),
    ...(derivation?.counted ?? []).flatMap((counted, index) => [
      one(
        ['derivation', 'counted', index, 'of'],
        counted.of,
        ...(['quotations', 'facts', 'seats', 'organisations'] as const),
      ),
      one(['derivation', 'counted', index, 'source'], counted.source, 'sources'),
    ]),
  ],
  quotations: ({ speaker, source }) => [
    one(['speaker'], speaker, 'people'),
    one(['source'], source, 'sources'),
  ],
  events: ({ source, attribution, conflictsWith }) => [
    one(['source'], source, 'sources'),
    one(['attribution'], attribution, ...parties),
    ...many(['conflictsWith'], conflictsWith, anything),
  ],
  questions: ({ about }) => many(['about'], about, anything),
  glossary: () => [],
}

function entryReferences<K extends EntryKind>(entry: AnyEntry<K>): readonly Reference[] {
  return byKind[entry.kind](entry.value)
}

function allianceReferences(value: SingleOf<'alliance'>): readonly Reference[] {
  const { featured } = value
  const single = [
    'partnerCount',
    'seatCount',
    'speakerCount',
    'funding',
    'legalForm',
    'legalBasis',
    'background',
  ] as const
  const lists = ['keyFigures', 'aims', 'claims', 'aimCounts'] as const
  return [
    one(['organisation'], value.organisation, 'organisations'),
    one(['launch'], value.launch, 'facts'),
    one(['body'], value.body, 'bodies'),
    ...single.map((key) => one(['featured', key], featured[key], 'facts')),
    ...lists.flatMap((key) => many(['featured', key], featured[key], ['facts'])),
    ...many(['featured', 'quotations'], featured.quotations, ['quotations']),
    ...many(['featured', 'timeline'], featured.timeline, ['events']),
    one(['featured', 'launchEvent'], featured.launchEvent, 'events'),
  ]
}

function one(
  path: DataPath,
  id: string | undefined,
  ...wanted: readonly DeclaredKind[]
): Reference {
  return { path, id, wanted }
}

function many(
  path: DataPath,
  ids: readonly string[] | undefined,
  wanted: readonly DeclaredKind[],
): Reference[] {
  return (ids ?? []).map((id, index) => ({ path: [...path, index], id, wanted }))
}
