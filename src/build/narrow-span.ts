/** Narrows the place of a diagnostic to the text within it that it is about. */

import type { Diagnostic } from '../base/diagnostic.js'
import type { Source, Span } from '../base/source.js'

/** The diagnostic at the place of what it seeks, where its source holds that; else as it is. */
export function narrowed(diagnostic: Diagnostic, sources: readonly Source[]): Diagnostic {
  const { span, sought } = diagnostic
  const source = span && sources.find(({ path }) => path === span.file)
  if (!span || !source || sought === undefined) return diagnostic
  const found =
    findIn(source.text, span, sought) ?? findIn(source.text, entryAt(source, span), sought)
  return found === undefined ? diagnostic : { ...diagnostic, span: found }
}

/** A word as it stands; a character also as YAML, JSON and HTML write it. */
function spellings(sought: string): readonly string[] {
  const codePoint = sought.codePointAt(0) ?? 0
  if (sought.length > String.fromCodePoint(codePoint).length) return [sought]
  const hexadecimal = codePoint.toString(16)
  const written = [
    `\\u${hexadecimal.padStart(4, '0')}`,
    `\\U${hexadecimal.padStart(8, '0')}`,
    `&#x${hexadecimal};`,
    `&#${codePoint};`,
  ]
  return [sought, ...written.flatMap((one) => [one, upperDigits(one)])]
}

/** The same spelling with its hexadecimal digits as capitals. */
function upperDigits(spelling: string): string {
  return spelling.replace(/[0-9a-f]+(?=;?$)/, (digits) => digits.toUpperCase())
}

function findIn(text: string, span: Span, sought: string): Span | undefined {
  const within = text.slice(span.start, span.end)
  for (const spelling of spellings(sought)) {
    const at = within.indexOf(spelling)
    if (at < 0) continue
    const start = span.start + at
    return { file: span.file, start, end: start + spelling.length }
  }
  return undefined
}

/** The entry of a data file that begins at a span: all lines that stand further in than its first. */
function entryAt({ text }: Source, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const indent = /^ */.exec(text.slice(lineStart))?.[0].length ?? 0
  let end = text.indexOf('\n', span.start)
  while (end >= 0) {
    const next = text.indexOf('\n', end + 1)
    const line = text.slice(end + 1, next < 0 ? text.length : next)
    const depth = line.search(/[^ ]/)
    if (depth >= 0 && depth < indent + 1) return { ...span, end }
    end = next
  }
  return { ...span, end: text.length }
}
