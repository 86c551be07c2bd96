import { describe, expect, it } from 'vitest'
import type { InlineValue, Merged, PictureValue } from '../../../src/template/slot.js'
import { pngFile } from '../picture/png-file.js'
import { built, lines, merged } from './fixture.js'

const png = pngFile({ width: 320, height: 240, code: 0, depth: 1, sample: () => 0 })
const svg = new TextEncoder().encode('<svg viewBox="0 0 2 1"><path d="M0 0H2V1z"/></svg>')
const images = () => ({ bytes: png })

describe('pictures in Markdown', () => {
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

  it('must be files that can be shown', () => {
    const { codes, document } = built(merged`![Haus](haus.gif)`, {
      images: () => ({ bytes: Uint8Array.of(1, 2, 3) }),
    })
    expect(codes).toEqual(['picture-unsupported'])
    expect(lines(document)).toEqual([])
  })

  it('that cannot be read are left out; their reader has reported', () => {
    const { codes, document } = built(merged`![Haus](weg.png)`)
    expect(codes).toEqual([])
    expect(lines(document)).toEqual([])
  })
})

describe('pictures of the helper', () => {
  const line = (text: string): Merged => {
    const value: InlineValue = { type: 'text', text }
    return merged`${value}`
  }
  const shown = (value: Partial<PictureValue>, bytes = png) => {
    const picture: PictureValue = { type: 'picture', path: 'haus', decorative: false, ...value }
    const { document, codes } = built(merged`${picture}`, { images: () => ({ bytes }) })
    return { printed: lines(document), codes }
  }

  it('are cut, limited and said in words', () => {
    expect(
      shown({
        alt: line('Das Haus'),
        caption: line('Am Platz'),
        credit: line('Foto: Amt'),
        ratio: 16 / 9,
        focus: { x: 1, y: 0.5 },
        width: 0.4,
      }),
    ).toEqual({
      printed: [
        'figure haus png 320×240 width 0.4 cut to 1.778 at 1 0.5 "Das Haus"',
        '  caption: Am Platz',
        '  credit: Foto: Amt',
      ],
      codes: [],
    })
  })

  it('are described or decorative, not both', () => {
    expect(shown({ decorative: true })).toEqual({
      printed: ['figure haus png 320×240 decorative'],
      codes: [],
    })
    expect(shown({}).codes).toEqual(['document-alt-missing'])
    expect(shown({ decorative: true, alt: line('Das Haus') }).codes).toEqual([
      'document-alt-of-decoration',
    ])
  })

  it('are not cut if they are drawings', () => {
    expect(shown({ alt: line('Das Zeichen'), ratio: 1 }, svg)).toEqual({
      printed: ['figure haus drawing 2×1 "Das Zeichen"'],
      codes: ['document-drawing-cut'],
    })
  })
})
