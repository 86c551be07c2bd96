import { describe, expect, it } from 'vitest'
import { turnOf } from '../../../src/picture/exif.js'
import { readJpeg } from '../../../src/picture/jpeg/read-jpeg.js'

/** A marker segment with its length. */
function segment(marker: number, data: readonly number[] | Buffer): Buffer {
  const length = data.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), Buffer.from(data)])
}

const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])
const jfif = segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1'))
const frame = (marker = 0xc0, components = 3, depth = 8): Buffer =>
  segment(marker, [depth, 0, 100, 0, 200, components, 1, 0x11, 0])
const scan = Buffer.concat([
  segment(0xda, [1, 1, 0, 0, 63, 0]),
  Buffer.from([7, 0xff, 0, 8, 0xff, 0xd0, 9]),
])
const exif = (orientation: number): Buffer => {
  const tiff = [
    0x49,
    0x49,
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
  ]
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]))
}
const file = (...parts: readonly Buffer[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

describe('readJpeg', () => {
  it('keeps the picture and drops place, comments, previews and what follows the end', () => {
    const place = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0GPS', 'latin1'))
    const read = readJpeg(
      file(start, jfif, place, segment(0xfe, [65]), frame(), scan, frame(), scan, end, frame()),
    )
    expect(read).toMatchObject({ format: 'jpeg', size: { width: 200, height: 100 } })
    expect('bytes' in read && Buffer.from(read.bytes)).toEqual(
      Buffer.concat([start, jfif, frame(), scan, frame(), scan, end]),
    )
  })

  it('drops previews in JFIF, and what only editors read in other segments of Adobe', () => {
    const preview = segment(
      0xe0,
      Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0001\u0001abc', 'latin1'),
    )
    const extension = segment(0xe0, Buffer.from('JFXX\0\u0010preview', 'latin1'))
    const ducky = segment(0xee, Buffer.from('Ducky', 'latin1'))
    const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\u0001', 'latin1'))
    const read = readJpeg(file(start, preview, extension, ducky, adobe, frame(), scan, end))
    expect('bytes' in read && Buffer.from(read.bytes)).toEqual(
      Buffer.concat([start, jfif, adobe, frame(), scan, end]),
    )
  })

  it('turns as the camera was held and forgets the rest', () => {
    const read = readJpeg(file(start, exif(6), frame(), scan, end))
    expect(read).toMatchObject({
      size: { width: 100, height: 200 },
      turn: { quarters: 1, mirrored: false },
      bytes: file(start, frame(), scan, end),
    })
  })

  it.each([
    ['cut short in the scan', file(start, frame(), scan), 'damaged', 'cut short'],
    ['cut short in a segment', file(start, frame()).subarray(0, 12), 'damaged', 'cut short'],
    ['without frame', file(start, jfif, end), 'damaged', 'frame header'],
    [
      'with other bytes between segments',
      file(start, Buffer.from([1, 2, 3]), end),
      'damaged',
      'byte 2',
    ],
    ['in CMYK', file(start, frame(0xc0, 4), scan, end), 'colors', 'CMYK'],
    ['of twelve bits', file(start, frame(0xc1, 3, 12), scan, end), 'colors', '12 bits'],
    ['that is lossless', file(start, frame(0xc3), scan, end), 'unsupported', 'lossless'],
    ['that is differential', file(start, frame(0xc5), scan, end), 'unsupported', 'differential'],
    ['with arithmetic coding', file(start, frame(0xca), scan, end), 'unsupported', 'arithmetic'],
    [
      'with scans without end',
      file(start, frame(0xc2), ...Array.from({ length: 101 }, () => scan), end),
      'unsupported',
      '101 scans',
    ],
    [
      'that is heavy and cannot be decoded',
      file(start, frame(), scan, Buffer.alloc(1_600_000, 1), end),
      'damaged',
      'coded pixels',
    ],
    [
      'with too many bytes',
      file(start, frame(), scan, Buffer.alloc(40_000_000, 1), end),
      'too-large',
      'MB',
    ],
  ])('refuses one %s', (_, bytes, kind, detail) => {
    expect(readJpeg(bytes)).toMatchObject({
      type: 'fault',
      kind,
      detail: expect.stringContaining(detail),
    })
  })
})

describe('turnOf', () => {
  it.each([
    [1, 0, false],
    [2, 0, true],
    [3, 2, false],
    [4, 2, true],
    [5, 3, true],
    [6, 1, false],
    [7, 1, true],
    [8, 3, false],
    [99, 0, false],
  ])('reads orientation %i', (orientation, quarters, mirrored) => {
    expect(turnOf(exif(orientation).subarray(10))).toEqual({ quarters, mirrored })
  })

  it.each([[[]], [[1, 2, 3]], [[0x4d, 0x4d, 0, 42, 0xff, 0xff, 0xff, 0xff]]])(
    'takes broken data for upright: %j',
    (bytes) => {
      expect(turnOf(Uint8Array.from(bytes))).toEqual({ quarters: 0, mirrored: false })
    },
  )
})
