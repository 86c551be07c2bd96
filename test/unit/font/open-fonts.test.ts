import { describe, expect, it } from 'vitest'
import { boundedCache } from '../../../src/font/bounded-cache.js'
import { widthOf } from '../../../src/font/face.js'
import { openFonts } from '../../../src/font/open-fonts.js'
import { parseFont } from '../../../src/font/parse-font.js'
import { fonts } from '../layout/specimen.js'

const inter = fonts.face('Inter', 400, false)
const arimo = fonts.face('Arimo', 400, false)
const shipped = [
  ...([400, 500, 600, 700] as const).map((weight) => ['Inter', weight] as const),
  ...([400, 700] as const).map((weight) => ['Arimo', weight] as const),
].flatMap(([family, weight]) => [false, true].map((italic) => fonts.face(family, weight, italic)))

describe('shaping', () => {
  it('applies Inter’s kerning once: the comma keeps its room', () => {
    const kerned = widthOf(inter.shape('7.038,4'), 1000)
    const apart = [...'7.038,4'].reduce((sum, char) => sum + widthOf(inter.shape(char), 1000), 0)
    expect(kerned).toBeLessThan(apart)
    expect(apart - kerned).toBeLessThan(200)
  })

  it.each(shipped)('lists no lookup twice or out of order in $key', (face) => {
    const font = parseFont(face.bytes) as unknown as {
      readonly GPOS?: {
        readonly featureList: Iterable<{ feature: { lookupListIndexes: number[] } }>
      }
    }
    for (const { feature } of font.GPOS?.featureList ?? []) {
      const sorted = [...new Set(feature.lookupListIndexes)].sort((a, b) => a - b)
      expect(feature.lookupListIndexes).toEqual(sorted)
    }
  })

  it('keeps characters apart that the font draws with one glyph', () => {
    for (const face of [inter, arimo]) {
      for (const word of ['\u02BC', '\u2019', '\u03B9\u0269', '\u0269\u03B9', '\u2126\u03A9']) {
        const shown = face.shape(word).flatMap(({ codePoints }) => codePoints)
        expect(String.fromCodePoint(...shown)).toBe(word)
      }
    }
  })

  it.each(shipped)('keeps every character in $key', (face) => {
    const words = 'Äußerst „kluge“ Prüfer – 7.038,4 Mio. € ≥ 60 % U\u2011Bahn → ₂'
    const characters = face.shape(words).flatMap((glyph) => glyph.codePoints)
    expect(String.fromCodePoint(...characters)).toBe(words)
    expect(face.shape(words).every((glyph) => glyph.id !== 0)).toBe(true)
  })

  it('gives tabular figures one width', () => {
    const advances = [...'0123456789'].map(
      (digit) => inter.shape(digit, { tabular: true })[0]?.advance,
    )
    expect(new Set(advances).size).toBe(1)
    expect(inter.shape('1')[0]?.advance).not.toBe(advances[1])
  })

  it('gives the same glyphs in any order of calls', () => {
    const first = inter.shape('Tag und Nacht')
    inter.shape('etwas anderes')
    expect(inter.shape('Tag und Nacht')).toEqual(first)
  })
})

describe('measures', () => {
  it('takes the larger width with and without kerning as the safe one', () => {
    for (const word of ['AVATAR', 'Tor', '7.038,4', 'Wellen und Töne']) {
      expect(arimo.safeWidth(word)).toBeGreaterThanOrEqual(widthOf(arimo.shape(word), 1000) - 1e-9)
    }
    expect(arimo.safeWidth('AVATAR')).toBeGreaterThan(widthOf(arimo.shape('AVATAR'), 1000))
  })

  it.each(shipped)('takes the wider of kerned and unkerned words in $key', (face) => {
    const font = parseFont(face.bytes)
    const words = ['AVATAR', 'Prüfer', '„kluge“', '7.038,4', 'Te', 'i\u0301', 'ffi', 'P.', 'Nacht']
    for (const word of words) {
      const widths = [{}, { kern: false }].map(
        (features) => font.layout(word, features).advanceWidth,
      )
      const wider = Math.max(...widths) * (1000 / font.unitsPerEm)
      expect(face.safeWidth(word), word).toBeCloseTo(wider, 9)
    }
  })

  it('knows the vertical metrics of Arial', () => {
    expect(arimo.ascent).toBeCloseTo(905.3, 1)
    expect(arimo.descent).toBeCloseTo(-211.9, 1)
  })

  it('knows what a face covers', () => {
    expect([0x202f, 0xa0, 0x2011, 0x1e9e, 0x2082].every((point) => inter.covers(point))).toBe(true)
    expect(inter.covers(0x2603)).toBe(false)
  })
})

describe('openFonts', () => {
  it('answers a weight with its nearest face', () => {
    expect(fonts.face('Arimo', 600, false).key).toBe('Arimo/700')
    expect(fonts.face('Arimo', 500, true).key).toBe('Arimo/400/italic')
    expect(fonts.face('Inter', 600, true).key).toBe('Inter/600/italic')
  })

  it('refuses a family that is not open', () => {
    expect(() => fonts.face('Papyrus', 400, false)).toThrow('Papyrus')
  })

  it('finds a face by its key again', () => {
    const face = fonts.face('Arimo', 500, true)
    expect(fonts.named(face.key)).toBe(face)
    expect(() => fonts.named('Arimo/500/italic')).toThrow('Arimo/500/italic')
  })

  it('parses nothing before it is measured', () => {
    const broken = openFonts([
      { family: 'Broken', weight: 400, italic: false, bytes: new Uint8Array(8) },
    ]).face('Broken', 400, false)
    expect(broken.key).toBe('Broken/400')
    expect(() => broken.shape('x')).toThrow()
  })
})

describe('boundedCache', () => {
  it('drops the oldest entry when it is full', () => {
    const cache = boundedCache<number>(2)
    const make = (key: string, value: number) => cache.get(key, () => value)
    make('a', 1)
    make('b', 2)
    make('c', 3)
    expect(cache.size).toBe(2)
    expect([make('b', 9), make('a', 9)]).toEqual([2, 9])
  })
})
