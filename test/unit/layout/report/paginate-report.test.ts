import { describe, expect, it } from 'vitest'
import type { Document } from '../../../../src/document/ast.js'
import type { Frame } from '../../../../src/layout/frame.js'
import { linesOf } from '../../../../src/layout/frames/walk-frames.js'
import { collisions } from '../../../runner/bounds.js'
import { elements } from '../deck/inspect.js'
import { origin, text, theme } from '../specimen.js'
import { keyFigures, paragraph, report, section, table } from '../specimen-documents.js'
import { foot, paginate } from './paginate.js'

describe('paginateReport', () => {
  it('keeps all text within the page and loses none', () => {
    const { layout, diagnostics } = paginate(report('de', 6, table(4)))
    const ends = layout.pages.flatMap(({ frames }) => frames.map(({ box }) => box.y + box.height))
    expect(diagnostics.filter(({ code }) => code === 'layout-block-too-high')).toEqual([])
    expect(Math.max(...ends)).toBeLessThanOrEqual(foot + 0.1)
    const words = layout.pages
      .flatMap(({ frames }) => frames.filter(isRunningText).flatMap(linesOf))
      .flatMap(({ runs }) =>
        runs.filter(({ hyphen }) => hyphen === undefined).map((run) => run.text),
      )
      .join('')
    expect(words.split('jährlich zusätzlich zehn Millionen Euro')).toHaveLength(2 * 6 + 1)
  })

  it.each([0, 1, 2, 3])(
    'keeps short paragraphs of one entry together, after %i others',
    (before) => {
      const items = Array.from({ length: 60 }, () => [
        paragraph('Erstens.'),
        paragraph('Zweitens.'),
      ])
      const list = { type: 'list', ordered: false, items, origin } as const
      const others = Array.from({ length: before }, () => paragraph('Davor.'))
      const base = report('de', 0)
      const { layout } = paginate({ ...base, sections: [section('Liste', ...others, list)] })
      expect(layout.pages.length).toBeGreaterThan(1)
      for (const { frames } of layout.pages.slice(1)) {
        const [first] = frames.filter(isRunningText).flatMap(linesOf)
        expect(first?.runs.map((run) => run.text).join('')).toContain('Erstens.')
      }
    },
  )

  it('leaves neither widows nor orphans', () => {
    const { layout } = paginate(report('de', 9))
    const byParagraph = new Map<string, number[]>()
    for (const { frames } of layout.pages) {
      const counts = new Map<string, number>()
      for (const { paragraph: element } of frames.flatMap(linesOf)) {
        counts.set(element, (counts.get(element) ?? 0) + 1)
      }
      for (const [element, count] of counts) {
        byParagraph.set(element, [...(byParagraph.get(element) ?? []), count])
      }
    }
    const divided = [...byParagraph.values()].filter((counts) => counts.length > 1)
    expect(divided.length).toBeGreaterThan(0)
    expect(divided.flat().every((count) => count >= 2)).toBe(true)
  })

  it('never ends a page with a hyphen that breaking added', () => {
    const long = 'Universitätsklinikum Gesundheitsversorgung Wissenschaftsministerium '.repeat(12)
    for (let lead = 0; lead < 12; lead++) {
      const words = [
        text('Zeile. '.repeat(lead * 9 + 1)),
        ...Array.from({ length: 9 }, () => text(long)),
      ]
      const blocks = words.map((children) => ({ type: 'paragraph', children, origin }) as const)
      const { layout } = paginate({ ...report('de', 0), blocks }, { justify: true, textWidth: 200 })
      const last = layout.pages.slice(0, -1).map(({ frames }) => {
        const lines = frames.filter(isRunningText).flatMap(linesOf)
        return lines.at(-1)?.runs.at(-1)?.hyphen ?? false
      })
      expect(last.length).toBeGreaterThan(0)
      expect(last).not.toContain(true)
    }
  })

  it('never ends a page with a heading', () => {
    for (const chapters of [3, 5, 7, 9]) {
      const { layout } = paginate(report('en', chapters, paragraph('End.')))
      for (const { frames } of layout.pages) {
        const last = frames.filter(isRunningText).at(-1)
        expect(last?.type === 'text' && last.role === 'title').toBe(false)
      }
    }
  })

  it('keeps a heading with two lines, though its first entry has only one', () => {
    // Of three entries a page would not divide off the last.
    const items = ['Eins', 'Zwei', 'Drei', 'Vier'].map((word) => [paragraph(word)])
    const list = { type: 'list', ordered: false, items, origin } as const
    const following: number[] = []
    for (let lead = 0; lead < 6; lead++) {
      const before = Array.from({ length: lead }, () => paragraph('Eine Zeile.'))
      const sections = Array.from({ length: 24 }, () => section('Titel', list))
      const { layout } = paginate({ ...report('de', 0), blocks: before, sections })
      for (const { frames } of layout.pages) {
        const texts = frames.filter(isRunningText)
        const last = texts.findLastIndex((one) => one.type === 'text' && one.role === 'title')
        following.push(texts.slice(last + 1).flatMap(linesOf).length)
      }
    }
    expect(Math.min(...following)).toBe(2)
  })

  it('prints each page’s notes at its foot and in the tree after their reference', () => {
    const { layout } = paginate(report('de', 6))
    const all = elements(layout.structure)
    const parents = new Map(
      all.flatMap((element) => element.children.map((child) => [child, element])),
    )
    for (const note of all.filter(({ role }) => role === 'Note')) {
      const siblings = parents.get(note)?.children ?? []
      expect(siblings.slice(0, siblings.indexOf(note)).map(({ role }) => role)).toContain(
        'Reference',
      )
    }
    const references = all.filter(({ role }) => role === 'Reference')
    expect(references.every(({ target }) => all.some(({ id }) => id === target))).toBe(true)
    const notes = layout.pages.map(({ frames }) => frames.filter(isNotes))
    expect(notes.every((frames) => frames.length <= 1)).toBe(true)
    expect(notes[0]?.[0]?.box.y).toBeGreaterThan(foot - 120)
  })

  it('repeats header rows of a table that runs over pages', () => {
    const { layout } = paginate(report('de', 1, table(80)))
    const tables = layout.pages.flatMap(({ frames }) => frames.filter(isTable))
    expect(tables.length).toBeGreaterThan(1)
    expect(new Set(tables.map(({ element }) => element)).size).toBe(1)
    const [first, ...rest] = tables
    expect(first?.rows[0]).toMatchObject({ header: true, repeated: false })
    for (const { rows, box } of rest) {
      expect(rows[0]).toMatchObject({ header: true, repeated: true })
      expect(rows[0]?.cells[0]?.box.y).toBeCloseTo(box.y)
      expect(rows.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(box.height)
    }
    const bodyRows = tables.flatMap(({ rows }) => rows.filter(({ header }) => !header))
    expect(bodyRows).toHaveLength(80)
  })

  it('stands key figures in the margin, beside the text of their section', () => {
    const { layout } = paginate(report('de', 2))
    const margin = theme.report.margins.start + theme.report.textWidth
    const aside = layout.pages[0]?.frames.filter(({ box }) => box.x > margin) ?? []
    const heading = layout.pages[0]?.frames.find(
      (frame) => frame.type === 'text' && frame.role === 'title',
    )
    expect(aside.length).toBeGreaterThan(0)
    expect(Math.min(...aside.map(({ box }) => box.y))).toBeGreaterThan(heading?.box.y ?? foot)
  })

  it('keeps key figures with the sentence that leads to them, and lets its text go on as text', () => {
    const text = ['Diese Zahlen gehören zum Haus.', 'Die übrigen gehören zu anderen Stellen.']
    const [lead, rest] = [paragraph(text[0] ?? ''), paragraph(text[1] ?? '')]
    const figures = { ...keyFigures('de'), figures: keyFigures('de').figures.slice(0, 1) }
    for (let count = 0; count < 16; count++) {
      const fillers = Array.from({ length: count }, () =>
        paragraph('Ein Satz füllt die Seite. '.repeat(8)),
      )
      const sections = [section('Davor', ...fillers), section('Zahlen', lead, figures, rest)]
      const { layout } = paginate({ ...report('de', 0), sections })
      const standing = layout.pages.flatMap(({ frames }, page) =>
        frames.map((frame) => ({
          page,
          frame,
          said: linesOf(frame)
            .flatMap(({ runs }) => runs.map((run) => run.text))
            .join(''),
        })),
      )
      const [first, second] = text.map((words) => standing.find(({ said }) => said.includes(words)))
      const figure = standing.find(({ said }) => said.includes('Hochschule am Fluss'))
      expect(first?.page).toBe(figure?.page)
      expect(first?.page).toBe(second?.page)
      const between =
        (second?.frame.box.y ?? 0) - (first?.frame.box.y ?? 0) - (first?.frame.box.height ?? 0)
      expect(between).toBeLessThan(theme.print.roles.body.scale[0])
    }
  })

  it('gives a wide table the margin too, below what stands there and not beside its own key figures', () => {
    const { start, end } = theme.report.margins
    const tableOf = (...sections: Document['sections']) => {
      const { layout } = paginate({ ...report('en', 0), sections })
      const asides = layout.pages[0]?.frames.filter(({ box }) => box.x > start + textWidth) ?? []
      const boxes = layout.pages[0]?.frames.filter(isTable).map(({ box }) => box) ?? []
      return { box: boxes[0], asides: asides.map(({ box }) => box.y + box.height) }
    }
    const { textWidth, size } = theme.report
    const two = { ...keyFigures('en'), figures: keyFigures('en').figures.slice(0, 2) }
    const figures = section('Figures', two, paragraph('Short.'))
    const together = section('Both', two, table(3))
    const below = tableOf(figures, section('Table', table(3)))
    expect(below.box).toMatchObject({ x: start, width: size.width - start - end })
    expect(below.asides.length).toBeGreaterThan(0)
    expect(below.box?.y).toBeGreaterThanOrEqual(Math.max(...below.asides))
    expect(tableOf(together).box).toMatchObject({ x: start, width: textWidth })
  })

  it('stands key figures in the text where no text is beside them, or where the margin is too narrow', () => {
    const { start } = theme.report.margins
    const figuresOf = (...sections: Document['sections']) => {
      const { layout, diagnostics } = paginate({ ...report('en', 0), sections })
      expect(collisions(layout)).toEqual([])
      expect(diagnostics).toEqual([])
      return (layout.pages[0]?.frames ?? []).filter(({ type }) => type === 'group')
    }
    const figures = keyFigures('en')
    const alone = figuresOf(section('Figures', figures), section('Table', table(3)))
    expect(alone[0]?.box.x).toBe(start)
    const [one] = figures.figures
    if (one === undefined) throw new Error('the specimen has key figures')
    const wide = { ...figures, figures: [{ ...one, numeral: '123.456.789.123' }, one] }
    const both = figuresOf(section('Wide', wide, paragraph('Short.')))
    expect(both.map(({ box }) => box.x < start + theme.report.textWidth)).toEqual([true, true])
    const last = figuresOf(
      section('Text', paragraph('Short.'), figures),
      section('Table', table(3)),
    )
    expect(last[0]?.box.x).toBeGreaterThan(start + theme.report.textWidth)
  })

  it('justifies text if the theme asks for it, but not in columns side by side', () => {
    const long = 'Die Allianz ist im Gesetz über die Universitätsklinika verankert. '.repeat(4)
    const columns = [[paragraph(`${long}Links.`)], [paragraph(`${long}Rechts.`)]]
    const block = { type: 'columns', columns, origin } as const
    const sections = [section('Text', paragraph(`${long}Ganz.`), block)]
    const { layout } = paginate({ ...report('de', 0), sections }, { justify: true })
    const aligned = layout.pages
      .flatMap(({ frames }) => frames)
      .flatMap((frame) => (frame.type === 'text' && frame.role === 'body' ? frame.paragraphs : []))
      .map(({ align }) => align)
    expect(aligned).toEqual(['justify', 'start', 'start'])
  })

  it('begins a new page where the author asks', () => {
    const document = report('en', 0)
    const sections = [
      section('One', paragraph('first'), { type: 'break', origin }, paragraph('second')),
    ]
    expect(paginate({ ...document, sections }).layout.pages).toHaveLength(2)
  })

  it('numbers its pages with their total and lists chapters in the outline', () => {
    const { layout } = paginate(report('de', 6))
    const total = layout.pages.length
    const folios = layout.pages.map(({ footer }) =>
      footer?.number.lines[0]?.runs
        .map((run) => run.text)
        .join('')
        .replace(/\u00A0/g, ' '),
    )
    expect(folios[0]).toBe(`Seite 1 von ${total}`)
    expect(layout.outline[0]?.children).toHaveLength(7)
    expect(layout.outline[0]?.children[0]).toMatchObject({ title: 'Wer dazugehört 1', page: 0 })
  })

  it('reports a block that is higher than a page', () => {
    const rows = Array.from({ length: 60 }, () => paragraph('Eine Zeile.'))
    const document = report('de', 0)
    const callout = { type: 'callout', tone: 'note', children: rows, origin } as const
    const { layout, diagnostics } = paginate({
      ...document,
      sections: [section('Zu hoch', callout)],
    })
    expect(diagnostics.map(({ code }) => code)).toContain('layout-block-too-high')
    expect(layout.pages.some(({ marks }) => marks.length > 0)).toBe(true)
  })

  it('reports a title that no line holds', () => {
    const document = report('de', 1)
    const title = text('X'.repeat(120))
    const { diagnostics } = paginate({ ...document, properties: { ...document.properties, title } })
    expect(diagnostics.map(({ code }) => code)).toContain('layout-word-too-wide')
  })
})

function isTable(frame: Frame): frame is Extract<Frame, { type: 'table' }> {
  return frame.type === 'table'
}

function isNotes(frame: Frame): boolean {
  return frame.type === 'text' && frame.role === 'note'
}

function isRunningText(frame: Frame): boolean {
  return frame.box.x < theme.report.margins.start + 1 && !isNotes(frame)
}
