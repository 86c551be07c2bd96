import { describe, expect, it } from 'vitest'
import { printDocument } from '../../../src/document/print.js'
import {
  view as base,
  beds,
  built,
  figure,
  funding,
  merged,
  message,
  noteLines,
  printed,
  studies,
} from './fixture.js'

describe('buildDocument', () => {
  it('turns a paragraph with a fact into a document', () => {
    const { document, diagnostics } = built(merged`Mit ${figure(beds)} Betten.`)
    expect(printDocument(document)).toBe(
      [
        'report sample de',
        '  title: Der Titel',
        '  launch: Start: {date.launch 3.~Juli~2025} (Datum der Mitteilung)',
        '  edition: Stand 3.~Juli~2025',
        '  contact: Pressestelle',
        '  status: freigegeben',
        '  sender: Amt',
        '  subject: Der Titel',
        '  keywords: N1, Nord, Klinikum',
        'paragraph: Mit {fig.beds 3.420} Betten.^1',
        'note 1: Amt, Mitteilung vom 3.~Juli~2025; Stichtag nicht genannt (fig.beds)',
        'facts: date.launch, fig.beds',
        '',
      ].join('\n'),
    )
    expect(diagnostics).toEqual([])
  })

  it('says the same in the other language', () => {
    const { document } = built(merged`With ${figure(beds)} beds.`, { code: 'en' })
    expect(printDocument(document)).toContain('paragraph: With {fig.beds 3,420} beds.^1')
    expect(printDocument(document)).toContain('(date of the release)')
  })

  it('knows where a text and a fact come from', () => {
    const { document } = built(merged`Mit ${figure(beds)} Betten.`)
    const [paragraph] = document.blocks
    expect(
      paragraph?.type === 'paragraph' && paragraph.children.map(({ origin }) => origin),
    ).toEqual([
      { span: { file: 'template.md.hbs', start: 0, end: 4 } },
      { span: { file: 'template.md.hbs', start: 4, end: 9 }, fact: 'fig.beds' },
      { span: { file: 'template.md.hbs', start: 9, end: 17 } },
      { span: { file: 'template.md.hbs', start: 4, end: 9 }, fact: 'fig.beds' },
    ])
  })

  it('numbers notes through the document by source and as-of date', () => {
    const { document } = built(
      merged`Erst ${figure(funding)}.\n\nDann ${figure(beds)} und ${figure(studies)}.\n\n${figure(funding)} wieder.`,
    )
    expect(noteLines(document)).toEqual([
      '1 Bericht; Stand 1.~Juli~2025',
      '2 Amt, Mitteilung vom 3.~Juli~2025; Stichtag nicht genannt',
    ])
    expect(document.notes.map(({ facts }) => facts)).toEqual([
      ['fig.funding'],
      ['fig.beds', 'fig.studies'],
    ])
  })

  it('marks a draft', () => {
    const { document } = built(merged`x`, { draft: true })
    expect(document.properties).toMatchObject({ status: 'ENTWURF', draft: true })
  })

  it('reads title, kicker, subtitle and lead in the inline grammar', () => {
    const { document } = built(merged`x`, {
      title: merged`*N1* in ${{ type: 'date', date: '2025-07-03', form: 'long' }}`,
      kicker: merged`Faktenblatt`,
      subtitle: merged`Für alle`,
      lead: merged`Mit ${figure(beds)} Betten. Und mehr.`,
    })
    expect(printDocument(document)).toContain('  title: *N1* in 3.~Juli~2025\n')
    expect(printDocument(document)).toContain('  lead: Mit {fig.beds 3.420} Betten.^1 Und mehr.\n')
    expect(document.properties.subject).toBe('Für alle')
  })

  it('reports a launch date that may not be seen', () => {
    const { codes } = built(merged`x`, {
      view: { ...base(), fact: () => ({ status: 'unknown' }) },
    })
    expect(codes).toContain('launch-missing')
  })

  it('lets values be text whatever they hold', () => {
    const hostile = { type: 'text', text: '*a* | <b> ::: # [x](y) {{z}}' } as const
    expect(printed(merged`${hostile}`)).toEqual(['paragraph: *a* | <b> ::: # [x](y) {{z}}'])
    expect(printed(merged`${message('k', merged`Ein ${hostile}`)}`)).toEqual([
      'paragraph: Ein *a* | <b> ::: # [x](y) {{z}}',
    ])
  })
})
