/** Opens a PDF: finds its objects by the cross-reference, or by looking for them where that is broken. */

import { type Decoded, decode } from './filters.js'
import { isKeyword, latin1, lex } from './lexer.js'
import {
  asDict,
  asList,
  asName,
  asNumber,
  emptyDict,
  type PdfDict,
  type PdfStream,
  type PdfValue,
  typeOf,
} from './object.js'

/** An opened file. Every look-up is total: what is missing is null. */
export interface PdfFile {
  /** `1.7`; of the header. */
  readonly version: string
  readonly trailer: PdfDict
  /** The cross-reference was broken, so objects were found by looking for them. */
  readonly rebuilt: boolean
  readonly encrypted: boolean
  /** Numbers of all objects. */
  readonly numbers: readonly number[]
  /** Follows references to the object. */
  resolve(value: PdfValue | undefined): PdfValue
  /** The object that an entry of a dictionary or stream leads to. */
  get(owner: PdfValue | undefined, key: string): PdfValue
  /** The objects of an array entry, or the one object itself. */
  list(owner: PdfValue | undefined, key: string): readonly PdfValue[]
  decode(stream: PdfStream): Decoded
}

/** Where an object lies: an offset in the file, or an index in an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number }

interface Index {
  readonly places: Map<number, Place>
  trailer: PdfDict
}

/** Opens a file; undefined if it has no header or no catalogue. */
export function openPdf(bytes: Uint8Array): PdfFile | undefined {
  const version = /%PDF-(\d\.\d)/.exec(latin1(bytes, 0, 1024))?.[1]
  if (version === undefined) return undefined
  const index = readIndex(bytes)
  const file = index && fileOf(bytes, version, index, false)
  if (file && hasPages(file)) return file
  const found = fileOf(bytes, version, searchObjects(bytes), true)
  return found.encrypted || hasPages(found) ? found : undefined
}

function hasPages(file: PdfFile): boolean {
  if (file.encrypted) return true
  return asDict(file.get(file.get(file.trailer, 'Root'), 'Pages')) !== undefined
}

function fileOf(bytes: Uint8Array, version: string, index: Index, rebuilt: boolean): PdfFile {
  const known = new Map<number, PdfValue>()
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let current = value ?? null
    for (let steps = 0; steps < 32; steps += 1) {
      if (typeof current !== 'object' || current?.type !== 'ref') return current
      current = load(current.number)
    }
    return null
  }
  const load = (number: number): PdfValue => {
    const cached = known.get(number)
    if (cached !== undefined) return cached
    known.set(number, null)
    const place = index.places.get(number)
    const value =
      place === undefined
        ? null
        : 'offset' in place
          ? readObject(bytes, place.offset, resolve)
          : inStream(place)
    known.set(number, value ?? null)
    return value ?? null
  }
  const streams = new Map<number, readonly PdfValue[]>()
  const inStream = ({ stream, index: at }: { stream: number; index: number }): PdfValue => {
    const objects = streams.get(stream) ?? readObjectStream(load(stream), resolve)
    streams.set(stream, objects)
    return objects[at] ?? null
  }
  const get = (owner: PdfValue | undefined, key: string): PdfValue =>
    resolve(asDict(resolve(owner))?.entries.get(key))
  return {
    version,
    trailer: index.trailer,
    rebuilt,
    encrypted: index.trailer.entries.has('Encrypt'),
    numbers: [...index.places.keys()].sort((a, b) => a - b),
    resolve,
    get,
    list: (owner, key) => asList(get(owner, key)).map(resolve),
    decode: (stream) => decode(stream, resolve),
  }
}

/** Reads `n g obj …` at an offset; undefined if no object begins there. */
function readObject(
  bytes: Uint8Array,
  offset: number,
  resolve: PdfFile['resolve'],
): PdfValue | undefined {
  const lexer = lex(bytes, offset)
  lexer.next()
  lexer.next()
  if (!isKeyword(lexer.next(), 'obj')) return undefined
  const value = lexer.next()
  const [next, after] = [lexer.next(), lexer.position()]
  const isReference = typeof value === 'number' && typeof next === 'number'
  if (isReference) return isKeyword(lexer.next(), 'R') ? { type: 'ref', number: value } : value
  if (typeof value !== 'object' || value?.type !== 'dict' || !isKeyword(next, 'stream'))
    return value
  const start =
    after +
    (bytes[after] === 13 && bytes[after + 1] === 10
      ? 2
      : bytes[after] === 10 || bytes[after] === 13
        ? 1
        : 0)
  return {
    type: 'stream',
    dict: value,
    raw: bytes.subarray(start, streamEnd(bytes, start, value, resolve)),
  }
}

function streamEnd(
  bytes: Uint8Array,
  start: number,
  dict: PdfDict,
  resolve: PdfFile['resolve'],
): number {
  const length = asNumber(resolve(dict.entries.get('Length')))
  if (
    length !== undefined &&
    length >= 0 &&
    isKeyword(lex(bytes, start + length).next(), 'endstream')
  ) {
    return start + length
  }
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(
    'endstream',
    start,
  )
  return end < 0 ? bytes.length : end
}

/** The objects of an object stream (ISO 32000-1, 7.5.7). */
function readObjectStream(value: PdfValue, resolve: PdfFile['resolve']): readonly PdfValue[] {
  if (typeof value !== 'object' || value?.type !== 'stream') return []
  const decoded = decode(value, resolve)
  if (!decoded.ok) return []
  const count = asNumber(resolve(value.dict.entries.get('N'))) ?? 0
  const first = asNumber(resolve(value.dict.entries.get('First'))) ?? 0
  const header = lex(decoded.bytes)
  const offsets: number[] = []
  for (let index = 0; index < count && header.position() < first; index += 1) {
    header.next()
    offsets.push(asNumber(header.next()) ?? 0)
  }
  return offsets.map((offset) => lex(decoded.bytes, first + offset).next() ?? null)
}

/** Follows the chain of cross-reference sections (7.5.4, 7.5.8); undefined if any is broken. */
function readIndex(bytes: Uint8Array): Index | undefined {
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
function searchObjects(bytes: Uint8Array): Index {
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

/** A key for an object that two places may name: the number of its reference, or itself. */
export function identityOf(value: PdfValue | undefined): unknown {
  return typeof value === 'object' && value?.type === 'ref' ? value.number : value
}

/** Whether a value is a stream. */
export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeOf(value) === 'stream'
}
