/** Reads objects at their places: `n g obj …`, with their streams, and those inside object streams. */

import { decode } from './filters.js'
import { isKeyword, lex } from './lexer.js'
import { asNumber, type PdfDict, type PdfValue } from './object.js'

/** Follows references to the object. */
export type Resolve = (value: PdfValue | undefined) => PdfValue

/** Reads `n g obj …` at an offset; undefined if no object begins there. */
export function readObject(
  bytes: Uint8Array,
  offset: number,
  resolve: Resolve,
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

function streamEnd(bytes: Uint8Array, start: number, dict: PdfDict, resolve: Resolve): number {
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
export function readObjectStream(value: PdfValue, resolve: Resolve): readonly PdfValue[] {
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
