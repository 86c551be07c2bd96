/** Chooses where the pages of a report end: for the whole of it, as a paragraph's lines are broken. */

import type { LayoutContext } from '../context.js'
import { finishPage, isCut, openPage, type PageRoom } from './open-page.js'
import { breakCost, emptyCost } from './page-cost.js'
import { type Chain, chainFit, standChain } from './stand-chain.js'

/** A page that is filled less is considered only where nothing more fits. */
const leastConsidered = 0.5

/** A way to set all chains before one of them. */
interface Way {
  readonly cost: number
  /** The chain with which the last page begins, and the way before it. */
  readonly from: number
  readonly before: Way | undefined
}

/** Chains that begin pages. */
export interface PageEnds {
  readonly starts: ReadonlySet<number>
  readonly cost: number
}

/**
 * The page ends that leave the least empty.
 *
 * Undefined if a note or the figures of a margin have to run on from one page to the next: then each page depends on
 * the one before, and pages are filled one by one.
 */
export function choosePageEnds(
  chains: readonly Chain[],
  room: PageRoom,
  context: LayoutContext,
): PageEnds | undefined {
  const ways: (Way | undefined)[] = [{ cost: 0, from: 0, before: undefined }]
  for (const from of chains.keys()) {
    const before = ways[from]
    if (before === undefined) continue
    for (const { to, cost } of pagesFrom(from, chains, room, context)) {
      const known = ways[to]
      const sum = before.cost + cost
      if (known === undefined || sum < known.cost) ways[to] = { cost: sum, from, before }
    }
  }
  const last = ways[chains.length]
  if (last === undefined) return undefined
  const starts = new Set<number>()
  for (let way: Way | undefined = last; way !== undefined; way = way.before) starts.add(way.from)
  starts.delete(0)
  return { starts, cost: last.cost }
}

/** The pages that may begin with a chain: where each ends, and what it costs. */
function* pagesFrom(
  from: number,
  chains: readonly Chain[],
  room: PageRoom,
  context: LayoutContext,
): Generator<{ readonly to: number; readonly cost: number }> {
  const page = openPage(room)
  let fit = chainFit(chains[from] ?? [], page, room, context)
  for (let to = from + 1; to <= chains.length; to++) {
    const chain = chains[to - 1] ?? []
    if (standChain(chain, [], page, room, context).length > 0 || isCut(page, room)) return
    const next = chains[to]
    const ends = next === undefined || next[0]?.breaks === true
    const nextFit = ends || fit !== 'whole' ? 'not' : chainFit(next, page, room, context)
    const share = (page.y - room.top) / (room.bottom - room.top)
    if (nextFit !== 'whole' || share >= leastConsidered) {
      const { filled, textFilled } = finishPage(page, from > 0 || next !== undefined, room)
      const [after] = next ?? []
      const last = chain.at(-1)
      const inside =
        last === undefined || after === undefined ? 0 : breakCost(last, after, textFilled)
      yield { to, cost: emptyCost(filled, ends) + inside }
    }
    if (nextFit !== 'whole') return
    fit = nextFit
  }
}
