/** Fills pages with pieces: which piece stands where, and which notes at the foot of which page. */

import type { LayoutContext } from '../context.js'
import type { Placed } from '../frames/stack-frames.js'
import {
  type FilledPage,
  finishPage,
  isCut,
  notesOn,
  type OpenPage,
  openPage,
  type PageRoom,
} from './open-page.js'
import { restsOf } from './page-notes.js'
import { type Chain, chainFit, standAsides, standChain } from './stand-chain.js'

/**
 * Fills as many pages as the chains need, each as far as it takes what comes next; the chains numbered in `starts`
 * begin a page though they may fit the one before.
 */
export function fillPages(
  chains: readonly Chain[],
  room: PageRoom,
  context: LayoutContext,
  starts: ReadonlySet<number> = new Set(),
): readonly FilledPage[] {
  const pages: OpenPage[] = [openPage(room)]
  let waiting: readonly Placed[] = []
  for (const [index, chain] of chains.entries()) {
    let page = pages.at(-1) ?? openPage(room)
    const breaks = page.closed || starts.has(index) || chain[0]?.breaks === true
    const fit = breaks ? 'not' : chainFit(chain, page, room, context)
    if (page.pieces.length > 0 && fit === 'not') {
      page = openPage(room, page)
      pages.push(page)
      waiting = standAsides(waiting, page, page.y, room, context)
    }
    waiting = standChain(chain, waiting, page, room, context)
    page.closed = fit === 'divided' || (fit === 'not' && isCut(page, room))
  }
  while (waiting.length > 0 || restsOf(notesOn(pages.at(-1), room), room.notes).length > 0) {
    const page = openPage(room, pages.at(-1))
    pages.push(page)
    const left = standAsides(waiting, page, page.y, room, context)
    waiting = left.length < waiting.length ? left : []
  }
  return pages.map((page) => finishPage(page, pages.length > 1, room))
}
