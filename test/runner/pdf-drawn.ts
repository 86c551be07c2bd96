/** The text of a PDF as its bytes say it: characters of ToUnicode maps and replacement texts, in the order of drawing. */

import { openPdf } from '../../src/inspect/pdf/file.js'
import { codesOf } from '../../src/inspect/pdf/font.js'
import type { ShownText } from '../../src/inspect/pdf/page-content.js'
import { type PdfSubject, readSubject } from '../../src/inspect/pdf/subject.js'

/** Text of each page; lines end with U+000A, divided words with U+00AD. */
export function drawnText(bytes: Uint8Array): readonly string[] {
  const file = openPdf(bytes)
  if (file === undefined || file.encrypted) return []
  const subject = readSubject(file)
  return subject.pages.map(({ content }) => textOf(content.texts, subject))
}

function textOf(texts: readonly ShownText[], subject: PdfSubject): string {
  let whole = ''
  let last: ShownText['at']
  for (const text of texts) {
    const { at } = text
    if (last && at && begins(at, last)) whole += '\n'
    whole += text.replacement ?? characters(text, subject)
    last = at
  }
  return whole
}

/** Text that is not on the line of the text before it, or stands apart from it. */
function begins(at: NonNullable<ShownText['at']>, last: NonNullable<ShownText['at']>): boolean {
  const size = Math.max(at.size, last.size)
  return Math.abs(at.baseline - last.baseline) > size / 2 || Math.abs(at.x - last.end) > size / 4
}

function characters({ font, bytes }: ShownText, subject: PdfSubject): string {
  const read = subject.font(font)
  return codesOf(read, bytes)
    .map((code) => read.toUnicode?.get(code) ?? '\uFFFD')
    .join('')
}

/** What a reader does to what it extracts. */
export interface Reader {
  /** It keeps U+00A0 and U+202F; others make every space U+0020. */
  readonly keepsGlue: boolean
  /** It keeps U+00AD, so that a divided word can be made whole; without it the word is whole or in two. */
  readonly keepsDivisions: boolean
}

/** Whether a reader extracts the text of a file, and if not the places where the two part. */
export function compareTexts(
  own: string,
  read: string,
  { keepsGlue, keepsDivisions }: Reader,
): { readonly own: string; readonly read: string } | undefined {
  const [ours, theirs] = [spaced(own, keepsGlue), spaced(read, keepsGlue)]
  let at = 0
  for (const [index, character] of [...ours].entries()) {
    if (character === division) {
      if (!keepsDivisions && theirs[at] === ' ') at += 1
      else if (theirs[at] === division) at += 1
    } else if (theirs[at] === character) at += 1
    else return { own: around(ours, index), read: around(theirs, at) }
  }
  return at === theirs.length ? undefined : { own: '', read: around(theirs, at) }
}

const division = '\u00AD'

/** Each run of spaces is one, and none follows a division. */
function spaced(text: string, keepsGlue: boolean): string {
  const spaces = keepsGlue ? /[ \t\r\n\f]+/g : /\s+/g
  return text.replace(spaces, ' ').replaceAll(`${division} `, division).trim()
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 30)
}
