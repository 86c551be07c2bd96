/** The handout: the deck's slides, smaller, with their notes. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../../src/base/report.js'
import { composeDeck } from '../../../../src/layout/compose-deck.js'
import type { Layout, Page } from '../../../../src/layout/frame.js'
import { composeHandout } from '../../../../src/layout/handout.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { fonts, theme } from '../specimen.js'
import { contains, elements, headings, pageText } from './inspect.js'
import { deckOf, deckSection, fullDeck, keyFigures, paragraph, slide } from './specimen-deck.js'

function handoutOf(document = fullDeck()) {
  const { report, diagnostics } = collect()
  const options = { theme, fonts, locale: localeOf('de') }
  const deck = composeDeck(document, options, report)
  return { deck, handout: composeHandout(deck, options, report), diagnostics }
}

const { deck, handout } = handoutOf()

describe('composeHandout', () => {
  it('has a page of A4 for each slide, with everything the slide says and its notes', () => {
    expect(handout.pages.length).toBe(deck.pages.length)
    for (const [index, page] of handout.pages.entries()) {
      expect(page.size.width).toBeCloseTo(595.28, 1)
      expect(pageText(page)).toContain(pageText(deck.pages[index] as Page))
      const box = { x: 0, y: 0, ...page.size }
      for (const frame of page.frames) expect(contains(box, frame.box)).toBe(true)
    }
    expect(pageText(handout.pages[1] as Page)).toContain('Notizen Kernbotschaft: Fünf Partner')
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
    const notes = handout.pages[1]?.frames.at(-1)
    expect(notes?.type === 'text' && notes.paragraphs.at(-1)?.runs[0]?.style.face).toContain(
      'Inter',
    )
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
    const said = set.handout.pages.map(pageText).join(' ')
    for (let index = 0; index < 60; index++) expect(said).toContain(`${index}: Ein Satz`)
    const last = set.handout.outline.at(-1)?.children.at(-1)
    expect(last?.page).toBe(set.handout.pages.length - 1)
  })

  it('says which words and paragraphs of the notes do not fit a page', () => {
    const word = 'Xylophonspielerverein'.repeat(6)
    const endless = 'Ein Satz, der kein Ende findet, weil niemand ihn beendet hat. '.repeat(300)
    const long = { ...slide('Notizen', keyFigures), notes: [paragraph(word), paragraph(endless)] }
    const { diagnostics } = handoutOf(deckOf([deckSection('Teil', long)]))
    const found = diagnostics.map(({ code, message }) => `${code}: ${message}`)
    expect(found.filter((line) => line.startsWith('layout-word-too-wide'))).toHaveLength(1)
    expect(found.join()).toContain(`“${word}”`)
    expect(found.join()).toMatch(/layout-block-too-high: .*“Notizen”/)
  })
})
