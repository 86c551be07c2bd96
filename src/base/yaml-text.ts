/** Places of characters inside YAML scalars. */

import type { Scalar } from 'yaml'
import { type Source, type Span, span } from './source.js'

/**
 * The span of characters `start`–`end` of a scalar's text.
 *
 * Undefined where the text is not the source's own characters: escapes, folding, several lines
 * in quotation marks.
 */
export function scalarTextSpan(
  source: Source,
  node: Scalar,
  start: number,
  end: number,
): Span | undefined {
  if (typeof node.value !== 'string' || !node.range) return undefined
  const [from, to] = node.range
  if (node.type === 'BLOCK_LITERAL') return literalSpan(source, node.value, from, start, end)
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  const offset = quoted ? from + 1 : from
  const raw = source.text.slice(offset, quoted ? to - 1 : to)
  return raw === node.value ? span(source.path, offset + start, offset + end) : undefined
}

/** In a `|` scalar every line stands as it is, after the block's indentation. */
function literalSpan(
  source: Source,
  text: string,
  from: number,
  start: number,
  end: number,
): Span | undefined {
  const first = literalOffset(source, text, from, start)
  const last = literalOffset(source, text, from, end)
  return first !== undefined && last !== undefined ? span(source.path, first, last) : undefined
}

function literalOffset(
  source: Source,
  text: string,
  from: number,
  offset: number,
): number | undefined {
  const before = text.slice(0, offset).split('\n')
  const lines = text.split('\n')
  let lineStart = source.text.indexOf('\n', from) + 1
  for (let row = 0; row < before.length - 1; row++) {
    lineStart = source.text.indexOf('\n', lineStart) + 1
  }
  const lineEnd = source.text.indexOf('\n', lineStart)
  const raw = source.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, '')
  const line = lines[before.length - 1] ?? ''
  if (line === '') return lineStart
  if (!raw.endsWith(line)) return undefined
  return lineStart + (raw.length - line.length) + (before.at(-1)?.length ?? 0)
}
