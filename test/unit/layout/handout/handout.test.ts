/** The handout: the deck's slides, smaller, with their notes. */

import { describe, expect, it } from 'vitest'
import { bottom } from '../../../../src/base/geometry.js'
import { collect } from '../../../../src/base/report.js'
import { composeDeck } from '../../../../src/layout/deck/compose-deck.js'
import type { TextFrame } from '../../../../src/layout/frame.js'
import { composeHandout } from '../../../../src/layout/handout/handout.js'
import type { Layout, Page } from '../../../../src/layout/page.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { contains, elements, headings, pageText } from '../deck/inspect.js'
import {
  deckOf,
  deckSection,
  fullDeck,
  keyFigures,
  paragraph,
  slide,
  table,
} from '../deck/specimen-deck.js'
import { fonts, theme } from '../specimen.js'

function handoutOf(document = fullDeck()) {
  const { report, diagnostics } = collect()
  const options = { theme, fonts, locale: localeOf('de') }
  const deck = composeDeck(document, options, report)
  return { deck, handout: composeHandout(deck, options, report), diagnostics }
}

const { deck, handout } = handoutOf()

describe('composeHandout', () => {
  it('shows everything that the slides say, in their order, and their notes, on pages of A4', () => {
    const said = handout.pages.map(pageText).join(' ')
    let from = 0
    for (const slide of deck.pages) {
      const at = said.indexOf(pageText(slide), from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at + 1
    }
    for (const page of handout.pages) {
      expect(page.size.width).toBeCloseTo(595.28, 1)
      const box = { x: 0, y: 0, ...page.size }
      for (const frame of page.frames) expect(contains(box, frame.box)).toBe(true)
    }
    expect(said).toContain('Notizen Kernbotschaft: Fünf Partner')
  })

  it('puts two slides without notes on a page, one above the other', () => {
    const bare = ['Eins', 'Zwei', 'Drei', 'Vier'].map((title) => ({
      ...slide(title, paragraph('Text.')),
      notes: [],
    }))
    const { handout } = handoutOf(deckOf([deckSection('Teil', ...bare)]))
    expect(slidesOn(handout)).toEqual([2, 2, 1])
    const [upper, lower] = slideBoxes(handout.pages[0] as Page)
    expect(lower?.y).toBeGreaterThan((upper?.y ?? 0) + (upper?.height ?? 0) + 20)
    expect(lower?.width).toBe(upper?.width)
    const places = handout.outline.at(-1)?.children.map(({ page, y }) => ({ page, y }))
    expect(places?.[0]).toEqual({ page: 0, y: lower?.y })
  })

  it('says the notes of a slide that continues once, beside its first part', () => {
    const long = { ...slide('Lange Tabelle', table(40)), notes: [paragraph('Nur einmal.')] }
    const { deck, handout } = handoutOf(deckOf([deckSection('Teil', long)]))
    expect(deck.pages.filter(({ continues }) => continues).length).toBeGreaterThan(1)
    const said = handout.pages.map(pageText).join(' ')
    expect(said.split('Notizen').length - 1).toBe(1)
    expect(handout.pages.length).toBeLessThan(deck.pages.length)
  })

  it('keeps the structure of the deck and puts the notes one level below the slide', () => {
    const ids = new Set(elements(handout.structure).map(({ id }) => id))
    for (const { id } of elements(deck.structure)) expect(ids.has(id)).toBe(true)
    expect(headings(handout).slice(0, 5)).toEqual([
      'H1 M1 – Munich Medicine Alliance',
      'H2 Auf einen Blick',
      'H3 Vier Zahlen zeigen die Größe des Standorts',
      'H4 Notizen',
      'H3 Eine Stiftung des öffentlichen Rechts bringt fünf Partner unter ein Dach',
    ])
  })

  it('has no placeholders, no masters, and sets notes in the print face', () => {
    for (const page of handout.pages) {
      expect(page.master).toBeUndefined()
      for (const frame of page.frames) expect('region' in frame).toBe(false)
    }
    const face = notesIn(handout.pages[1] as Page)?.paragraphs.at(-1)?.runs[0]?.style.face
    expect(face).toContain('Inter')
  })

  it('moves figures with their slide', () => {
    const figure = (layout: Layout) =>
      elements(layout.structure).find(({ role }) => role === 'Figure')
    const scale = 476 / 960
    expect(figure(handout)?.box?.width).toBeCloseTo((figure(deck)?.box?.width ?? 0) * scale, -1)
  })

  it('continues long notes on a further page that names the slide', () => {
    const sentence =
      'Ein Satz, der gesprochen wird und deshalb länger sein darf als einer auf der Folie. '
    const notes = Array.from({ length: 60 }, (_, index) => paragraph(`${index}: ${sentence}`))
    const long = { ...slide('Viele Notizen', keyFigures), notes }
    const set = handoutOf(deckOf([deckSection('Teil', long, slide('Danach', paragraph('Text.')))]))
    expect(set.handout.pages.length).toBeGreaterThan(3)
    expect(set.diagnostics).toEqual([])
    const said = set.handout.pages.map(pageText).join(' ')
    for (let index = 0; index < 60; index++) expect(said).toContain(`${index}: Ein Satz`)
    const last = set.handout.outline.at(-1)?.children.at(-1)
    expect(last?.page).toBe(set.handout.pages.length - 1)
  })

  it('divides a paragraph that is higher than a page, and says which words are too wide', () => {
    const word = 'Xylophonspielerverein'.repeat(6)
    const endless = 'Ein Satz, der kein Ende findet, weil niemand ihn beendet hat. '.repeat(300)
    const long = { ...slide('Notizen', keyFigures), notes: [paragraph(word), paragraph(endless)] }
    const { diagnostics, handout } = handoutOf(deckOf([deckSection('Teil', long)]))
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout-word-too-wide'])
    expect(diagnostics[0]?.message).toContain(`“${word}”`)
    const said = handout.pages.map(pageText).join(' ')
    expect(said.split('beendet').length - 1).toBe(300)
    for (const page of handout.pages.slice(1, -1)) {
      const notes = notesIn(page)
      expect(notes && bottom(notes.box)).toBeGreaterThan(700)
    }
  })
})

/** The last notes on a page; those of a slide's figures are in its own face. */
function notesIn({ frames }: Page): TextFrame | undefined {
  return frames.findLast(
    (frame): frame is TextFrame =>
      frame.type === 'text' && frame.role === 'body' && !frame.artifact,
  )
}

/** Boxes of the slides on a page: the grounds that they stand on. */
function slideBoxes({ decoration }: Page) {
  return decoration.filter(({ name, stroke }) => name === 'Folie' && stroke).map(({ box }) => box)
}

function slidesOn({ pages }: Layout): readonly number[] {
  return pages.map((page) => slideBoxes(page).length)
}
