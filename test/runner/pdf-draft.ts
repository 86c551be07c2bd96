/** Rewrites a finished PDF with changes to its objects: for files that break exactly one rule. */

import { openPdf, type PdfFile } from '../../src/inspect/pdf/file.js'
import {
  asDict,
  asList,
  asName,
  type PdfName,
  type PdfRef,
  type PdfStream,
  type PdfString,
  type PdfValue,
} from '../../src/inspect/pdf/object.js'

/** The entries of a dictionary, to be changed. */
export type Entries = Map<string, PdfValue>

/** A PDF while it is changed. */
export interface PdfDraft {
  readonly file: PdfFile
  readonly trailer: Entries
  readonly catalog: Entries
  readonly tree: Entries
  page(index: number): Entries
  /** Structure elements of a role, in the order of their numbers. */
  elements(role: string): readonly Entries[]
  /** The first dictionary that passes. */
  find(wanted: (entries: Entries) => boolean): Entries
  /** What an entry leads to. */
  at(entries: Entries, key: string): Entries
  /** The reference that leads to a dictionary. */
  refOf(entries: Entries): PdfRef
  add(value: PdfValue): PdfRef
  /** Replaces the content of a stream that an entry leads to. */
  edit(entries: Entries, key: string, change: (text: string) => string): void
}

/** A name. */
export const name = (text: string): PdfName => ({ type: 'name', name: text })
/** A string. */
export const string = (bytes: string): PdfString => ({ type: 'string', bytes })
/** An array. */
export const array = (...items: PdfValue[]): PdfValue => ({ type: 'array', items })
/** A dictionary. */
export const dict = (entries: Readonly<Record<string, PdfValue>>): PdfValue => ({
  type: 'dict',
  entries: new Map(Object.entries(entries)),
})

/** The file with a change, written anew. */
export function redrafted(bytes: Uint8Array, change: (draft: PdfDraft) => void): Uint8Array {
  const file = openPdf(bytes)
  if (!file) throw new Error('the specimen is no PDF')
  const objects = new Map(
    file.numbers.map((number) => [number, file.resolve({ type: 'ref', number })]),
  )
  const trailer = entriesOf(file.trailer)
  change(draftOf(file, objects, trailer))
  return print(objects, trailer)
}

function draftOf(file: PdfFile, objects: Map<number, PdfValue>, trailer: Entries): PdfDraft {
  const all = (): Entries[] =>
    [...objects.values()].flatMap((value) => (asDict(value) ? [entriesOf(value)] : []))
  const at = (entries: Entries, key: string): Entries => entriesOf(file.resolve(entries.get(key)))
  const catalog = at(trailer, 'Root')
  const must = (found: Entries | undefined, what: string): Entries => {
    if (!found) throw new Error(`the specimen has no ${what}`)
    return found
  }
  const numberOf = (entries: Entries): number => {
    const found = [...objects].find(([, value]) => asDict(value)?.entries === entries)
    if (!found) throw new Error('no object of its own')
    return found[0]
  }
  const add = (value: PdfValue): PdfRef => {
    const number = Math.max(...objects.keys()) + 1
    objects.set(number, value)
    return { type: 'ref', number }
  }
  return {
    file,
    trailer,
    catalog,
    tree: at(catalog, 'StructTreeRoot'),
    page: (index) =>
      must(
        entriesOf(
          asDict(file.list(file.get(file.get(file.trailer, 'Root'), 'Pages'), 'Kids')[index]) ??
            null,
        ),
        'such page',
      ),
    elements: (role) =>
      all().filter((entries) => asName(entries.get('S')) === role && entries.has('P')),
    find: (wanted) => must(all().find(wanted), 'such object'),
    at,
    refOf: (entries) => ({ type: 'ref', number: numberOf(entries) }),
    add,
    edit(entries, key, alter) {
      const stream = file.resolve(asList(entries.get(key))[0])
      if (typeof stream !== 'object' || stream?.type !== 'stream')
        throw new Error(`${key} is no stream`)
      const decoded = file.decode(stream)
      if (!decoded.ok) throw new Error(decoded.fault)
      const before = Buffer.from(decoded.bytes).toString('latin1')
      const after = alter(before)
      if (after === before) throw new Error(`nothing to change in ${key}`)
      const kept = [...stream.dict.entries].filter(
        ([one]) => !['Filter', 'DecodeParms', 'Length'].includes(one),
      )
      entries.set(
        key,
        add({
          type: 'stream',
          dict: { type: 'dict', entries: new Map(kept) },
          raw: Buffer.from(after, 'latin1'),
        }),
      )
    },
  }
}

function entriesOf(value: PdfValue): Entries {
  const entries = asDict(value)?.entries
  if (!entries) throw new Error('not a dictionary')
  return entries as Entries
}

function print(objects: ReadonlyMap<number, PdfValue>, trailer: Entries): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets = new Map<number, number>()
  let length = chunks[0]?.length ?? 0
  const write = (chunk: Buffer): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  for (const [number, value] of objects) {
    offsets.set(number, length)
    write(
      Buffer.concat([Buffer.from(`${number} 0 obj\n`), printed(value), Buffer.from('\nendobj\n')]),
    )
  }
  const start = length
  const size = Math.max(...objects.keys()) + 1
  write(Buffer.from(`xref\n0 1\n0000000000 65535 f \n`))
  for (const [number, offset] of offsets) {
    write(Buffer.from(`${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`))
  }
  const kept = new Map(
    [...trailer].filter(([key]) => !['Prev', 'XRefStm'].includes(key)).concat([['Size', size]]),
  )
  write(
    Buffer.concat([
      Buffer.from('trailer\n'),
      printed({ type: 'dict', entries: kept }),
      Buffer.from(`\nstartxref\n${start}\n%%EOF\n`),
    ]),
  )
  return Buffer.concat(chunks)
}

function printed(value: PdfValue): Buffer {
  if (typeof value === 'object' && value?.type === 'stream') return printedStream(value)
  return Buffer.from(text(value), 'latin1')
}

function printedStream({ dict: { entries }, raw }: PdfStream): Buffer {
  const head = text({ type: 'dict', entries: new Map([...entries, ['Length', raw.length]]) })
  return Buffer.concat([
    Buffer.from(`${head}\nstream\n`, 'latin1'),
    raw,
    Buffer.from('\nendstream'),
  ])
}

function text(value: PdfValue): string {
  if (typeof value !== 'object' || value === null) return String(value)
  switch (value.type) {
    case 'name':
      return `/${value.name.replace(/[^A-Za-z0-9+_.:-]/g, (one) => `#${hex(one)}`)}`
    case 'string':
      return `<${Array.from(value.bytes, hex).join('')}>`
    case 'ref':
      return `${value.number} 0 R`
    case 'array':
      return `[${value.items.map(text).join(' ')}]`
    case 'dict':
      return `<<${[...value.entries].map(([key, one]) => `${text(name(key))} ${text(one)}`).join(' ')}>>`
    default:
      throw new Error(`${value.type} cannot stand here`)
  }
}

function hex(one: string): string {
  return one.charCodeAt(0).toString(16).padStart(2, '0')
}
