/** Finds the place in a template or message file that a stretch of merged text comes from. */

import type { Span } from '../base/source.js'
import type { MapEntry, Merged } from '../template/slot.js'

/**
 * The source span of characters `start`–`end` of merged text.
 *
 * A stretch that begins in one file and ends in another is cut at the end of its first entry.
 * Text without any entry is a mistake of the caller.
 */
export function sourceSpan(merged: Pick<Merged, 'map'>, start: number, end: number): Span {
  const first = entryAt(merged.map, start)
  const last = entryAt(merged.map, Math.max(start, end - 1))
  const from = clip(first, start)
  const same = last.span.file === first.span.file && last.span.start >= first.span.start
  const to = same ? clip(last, end) : first.span.end
  return { file: first.span.file, start: from, end: Math.max(from, to) }
}

/** The whole of a merged text, as far as its first file reaches. */
export function wholeSpan(merged: Merged): Span {
  return sourceSpan(merged, 0, merged.text.length)
}

function clip({ at, span }: MapEntry, offset: number): number {
  return Math.min(span.start + (offset - at), span.end)
}

/** The last entry at or before an offset, found by halving. */
function entryAt(map: readonly MapEntry[], offset: number): MapEntry {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((map[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const entry = map[low]
  if (entry === undefined) throw new Error('merged text without a source map')
  return entry
}
