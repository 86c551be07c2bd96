import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MessageNode, parseInline } from '../../../src/document/inline-grammar.js'
import { mark } from '../../../src/document/marks.js'

function show(nodes: readonly MessageNode[]): string {
  return nodes.map(showNode).join('')
}

function showNode(node: MessageNode): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'slot':
      return `{${node.index}}`
    case 'link':
      return `<a ${node.url}>${show(node.children)}</a>`
    case 'language':
      return `<${node.language}>${show(node.children)}</>`
    default:
      return `<${node.type}>${show(node.children)}</>`
  }
}

const parsed = (source: string): string => show(parseInline(source))

describe('parseInline', () => {
  it.each([
    '3. Juli 2025 wurde vorgestellt',
    'um 14:30 Uhr',
    'Patient:innen und Partner*innen',
    'Freund*innen, Partner*innen*',
    '5 * 3 * 2',
    '* kein Stern',
    '*offen',
    'ein *offener Stern',
    '# keine Überschrift',
    '- kein Punkt',
    '| a | b |',
    '<b>kein HTML</b>',
    '::break',
    '`x` ~~y~~ _z_',
    '[ohne Ziel]',
    '[ohne Ende](',
    'C:\\Pfad',
  ])('leaves %j as it is', (source) => {
    expect(parsed(source)).toBe(source)
  })

  it.each([
    ['*so*', '<emphasis>so</>'],
    ['ganz **fest**.', 'ganz <strong>fest</>.'],
    ['(*so*)', '(<emphasis>so</>)'],
    ['„*so*“', '„<emphasis>so</>“'],
    ['**a *b* c**', '<strong>a <emphasis>b</> c</>'],
    ['*Partner*innen* sind*', '<emphasis>Partner*innen</> sind*'],
    ['[Seite](https://a.example/x)', '<a https://a.example/x>Seite</a>'],
    ['[*Seite*](https://a.example)', '<a https://a.example><emphasis>Seite</></a>'],
    ['der [One-Stop-Shop]{lang=en} hier', 'der <en>One-Stop-Shop</> hier'],
    ['[a [b] c]{lang=en}', '<en>a [b] c</>'],
    ['\\*so\\* \\[x\\](y)', '*so* [x](y)'],
    ['*a \\* b*', '<emphasis>a * b</>'],
    ['Zeile\nzwei', 'Zeile zwei'],
    ['Zeile \n  zwei', 'Zeile zwei'],
    [`Mit ${mark(12)} Betten`, 'Mit {12} Betten'],
    [`**${mark(0)}**`, '<strong>{0}</>'],
  ])('reads %j', (source, expected) => {
    expect(parsed(source)).toBe(expected)
  })

  it('knows the places of its nodes', () => {
    const [, strong, after] = parseInline('ab **cd** ef')
    expect([strong?.start, strong?.end]).toEqual([3, 9])
    expect([after?.start, after?.end]).toEqual([9, 12])
  })

  it('reads a stretch and nothing else', () => {
    expect(show(parseInline('xx *a* yy', 3, 6))).toBe('<emphasis>a</>')
    expect(show(parseInline('*a b*', 0, 3))).toBe('*a ')
  })

  it('covers any text without gap or overlap', () => {
    const signs = fc.constantFrom('*', '**', '[', ']', '(', ')', '{lang=en}', '\\', ' ', '\n', 'a')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const source = parts.join('')
        const ends = parseInline(source).reduce((end, node) => {
          expect(node.start).toBe(end)
          return node.end
        }, 0)
        expect(ends).toBe(source.length)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
