import { describe, expect, it } from 'vitest'
import { printTags } from '../../runner/pdf-tags.js'
import {
  element,
  fonts,
  layout,
  line,
  oneLine,
  type Piece,
  page,
  paragraph,
  style,
  textFrame,
} from './fixture.js'
import { contentStreams, objectsWith, render, shownText, utf16 } from './read-back.js'

const one = (text: string) => layout([element('e1', 'P')], [page([oneLine('e1', text)])])

describe('text', () => {
  it('is extracted as it was set, with ligatures, special spaces and quotation marks', async () => {
    const text = '„Effizienz“ fl ffi 7.038,4 Mio.\u00A0€, 5\u202F%, 2024–2025, −3, Rad\u2011Weg'
    expect(shownText(await render(one(text)))).toBe(text)
  })

  it('keeps the space at the end of a line', async () => {
    const lines = [
      line(72, [{ text: 'Die Haftpflicht ', element: 'e1' }]),
      line(86, [{ text: 'ist gut', element: 'e1' }]),
    ]
    const whole = paragraph('e1', [{ text: 'Die Haftpflicht ist gut', element: 'e1' }])
    const rendered = await render(layout([element('e1', 'P')], [page([textFrame([whole], lines)])]))
    expect(shownText(rendered)).toBe('Die Haftpflicht ist gut')
  })

  it('spreads the spaces of justified lines without losing them or using Tw', async () => {
    const pieces: Piece[] = [{ text: 'Die Haftpflicht ist gut', element: 'e1', wordSpace: 11 }]
    const frame = textFrame([paragraph('e1', pieces)], [line(72, pieces)])
    const rendered = await render(layout([element('e1', 'P')], [page([frame])]))
    const [stream = ''] = contentStreams(rendered)
    expect(stream.match(/-1000\b/g)).toHaveLength(3)
    expect(stream).not.toContain('Tw')
    expect(await printTags(rendered.bytes)).toContain('"Die Haftpflicht ist gut"')
  })

  it('says what an abbreviation stands for', async () => {
    const pieces: Piece[] = [
      { text: 'mit ', element: 'e1' },
      { text: 'KI', element: 'e2' },
    ]
    const short = element('e2', 'Span', [], { expansion: 'Künstliche Intelligenz' })
    const frame = textFrame([paragraph('e1', pieces)], [line(72, pieces)])
    const rendered = await render(layout([element('e1', 'P', [short])], [page([frame])]))
    expect(objectsWith(rendered, '/S /Span')[0]).toContain(
      `/E (${utf16('Künstliche Intelligenz')})`,
    )
  })

  it('reads a hyphen that the breaker added as U+00AD', async () => {
    const lines = [
      line(72, [
        { text: 'Versor', element: 'e1' },
        { text: '-', element: 'e2', hyphen: true },
      ]),
      line(86, [{ text: 'gung', element: 'e1' }]),
    ]
    const hyphen = element('e2', 'Span', [], { actualText: '\u00AD' })
    const whole = paragraph('e1', [{ text: 'Versorgung', element: 'e1' }])
    const rendered = await render(
      layout([element('e1', 'P', [hyphen])], [page([textFrame([whole], lines)])]),
    )
    expect(objectsWith(rendered, '/S /Span')[0]).toContain('/ActualText (\u00FE\u00FF\u0000\u00AD)')
    expect(contentStreams(rendered)[0]).toContain('/Span <</MCID 1 /ActualText <FEFF00ad>>> BDC')
    expect(objectsWith(rendered, '/S /P')[0]).toMatch(/\/K \[0 \d+ 0 R 2\]/)
  })

  it('raises note references and draws underlines', async () => {
    const pieces: Piece[] = [
      { text: 'Wort', element: 'e1', style: { underline: { offset: 1.1, width: 0.55 } } },
      { text: '1', element: 'e1', style: { size: 7, rise: 4 } },
    ]
    const frame = textFrame([paragraph('e1', pieces)], [line(72, pieces)])
    const [stream = ''] = contentStreams(
      await render(layout([element('e1', 'P')], [page([frame])])),
    )
    expect(stream).toMatch(/1 0 0 -1 60 72 Tm/)
    expect(stream).toMatch(/1 0 0 -1 \d+\.\d+ 68 Tm/)
    expect(stream).toMatch(/60 73\.1 \d+\.\d+ 0\.55 re\nf/)
  })

  it('reports a glyph that the face lacks and leaves its room empty', async () => {
    const glyphs = fonts
      .face('Inter', 400, false)
      .shape('ab')
      .map((glyph, index) => (index === 0 ? { ...glyph, id: 0, codePoints: [0x2295] } : glyph))
    const run = { text: '⊕b', glyphs, x: 60, width: 12, style, language: 'de-DE', element: 'e1' }
    const broken = { baseline: 72, runs: [{ ...run, fact: 'figure.beds' }], paragraph: 'e1' }
    const rendered = await render(
      layout([element('e1', 'P')], [page([textFrame([paragraph('e1', [])], [broken])])]),
    )
    expect(rendered.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'pdf-glyph-missing',
        'the face Inter/400 has no glyph for U+2295 (⊕, CIRCLED PLUS) in “⊕b” (fact `figure.beds`)',
      ],
    ])
    expect(await printTags(rendered.bytes)).toContain('"b"')
    expect(contentStreams(rendered)[0]).not.toContain('<0000')
  })
})
