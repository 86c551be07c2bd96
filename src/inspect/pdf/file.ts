/** Opens a PDF: finds its objects by the cross-reference, or by looking for them where that is broken. */

import { type Index, readIndex, searchObjects } from './cross-reference.js'
import { type Decoded, decode } from './filters.js'
import { latin1 } from './lexer.js'
import { asDict, asList, type PdfDict, type PdfStream, type PdfValue, typeOf } from './object.js'
import { readObject, readObjectStream } from './read-object.js'

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

/** A key for an object that two places may name: the number of its reference, or itself. */
export function identityOf(value: PdfValue | undefined): unknown {
  return typeof value === 'object' && value?.type === 'ref' ? value.number : value
}

/** Whether a value is a stream. */
export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeOf(value) === 'stream'
}
