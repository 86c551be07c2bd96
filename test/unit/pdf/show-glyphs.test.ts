import { describe, expect, it } from 'vitest'
import type { Glyph } from '../../../src/font/face.js'
import type { EmbeddedFace } from '../../../src/pdf/embed-faces.js'
import { glyphArray } from '../../../src/pdf/show-glyphs.js'
import { style } from './fixture.js'

/** A face whose glyphs are all 500 wide and whose codes are their ids. */
const face = {
  code: (glyph: Glyph) => ({ hex: String(glyph.id).padStart(4, '0'), width: 500 }),
} as EmbeddedFace

function array(glyphs: readonly Partial<Glyph>[], wordSpace = 0): string {
  const full = glyphs.map((glyph) => ({
    id: 1,
    advance: 500,
    xOffset: 0,
    codePoints: [0x61],
    ...glyph,
  }))
  const run = { text: '', glyphs: full, x: 0, width: 0, language: 'de', element: 'e', wordSpace }
  return glyphArray({ ...run, style: { ...style, size: 10 } }, face)
}

describe('glyphArray', () => {
  it('joins glyphs that follow each other at their own widths', () => {
    expect(array([{ id: 1 }, { id: 2 }])).toBe('[<00010002>]')
  })
  it('moves right for space and left for kerning', () => {
    expect(array([{ id: 1, advance: 450 }, { id: 2, advance: 520 }, { id: 3 }])).toBe(
      '[<0001>50<0002>-20<0003>]',
    )
  })
  it('shifts one glyph by its offset and the next one back', () => {
    expect(array([{ id: 1 }, { id: 2, xOffset: 30 }, { id: 3 }])).toBe('[<0001>-30<0002>30<0003>]')
  })
  it('widens spaces of justified lines only', () => {
    expect(array([{ id: 1 }, { id: 2, codePoints: [0x20] }, { id: 3 }], 1)).toBe(
      '[<00010002>-100<0003>]',
    )
    expect(array([{ id: 1 }, { id: 2, codePoints: [0xa0] }, { id: 3 }], 1)).toBe('[<000100020003>]')
  })
  it('leaves the room of a missing glyph empty', () => {
    expect(array([{ id: 1 }, { id: 0 }, { id: 3 }])).toBe('[<0001>-500<0003>]')
  })
})
