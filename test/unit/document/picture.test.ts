import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../src/document/picture.js'
import { built, lines, merged } from './fixture.js'

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1,
  0x40, 0, 0, 0, 0xf0,
])
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 100, 0, 200, 1, 0, 0, 0,
])

describe('readPicture', () => {
  it('reads the size of a PNG and of a JPEG', () => {
    expect(readPicture(png)).toEqual({ format: 'png', pixels: { width: 320, height: 240 } })
    expect(readPicture(jpeg)).toEqual({ format: 'jpeg', pixels: { width: 200, height: 100 } })
  })

  it('reads bytes that lie inside a larger buffer', () => {
    const padded = new Uint8Array(png.length + 5)
    padded.set(png, 5)
    expect(readPicture(padded.subarray(5))).toEqual(readPicture(png))
  })

  it.each([
    ['nothing', []],
    ['a GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
    ['half a PNG', [...png.subarray(0, 20)]],
    ['a PNG without width', [...png.subarray(0, 16), 0, 0, 0, 0, 0, 0, 0, 1]],
    ['half a JPEG', [...jpeg.subarray(0, 12)]],
    ['a JPEG without frame', [0xff, 0xd8, 0xff, 0xd9, 0, 2, 0, 0, 0, 0, 0, 0]],
  ])('refuses %s', (_, bytes) => {
    expect(readPicture(Uint8Array.from(bytes))).toBeUndefined()
  })
})

describe('pictures in Markdown', () => {
  const images = () => ({ bytes: png })

  it('are figures with alternative text and caption', () => {
    const { document, codes } = built(merged`![Das Haus](haus.png "Foto: Amt")`, { images })
    expect(lines(document)).toEqual([
      'figure haus.png png 320×240 "Das Haus"',
      '  caption: Foto: Amt',
    ])
    expect(codes).toEqual([])
  })

  it('need alternative text', () => {
    expect(built(merged`![](haus.png)`, { images }).codes).toEqual(['document-alt-missing'])
  })

  it('must be PNG or JPEG', () => {
    const { codes, document } = built(merged`![Haus](haus.gif)`, {
      images: () => ({ bytes: Uint8Array.of(1, 2, 3) }),
    })
    expect(codes).toEqual(['document-picture-unsupported'])
    expect(lines(document)).toEqual([])
  })

  it('that cannot be read are left out; their reader has reported', () => {
    const { codes, document } = built(merged`![Haus](weg.png)`)
    expect(codes).toEqual([])
    expect(lines(document)).toEqual([])
  })
})
