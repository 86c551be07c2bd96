/** Finds the marks of slots in text. */

import { type Slot, slotClose, slotOpen } from '../template/slot.js'

/** A stretch of text without marks, or the index of a slot; `at` is its offset. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly at: number }
  | { readonly type: 'slot'; readonly index: number; readonly at: number; readonly end: number }

const markPattern = new RegExp(`${slotOpen}(\\d+)${slotClose}`, 'g')

/** The mark of a slot. */
export function mark(index: number): string {
  return `${slotOpen}${index}${slotClose}`
}

/** Text cut at its marks; empty stretches are left out. */
export function splitMarks(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(markPattern)) {
    if (match.index > at) pieces.push({ type: 'text', text: text.slice(at, match.index), at })
    at = match.index + match[0].length
    pieces.push({ type: 'slot', index: Number(match[1]), at: match.index, end: at })
  }
  if (at < text.length) pieces.push({ type: 'text', text: text.slice(at), at })
  return pieces
}

/** The slot of a text that consists of one mark and nothing else but space. */
export function onlySlot(text: string, slots: readonly Slot[]): Slot | undefined {
  const [piece, ...more] = splitMarks(text.trim())
  return piece?.type === 'slot' && more.length === 0 ? slotAt(slots, piece.index) : undefined
}

/** The slot of a mark; a mark without a slot is a mistake of the template stage. */
export function slotAt(slots: readonly Slot[], index: number): Slot {
  const slot = slots[index]
  if (slot === undefined) throw new Error(`mark of slot ${index}, which does not exist`)
  return slot
}
