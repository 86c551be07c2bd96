import { describe, expect, it } from 'vitest'
import { pixelsOfJpeg, writeJpeg } from '../../../src/picture/jpeg/jpeg-pixels.js'
import { lightened } from '../../../src/picture/lighten.js'
import type { Pixels } from '../../../src/picture/pixels.js'
import { pixelsOfPng } from '../../../src/picture/png/read-png.js'
import { writePng } from '../../../src/picture/png/write-png.js'

/** Four fields of red, green, blue and grey. */
const fields: Pixels = {
  width: 64,
  height: 48,
  channels: 3,
  data: Uint8Array.from({ length: 64 * 48 * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3)
    const [right, low] = [pixel % 64 >= 32, pixel >= 64 * 24]
    if (right && low) return 128
    return at % 3 === (right ? 1 : low ? 2 : 0) ? 220 : 30
  }),
}

/** The colour of a pixel. */
function at({ width, channels, data }: Pixels, x: number, y: number): readonly number[] {
  const from = (y * width + x) * channels
  return [...data.subarray(from, from + channels)]
}

const near = (wanted: readonly number[]) =>
  wanted.map((value) => expect.toSatisfy((one: number) => Math.abs(one - value) <= 4))

describe('pixelsOfJpeg', () => {
  it('reads what was written, in the same bytes each time', () => {
    const file = writeJpeg(fields)
    expect(Buffer.from(writeJpeg(fields)).equals(Buffer.from(file))).toBe(true)
    const pixels = pixelsOfJpeg(file)
    expect(pixels).toMatchObject({ width: 64, height: 48, channels: 3 })
    if (pixels === undefined) return
    expect(at(pixels, 5, 5)).toEqual(near([220, 30, 30]))
    expect(at(pixels, 50, 5)).toEqual(near([30, 220, 30]))
    expect(at(pixels, 50, 40)).toEqual(near([128, 128, 128]))
  })

  it('takes three components for RGB where Adobe says so', () => {
    const file = writeJpeg({ ...fields, data: new Uint8Array(64 * 48 * 3).fill(200) })
    const adobe = Buffer.from([0xff, 0xee, 0, 14, 65, 100, 111, 98, 101, 0, 100, 0, 0, 0, 0, 0])
    const jfifEnd = 20
    const marked = Buffer.concat([file.subarray(0, jfifEnd), adobe, file.subarray(jfifEnd)])
    const pixels = pixelsOfJpeg(new Uint8Array(marked))
    expect(pixels && at(pixels, 9, 9)).toEqual(near([200, 128, 128]))
  })

  it('gives nothing for what cannot be decoded', () => {
    expect(pixelsOfJpeg(writeJpeg(fields).subarray(0, 300))).toBeUndefined()
  })
})

describe('lightened', () => {
  it.each([
    ['png', writePng(fields)],
    ['jpeg', writeJpeg(fields)],
  ] as const)('leaves so many pixels of a %s, once for each size', (format, bytes) => {
    const size = { width: 16, height: 12 }
    const lighter = lightened({ format, bytes }, size)
    const pixels = lighter && (format === 'png' ? pixelsOfPng : pixelsOfJpeg)(lighter)
    expect(pixels).toMatchObject(size)
    expect(pixels && at(pixels, 2, 2)).toEqual(near([220, 30, 30]))
    expect(lightened({ format, bytes }, { ...size })).toBe(lighter)
  })

  it('keeps a file that would not become lighter', () => {
    const bytes = writeJpeg(fields)
    expect(lightened({ format: 'jpeg', bytes }, { width: 64, height: 48 })).toBeUndefined()
  })

  it('keeps a JPEG that cannot be decoded', () => {
    const bytes = writeJpeg(fields).subarray(0, 300)
    expect(lightened({ format: 'jpeg', bytes }, { width: 8, height: 6 })).toBeUndefined()
  })
})
