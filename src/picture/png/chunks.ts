/** Takes PNG files apart and puts them together: signature, chunks, checksums (PNG specification, 5). */

import { crc32 } from 'node:zlib'
import { fault, type PictureFault } from '../picture.js'

/** A chunk: its four letters and its data. */
export interface Chunk {
  readonly name: string
  readonly data: Uint8Array
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Whether bytes begin like a PNG file. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** The chunks of a file up to IEND; what follows is dropped. */
export function readChunks(bytes: Uint8Array): readonly Chunk[] | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) break
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      return fault('damaged', `the checksum of its chunk ${printable(name)} is wrong`)
    }
    chunks.push({ name, data: bytes.subarray(at + 8, end - 4) })
    if (name === 'IEND') return chunks
    at = end
  }
  return fault('damaged', 'it is cut short')
}

/** The data of the first chunk of a name. */
export function dataOf(name: string, chunks: readonly Chunk[]): Uint8Array | undefined {
  return chunks.find((chunk) => chunk.name === name)?.data
}

/** The file of chunks. */
export function writeChunks(chunks: readonly Chunk[]): Uint8Array {
  const length = chunks.reduce((sum, { data }) => sum + 12 + data.length, signature.length)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  bytes.set(signature)
  let at = signature.length
  for (const { name, data } of chunks) {
    view.setUint32(at, data.length)
    bytes.set(
      Array.from(name, (letter) => letter.charCodeAt(0)),
      at + 4,
    )
    bytes.set(data, at + 8)
    const end = at + 8 + data.length
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)))
    at = end + 4
  }
  return bytes
}

function printable(name: string): string {
  return /^[A-Za-z]{4}$/.test(name) ? name : 'of unknown name'
}
