/** Makes the pages of one or two slides of a handout. */

import { bottom } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { Frame, ShapeFrame, TextFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import type { Page } from '../page.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { words } from '../text/words.js'
import { divideNotes, heightOf, placeNotes } from './divide-notes.js'
import type { SetNotes } from './handout-notes.js'
import { type HandoutMeasure, secondTop, slideBox } from './handout-room.js'
import { scaleSlide } from './scaled-slide.js'
import type { SlideNeed } from './share-pages.js'

/** A page before its running foot is set. */
export type BarePage = Omit<Page, 'label' | 'footer'>

/** A slide with its notes. */
export interface SpokenSlide {
  readonly page: Page
  readonly notes: SetNotes | undefined
}

/** Where a slide came to stand: on which of these pages, and at which height. */
export interface SlidePlace {
  readonly page: number
  readonly y: Pt
}

/** Pages of slides, with the place of each slide. */
export interface HandoutPages {
  readonly pages: readonly BarePage[]
  readonly places: readonly SlidePlace[]
}

interface OpenPage {
  readonly title: string
  readonly section?: string
  readonly frames: Frame[]
  readonly decoration: ShapeFrame[]
  readonly marks: Page['marks'][number][]
}

/** Stands slides below each other, each with its notes; what notes do not fit stands on further pages. */
export function handoutPages(
  slides: readonly SpokenSlide[],
  scale: number,
  measure: HandoutMeasure,
  context: LayoutContext,
): HandoutPages {
  const pages: OpenPage[] = []
  const places: SlidePlace[] = []
  let end = measure.top
  for (const slide of slides) {
    let page = pages.at(-1)
    const needed = measure.slide * scale + notesHeight(slide, measure)
    const y = page === undefined ? measure.top : secondTop(end, needed, measure)
    if (page === undefined) {
      page = openPage(slide.page)
      pages.push(page)
    }
    places.push({ page: pages.length - 1, y })
    const foot = standSlide(slide.page, y, scale, page, measure, context)
    end = standNotes(slide, foot, pages, measure, context)
  }
  const { background } = context.theme.print.colors
  const { size } = context.theme.report
  return { pages: pages.map((page) => ({ ...page, size, background, notes: [] })), places }
}

/** Height of a slide's notes and the space above them. */
function notesHeight({ notes }: SpokenSlide, { notesGap }: HandoutMeasure): Pt {
  return notes === undefined ? 0 : notesGap + notes.height
}

/** What a slide asks for that stands at the top of its page. */
export function needOf(spoken: SpokenSlide, measure: HandoutMeasure): SlideNeed {
  const { height, slide, notesGap, headGap } = measure
  const pieces = spoken.notes?.pieces ?? []
  const parts = divideNotes(pieces, height - slide - notesGap, height - headGap)
  const notes = notesHeight(spoken, measure)
  const last = parts.length > 1 ? headGap + heightOf(parts.at(-1) ?? []) : slide + notes
  return {
    notes,
    pages: Math.max(1, parts.length),
    last,
    continues: spoken.page.continues === true,
  }
}

function openPage({ title, section }: Page): OpenPage {
  const named = section === undefined ? { title } : { title, section }
  return { ...named, frames: [], decoration: [], marks: [] }
}

/** Stands a slide at a height; returns its foot. */
function standSlide(
  slide: Page,
  y: Pt,
  scale: number,
  page: OpenPage,
  measure: HandoutMeasure,
  { theme, locale }: LayoutContext,
): Pt {
  const box = slideBox(y, scale, measure)
  const { frames, decoration, marks } = scaleSlide(slide, box, theme, locale.code)
  page.frames.push(...frames)
  page.decoration.push(...decoration)
  page.marks.push(...marks)
  return bottom(box)
}

/** Stands notes below their slide, and on further pages what does not fit; returns where they end. */
function standNotes(
  slide: SpokenSlide,
  foot: Pt,
  pages: OpenPage[],
  measure: HandoutMeasure,
  context: LayoutContext,
): Pt {
  const { top, height, notesGap, headGap } = measure
  const room = top + height - foot - notesGap
  const parts = divideNotes(slide.notes?.pieces ?? [], room, height - headGap)
  let end = foot
  for (const [index, part] of parts.entries()) {
    const y = index === 0 ? foot + notesGap : top + headGap
    if (index > 0) {
      const page = openPage(slide.page)
      const told = context.locale.words.continued(index + 1, parts.length)
      page.frames.push(setHead(`${slide.page.title} ${told}`, measure, context))
      pages.push(page)
    }
    pages.at(-1)?.frames.push(...placeNotes(part, y))
    if (part.length > 0) end = y + heightOf(part)
  }
  return end
}

/** Names the slide at the top of a page that begins with notes; it was said before, so it is an artifact. */
function setHead(
  text: string,
  { x, top, width }: HandoutMeasure,
  context: LayoutContext,
): TextFrame {
  const { root } = context.tree
  const options = { role: 'caption', parent: root, element: root } as const
  const paragraph = paragraphOf(words(text), options, context)
  const name = frameName('title', context.locale.code)
  const set = { role: 'caption', name, artifact: true } as const
  return textFrame([paragraph], { x, y: top, width }, set, context).frame
}
