import { describe, expect, it } from 'vitest'
import { error } from '../../../src/base/diagnostic.js'
import { narrowed } from '../../../src/build/narrow-span.js'

/** What the narrowed place shows of a text, for a problem about `sought` in the stretch `span`. */
function shown(text: string, span: string, sought: string): string | undefined {
  const start = text.indexOf(span)
  const place = { file: 'a.yaml', start, end: start + span.length }
  const found = narrowed({ ...error('x', place, 'x'), sought }, [{ path: 'a.yaml', text }])
  return found.span && `${found.span.start} ${text.slice(found.span.start, found.span.end)}`
}

describe('narrowed', () => {
  it('finds a character in the stretch', () => {
    expect(shown('ein 木 und ein Satz mit 木 darin', 'Satz mit 木', '木')).toBe('23 木')
  })

  it.each(['\\u6728', '\\U00006728', '&#x6728;', '&#26408;'])(
    'finds it written as %s',
    (spelling) => {
      expect(shown(`ein ${spelling} hier`, `ein ${spelling} hier`, '木')).toBe(`4 ${spelling}`)
      expect(shown('ein \\u2F00 hier', 'ein \\u2F00', '\u2f00')).toBe('4 \\u2F00')
    },
  )

  it('looks through the entry that begins at the place, and no further', () => {
    const data = '- id: fig.a\n  label: 木\n- id: fig.b\n  label: 👍\nnext: 山\n'
    expect(shown(data, 'fig.a', '木')).toBe('21 木')
    expect(shown(data, 'fig.b', '👍')).toMatch(/👍$/)
    expect(shown(data, 'fig.a', '👍')).toMatch(/fig\.a$/)
    expect(shown(data, 'fig.b', '山')).toMatch(/fig\.b$/)
  })

  it('leaves other diagnostics as they are', () => {
    const plain = error('x', { file: 'b.yaml', start: 0, end: 1 }, 'x')
    expect(narrowed(plain, [{ path: 'b.yaml', text: 'abc' }])).toBe(plain)
    const elsewhere = { ...plain, sought: 'c' }
    expect(narrowed(elsewhere, [])).toBe(elsewhere)
  })
})
