/** Decides which slides a deck has, before anything is set. */

import type { Block, Document, Section } from '../../document/ast.js'
import type { Inlines, Origin } from '../../document/ast-inline.js'
import { comparable, plain } from '../../document/plain.js'
import type { Locale } from '../../locale/locale.js'
import type { MasterName } from '../../theme/theme.js'
import { joinAttributions } from '../blocks/attribution-table.js'
import { words } from '../text/words.js'
import { chooseMaster, suitsSection } from './choose-master.js'

/** The section of the deck that a slide belongs to. */
export interface DeckSection {
  readonly title: Inlines
  readonly origin: Origin
}

/** A slide before it is set. */
export interface SlidePlan {
  readonly kind: 'title' | 'section' | 'content'
  readonly master: MasterName
  readonly title: Inlines
  /** "(2/2)" after the title of a slide that continues. */
  readonly part?: string
  /** It is such a slide, and not the first of them. */
  readonly continues?: true
  readonly blocks: readonly Block[]
  readonly notes: Section['notes']
  readonly section?: DeckSection
  /** The first slide of its section: it carries the section's heading. */
  readonly opensSection: boolean
  readonly origin: Origin
}

/**
 * The slides of a document: the title slide, then a slide for each section of depth 2.
 *
 * A section of depth 1 is a section of the deck. It has a slide of its own only if it has blocks, notes or a
 * master of its own; otherwise its first slide carries its heading above the title, so that the heading
 * levels of the tagged file have no gap.
 */
export function planSlides(document: Document, locale: Locale): readonly SlidePlan[] {
  const { properties } = document
  const origin = properties.title[0]?.origin ?? { span: { file: '', start: 0, end: 0 } }
  const common = { notes: [], opensSection: false, origin } as const
  const { title, subtitle } = properties
  const opening: SlidePlan[] = [
    { ...common, kind: 'title', master: 'title', title, blocks: [], notes: document.speakerNotes },
  ]
  if (document.blocks.length > 0) {
    const { blocks } = document
    const master = chooseMaster({ blocks })
    opening.push({ ...common, kind: 'content', master, title: subtitle ?? title, blocks })
  }
  return [...opening, ...document.sections.flatMap((section) => planSection(section, locale))]
}

function planSection(section: Section, locale: Locale): readonly SlidePlan[] {
  if (section.depth === 2) return contentSlides(section, undefined, locale)
  const deckSection: DeckSection = { title: section.title, origin: section.origin }
  const own = hasSlide(section) ? [sectionSlide(section, deckSection)] : []
  const slides = section.sections.flatMap((slide) => contentSlides(slide, deckSection, locale))
  return [...own, ...slides].map((plan, index) => ({ ...plan, opensSection: index === 0 }))
}

function hasSlide(section: Section): boolean {
  return (
    section.blocks.length > 0 ||
    section.notes.length > 0 ||
    section.master !== undefined ||
    section.sections.length === 0
  )
}

function sectionSlide(section: Section, deckSection: DeckSection): SlidePlan {
  const { title, blocks, notes, origin } = section
  const own = section.master === undefined && suitsSection(blocks)
  const master = own ? 'section' : chooseMaster(section)
  const plan = { kind: 'section', master, title, blocks, notes, origin } as const
  return { ...plan, section: deckSection, opensSection: true }
}

/** One slide, or several if the author broke it. */
function contentSlides(
  section: Section,
  deckSection: DeckSection | undefined,
  locale: Locale,
): readonly SlidePlan[] {
  const parts = splitAtBreaks(section.blocks)
  return parts.map((part, index) => {
    const blocks = joinAttributions(part, locale)
    const chosen = section.master === undefined ? {} : { master: section.master }
    const master = chooseMaster({ blocks, ...chosen })
    return {
      kind: 'content',
      master,
      title: section.title,
      blocks,
      notes: index === 0 ? section.notes : continuedNotes(section.origin, locale),
      opensSection: false,
      origin: section.origin,
      ...(parts.length > 1 && { part: locale.words.continued(index + 1, parts.length) }),
      ...(index > 0 && { continues: true as const }),
      ...(deckSection && { section: deckSection }),
    }
  })
}

/** Speaker notes of a slide that continues the one before. */
export function continuedNotes(origin: Origin, locale: Locale): Section['notes'] {
  return [{ type: 'paragraph', children: words(locale.words.continuedNotes), origin }]
}

/** The title of a slide as it is printed, with its part. */
export function printedTitle({ title, part }: Pick<SlidePlan, 'title' | 'part'>): Inlines {
  return part === undefined ? title : [...title, ...words(` ${part.replaceAll(' ', '\u00A0')}`)]
}

/** The title of a slide in plain text: for a quotation, its speaker. */
export function plainTitle(plan: SlidePlan): string {
  const [block] = plan.blocks
  if (plan.master === 'quotation' && block?.type === 'quotation') return plain(block.speaker)
  return comparable(plain(printedTitle(plan)))
}

function splitAtBreaks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'break') parts.push([])
    else parts.at(-1)?.push(block)
  }
  const filled = parts.filter((part) => part.length > 0)
  return filled.length === 0 ? [[]] : filled
}
