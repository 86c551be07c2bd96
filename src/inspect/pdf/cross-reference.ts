/** Finds where objects lie: by the cross-reference, or by looking for them where that is broken. */

import { decode } from './filters.js'
import { isKeyword, latin1, lex } from './lexer.js'
import {
  asDict,
  asList,
  asName,
  asNumber,
  emptyDict,
  type PdfDict,
  type PdfValue,
} from './object.js'
import { readObject } from './read-object.js'

/** Where an object lies: an offset in the file, or an index in an object stream. */
export type Place =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number }

/** Where all objects lie, and the trailer that leads to the catalogue. */
export interface Index {
  readonly places: Map<number, Place>
  trailer: PdfDict
}

/** Follows the chain of cross-reference sections (7.5.4, 7.5.8); undefined if any is broken. */
export function readIndex(bytes: Uint8Array): Index | undefined {
  const tail = latin1(bytes, Math.max(0, bytes.length - 2048), bytes.length)
  const start = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1]
  const index: Index = { places: new Map(), trailer: emptyDict }
  const waiting = start === undefined ? [] : [Number(start)]
  const seen = new Set<number>()
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (seen.has(offset)) continue
    seen.add(offset)
    const section = isKeyword(lex(bytes, offset).next(), 'xref')
      ? readTable(bytes, offset, index)
      : readXrefStream(bytes, offset, index)
    if (section === undefined) return undefined
    if (index.trailer === emptyDict) index.trailer = section
    for (const key of ['XRefStm', 'Prev']) {
      const more = asNumber(section.entries.get(key))
      if (more !== undefined) waiting.push(more)
    }
  }
  return index.trailer === emptyDict || !pointsRight(bytes, index) ? undefined : index
}

/** Every offset of the index leads to the object that it names. */
function pointsRight(bytes: Uint8Array, { places }: Index): boolean {
  return [...places].every(([number, place]) => {
    if (!('offset' in place)) return true
    const lexer = lex(bytes, place.offset)
    return (
      lexer.next() === number && typeof lexer.next() === 'number' && isKeyword(lexer.next(), 'obj')
    )
  })
}

function enter(index: Index, number: number, place: Place): void {
  if (!index.places.has(number)) index.places.set(number, place)
}

function readTable(bytes: Uint8Array, offset: number, index: Index): PdfDict | undefined {
  const lexer = lex(bytes, offset)
  lexer.next()
  for (;;) {
    const first = lexer.next()
    if (isKeyword(first, 'trailer')) return asDict(lexer.next())
    const count = lexer.next()
    if (typeof first !== 'number' || typeof count !== 'number') return undefined
    for (let at = 0; at < count; at += 1) {
      const place = lexer.next()
      lexer.next()
      const kind = lexer.next()
      if (typeof place !== 'number') return undefined
      if (isKeyword(kind, 'n')) enter(index, first + at, { offset: place })
    }
  }
}

function readXrefStream(bytes: Uint8Array, offset: number, index: Index): PdfDict | undefined {
  const stream = readObject(bytes, offset, (value) => value ?? null)
  if (typeof stream !== 'object' || stream?.type !== 'stream') return undefined
  const { dict } = stream
  const decoded = decode(stream, (value) => value ?? null)
  const widths = asList(dict.entries.get('W')).map((one) => asNumber(one) ?? 0)
  if (!decoded.ok || asName(dict.entries.get('Type')) !== 'XRef' || widths.length < 3)
    return undefined
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths
  const ranges = asList(
    dict.entries.get('Index') ?? { type: 'array', items: [0, dict.entries.get('Size') ?? 0] },
  )
  let at = 0
  const field = (width: number, otherwise: number): number => {
    let value = width === 0 ? otherwise : 0
    for (const end = at + width; at < end; at += 1) value = value * 256 + (decoded.bytes[at] ?? 0)
    return value
  }
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = asNumber(ranges[range]) ?? 0
    const count = Math.min(asNumber(ranges[range + 1]) ?? 0, decoded.bytes.length)
    for (let number = first; number < first + count; number += 1) {
      const kind = field(kindWidth, 1)
      const [second, third] = [field(secondWidth, 0), field(thirdWidth, 0)]
      if (kind === 1) enter(index, number, { offset: second })
      if (kind === 2) enter(index, number, { stream: second, index: third })
    }
  }
  return dict
}

/** Looks for `n g obj` in the whole file; the last of a number wins. */
export function searchObjects(bytes: Uint8Array): Index {
  const text = latin1(bytes, 0, bytes.length)
  const index: Index = { places: new Map(), trailer: emptyDict }
  for (const match of text.matchAll(/(?<![0-9])(\d{1,9})\s+\d{1,5}\s+obj\b/g)) {
    index.places.set(Number(match[1]), { offset: match.index })
  }
  for (const [number, place] of [...index.places]) {
    if (!('offset' in place)) continue
    const value = readObject(bytes, place.offset, (one) => one ?? null)
    const type = asName(asDict(value)?.entries.get('Type'))
    if (type === 'ObjStm' && value !== undefined) enterObjectStream(index, number, value)
    if (type === 'XRef') index.trailer = asDict(value) ?? index.trailer
    if (type === 'Catalog' && !index.trailer.entries.has('Root')) {
      index.trailer = { type: 'dict', entries: new Map([['Root', { type: 'ref', number }]]) }
    }
  }
  for (const match of text.matchAll(/trailer/g)) {
    const trailer = asDict(lex(bytes, match.index + 'trailer'.length).next())
    if (trailer?.entries.has('Root')) index.trailer = trailer
  }
  return index
}

function enterObjectStream(index: Index, stream: number, value: PdfValue): void {
  if (typeof value !== 'object' || value?.type !== 'stream') return
  const decoded = decode(value, (one) => one ?? null)
  if (!decoded.ok) return
  const count = Math.min(asNumber(value.dict.entries.get('N')) ?? 0, 100_000)
  const header = lex(decoded.bytes)
  for (let at = 0; at < count; at += 1) {
    const number = header.next()
    if (typeof number !== 'number' || typeof header.next() !== 'number') return
    enter(index, number, { stream, index: at })
  }
}
