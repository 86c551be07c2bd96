/** A text that holds expressions, and the way back from its characters to the file. */

import { controlCharacters } from '../base/control-characters.js'
import type { DataFile, DataPath } from '../base/data-file.js'
import { textControlCharacter } from '../base/diagnostics.js'
import type { Report } from '../base/report.js'
import { type Source, type Span, span } from '../base/source.js'
import { templateCharacterReserved } from './diagnostics.js'

/** A template body, a partial, a message or a text of the front matter. */
export interface TemplateText {
  /** With line feeds only, and without reserved characters. */
  readonly text: string
  /** Bodies become Markdown; lines are in the grammar of messages. */
  readonly kind: 'body' | 'line'
  /** The place of characters `start`–`end` in the file. */
  spanOf(start: number, end: number): Span
}

/** Marks of slots (U+E000, U+E001) and of content (U+E002, U+E003): no text may hold them. */
const reserved = /[\uE000-\uE003]/g

/** The text of a file from an offset on; carriage returns are dropped, places stay exact. */
export function bodyText(source: Source, from: number, report: Report): TemplateText {
  const raw = source.text.slice(from)
  const text = raw.replaceAll('\r\n', '\n')
  const dropped = droppedReturns(raw)
  const restore = (offset: number): number => from + offset + countBefore(dropped, offset)
  const spanOf = (start: number, end: number): Span =>
    span(source.path, restore(start), restore(end))
  for (const { offset, length, codePoint } of controlCharacters(raw)) {
    const start = from + offset
    report(textControlCharacter(codePoint, span(source.path, start, start + length)))
  }
  return checked({ text, kind: 'body', spanOf }, report)
}

/** The text of a scalar; exact for plain, quoted and `|` scalars, otherwise the whole scalar. */
export function scalarText(
  file: DataFile,
  path: DataPath,
  value: string,
  report: Report,
): TemplateText {
  const spanOf = (start: number, end: number): Span => file.textSpanOf(path, start, end)
  return checked({ text: value.replace(/\n+$/, ''), kind: 'line', spanOf }, report)
}

function checked(text: TemplateText, report: Report): TemplateText {
  for (const { index, 0: character } of text.text.matchAll(reserved)) {
    report(templateCharacterReserved(character, text.spanOf(index, index + 1)))
  }
  return { ...text, text: text.text.replace(reserved, '\uFFFD') }
}

/** Offsets, in the text without carriage returns, of the line feeds that lost one. */
function droppedReturns(raw: string): readonly number[] {
  return [...raw.matchAll(/\r\n/g)].map(({ index }, count) => index - count)
}

/** How many of the sorted `offsets` lie before one. */
function countBefore(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
