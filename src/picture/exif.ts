/** Reads from Exif data how a camera was held. */

import { type Turn, upright } from './picture.js'

/** Exif orientations 1 to 8 (Exif 2.32, 4.6.4 A): what brings the stored pixels upright. */
const turns: readonly Turn[] = [
  upright,
  { quarters: 0, mirrored: true },
  { quarters: 2, mirrored: false },
  { quarters: 2, mirrored: true },
  { quarters: 3, mirrored: true },
  { quarters: 1, mirrored: false },
  { quarters: 1, mirrored: true },
  { quarters: 3, mirrored: false },
]

const orientationTag = 0x0112

/** The turn that a TIFF header with its first directory asks for; upright if it says nothing readable. */
export function turnOf(tiff: Uint8Array): Turn {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (view.byteLength < 8) return upright
  const little = view.getUint16(0) === 0x4949
  if (view.getUint16(2, little) !== 42) return upright
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return upright
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > view.byteLength) return upright
    if (view.getUint16(entry, little) !== orientationTag) continue
    return turns[view.getUint16(entry + 8, little) - 1] ?? upright
  }
  return upright
}
