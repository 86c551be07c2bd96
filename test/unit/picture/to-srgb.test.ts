import { describe, expect, it } from 'vitest'
import { conversionOf } from '../../../src/picture/color/to-srgb.js'
import { pixelsOfJpeg, writeJpeg } from '../../../src/picture/jpeg/jpeg-pixels.js'
import { readJpeg } from '../../../src/picture/jpeg/read-jpeg.js'
import { formula, points, profileFile, xyz } from './icc-file.js'

const curves = (curve: Buffer) => ({ rTRC: curve, gTRC: curve, bTRC: curve })

/** sRGB's own curve, and the primaries of three spaces under D50. */
const srgbCurve = formula(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
const srgb = {
  rXYZ: xyz(0.43607, 0.22249, 0.01392),
  gXYZ: xyz(0.38515, 0.71687, 0.09708),
  bXYZ: xyz(0.14307, 0.06061, 0.7141),
}
const displayP3 = {
  rXYZ: xyz(0.51512, 0.2412, -0.00105),
  gXYZ: xyz(0.29198, 0.69225, 0.04189),
  bXYZ: xyz(0.1571, 0.06657, 0.78407),
}
const adobe = {
  rXYZ: xyz(0.60974, 0.31111, 0.01947),
  gXYZ: xyz(0.20528, 0.62567, 0.06087),
  bXYZ: xyz(0.14919, 0.06322, 0.74457),
}
const phone = profileFile('RGB ', { ...displayP3, ...curves(srgbCurve) })

function converted(
  profile: Uint8Array,
  color: readonly number[],
  grey = false,
): readonly number[] | string {
  const conversion = conversionOf(profile, grey)
  if (conversion === undefined) return 'as it is'
  if (typeof conversion === 'object') return conversion.detail
  const channels = color.length as 1 | 2 | 3 | 4
  return [...conversion({ width: 1, height: 1, channels, data: Uint8Array.from(color) }).data]
}

describe('conversionOf', () => {
  it.each([
    ['a phone’s colours', phone, [200, 100, 50], [215, 93, 31]],
    ['colours beyond sRGB', phone, [0, 255, 0], [0, 255, 0]],
    ['greys, which stay', phone, [119, 119, 119], [119, 119, 119]],
    ['what is transparent', phone, [200, 100, 50, 7], [215, 93, 31, 7]],
    [
      'a camera’s colours',
      profileFile('RGB ', { ...adobe, ...curves(points(563)) }),
      [200, 100, 50],
      [227, 100, 42],
    ],
    [
      'light as it is',
      profileFile('RGB ', { ...srgb, ...curves(points()) }),
      [55, 55, 55],
      [128, 128, 128],
    ],
    [
      'a curve of points',
      profileFile('RGB ', { ...srgb, ...curves(points(0, 0, 65_535)) }),
      [191, 64, 255],
      [187, 0, 255],
    ],
  ])('brings %s into sRGB', (_, profile, color, wanted) => {
    expect(converted(profile, color)).toEqual(wanted)
  })

  it('brings greys into sRGB’s curve', () => {
    const dots = profileFile('GRAY', { kTRC: points(256) })
    expect(converted(dots, [55], true)).toEqual([128])
    expect(converted(dots, [55, 9], true)).toEqual([128, 9])
  })

  it.each([
    ['sRGB by another name', profileFile('RGB ', { ...srgb, ...curves(srgbCurve) }), false],
    [
      'a profile of greys in a picture of colours',
      profileFile('GRAY', { kTRC: points(256) }),
      false,
    ],
    ['what is no profile', Uint8Array.of(1, 2, 3), false],
    ['a curve that is cut short', phone.subarray(0, 160), true],
  ])('leaves alone %s', (_, profile, refused) => {
    expect(converted(profile, [1, 2, 3])).toBe(
      refused ? 'its colours are in another profile, not in sRGB' : 'as it is',
    )
  })
})

describe('readJpeg', () => {
  it('brings a phone’s photograph into sRGB and drops the profile', () => {
    const data = Uint8Array.from({ length: 16 * 16 * 3 }, (_, at) => [200, 100, 50][at % 3] ?? 0)
    const photo = writeJpeg({ width: 16, height: 16, channels: 3, data })
    const head = Buffer.from('\xff\xe2\0\0ICC_PROFILE\0\u0001\u0001', 'latin1')
    head.writeUInt16BE(head.length - 2 + phone.length, 2)
    const file = Buffer.concat([photo.subarray(0, 2), head, phone, photo.subarray(2)])
    const read = readJpeg(new Uint8Array(file))
    const pixels = 'bytes' in read ? pixelsOfJpeg(read.bytes) : undefined
    const [red = 0, green = 0, blue = 0] = pixels?.data ?? []
    expect(Math.abs(red - 215) + Math.abs(green - 93) + Math.abs(blue - 31)).toBeLessThan(9)
    expect('bytes' in read && Buffer.from(read.bytes).includes('ICC_PROFILE')).toBe(false)
  })
})
