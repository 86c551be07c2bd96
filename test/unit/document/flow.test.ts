import { describe, expect, it } from 'vitest'
import { beds, built, figure, lines, merged, message, printed } from './fixture.js'

describe('Markdown', () => {
  it('reads paragraphs, lists, emphasis, links and languages', () => {
    expect(
      printed(
        merged`Ein *Wort* und **noch** [eins](https://a.example), ein [One-Stop-Shop]{lang=en}.\n\n1. a\n   - b\n2. c`,
      ),
    ).toEqual([
      'paragraph: Ein *Wort* und **noch** [eins](https://a.example), ein [One-Stop-Shop]{en}.',
      'ordered list',
      '  -',
      '    paragraph: a',
      '    list',
      '      -',
      '        paragraph: b',
      '  -',
      '    paragraph: c',
    ])
  })

  it('takes colons, addresses and indentation as text', () => {
    expect(
      printed(merged`Um 14:30 Uhr, Patient:innen, https://a.example\n\n      eingerückt`),
    ).toEqual([
      'paragraph: Um 14:30~Uhr, Patient:innen, https://a.example',
      'paragraph: eingerückt',
    ])
  })

  it('reads line ends of any kind alike', () => {
    const unix = 'Eins\nzwei\n\n- a\n- b\n\n:::callout\nText\n:::\n'
    const windows = unix.replaceAll('\n', '\r\n')
    expect(printed({ ...merged`x`, text: windows })).toEqual(printed({ ...merged`x`, text: unix }))
    expect(built({ ...merged`x`, text: windows }).codes).toEqual([])
  })

  it('fills addresses from slots', () => {
    expect(printed(merged`[hier](https://a.example/${{ type: 'text', text: 'b' }})`)).toEqual([
      'paragraph: [hier](https://a.example/b)',
    ])
  })

  it('reads tables and leaves no cell empty', () => {
    expect(printed(merged`Name | Zahl\n--|--:\na | ${figure(beds)}\nb |`)).toEqual([
      'table',
      '  summary: Name, Zahl',
      '  Name <start> | Zahl <end>',
      '  a^1 | {fig.beds 3.420}',
      '  b | –',
    ])
  })

  it('fills empty heads of tables, and cites the figures of a head', () => {
    const [, , head] = printed(merged`| | Zahl ${figure(beds)} |\n|--|--:|\n| a | b |`)
    expect(head).toBe('  – <start> | Zahl {fig.beds 3.420}^1 <end>')
  })

  it('keeps the number with which a list begins', () => {
    expect(printed(merged`7. a\n8. b`)[0]).toBe('ordered list from 7')
  })

  it('sets a note once where all rows of a table share it', () => {
    expect(printed(merged`Name | Zahl\n--|--:\na | ${figure(beds)}\nb | ${figure(beds)}`)[2]).toBe(
      '  Name <start> | Zahl^1 <end>',
    )
  })

  it.each([
    ['<div>x</div>', 'HTML'],
    ['ein <b>Wort</b>', 'HTML'],
    ['```\nx\n```', 'a code block'],
    ['Text\n\n---\n\nText', 'a horizontal rule'],
    ['> zitiert', 'a block quotation'],
    ['ein `Wort`', 'code between backticks'],
    ['eins\\\nzwei', 'a forced line break'],
    ['ein ![Bild](a.png) hier', 'a picture inside a line'],
    ['- # Titel', 'a heading in a list item'],
  ])('refuses %j', (text, what) => {
    const { diagnostics } = built({ ...merged`x`, text })
    expect(diagnostics[0]).toMatchObject({
      code: 'document-markdown-unsupported',
      message: `${what} cannot be typeset`,
    })
    expect(diagnostics[0]?.hints).toHaveLength(1)
  })
})

describe('block slots', () => {
  const block = { type: 'key-figures', facts: [beds] } as const

  it('stand alone in a paragraph', () => {
    expect(printed(merged`Text\n\n${block}\n\nText`)).toEqual([
      'paragraph: Text',
      'key-figures',
      '  fig.beds · |3.420| · Betten · Münchner Häuser · Stichtag nicht genannt · ^1',
      'paragraph: Text',
    ])
  })

  it.each([
    ['a sentence', merged`Text ${block}`],
    ['a list item', merged`- ${block}`],
    ['a cell', merged`a | b\n--|--\nx | ${block}`],
    ['a heading', merged`# ${block}`],
    ['a message', merged`${message('k', merged`${block}`)}`],
  ])('are refused in %s', (_, body) => {
    const { codes } = built(body)
    expect(codes).toContain('document-block-misplaced')
  })
})

describe('directives', () => {
  it('make columns, callouts and breaks', () => {
    expect(
      printed(
        merged`::::columns\n:::column\nlinks\n:::\n:::column\nrechts\n:::\n::::\n\n:::callout{tone=caution}\nVorsicht\n:::\n\n::break`,
      ),
    ).toEqual([
      'columns',
      '  column',
      '    paragraph: links',
      '  column',
      '    paragraph: rechts',
      'callout caution',
      '  paragraph: Vorsicht',
      'break',
    ])
  })

  it.each([
    [':::colums\nx\n:::', 'document-directive-unknown', 'did you mean `columns`?'],
    [':::callout{ton=note}\nx\n:::', 'document-directive-attribute', 'did you mean `tone`?'],
    [':::callout{tone=notes}\nx\n:::', 'document-directive-attribute', 'did you mean `note`?'],
    [':::callout[Titel]\nx\n:::', 'document-directive-attribute', 'words are: `tone`'],
    ['::break{x=1}', 'document-directive-attribute', 'it takes none: delete it'],
    [':::column\nx\n:::', 'document-directive-misplaced', 'it belongs inside `columns`'],
    [':::columns\nx\n:::', 'document-directive-misplaced', undefined],
    [':::callout\nx', 'document-directive-unclosed', undefined],
    [':::break\n:::', 'document-directive-malformed', undefined],
    ['::callout', 'document-directive-malformed', undefined],
    ['::: callout\nx\n:::', 'document-directive-malformed', undefined],
    ['::master{name=x}', 'document-directive-misplaced', undefined],
    [':::notes\nx\n:::', 'document-notes-outside-deck', undefined],
  ])('reports %j', (text, code, hint) => {
    const { diagnostics } = built({ ...merged`x`, text })
    expect(diagnostics[0]?.code).toBe(code)
    if (hint !== undefined) expect(diagnostics[0]?.hints[0]?.message).toBe(hint)
  })

  it('print the content of an unknown directive all the same', () => {
    const { document } = built(merged`:::kolumne\nText\n:::`)
    expect(lines(document)).toEqual(['paragraph: Text'])
  })
})
