/** What the parser finds, in words of this program: one fault for one mistake, at the place where it was made. */

import { expect, it } from 'vitest'
import { parseDataFile } from '../../../src/base/data-file.js'
import { collect } from '../../../src/base/report.js'

it.each([
  ['a:\n\tb: 1\n', '\t', 'a tab stands at the start of the line'],
  ['a: 1\nb 2\nc: 3\n', 'b 2', 'a line has no colon after its key'],
  ['a: |\n x\ny\nb: 1\n', 'y', 'a line has no colon after its key'],
  ['a: 1\nb:2\nc: 3\n', 'b:2', 'a space is missing after the colon'],
  ['a: b: c\n', 'b', 'a second colon stands on the line'],
  ['a: "x": y\n', '"', 'a second colon stands on the line'],
  ['a: "open\nb: 1\n', '"', 'a quotation mark opens here and is never closed'],
  ["b: { c: 'open }\nd: 1\n", "'", 'a quotation mark opens here and is never closed'],
  ["- it's\n- 'open\n", "'", 'a quotation mark opens here and is never closed'],
  ['a: [1, 2\nb: 3\n', 'b', 'a map or list in brackets is not closed before this line'],
  ['a: { b: 1\nc: 2\n', 'c', 'a map or list in brackets is not closed before this line'],
  ['a: { b: 1 c: 2 }\n', '1 c: 2 ', 'a comma is missing in a map or list in brackets'],
  ['a:\n  b: 1\n c: 2\n', ' ', 'the line is not indented like its neighbours'],
  ['a:\n  b: 1\n   c: 2\n', '1', 'the line below this one is indented too far'],
  ['a: x\n  b: 1\n', 'x', 'the line below this one is indented too far'],
  ['a: @x\n', '@', 'a value cannot begin with `@`'],
  ["a: 'it's'\n", "s'", 'text stands after the end of a value'],
  ['- a\nb: 1\n', 'b', 'text stands after the end of a value'],
  ['a: "\\q"\n', '\\', 'invalid escape sequence \\q'],
  [
    'a: {{b c}}\n',
    '{{b c}}',
    'an expression stands here without quotation marks, so YAML reads a map',
  ],
  ['[a, b]: c\n', '[a, b]', 'a list or a map cannot be a key'],
  ['? - a\n: c\n', '- a', 'a list or a map cannot be a key'],
])('%j', (text, place, message) => {
  const { report, diagnostics } = collect()
  expect(parseDataFile({ path: 'x.yaml', text }, report)).toBeUndefined()
  const found = diagnostics.map(({ code, span, ...said }) => ({
    code,
    place: text.slice(span?.start, span?.end),
    message: said.message,
    hints: said.hints?.length,
  }))
  expect(found).toEqual([{ code: 'yaml-syntax', place, message, hints: 1 }])
})

it('points at the mark that opens, not at the end of the file', () => {
  const { report, diagnostics } = collect()
  parseDataFile({ path: 'x.yaml', text: 'a: "one"\nb: "two\nc: 3\nd: 4\n' }, report)
  expect(diagnostics.map(({ span }) => span?.start)).toEqual([12])
})
