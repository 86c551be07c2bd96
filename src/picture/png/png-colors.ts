/** Finds PNG files whose samples are no sRGB: documents would show them too light, too dark or too dull. */

import { inflateSync } from 'node:zlib'
import { profileFault } from '../color-profile.js'
import { fault, type PictureFault } from '../picture.js'
import { type Chunk, dataOf } from './chunks.js'

const remedy = 'convert it to sRGB when you save it, or its colours would come out wrong'

/** The fault of colours; of several chunks the first in this order counts (PNG specification, 4.3). */
export function colorFault(chunks: readonly Chunk[]): PictureFault | undefined {
  const coded = dataOf('cICP', chunks)
  if (coded !== undefined) return codedFault(coded)
  const profile = dataOf('iCCP', chunks)
  if (profile !== undefined) return profileFault(inflatedProfile(profile))
  if (dataOf('sRGB', chunks) !== undefined) return undefined
  const gamma = dataOf('gAMA', chunks)
  return gamma && gammaFault(gamma)
}

/** Coding-independent code points: primaries 1 with curve 13 are sRGB (ITU-T H.273, 8.1 and 8.2). */
function codedFault([primaries, curve]: Uint8Array): PictureFault | undefined {
  if (primaries === 1 && (curve === 13 || curve === 1)) return undefined
  return fault('colors', 'its colours are those of another screen than sRGB’s', remedy)
}

/** The profile of iCCP: a name, a zero, the method, then the profile, deflated (11.3.2.3). */
function inflatedProfile(data: Uint8Array): Uint8Array {
  try {
    return inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: 4_000_000 })
  } catch {
    return new Uint8Array()
  }
}

/** Hundred-thousandths: sRGB is about 45,455; programs round it in their own ways. */
function gammaFault(data: Uint8Array): PictureFault | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = data
  const gamma = ((a * 256 + b) * 256 + c) * 256 + d
  if (gamma === 0 || (gamma > 42_000 && gamma < 49_000)) return undefined
  return fault(
    'colors',
    `its brightness follows another curve than sRGB’s (gamma ${gamma / 100_000})`,
    remedy,
  )
}
