/**
 * Composes a deck's handout: slides on printed pages, the notes of each below it.
 *
 * The slide is the one that the deck shows, scaled with everything on it; its elements keep their place in
 * the tree. Notes are set in the theme's print face, as large as the pages allow. Slides without notes, and those
 * that continue another, share a page.
 */

import type { Pt } from '../../base/length.js'
import type { Report } from '../../base/report.js'
import type { Document } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import { placeFigures } from '../finish-layout.js'
import { withUniqueNames } from '../frames/frame-names.js'
import type { LayoutOptions } from '../layout.js'
import type { Layout, OutlineEntry, Page } from '../page.js'
import { printContext } from '../print-context.js'
import { runningFoot } from '../running-foot.js'
import { measureNotes, setNotes } from './handout-notes.js'
import { type BarePage, type HandoutPages, handoutPages, needOf } from './handout-pages.js'
import { type HandoutMeasure, handoutMeasure } from './handout-room.js'
import { growTree } from './handout-tree.js'
import { sharePages } from './share-pages.js'

/** Lays out the handout of a deck that is already laid out. */
export function composeHandout(deck: Layout, options: LayoutOptions, report: Report): Layout {
  const tree = growTree(deck.structure)
  const measure = handoutMeasure(options.theme)
  const plain = { ...plainContext(deck, options, report), tree }
  const { size, shared } = chooseSize(deck, measure, plain)
  const context = withNotesOf(size, plain)
  const slides = deck.pages.map((page) => ({ page, notes: setNotes(page, measure, tree, context) }))
  const { pages, places } = shared
    .map(({ from, count, scale }) =>
      handoutPages(slides.slice(from, from + count), scale, measure, context),
    )
    .reduce(joined, { pages: [], places: [] })
  placeFigures(pages, tree)
  return {
    ...deck,
    medium: 'print',
    language: options.locale.tag,
    structure: tree.build(),
    pages: pages.map((page, index) => withFooter(page, index, pages.length, context)),
    outline: deck.outline.map((entry) => moved(entry, places)),
  }
}

function plainContext(deck: Layout, options: LayoutOptions, report: Report): LayoutContext {
  const { kind, locale, properties } = deck
  const empty = { blocks: [], speakerNotes: [], sections: [], notes: [], facts: [] }
  const document: Document = { kind, locale, properties, ...empty }
  const { space } = options.theme.handout
  const setting = { size: 1, leading: 1, blockSpace: space, smallest: 0 }
  return printContext(document, options, setting, report)
}

/** Notes and their heading have one size, which is chosen for the whole handout. */
function withNotesOf(size: Pt, context: LayoutContext): LayoutContext {
  const sizeOf: LayoutContext['sizeOf'] = (role) =>
    role === 'body' || role === 'heading' ? size : context.sizeOf(role)
  return { ...context, sizeOf }
}

/** The largest size at which no more notes run on than at the smallest, and the slides that share pages then. */
function chooseSize(deck: Layout, measure: HandoutMeasure, context: LayoutContext) {
  const { noteSizes } = context.theme.handout
  const attemptAt = (size: Pt) => {
    const sized = withNotesOf(size, context)
    const needs = deck.pages.map((page) =>
      needOf({ page, notes: measureNotes(page, measure, sized) }, measure),
    )
    return { size, needs, pages: needs.reduce((sum, { pages }) => sum + pages, 0) }
  }
  let chosen = attemptAt(Math.min(...noteSizes))
  for (const size of noteSizes.filter((one) => one > chosen.size)) {
    const attempt = attemptAt(size)
    if (attempt.pages > chosen.pages) continue
    chosen = attempt
    break
  }
  return { size: chosen.size, shared: sharePages(chosen.needs, measure) }
}

function joined(before: HandoutPages, { pages, places }: HandoutPages): HandoutPages {
  const first = before.pages.length
  const moved = places.map(({ page, y }) => ({ page: first + page, y }))
  return { pages: [...before.pages, ...pages], places: [...before.places, ...moved] }
}

/** Short title, status and edition on the left, "Seite 2 von 14" on the right. */
function withFooter(page: BarePage, index: number, total: number, context: LayoutContext): Page {
  const { locale, theme } = context
  const { size, margins } = theme.report
  const label = String(index + 1)
  const above = margins.bottom * theme.handout.footRatio
  const width = size.width - margins.start - margins.end
  const place = {
    x: margins.start,
    y: size.height - above,
    width,
    beyond: above - context.pitchOf('footer'),
    grows: 'down',
    usual: theme.report.textWidth,
  } as const
  return {
    ...page,
    frames: withUniqueNames(page.frames),
    label,
    footer: runningFoot(locale.words.page(label, String(total)), place, context),
  }
}

/** The page and height of an entry's slide. */
function moved(entry: OutlineEntry, places: HandoutPages['places']): OutlineEntry {
  const children = entry.children.map((child) => moved(child, places))
  return { ...entry, ...(places[entry.page] ?? { page: 0, y: 0 }), children }
}
