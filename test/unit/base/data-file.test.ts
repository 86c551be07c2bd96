import { describe, expect, it } from 'vitest'
import { type DataFile, parseDataFile } from '../../../src/base/data-file.js'
import { baseCodes } from '../../../src/base/diagnostics.js'
import { collect } from '../../../src/base/report.js'
import { positionAt, type Span } from '../../../src/base/source.js'

function parse(text: string) {
  const { report, diagnostics } = collect()
  const file = parseDataFile({ path: 'a.yaml', text }, report)
  return { file, diagnostics, seen: diagnostics.map(({ code, span }) => [code, at(text, span)]) }
}

function at(text: string, span: Span | undefined): string {
  const { line, column } = positionAt(text, span?.start ?? 0)
  return `${line}:${column}`
}

function cut(file: DataFile | undefined, span: Span | undefined): string | undefined {
  return span && file?.source.text.slice(span.start, span.end)
}

describe('parseDataFile', () => {
  it('reads values and finds their places', () => {
    const { file, diagnostics } = parse('fig.a:\n  value: { integer: 3420 }\n  list: [x, yy]\n')
    expect(diagnostics).toEqual([])
    expect(file?.value).toEqual({ 'fig.a': { value: { integer: 3420 }, list: ['x', 'yy'] } })
    expect(cut(file, file?.spanOf(['fig.a', 'value', 'integer']))).toBe('3420')
    expect(cut(file, file?.keySpanOf(['fig.a', 'value']))).toBe('value')
    expect(cut(file, file?.keySpanOf(['fig.a', 'list', 1]))).toBe('yy')
    expect(cut(file, file?.spanOf(['fig.a', 'list']))).toBe('[x, yy]')
  })

  it('gives the nearest parent of what is not there', () => {
    const { file } = parse('a:\n  b: 1\n')
    expect(cut(file, file?.spanOf(['a', 'c', 'd']))).toBe('b: 1')
    expect(cut(file, file?.spanOf(['x']))).toBe('a:\n  b: 1')
  })

  it('leaves dates and ids as text', () => {
    expect(parse('edition: 2025-07-03\nphone: 089 2186-2621').file?.value).toEqual({
      edition: '2025-07-03',
      phone: '089 2186-2621',
    })
  })

  it('reads an empty file as nothing', () => {
    const { file, diagnostics } = parse('# only a comment\n')
    expect(file?.value).toBeNull()
    expect(file?.spanOf(['a'])).toEqual({ file: 'a.yaml', start: 0, end: 0 })
    expect(diagnostics).toEqual([])
  })

  it('reads the same from a file with a byte order mark or Windows line ends', () => {
    const text = 'a:\n  b: eins\nc: |\n  zwei\n  drei\n'
    const { file } = parse(text)
    expect(parse(`\uFEFF${text}`).file?.value).toEqual(file?.value)
    const windows = parse(text.replaceAll('\n', '\r\n'))
    expect(windows.file?.value).toEqual(file?.value)
    expect(windows.diagnostics).toEqual([])
    expect(cut(windows.file, windows.file?.textSpanOf(['c'], 5, 9))).toBe('drei')
  })

  it.each([
    ['a: [1\n', 'yaml-syntax', '2:1'],
    ['a: b: c\n', 'yaml-syntax', '1:4'],
    ['a:\n\tb: 1\n', 'yaml-syntax', '2:1'],
    ['a: 1\nb: 2\na: 3\n', 'yaml-duplicate-key', '3:1'],
    ['a:\n  - { b: 1, b: 2 }\n', 'yaml-duplicate-key', '2:13'],
    ['a: x\u0000y\n', 'text-control-character', '1:5'],
    ['a: "x\\u0007"\n', 'text-control-character', '1:4'],
    ['a: x\u202Ey\n', 'text-control-character', '1:5'],
    ['a: x\u0085y\n', 'text-control-character', '1:5'],
    ['a: x\uD800y\n', 'text-control-character', '1:5'],
    ['a: x\u2028y\n', 'text-control-character', '1:5'],
    ['a: x\uFEFFy\n', 'text-control-character', '1:5'],
    ['a: x\uFFF9y\n', 'text-control-character', '1:5'],
    ['a: x\uFDD0y\n', 'text-control-character', '1:5'],
    ['a: x\n# \u2066\n', 'text-control-character', '2:3'],
  ])('reports %j as %s at %s', (text, code, place) => {
    const { seen } = parse(text)
    expect(seen).toContainEqual([code, place])
    expect(seen.filter(([one]) => one !== code)).toEqual([])
    expect(baseCodes).toHaveProperty(code)
  })

  it('shows where a doubled key stood first, and takes the last', () => {
    const { file, diagnostics } = parse('a: 1\nb: 2\na: 3\n')
    expect(diagnostics[0]?.hints[0]?.span).toEqual({ file: 'a.yaml', start: 0, end: 1 })
    expect(file?.value).toEqual({ a: 3, b: 2 })
    expect(cut(file, file?.spanOf(['a']))).toBe('3')
  })

  it('allows tabs in text, line ends and characters beyond the basic plane', () => {
    expect(parse('a: "x\\ty 🧪"\r\nb: ä\n').diagnostics).toEqual([])
  })

  it('refuses aliases that expand without bound', () => {
    const levels = 'bcdefghi'.split('')
    const bomb = [
      'a: &a [x, x]',
      ...levels.map((key, index) => {
        const before = 'abcdefgh'[index]
        return `${key}: &${key} [*${before}, *${before}, *${before}, *${before}]`
      }),
    ].join('\n')
    const { file, seen } = parse(bomb)
    expect(file).toBeUndefined()
    expect(seen).toEqual([['yaml-syntax', '1:1']])
  })
})

describe('textSpanOf', () => {
  it.each([
    ['a: plain text here\n', 6, 10, 'text'],
    ['a: "quoted text"\n', 7, 11, 'text'],
    ["a: 'quoted text'\n", 7, 11, 'text'],
    ['a: |\n  first line\n  second line\n', 11, 17, 'second'],
    ['a: |-\n\n    deep\n      er\n', 8, 10, 'er'],
  ])('is exact in %j', (text, start, end, expected) => {
    const { file } = parse(text)
    expect(String(Object(file?.value).a).slice(start, end)).toBe(expected)
    expect(cut(file, file?.textSpanOf(['a'], start, end))).toBe(expected)
  })

  it.each([
    ['a: "with \\u00e4 escape"\n', '"with \\u00e4 escape"'],
    ['a: >\n  folded\n  text\n', '>\n  folded\n  text'],
  ])('is the whole scalar in %j', (text, expected) => {
    const { file } = parse(text)
    expect(cut(file, file?.textSpanOf(['a'], 3, 5))).toBe(expected)
  })
})
