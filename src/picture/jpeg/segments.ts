/** Takes JPEG files apart and puts them together: marker segments (ITU-T T.81, B.1.1). */

import { fault, type PictureFault } from '../picture.js'

/** A marker segment: its marker and its bytes, marker and length included; a scan with its coded data. */
export interface Segment {
  readonly marker: number
  readonly bytes: Uint8Array
}

const endOfImage = 0xd9

/** The marker of a scan. */
export const startOfScan = 0xda

/** All segments up to the end of the image. What follows the end is dropped. */
export function segmentsOf(bytes: Uint8Array): readonly Segment[] | PictureFault {
  const cut = fault('damaged', 'it is cut short')
  const segments: Segment[] = []
  let at = 2
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return fault('damaged', `byte ${at} should begin a segment`)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) {
      segments.push({ marker, bytes: bytes.subarray(at, at + 2) })
      return segments
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    const end = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    if (length < 2 || end > bytes.length) return cut
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return cut
}

/** Where coded data end: at a marker that is neither a stuffed zero nor a restart (T.81, B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length + 1
}

/** The file of segments. */
export function fileOf(segments: readonly Segment[]): Uint8Array {
  return joined([Uint8Array.of(0xff, 0xd8), ...segments.map(({ bytes }) => bytes)])
}

/** Whether the data of a segment begin with these letters. */
export function startsWith({ bytes }: Segment, name: string): boolean {
  return [...name].every((letter, index) => bytes[4 + index] === letter.charCodeAt(0))
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
