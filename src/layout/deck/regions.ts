/** Fills the regions of a master with text. */

import type { Pt } from '../../base/length.js'
import type { Master, MasterName, Region, RegionName } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { Frame, TextFrame } from '../frame.js'
import type { Paragraph } from '../text/paragraph.js'
import type { SetText } from '../text/set-text.js'
import { anchoredFrame, textFrame } from '../text/text-frame.js'

/** What stands on a slide, and what of it does not fit. */
export interface SetSlide {
  readonly frames: readonly Frame[]
  /** Height by which the fullest region runs over; zero if all fits. */
  readonly overflow: Pt
  readonly tooWide: SetText['tooWide']
  /** What runs over; empty if all fits. */
  readonly culprit: readonly Frame[]
}

/** A slide on which nothing stands yet. */
export const emptySlide: SetSlide = { frames: [], overflow: 0, tooWide: [], culprit: [] }

/** What stands on a slide, put together in reading order. */
export function together(...parts: readonly SetSlide[]): SetSlide {
  const overflow = Math.max(0, ...parts.map((part) => part.overflow))
  const fullest = overflow > 0 ? parts.find((part) => part.overflow === overflow) : undefined
  return {
    frames: parts.flatMap(({ frames }) => frames),
    overflow,
    culprit: fullest?.culprit ?? [],
    tooWide: parts.flatMap(({ tooWide }) => tooWide),
  }
}

/** A region of a master, if it has one of this name. */
export function findRegion(master: Master, name: RegionName): Region | undefined {
  return master.regions.find((region) => region.name === name)
}

/** A region that the theme's schema demands; throws if the theme was not read by it. */
export function regionOf(master: MasterName, name: RegionName, context: LayoutContext): Region {
  const region = findRegion(context.theme.slide.masters[master], name)
  if (region === undefined) throw new Error(`the master ${master} has no region ${name}`)
  return region
}

/** Room that rounding may take on a slide, where many heights add up. */
export const tolerance: Pt = 0.05

/** Sets paragraphs into a region; an empty text leaves it empty. */
export function fillRegion(
  paragraphs: readonly Paragraph[],
  region: Region,
  name: string,
  context: LayoutContext,
  artifact = false,
): SetSlide & { readonly frames: readonly TextFrame[] } {
  if (paragraphs.length === 0) return { ...emptySlide, frames: [] }
  const options = { role: region.role, name, region: region.name, artifact }
  const text = textFrame(paragraphs, region.box, options, context)
  const excess = text.height - region.box.height
  const anchor = excess > 0 ? 'top' : region.anchor
  const frames = [{ ...anchoredFrame(text, region.box, anchor), anchor: region.anchor }]
  const over = excess > tolerance
  return {
    frames,
    overflow: over ? excess : 0,
    tooWide: text.tooWide,
    culprit: over ? frames : [],
  }
}
