/** Decodes streams (ISO 32000-1, 7.4), never more than a limit. */

import { constants, inflateSync } from 'node:zlib'
import {
  asDict,
  asList,
  asName,
  asNumber,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from './object.js'

/** A stream that would be larger than this once decoded is not read: 64 MiB. */
export const largestStream = 64 * 1024 * 1024

/** The bytes of a stream, or why there are none. */
export type Decoded =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: 'too-large' | 'broken' | 'unsupported' }

type Step = (bytes: Uint8Array, parameters: PdfDict | undefined, resolve: Resolve) => Uint8Array
type Resolve = (value: PdfValue | undefined) => PdfValue

/** Decodes a stream's bytes through all its filters. */
export function decode({ dict, raw }: PdfStream, resolve: Resolve): Decoded {
  const filters = asList(resolve(dict.entries.get('Filter'))).map(
    (one) => asName(resolve(one)) ?? '',
  )
  const parameters = asList(resolve(dict.entries.get('DecodeParms'))).map((one) =>
    asDict(resolve(one)),
  )
  let bytes = raw
  for (const [index, filter] of filters.entries()) {
    const step = steps[filter]
    if (step === undefined) return { ok: false, fault: 'unsupported' }
    try {
      bytes = step(bytes, parameters[index], resolve)
    } catch (error) {
      return { ok: false, fault: isTooLarge(error) ? 'too-large' : 'broken' }
    }
  }
  return { ok: true, bytes }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

const flate: Step = (bytes, parameters, resolve) => {
  const options = { maxOutputLength: largestStream, finishFlush: constants.Z_SYNC_FLUSH }
  return predicted(inflateSync(bytes, options), parameters, resolve)
}

const steps: Readonly<Record<string, Step>> = {
  FlateDecode: flate,
  Fl: flate,
  ASCIIHexDecode: hex,
  AHx: hex,
  ASCII85Decode: ascii85,
  A85: ascii85,
}

function hex(bytes: Uint8Array): Uint8Array {
  const digits = Buffer.from(bytes).toString('latin1').split('>')[0] ?? ''
  return Buffer.from(digits.replace(/\s/g, ''), 'hex')
}

function ascii85(bytes: Uint8Array): Uint8Array {
  const text = (Buffer.from(bytes).toString('latin1').split('~>')[0] ?? '').replace(/\s/g, '')
  const out: number[] = []
  for (const [group] of text.matchAll(/z|[!-u]{1,5}/g)) {
    const full = group === 'z' ? '!!!!!' : group.padEnd(5, 'u')
    let value = 0
    for (const one of full) value = value * 85 + (one.charCodeAt(0) - 33)
    const four = [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
    out.push(...four.slice(0, group === 'z' ? 4 : group.length - 1))
  }
  return Uint8Array.from(out)
}

/** Undoes a PNG predictor (7.4.4.4), which cross-reference streams use; TIFF's is for pictures alone. */
function predicted(
  bytes: Uint8Array,
  parameters: PdfDict | undefined,
  resolve: Resolve,
): Uint8Array {
  const number = (key: string, otherwise: number): number =>
    asNumber(resolve(parameters?.entries.get(key))) ?? otherwise
  if (number('Predictor', 1) < 10) return bytes
  const width = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8))
  const row = Math.max(
    1,
    Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8),
  )
  const rows = Math.floor(bytes.length / (row + 1))
  const out = new Uint8Array(rows * row)
  for (let y = 0; y < rows; y += 1) {
    const filter = bytes[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const left = x >= width ? (out[y * row + x - width] ?? 0) : 0
      const up = y > 0 ? (out[(y - 1) * row + x] ?? 0) : 0
      const corner = y > 0 && x >= width ? (out[(y - 1) * row + x - width] ?? 0) : 0
      const value = bytes[y * (row + 1) + 1 + x] ?? 0
      out[y * row + x] = value + guess(filter, left, up, corner)
    }
  }
  return out
}

/** What a row filter adds (PNG specification, 9.2). */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const estimate = left + up - corner
  const [a, b, c] = [
    Math.abs(estimate - left),
    Math.abs(estimate - up),
    Math.abs(estimate - corner),
  ]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
