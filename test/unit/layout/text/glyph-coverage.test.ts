import { describe, expect, it } from 'vitest'
import { coveredStretches } from '../../../../src/layout/text/glyph-coverage.js'
import type { TextStyle } from '../../../../src/layout/text/paragraph.js'
import { contextOf, origin } from '../specimen.js'

function stretches(text: string, medium: 'print' | 'slides', bold = false) {
  const { context, diagnostics } = contextOf(medium)
  const face = context.fonts.face(context.design.family, bold ? 700 : 400, false)
  const color = context.design.colors.text
  const style: TextStyle = { face: face.key, bold, italic: false, size: 10, color }
  const found = coveredStretches(text, style, origin, context)
  return {
    found: found.map((one) => [one.text, one.style.face, one.style.editorFamily]),
    diagnostics,
  }
}

describe('coveredStretches', () => {
  it('leaves what the face covers in one piece', () => {
    expect(stretches('Größe – „A“', 'print').found).toEqual([
      ['Größe – „A“', 'Inter/400', undefined],
    ])
  })

  it('takes what the face lacks from the fallback of the theme, in the same weight', () => {
    const { found, diagnostics } = stretches('geprüft ✓✓ ja', 'slides', true)
    expect(found).toEqual([
      ['geprüft ', 'Arimo/700', undefined],
      ['✓✓', 'Inter/700', 'Segoe UI Symbol'],
      [' ja', 'Arimo/700', undefined],
    ])
    expect(diagnostics).toEqual([])
  })

  it.each([
    ['木', 'U+6728 (木, CJK UNIFIED IDEOGRAPH-6728)'],
    ['👍', 'U+1F44D (👍, THUMBS UP SIGN)'],
    ['\uE123', 'U+E123 (<private-use-E123>)'],
    ['ش', 'U+0634 (ش, ARABIC LETTER SHEEN)'],
    ['ሀ', 'U+1200 (ሀ, ETHIOPIC SYLLABLE HA)'],
  ])('names %s if no face has it', (character, name) => {
    const { diagnostics } = stretches(`a${character}b`, 'print')
    expect(diagnostics).toMatchObject([
      { code: 'font-glyph-missing', sought: character, message: expect.stringContaining(name) },
    ])
  })

  it('takes no letters from a fallback that run the other way', () => {
    expect(stretches('שלום', 'print').diagnostics).toHaveLength(1)
  })

  it('names all characters of a text in one message, and of many the first', () => {
    const two = stretches('a木b木ሀ', 'print').diagnostics
    expect(two).toHaveLength(1)
    expect(two[0]?.message).toMatch(/U\+6728 .* and U\+1200 [^,]*, ETHIOPIC SYLLABLE HA\)$/)
    expect(two[0]?.sought).toBe('木')
    const many = stretches('木林森山川田', 'print').diagnostics
    expect(many).toHaveLength(1)
    expect(many[0]?.message).toMatch(/U\+5C71 .* and 2 others$/)
  })
})
