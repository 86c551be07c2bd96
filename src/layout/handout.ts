/**
 * Composes a deck's handout: each slide on a printed page, its notes below it.
 *
 * The slide is the one that the deck shows, scaled with everything on it; its elements keep their place in
 * the tree. Notes are set in the theme's print face.
 */

import type { Rect } from '../base/geometry.js'
import { bottom } from '../base/geometry.js'
import type { Report } from '../base/report.js'
import type { Document } from '../document/ast.js'
import type { LayoutContext } from './context.js'
import type { Footer, Layout, OutlineEntry, Page, TextFrame } from './frame.js'
import { frameName } from './frame-names.js'
import { setNotes } from './handout/handout-notes.js'
import { growTree, type HandoutTree } from './handout/handout-tree.js'
import { intoBox, scaleSlide } from './handout/scaled-slide.js'
import type { LayoutOptions } from './layout.js'
import { printContext } from './print-context.js'
import { paragraphOf } from './set-text.js'
import { textFrame } from './text-frame.js'
import { transformRect } from './transform-frame.js'
import { words } from './words.js'

/** Lays out the handout of a deck that is already laid out. */
export function composeHandout(deck: Layout, options: LayoutOptions, report: Report): Layout {
  const { theme, locale } = options
  const [first] = deck.pages
  const box = slideBox(first?.size ?? theme.slide.size, options)
  const by = intoBox(first?.size ?? theme.slide.size, box)
  const tree = growTree(deck.structure, (rect) => transformRect(rect, by))
  const setting = { size: 1, leading: 1, blockSpace: theme.handout.space, smallest: 0 }
  const context: LayoutContext = {
    ...printContext(documentOf(deck), options, setting, report),
    tree,
  }
  const groups = deck.pages.map((page) => pagesOf(page, box, tree, context))
  const pages = groups.flat()
  const starts = groups.map((_, index) => groups.slice(0, index).flat().length)
  return {
    ...deck,
    medium: 'print',
    language: locale.tag,
    structure: tree.build(),
    pages: pages.map((page, index) => withFooter(page, index, pages.length, context)),
    outline: deck.outline.map((entry) => moved(entry, starts, box.y)),
  }
}

function documentOf({ kind, locale, properties }: Layout): Document {
  const empty = { blocks: [], speakerNotes: [], sections: [], notes: [], facts: [] }
  return { kind, locale, properties, ...empty }
}

/** The slide takes the full measure of the page, at its top. */
function slideBox(slide: Page['size'], { theme }: LayoutOptions): Rect {
  const { size, margins } = theme.report
  const width = size.width - margins.start - margins.end
  return { x: margins.start, y: margins.top, width, height: (slide.height * width) / slide.width }
}

type BarePage = Omit<Page, 'label' | 'footer'>

/** The page with the slide, and further ones for what remains of its notes. */
function pagesOf(
  page: Page,
  box: Rect,
  tree: HandoutTree,
  context: LayoutContext,
): readonly BarePage[] {
  const { theme, locale } = context
  const { size, margins } = theme.report
  const foot = size.height - margins.bottom
  const top = bottom(box) + theme.handout.notesGap
  const width = theme.report.textWidth
  const first = { x: box.x, y: top, width, height: foot - top }
  const under = margins.top + theme.handout.headGap
  const further = { x: box.x, y: under, width, height: foot - under }
  const slide = scaleSlide(page, box, theme, locale.code)
  const [notes, ...rest] = setNotes(page, first, further, tree, context)
  const common = { size, title: page.title, background: theme.print.colors.background, notes: [] }
  const section = page.section === undefined ? {} : { section: page.section }
  const { decoration, marks } = slide
  const frames = notes === undefined ? slide.frames : [...slide.frames, notes]
  return [
    { ...common, ...section, decoration, frames, marks },
    ...rest.map((frame, index) => {
      const part = locale.words.continued(index + 2, rest.length + 1)
      const frames = [setHead(`${page.title} ${part}`, box, context), frame]
      return { ...common, ...section, decoration: [], frames, marks: [] }
    }),
  ]
}

/** Names the slide at the top of a page that holds only notes; it was said before, so it is an artifact. */
function setHead(text: string, { x, width }: Rect, context: LayoutContext): TextFrame {
  const { root } = context.tree
  const options = { role: 'caption', parent: root, element: root } as const
  const paragraph = paragraphOf(words(text), options, context)
  const measure = { x, y: context.theme.report.margins.top, width }
  const name = frameName('title', context.locale.code)
  return textFrame([paragraph], measure, { role: 'caption', name, artifact: true }, context).frame
}

/** Short title, status and edition on the left, "Seite 2 von 14" on the right. */
function withFooter(page: BarePage, index: number, total: number, context: LayoutContext): Page {
  const { document, locale, theme } = context
  const { title, status, edition } = document.properties
  const label = String(index + 1)
  const folio = locale.words.page(label, String(total))
  const y = theme.report.size.height - theme.report.margins.bottom * theme.handout.footRatio
  const text = [...title, ...words(` · ${status} · `), ...edition]
  const footer: Footer = {
    text: footFrame(text, 'start', y, context),
    number: footFrame(words(folio), 'end', y, context),
  }
  return { ...page, label, footer }
}

function footFrame(
  inlines: Parameters<typeof paragraphOf>[0],
  align: 'start' | 'end',
  y: number,
  context: LayoutContext,
): TextFrame {
  const { size, margins } = context.theme.report
  const { root } = context.tree
  const options = { role: 'footer', parent: root, element: root, align } as const
  const paragraph = paragraphOf(inlines, options, context)
  const measure = { x: margins.start, y, width: size.width - margins.start - margins.end }
  const name = frameName(align === 'start' ? 'footer' : 'number', context.locale.code)
  return textFrame([paragraph], measure, { role: 'footer', name, artifact: true }, context).frame
}

function moved(entry: OutlineEntry, starts: readonly number[], y: number): OutlineEntry {
  const children = entry.children.map((child) => moved(child, starts, y))
  return { ...entry, page: starts[entry.page] ?? 0, y, children }
}
