/** Decides which slides of a handout share a page. */

import type { Pt } from '../../base/length.js'

/** What a slide asks for in a handout. */
export interface SlideNeed {
  /** Height of its notes with the space above them; zero for none. */
  readonly notes: Pt
  /** Pages that it takes by itself. */
  readonly pages: number
  /** Height used on the last of them. */
  readonly last: Pt
  /** It continues the slide before. */
  readonly continues: boolean
}

/** The room of a page. */
export interface HandoutRoom {
  readonly height: Pt
  /** Height of a slide. */
  readonly slide: Pt
  /** Least space between notes and the next slide. */
  readonly gap: Pt
  /** Size of slides on a page that is shared by slides which continue each other and their notes. */
  readonly sharedScale: number
}

/** One slide, or two neighbours: on one page, or from the page on which the notes of the first end. */
export interface SharedPage {
  readonly from: number
  readonly count: 1 | 2
  /** Size of the slides as a share of the full measure. */
  readonly scale: number
}

/** Slides are made smaller if a page would be emptier than the root of this share otherwise. */
const shrinkCost = 0.4

interface Plan {
  readonly cost: number
  readonly shared: readonly SharedPage[]
}

/**
 * Shares pages among slides in their order so that no page stays emptier than it must: the sum of what is empty on each,
 * squared, is least.
 */
export function sharePages(slides: readonly SlideNeed[], room: HandoutRoom): readonly SharedPage[] {
  const plans: Plan[] = [{ cost: 0, shared: [] }]
  for (const [index, slide] of slides.entries()) {
    const alone: SharedPage = { from: index, count: 1, scale: 1 }
    const ways = [withPage(plans[index], alone, slide.last, room)]
    const before = slides[index - 1]
    const scale = before === undefined ? undefined : scaleOfPair(before, slide, room)
    if (before !== undefined && scale !== undefined) {
      const pair: SharedPage = { from: index - 1, count: 2, scale }
      const used = heightOfPair(before, slide, scale, room)
      ways.push(withPage(plans[index - 1], pair, used, room))
    }
    plans.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)))
  }
  return plans.at(-1)?.shared ?? []
}

function withPage(
  { cost, shared }: Plan = { cost: 0, shared: [] },
  page: SharedPage,
  used: Pt,
  { height }: HandoutRoom,
): Plan {
  const empty = Math.max(0, 1 - used / height)
  const own = empty * empty + (page.scale < 1 ? shrinkCost : 0)
  return { cost: cost + own, shared: [...shared, page] }
}

/** Size at which two slides share a page; undefined if they do not. */
function scaleOfPair(first: SlideNeed, second: SlideNeed, room: HandoutRoom): number | undefined {
  const fits = (scale: number) => heightOfPair(first, second, scale, room) <= room.height
  if (fits(1)) return 1
  const shrinks = second.continues && first.pages === 1 && fits(room.sharedScale)
  return shrinks ? room.sharedScale : undefined
}

function heightOfPair(
  first: SlideNeed,
  second: SlideNeed,
  scale: number,
  { slide, gap }: HandoutRoom,
): Pt {
  const above = first.pages > 1 ? first.last : slide * scale + first.notes
  return above + gap + slide * scale + second.notes
}
