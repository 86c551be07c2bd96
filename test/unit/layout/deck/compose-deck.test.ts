/** A deck: everything said, nothing touching, sizes agreed, headings without gaps. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../../src/base/report.js'
import type { Block, Document } from '../../../../src/document/ast.js'
import { composeDeck } from '../../../../src/layout/deck/compose-deck.js'
import { allFrames } from '../../../../src/layout/frames/walk-frames.js'
import type { Page } from '../../../../src/layout/page.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { fonts, noteReference, origin, text, theme } from '../specimen.js'
import { contains, elements, headings, overlap, pageText, speakingFrames } from './inspect.js'
import {
  attribution,
  callout,
  chart,
  deckOf,
  deckSection,
  fullDeck,
  keyFigures,
  list,
  notUsed,
  paragraph,
  quotation,
  slide,
  table,
} from './specimen-deck.js'

function compose(document: Document) {
  const { report, diagnostics } = collect()
  const options = { theme, fonts, locale: localeOf(document.locale) }
  return { layout: composeDeck(document, options, report), diagnostics }
}

const full = compose(fullDeck())

describe('composeDeck', () => {
  it('sets every kind of slide without a diagnostic', () => {
    expect(full.diagnostics).toEqual([])
    expect(full.layout.pages.map(({ master }) => master)).toEqual([
      'title',
      'figures',
      'diagram',
      'columns',
      'body',
      'chart',
      'quotation',
      'quotation',
      'diagram',
      'table',
      'sources',
      'sources',
      'table',
    ])
  })

  it('keeps everything on the slide and nothing over anything else', () => {
    for (const page of full.layout.pages) {
      const slideBox = { x: 0, y: 0, ...page.size }
      for (const frame of page.frames.flatMap(allFrames)) {
        expect(contains(slideBox, frame.box), `${page.title}: ${frame.name}`).toBe(true)
      }
      for (const [index, frame] of speakingFrames(page).entries()) {
        for (const other of speakingFrames(page).slice(index + 1)) {
          if (frame.type === 'text' && other.type === 'text' && !frame.region === !other.region) {
            expect(textsOverlap(frame, other), `${page.title}: ${frame.name}, ${other.name}`).toBe(
              false,
            )
          } else if (frame.type !== 'text' || other.type !== 'text') {
            expect(
              overlap(frame.box, other.box),
              `${page.title}: ${frame.name}, ${other.name}`,
            ).toBe(false)
          }
        }
      }
    }
  })

  it('says everything that the document says', () => {
    const said = full.layout.pages.map(pageText).join('\n')
    for (const words of [
      'M1 – Munich Medicine Alliance',
      'Start: 3. Juli 2025 (Datum der Pressemitteilung)',
      'Beispieldokument – nicht vom StMWK herausgegeben',
      'rund 3.500',
      'Stichtag nicht genannt',
      'Prof. Dr. Stephanie Combs',
      'bürokratische Hürden abbauen',
      'Zahl der Stellungnahmen, die das Thema nennen (von 8)',
      'translated from the German; not authorised',
      'ohne Datum',
      'Welche Ziele sind mit der Hightech Agenda Bayern abgestimmt?',
      'Widerspricht der Zahl von fünf Partnern in der amtlichen Quelle.',
    ]) {
      expect(said).toContain(words)
    }
    expect(pageText(full.layout.pages[5] as Page)).toContain('Künstliche Intelligenz')
  })

  it('has headings without a gap in their levels', () => {
    const found = headings(full.layout)
    expect(found[0]).toBe('H1 M1 – Munich Medicine Alliance')
    expect(found.slice(1, 4)).toEqual([
      'H2 Auf einen Blick',
      'H3 Vier Zahlen zeigen die Größe des Standorts',
      'H3 Eine Stiftung des öffentlichen Rechts bringt fünf Partner unter ein Dach',
    ])
    let depth = 0
    for (const heading of found) {
      const level = Number(heading.charAt(1))
      expect(level).toBeLessThanOrEqual(depth + 1)
      depth = level
    }
  })

  it('cites on each slide the notes of that slide, as elements of its own', () => {
    const [, figures, , , , chartPage] = full.layout.pages
    expect(pageText(figures as Page)).toContain('StMWK, Pressemitteilung vom 3. Juli 2025')
    expect(pageText(chartPage as Page)).toContain('Eigene Zählung')
    const all = elements(full.layout.structure)
    const notes = all.filter(({ role }) => role === 'Note').map(({ id }) => id)
    const references = all.filter(({ role }) => role === 'Reference')
    expect(notes.length).toBe(4)
    expect(references.length).toBe(7)
    for (const { target } of references) expect(notes).toContain(target)
  })

  it('names each frame once on its slide and each slide once in the deck', () => {
    const titles = full.layout.pages.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const page of full.layout.pages) {
      const names = page.frames
        .flatMap((frame) => (frame.type === 'group' ? [frame, ...frame.children] : [frame]))
        .map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('fills placeholders that the master has', () => {
    for (const page of full.layout.pages) {
      const master = theme.slide.masters[page.master ?? 'body']
      const regions = page.frames.flatMap((frame) =>
        frame.type === 'text' && frame.region !== undefined ? [frame.region] : [],
      )
      expect(regions).toContain('title')
      expect(new Set(regions).size).toBe(regions.length)
      for (const name of regions) {
        expect(master.regions.find((region) => region.name === name)?.placeholder).toBeDefined()
      }
    }
  })

  it('sets a role at one size on all slides that are not dense', () => {
    const sizes = new Set(
      full.layout.pages
        .filter(({ master }) => master !== 'table' && master !== 'sources')
        .flatMap(({ frames }) => frames.flatMap(allFrames))
        .flatMap((frame) =>
          frame.type === 'text' && frame.role === 'body' ? frame.paragraphs : [],
        )
        .filter(({ bullet }) => bullet !== undefined)
        .flatMap(({ runs }) => runs.filter(({ style }) => style.rise === undefined))
        .map(({ style }) => style.size),
    )
    expect(sizes.size).toBe(1)
  })

  it('marks lists in speaker notes in the colour of text, since notes pages are always light', () => {
    const marks = full.layout.pages.flatMap(({ notes }) => notes.flatMap((one) => one.bullet ?? []))
    expect(marks.length).toBeGreaterThan(0)
    expect(new Set(marks.map(({ color }) => color.slot))).toEqual(new Set(['text']))
  })

  it('gives speaker notes and sections to each slide, and bookmarks by section', () => {
    expect(full.layout.pages[1]?.notes.length).toBe(3)
    expect(full.layout.pages[1]?.section).toBe('Auf einen Blick')
    expect(full.layout.outline.map(({ title, children }) => [title, children.length])).toEqual([
      ['M1 – Munich Medicine Alliance', 0],
      ['Auf einen Blick', 3],
      ['Ziele und Stimmen', 4],
      ['Nächste Schritte', 2],
      ['Anhang', 3],
    ])
  })

  it('gives a section with blocks a slide of its own', () => {
    const section = {
      ...deckSection('Teil eins', slide('Eins', paragraph('Text.'))),
      blocks: [paragraph('Worum es geht.')],
    }
    const { layout, diagnostics } = compose(deckOf([section]))
    expect(diagnostics).toEqual([])
    expect(layout.pages.map(({ master }) => master)).toEqual(['title', 'section', 'body'])
    expect(headings(layout)).toEqual([
      'H1 M1 – Munich Medicine Alliance',
      'H2 Teil eins',
      'H3 Eins',
    ])
  })

  it('continues a long list, table and reasons on another slide', () => {
    const long = list(...Array.from({ length: 21 }, (_, index) => `Punkt ${index + 1} der Liste`))
    const { layout, diagnostics } = compose(
      deckOf([
        deckSection(
          'Teil',
          slide('Viele Punkte', long),
          slide('Nicht verwendet', notUsed(30)),
          slide('Zahlen', table(25)),
        ),
      ]),
    )
    expect(diagnostics).toEqual([])
    const titles = layout.pages.map(({ title }) => title)
    expect(titles[1]).toMatch(/^Viele Punkte \(1\/\d\)$/)
    expect(titles.filter((title) => title.startsWith('Zahlen (')).length).toBeGreaterThan(1)
    const said = layout.pages.map(pageText).join(' ')
    for (let index = 1; index <= 21; index++) expect(said).toContain(`Punkt ${index} der Liste`)
    expect(layout.pages[2]?.notes.length).toBe(1)
  })

  it('starts a new slide where the author broke it', () => {
    const origin = { span: { file: 'test.md.hbs', start: 0, end: 1 } }
    const broken = slide(
      'Zwei Teile',
      paragraph('Eins.'),
      { type: 'break', origin },
      paragraph('Zwei.'),
    )
    const { layout } = compose(deckOf([deckSection('Teil', broken)]))
    expect(layout.pages.map(({ title }) => title).slice(1)).toEqual([
      'Zwei Teile (1/2)',
      'Zwei Teile (2/2)',
    ])
  })

  it('reports a slide that cannot be divided, by name, words and excess, and marks it', () => {
    const words = 'Sehr viele Worte, die niemand auf einer Folie lesen wird. '.repeat(40)
    const { layout, diagnostics } = compose(
      deckOf([deckSection('Teil', slide('Zu viel', paragraph(words)))]),
    )
    expect(diagnostics.map(({ code, gate }) => [code, gate])).toEqual([
      ['layout-overflow', 'release'],
    ])
    expect(diagnostics[0]?.message).toMatch(/slide 2 “Zu viel”: the content is \d+ mm too high/)
    expect(diagnostics[0]?.hints[0]?.message).toContain('Sehr viele Worte')
    expect(layout.pages[1]?.marks.length).toBe(2)
  })

  it('names the text that runs over at its place, not a longer note that fits', () => {
    const at = { span: { file: 'folie.md.hbs', start: 70, end: 90 } }
    const cited = { ...paragraph('Beleg.'), children: [...text('Beleg.'), noteReference(1)] }
    const longer = { ...paragraph('Sehr viele Worte, die niemand liest.'), origin: at }
    const blocks = [cited, ...Array.from({ length: 40 }, () => longer)]
    const source = 'Eine Quelle mit einem langen Titel, länger als jeder Absatz der Folie'
    const deck = deckOf([deckSection('Teil', slide('Zu viel', ...blocks))])
    const { diagnostics } = compose({
      ...deck,
      notes: [{ number: 1, children: text(source), facts: [] }],
    })
    const found = diagnostics.find(({ code }) => code === 'layout-overflow')
    expect(found?.span).toEqual(at.span)
    expect(found?.hints[0]?.message).toContain('Sehr viele Worte')
  })

  it('reports more lines of text than are read, but not those that are looked up', () => {
    const lines = (count: number) => Array.from({ length: count }, () => paragraph('Ein Satz.'))
    const codesOf = (...blocks: readonly Block[]) =>
      compose(deckOf([deckSection('Teil', slide('Titel', ...blocks))])).diagnostics.map(
        ({ code }) => code,
      )
    expect(codesOf(...lines(7))).toEqual(['layout-text-long'])
    expect(codesOf(...lines(6))).toEqual([])
    expect(codesOf(...lines(3), keyFigures)).toEqual([])
    const column = lines(5)
    expect(codesOf({ type: 'columns', columns: [column, column], origin })).toEqual([])
    const full = lines(6)
    expect(codesOf({ type: 'columns', columns: [full, full], origin })).toEqual([
      'layout-text-long',
    ])
  })

  it('continues text so that no part has more lines than are read', () => {
    const items = Array.from({ length: 16 }, (_, index) => [paragraph(`Eintrag ${index}`)])
    const list: Block = { type: 'list', ordered: false, items, origin }
    const { layout, diagnostics } = compose(deckOf([deckSection('Teil', slide('Titel', list))]))
    expect(diagnostics).toEqual([])
    const counts = layout.pages.slice(1).map(({ frames }) => {
      const body = frames.find((one) => one.type === 'text' && one.region === 'body')
      return body?.type === 'text' ? body.lines.length : 0
    })
    expect(counts).toEqual([5, 6, 5])
  })

  it('sets no table larger at the price of more lines in its cells', () => {
    const sizes = (cell: string) => {
      const row = { cells: [text(cell), text('ja')], total: false, origin }
      const columns = ['Amt', 'Besetzt'].map((head) => ({
        header: text(head),
        align: 'start' as const,
      }))
      const block: Block = { ...table(1), columns, rows: [row, row] }
      const { layout } = compose(deckOf([deckSection('Teil', slide('Titel', block))]))
      const frame = layout.pages.at(-1)?.frames.find(({ type }) => type === 'table')
      const cells = frame?.type === 'table' ? frame.rows.slice(1).flatMap((one) => one.cells) : []
      return cells.slice(0, 1).map(({ lines }) => [lines.length, lines[0]?.runs[0]?.style.size])
    }
    const [largest, , roomy] = theme.slides.roles['table-cell'].scale
    expect(sizes('Dekanat')).toEqual([[1, largest]])
    const office =
      'Dekanat der Medizinischen Fakultät der Universität mit Sitz im Vorstand der Stiftung'
    expect(sizes(`${office} und Aufsicht`)).toEqual([[1, roomy]])
    expect(sizes(`${office} `.repeat(3))).toEqual([[3, largest]])
  })

  it('reports a title of three lines once', () => {
    const title = 'Ein Titel, der immer weiter geht und nicht enden will, '.repeat(5)
    const { diagnostics } = compose(deckOf([deckSection('Teil', slide(title, paragraph('Text.')))]))
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout-title-long'])
  })

  it('reports a word that no break brings within its box', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(2)
    const { diagnostics } = compose(deckOf([deckSection('Teil', slide('Lang', paragraph(word)))]))
    expect(diagnostics.map(({ code }) => code)).toContain('layout-word-too-wide')
  })

  it('never sets a deck larger when a slide with more text joins it', () => {
    const few = compose(deckOf([deckSection('Teil', slide('Wenig', list('eins', 'zwei')))]))
    const many = list(
      ...Array.from({ length: 9 }, (_, index) => `Punkt ${index} mit mehreren Worten`),
    )
    const both = compose(
      deckOf([deckSection('Teil', slide('Wenig', list('eins', 'zwei')), slide('Viel', many))]),
    )
    expect(bodySize(both.layout.pages[1])).toBeLessThanOrEqual(bodySize(few.layout.pages[1]))
    expect(bodySize(both.layout.pages[1])).toBe(bodySize(both.layout.pages[2]))
  })

  it('puts the words of a quotation in their own language and the speaker in the title', () => {
    const english = compose(
      deckOf([deckSection('Voices', slide('A voice', { ...quotation, language: 'de' }))], 'en'),
    )
    const page = english.layout.pages[1]
    expect(page?.title).toBe('Prof. Dr. Thomas F. Hofmann')
    expect(pageText(page as Page)).toContain('A voice')
    const spoken = page?.frames.find((frame) => frame.type === 'text' && frame.region === 'body')
    expect(spoken?.type === 'text' && spoken.paragraphs[0]?.runs[0]?.language).toBe('de-DE')
  })

  it('gives the same layout twice', () => {
    expect(JSON.stringify(compose(fullDeck()).layout)).toBe(JSON.stringify(full.layout))
  })

  it('takes other mixtures of blocks', () => {
    const { layout, diagnostics } = compose(
      deckOf([
        slide('Ohne Abschnitt', paragraph('Ein Satz.'), callout),
        deckSection(
          'Teil',
          slide('Zahlen und Text', paragraph('Davor ein Satz.'), keyFigures),
          slide('Diagramm allein', chart),
          slide(
            'Ziele und Hinweis',
            { ...attribution, items: attribution.items.slice(0, 3) },
            callout,
          ),
          slide('Zwei Stimmen', quotation, { ...quotation, speaker: text('Dr. Zwei') }),
        ),
      ]),
    )
    expect(diagnostics).toEqual([])
    expect(layout.pages.length).toBe(6)
  })
})

function bodySize(page: Page | undefined): number {
  const frame = page?.frames.find((one) => one.type === 'text' && one.region === 'body')
  return frame?.type === 'text' ? (frame.paragraphs[0]?.runs[0]?.style.size ?? 0) : 0
}

function textsOverlap(a: Page['frames'][number], b: Page['frames'][number]): boolean {
  return overlap(textBox(a), textBox(b))
}

/** The part of a region that its lines take. */
function textBox(frame: Page['frames'][number]) {
  if (frame.type !== 'text') return frame.box
  const baselines = frame.lines.map(({ baseline }) => baseline)
  const size = frame.paragraphs[0]?.runs[0]?.style.size ?? 0
  const y = Math.min(...baselines) - size * 0.75
  return { ...frame.box, y, height: Math.max(...baselines) + size * 0.22 - y }
}
