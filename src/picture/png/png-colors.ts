/** Finds PNG files whose samples are not in sRGB: documents would show them too light, too dark or too dull. */

import { inflateSync } from 'node:zlib'
import { type Conversion, conversionOf, curveConversion } from '../color/to-srgb.js'
import { fault, type PictureFault } from '../picture.js'
import { type Chunk, dataOf } from './chunks.js'

const remedy = 'convert it to sRGB when you save it, or its colours would come out wrong'

/**
 * What brings the colours of a file into sRGB, the fault of those that cannot be brought there, or nothing.
 *
 * Of several chunks the first in this order counts (PNG specification, 4.3).
 */
export function colorsOf(
  chunks: readonly Chunk[],
  grey: boolean,
): Conversion | PictureFault | undefined {
  const coded = dataOf('cICP', chunks)
  if (coded !== undefined) return codedFault(coded)
  const profile = dataOf('iCCP', chunks)
  if (profile !== undefined) return conversionOf(inflatedProfile(profile), grey)
  if (dataOf('sRGB', chunks) !== undefined) return undefined
  const gamma = dataOf('gAMA', chunks)
  return gamma && fromGamma(gamma)
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

/** Hundred-thousandths: sRGB’s curve is about 45,455; programs round it in their own ways. */
function fromGamma(data: Uint8Array): Conversion | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = data
  const gamma = ((a * 256 + b) * 256 + c) * 256 + d
  if (gamma === 0 || (gamma > 42_000 && gamma < 49_000)) return undefined
  return curveConversion((sample) => sample ** (100_000 / gamma))
}
