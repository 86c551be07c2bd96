import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkPngPixels, type PngHeader } from '../../../src/pdf/check-png.js'

const header: PngHeader = {
  width: 3,
  height: 2,
  pixelBitlength: 8,
  interlaceMethod: 0,
  transparency: {},
}
const check = (bytes: readonly number[], changes: Partial<PngHeader> = {}) =>
  checkPngPixels(deflateSync(Buffer.from(bytes)), { ...header, ...changes })

describe('checkPngPixels', () => {
  it('accepts as many rows as the header says, with known filters', () => {
    expect(() => check([0, 1, 1, 1, 4, 1, 1, 1])).not.toThrow()
    expect(() => check([0, 0xf0, 0, 0xf0], { pixelBitlength: 1 })).not.toThrow()
  })
  it('accepts the passes of an interlaced picture', () => {
    const passes = [
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1, 1, 1],
    ]
    expect(() => check(passes.flat(), { interlaceMethod: 1 })).not.toThrow()
  })
  it.each([
    ['missing rows', [0, 1, 1, 1], {}],
    ['an unknown filter', [0, 1, 1, 1, 5, 1, 1, 1], {}],
    [
      'small transparent pixels',
      [0, 240, 0, 240],
      { pixelBitlength: 1, transparency: { indexed: [] } },
    ],
    ['small interlaced pixels', [0, 240, 0, 240], { pixelBitlength: 1, interlaceMethod: 1 }],
  ])('refuses %s', (_, bytes, changes) => {
    expect(() => check(bytes, changes)).toThrow()
  })
})
