/** Marks in rendered text. They are cut out, or stay as slots, when it is assembled. */

import { slotClose, slotOpen } from './slot.js'

/** Opens the mark of a content site. */
export const contentOpen = '\uE002'
/** Closes the mark of a content site. */
export const contentClose = '\uE003'

/** What stands in merged text for a slot; no text of an author can hold it. */
export function slotMark(index: number): string {
  return `${slotOpen}${index}${slotClose}`
}

/** Finds marks of both kinds: group 1 is the number of a slot, group 2 of a content site. */
export const marks = /\uE000(\d+)\uE001|\uE002(\d+)\uE003/g
