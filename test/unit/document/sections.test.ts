import { describe, expect, it } from 'vitest'
import { printDocument } from '../../../src/document/print.js'
import { beds, built, figure, merged, type Setting } from './fixture.js'

/** The printed sections of a body, with its diagnostics. */
function sections(body: ReturnType<typeof merged>, setting: Setting = {}) {
  const { document, codes } = built(body, setting)
  const text = printDocument(document)
  const start = text.indexOf('\nsection')
  const end = text.search(/\n(note|facts)/)
  return { lines: text.slice(start + 1, end).split('\n'), codes, document }
}

describe('sections of a report', () => {
  it('follow from headings', () => {
    const { lines, codes } = sections(merged`# Eins\n\nText\n\n## Zwei\n\n### Drei\n\n# Vier`)
    expect(lines).toEqual([
      'section 1: Eins',
      '  paragraph: Text',
      '  section 2: Zwei',
      '    heading 3: Drei',
      'section 1: Vier',
    ])
    expect(codes).toEqual([])
  })

  it('keep what stands before the first heading', () => {
    const { document, codes } = sections(merged`Vorab\n\n# Eins`)
    expect(document.blocks).toHaveLength(1)
    expect(codes).toEqual([])
  })

  it('raise a heading that skips a level to a chapter, and warn', () => {
    const { lines, codes } = sections(merged`## Zwei\n\n### Drei`)
    expect(lines).toEqual(['section 1: Zwei', '  heading 3: Drei'])
    expect(codes).toEqual(['document-heading-skipped', 'document-heading-skipped'])
  })

  it('may have equal titles', () => {
    expect(sections(merged`# Eins\n\n# Eins`).codes).toEqual([])
  })
})

describe('slides of a deck', () => {
  const deck = { kind: 'deck' } as const

  it('have notes and masters', () => {
    const { lines, codes } = sections(
      merged`# Teil\n\n## Folie mit ${figure(beds)}\n\n::master{name=figures}\n\nText\n\n:::notes\nSagen: ${figure(beds, 'spoken')}\n\n- eins\n:::`,
      deck,
    )
    expect(lines).toEqual([
      'section 1: Teil',
      '  section 2: Folie mit {fig.beds 3.420} master=figures',
      '    paragraph: Text',
      '    notes',
      '      paragraph: Sagen: {fig.beds dreitausendvierhundertzwanzig}',
      '      list',
      '        -',
      '          paragraph: eins',
    ])
    expect(codes).toEqual([])
  })

  it('may do without sections', () => {
    expect(sections(merged`## Eins\n\n## Zwei`, deck)).toMatchObject({
      lines: ['section 2: Eins', 'section 2: Zwei'],
      codes: [],
    })
  })

  it('take notes before the first heading for the title slide', () => {
    const { document, codes } = sections(merged`:::notes\nWillkommen\n:::\n\n## Eins`, deck)
    expect(document.speakerNotes).toHaveLength(1)
    expect(codes).toEqual([])
  })

  it.each([
    ['content without a slide', merged`Text\n\n## Eins`, 'document-slide-untitled'],
    ['an empty title', merged`##\n\nText`, 'document-title-empty'],
    [
      'a title from an empty text',
      merged`## ${{ type: 'text', text: ' ' }}`,
      'document-title-empty',
    ],
    ['equal titles', merged`## Eins\n\n# Zwei\n\n## Eins`, 'document-title-duplicate'],
    [
      'a table in notes',
      merged`## Eins\n\n:::notes\na | b\n--|--\nc | d\n:::`,
      'document-notes-unsupported',
    ],
    [
      'notes inside a callout',
      merged`## Eins\n\n::::callout\n:::notes\nx\n:::\n::::`,
      'document-directive-misplaced',
    ],
    ['a master without a name', merged`## Eins\n\n::master`, 'document-directive-misplaced'],
    ['a skipped level', merged`# Eins\n\n### Drei`, 'document-heading-skipped'],
  ])('report %s', (_, body, code) => {
    expect(sections(body, deck).codes).toEqual([code])
  })

  it('point from an equal title to the first', () => {
    const { diagnostics } = built(merged`## Eins\n\n## Eins`, deck)
    expect(diagnostics[0]).toMatchObject({
      severity: 'warning',
      span: { start: 9 },
      hints: [{ span: { start: 0 } }],
    })
  })
})
