import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pixelsOfPng, readPng } from '../../../src/picture/png/read-png.js'
import { unfilter } from '../../../src/picture/png/unfilter.js'
import { writePng } from '../../../src/picture/png/write-png.js'
import { resample } from '../../../src/picture/resample.js'
import { chunk, header, type PngFile, pngFile, signature } from './png-file.js'

const size = { width: 11, height: 9 }
const wave = (x: number, y: number, channel: number): number => x * 23 + y * 7 + channel * 40

/** The pixels of a file once it was read and written again. */
function pixels(file: Uint8Array) {
  const read = readPng(file)
  if (read.type === 'fault') throw new Error(read.detail)
  return pixelsOfPng(read.bytes)
}

describe('readPng', () => {
  it.each([
    ...([1, 2, 4, 8, 16] as const).map((depth) => ({ code: 0, depth }) as const),
    ...([1, 2, 4, 8] as const).map((depth) => ({ code: 3, depth }) as const),
    ...([8, 16] as const).flatMap((depth) =>
      ([2, 4, 6] as const).map((code) => ({ code, depth }) as const),
    ),
  ])('decodes kind $code at $depth bits, interlaced and not', ({ code, depth }) => {
    const most = 2 ** depth
    const sample: PngFile['sample'] = (x, y, channel) =>
      (depth === 16 ? wave(x, y, channel) * 257 + 5 : wave(x, y, channel)) % most
    const palette = Array.from({ length: 256 * 3 }, (_, at) => (at * 11) % 256)
    const before = code === 3 ? [chunk('PLTE', palette)] : []
    const file = { ...size, code, depth, sample, before }
    const plain = pixels(pngFile(file))
    expect(pixels(pngFile({ ...file, interlaced: true }))).toEqual(plain)
    const at = (x: number, y: number, channel: number): number | undefined =>
      plain.data[(y * size.width + x) * plain.channels + channel]
    for (const [x, y] of [
      [0, 0],
      [10, 8],
      [5, 3],
    ] as const) {
      for (let channel = 0; channel < plain.channels; channel += 1) {
        const wanted =
          code === 3
            ? palette[sample(x, y, 0) * 3 + channel]
            : Math.round((sample(x, y, channel) * 255) / (most - 1))
        expect(at(x, y, channel)).toBe(wanted)
      }
    }
  })

  it('gives palettes and single colours their transparency', () => {
    const sample: PngFile['sample'] = (x) => x % 3
    const palette = chunk('PLTE', [255, 0, 0, 0, 255, 0, 0, 0, 255])
    const indexed = { width: 3, height: 1, code: 3, depth: 2, sample } as const
    const shown = pixels(pngFile({ ...indexed, before: [palette, chunk('tRNS', [0, 128])] }))
    expect([...shown.data]).toEqual([255, 0, 0, 0, 0, 255, 0, 128, 0, 0, 255, 255])
    const grey = { width: 3, height: 1, code: 0, depth: 8, sample } as const
    expect([...pixels(pngFile({ ...grey, before: [chunk('tRNS', [0, 1])] })).data]).toEqual([
      0, 255, 1, 0, 2, 255,
    ])
  })

  it('keeps the bytes of plain pixels and drops what stands beside them', () => {
    const file = { ...size, code: 2, depth: 8, sample: (x: number) => x } as const
    const place = chunk('tEXt', Buffer.from('Location\0Werrastadt'))
    expect(readPng(pngFile({ ...file, before: [place] }))).toEqual(readPng(pngFile(file)))
  })

  it('turns as its Exif data say', () => {
    const exif = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
    const file = { ...size, code: 0, depth: 8, sample: () => 7, before: [chunk('eXIf', exif)] }
    expect(readPng(pngFile({ ...file, code: 0 }))).toMatchObject({
      size: { width: 9, height: 11 },
      turn: { quarters: 1, mirrored: false },
    })
  })

  const good = pngFile({ ...size, code: 2, depth: 8, sample: wave8 })
  const flipped = new Uint8Array(good)
  flipped[60] = (flipped[60] ?? 0) ^ 1
  const huge = { ...size, code: 0, depth: 8, sample: () => 0 } as const
  const compose = (...chunks: readonly Buffer[]): Uint8Array =>
    new Uint8Array(Buffer.concat([signature, ...chunks, chunk('IEND', [])]))

  it.each([
    ['cut short', good.subarray(0, good.length - 20), 'damaged', 'cut short'],
    ['a changed byte', flipped, 'damaged', 'checksum'],
    ['no pixels', compose(header({ ...huge, width: 0 })), 'damaged', 'no pixels'],
    [
      'a kind that does not exist',
      compose(header({ ...huge, depth: 3 })),
      'damaged',
      'kind of PNG',
    ],
    [
      'rows that are missing',
      compose(header(huge), chunk('IDAT', deflateSync(Buffer.alloc(40)))),
      'damaged',
      'missing',
    ],
    [
      'pixels that are no deflate stream',
      compose(header(huge), chunk('IDAT', [1, 2, 3])),
      'damaged',
      'compressed',
    ],
    [
      'an unknown filter',
      compose(header(huge), chunk('IDAT', deflateSync(Buffer.alloc(108, 9)))),
      'damaged',
      'filter',
    ],
    [
      'a bomb',
      compose(header(huge), chunk('IDAT', deflateSync(Buffer.alloc(50_000_000)))),
      'damaged',
      'more pixels',
    ],
    [
      'huge sides',
      compose(header({ ...huge, width: 60_000, height: 60_000 })),
      'too-large',
      '60000 × 60000',
    ],
    [
      'an entry that the palette lacks',
      compose(
        header({ ...huge, code: 3 }),
        chunk('PLTE', []),
        chunk('IDAT', deflateSync(Buffer.alloc(108))),
      ),
      'damaged',
      'palette',
    ],
  ])('refuses %s', (_, bytes, kind, detail) => {
    expect(readPng(bytes)).toMatchObject({
      type: 'fault',
      kind,
      detail: expect.stringContaining(detail),
    })
  })

  it('refuses another colour profile by its name and drops sRGB', () => {
    const file = { ...size, code: 2, depth: 8, sample: wave8 } as const
    const profiled = (name: string) => readPng(pngFile({ ...file, before: [profile(name)] }))
    expect(profiled('Display P3')).toMatchObject({
      kind: 'colors',
      detail: 'its colours are in the profile “Display P3”, not in sRGB',
    })
    expect(profiled('sRGB IEC61966-2.1')).toEqual(readPng(pngFile(file)))
  })

  it.each([['the colours of a wide screen', [chunk('cICP', [12, 13, 0, 1])], 'another screen']])(
    'refuses %s',
    (_, before, detail) => {
      const file = { ...size, code: 2, depth: 8, sample: wave8, before } as const
      expect(readPng(pngFile(file))).toMatchObject({
        kind: 'colors',
        detail: expect.stringContaining(detail),
      })
    },
  )

  it.each([
    ['sRGB’s curve, rounded', [chunk('gAMA', [0, 0, 0xb1, 0x8f])]],
    ['sRGB beside another curve', [chunk('sRGB', [0]), chunk('gAMA', [0, 1, 0x86, 0xa0])]],
    ['sRGB in code points', [chunk('cICP', [1, 13, 0, 1])]],
  ])('accepts %s', (_, before) => {
    const file = { ...size, code: 2, depth: 8, sample: wave8 } as const
    expect(readPng(pngFile({ ...file, before }))).toEqual(readPng(pngFile(file)))
  })

  it('brings another curve into sRGB, where a fifth of the light is half of the way', () => {
    const before = [chunk('gAMA', [0, 1, 0x86, 0xa0])]
    const file = { ...size, code: 2, depth: 8, sample: () => 55, before } as const
    expect(pixels(pngFile(file)).data.subarray(0, 3)).toEqual(Uint8Array.of(128, 128, 128))
  })

  it('shows the first picture of several that move', () => {
    const file = { ...size, code: 2, depth: 8, sample: wave8 } as const
    const control = chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])
    expect(readPng(pngFile({ ...file, before: [control] }))).toEqual(readPng(pngFile(file)))
  })
})

function wave8(x: number, y: number, channel: number): number {
  return wave(x, y, channel) % 256
}

/** A chunk iCCP with a profile that has nothing but its description (version 4). */
function profile(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16()
  const description = Buffer.alloc(28)
  description.write('mluc')
  description.writeUInt32BE(1, 8)
  description.writeUInt32BE(12, 12)
  description.writeUInt32BE(text.length, 20)
  description.writeUInt32BE(28, 24)
  const head = Buffer.alloc(144)
  head.write('acsp', 36)
  head.writeUInt32BE(1, 128)
  head.write('desc', 132)
  head.writeUInt32BE(144, 136)
  head.writeUInt32BE(28 + text.length, 140)
  const data = deflateSync(Buffer.concat([head, description, text]))
  return chunk('iCCP', Buffer.concat([Buffer.from('profile\0\0', 'latin1'), data]))
}

describe('unfilter', () => {
  it('undoes every filter', () => {
    const rows = [
      [0, 10, 20, 30],
      [1, 1, 1, 1],
      [2, 9, 8, 7],
      [3, 5, 5, 5],
      [4, 250, 2, 3],
    ]
    const header = { width: 3, height: 5, depth: 8, kind: 'grey', interlaced: false } as const
    const data = unfilter(Uint8Array.from(rows.flat()), header)
    expect(data).toEqual(Uint8Array.from([10, 20, 30, 1, 2, 3, 10, 10, 10, 10, 15, 17, 4, 12, 18]))
  })
})

describe('writePng', () => {
  it.each([1, 2, 3, 4] as const)('gives back %i samples', (channels) => {
    const data = Uint8Array.from({ length: 7 * 5 * channels }, (_, at) => (at * 37) % 256)
    const written = writePng({ width: 7, height: 5, channels, data })
    expect(pixelsOfPng(written)).toEqual({ width: 7, height: 5, channels, data })
    expect(writePng({ width: 7, height: 5, channels, data })).toEqual(written)
  })
})

describe('resample', () => {
  it('takes the mean of what a pixel covers', () => {
    const data = Uint8Array.from([0, 100, 200, 50, 10, 20, 30, 40])
    const half = resample({ width: 4, height: 2, channels: 1, data }, { width: 2, height: 1 })
    expect([...half.data]).toEqual([33, 80])
    const third = resample(
      { width: 3, height: 1, channels: 1, data: Uint8Array.from([0, 90, 240]) },
      { width: 2, height: 1 },
    )
    expect([...third.data]).toEqual([30, 190])
  })

  it('does not let hidden colours tint the edge', () => {
    const data = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 0])
    const one = resample({ width: 2, height: 1, channels: 4, data }, { width: 1, height: 1 })
    expect([...one.data]).toEqual([255, 0, 0, 128])
  })
})
