/** Puts rendered text together: cuts the marks of content out, gives blocks lines of their own. */

import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import { templateBlockInline } from './diagnostics.js'
import { marks, slotMark } from './mark.js'
import type { Frame } from './merging.js'
import { type ContentSite, siteAt } from './site.js'
import type { MapEntry, Merged, Slot } from './slot.js'

/** A stretch of rendered text. */
type Piece =
  | { readonly type: 'content'; readonly text: string; readonly site: ContentSite | undefined }
  | { readonly type: 'slot'; readonly index: number; readonly slot: Slot }

/** The merged text of a frame; `whole` is the place of a text that turned out empty. */
export function assemble(
  rendered: string,
  frame: Frame,
  contents: readonly ContentSite[],
  whole: Span,
  report: Report,
): Merged {
  const pieces = piecesOf(rendered, frame, contents)
  let text = ''
  const map: MapEntry[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'content') {
      map.push(...entriesOf(piece, text.length))
      text += piece.text
      continue
    }
    const isBlock = piece.slot.kind === 'block'
    if (isBlock) {
      if (!standsAlone(text, pieces, index)) report(blockInline(piece.slot))
      text = endParagraph(text)
    }
    map.push({ at: text.length, span: piece.slot.span })
    text += slotMark(piece.index) + (isBlock ? '\n\n' : '')
  }
  if (map.length === 0) map.push({ at: 0, span: whole })
  return { text, slots: frame.slots, map: inOrder(map, text.length) }
}

function blockInline({ span, value }: Slot): ReturnType<typeof templateBlockInline> {
  return templateBlockInline(value.type === 'fact-table' ? 'table' : value.type, span, 'body')
}

function piecesOf(rendered: string, frame: Frame, contents: readonly ContentSite[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let site: ContentSite | undefined
  const content = (end: number): void => {
    if (end > from) pieces.push({ type: 'content', text: rendered.slice(from, end), site })
  }
  for (const { 0: mark, 1: slot, 2: place, index } of rendered.matchAll(marks)) {
    content(index)
    from = index + mark.length
    if (slot !== undefined) {
      const number = Number(slot)
      pieces.push({ type: 'slot', index: number, slot: siteAt(frame.slots, number) })
    } else site = siteAt(contents, Number(place))
  }
  content(rendered.length)
  return pieces
}

/** One entry for each line, without its end, so that an entry's characters stand in one line of the file. */
function entriesOf(piece: Extract<Piece, { type: 'content' }>, at: number): MapEntry[] {
  const { site, text } = piece
  if (!site) return []
  let from = 0
  return text.split(/(?<=\n)/).map((line) => {
    const start = site.start + from
    const end = start + line.replace(/\n$/, '').length
    const entry = { at: at + from, span: site.text.spanOf(start, end) }
    from += line.length
    return entry
  })
}

/** Whether only blanks and other blocks share the line of a block. */
function standsAlone(before: string, pieces: readonly Piece[], index: number): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.trim() !== '') return false
  for (const piece of pieces.slice(index + 1)) {
    if (piece.type === 'slot') {
      if (piece.slot.kind === 'inline') return false
      continue
    }
    const [rest = '', ...lines] = piece.text.split('\n')
    if (rest.trim() !== '') return false
    if (lines.length > 0) return true
  }
  return true
}

/** Text with an empty line at its end, and no indentation after it. */
function endParagraph(text: string): string {
  const ended = text.replace(/\n[ \t]*$/, '\n')
  const trimmed = /^[ \t]*$/.test(ended) ? '' : ended
  if (trimmed === '' || trimmed.endsWith('\n\n')) return trimmed
  return trimmed + (trimmed.endsWith('\n') ? '\n' : '\n\n')
}

/** Entries that cut blanks pushed past the text's end are brought back; order is kept. */
function inOrder(map: readonly MapEntry[], length: number): MapEntry[] {
  let least = length
  const entries = [...map].reverse().map((entry) => {
    least = Math.min(least, entry.at)
    return { ...entry, at: least }
  })
  return entries.reverse()
}
