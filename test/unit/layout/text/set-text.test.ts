import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inlines } from '../../../../src/document/ast-inline.js'
import type { LayoutContext } from '../../../../src/layout/context.js'
import type { Line } from '../../../../src/layout/text/paragraph.js'
import {
  balance,
  type ParagraphOptions,
  paragraphOf,
  setText,
} from '../../../../src/layout/text/set-text.js'
import { contextOf, noteReference, origin, text } from '../specimen.js'

const german =
  'Zwei Exzellenzuniversitäten, zwei Universitätsklinika und ein Forschungszentrum arbeiten in einer ' +
  'gemeinsamen Einrichtung des öffentlichen Rechts zusammen, damit Erkenntnisse aus der Forschung ' +
  'schneller ans Krankenbett gelangen und klinische Studien zügiger genehmigt werden.'

function set(
  inlines: Inlines,
  width: number,
  context: LayoutContext,
  options: Partial<ParagraphOptions> = {},
) {
  const paragraph = paragraphOf(
    inlines,
    { role: 'body', parent: context.tree.root, ...options },
    context,
  )
  return { paragraph, ...setText([paragraph], { x: 0, y: 0, width }, context) }
}

/** The text of lines as a reader gets it: added hyphens taken away again. */
function textOf(lines: readonly Line[]): string {
  return lines
    .flatMap((line) => line.runs)
    .filter((run) => run.hyphen === undefined)
    .map((run) => run.text)
    .join('')
}

function lineTexts(lines: readonly Line[]): string[] {
  return lines.map((line) => line.runs.map((run) => run.text).join(''))
}

const words = fc.array(
  fc.oneof(
    fc.stringMatching(/^[a-zäöüß]{1,14}$/),
    fc.constantFrom(
      'Universitätsklinikum',
      'Ludwig-Maximilians-Universität',
      'research',
      '10\u00A0Mio.\u00A0€',
      '2020–2025',
      'https://www.example.org/eine/lange/adresse',
    ),
  ),
  { minLength: 1, maxLength: 40 },
)

describe.each(['print', 'slides'] as const)('setText for %s', (medium) => {
  it('keeps every word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 500 }), (list, width) => {
        const { context } = contextOf(medium)
        const { lines } = set(text(list.join(' ')), width, context)
        expect(textOf(lines)).toBe(list.join(' '))
      }),
      { numRuns: 60 },
    )
  })

  it('stays within its width unless it says so', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 500 }), (list, width) => {
        const { context } = contextOf(medium)
        const { lines, tooWide } = set(text(list.join(' ')), width, context)
        const ends = lines.map(({ runs }) => Math.max(...runs.map((run) => run.x + run.width)))
        if (tooWide.length === 0) expect(Math.max(...ends)).toBeLessThanOrEqual(width + 0.5)
      }),
      { numRuns: 60 },
    )
  })

  it('never needs more height in a wider measure', () => {
    const { context } = contextOf(medium)
    const heights = [120, 180, 240, 300, 400, 600].map(
      (width) => set(text(german), width, context).height,
    )
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
  })

  it('never breaks at no-break spaces and no-break hyphens', () => {
    const { context } = contextOf(medium)
    const glued = 'rund\u00A010\u00A0Millionen\u202FEuro im U\u2011Bahn\u2011Bau'
    for (const width of [90, 120, 150]) {
      const lines = lineTexts(set(text(glued), width, context).lines)
      expect(lines.filter((line) => /[\u00A0\u202F\u2011]$/.test(line))).toEqual([])
    }
  })

  it('breaks after a hyphen before a letter, not before a figure', () => {
    const { context } = contextOf(medium)
    const { lines } = set(
      text('Ludwig-Maximilians-Universität'),
      medium === 'print' ? 90 : 220,
      context,
    )
    expect(lineTexts(lines)[0]).toMatch(/-$/)
    const figures = set(text('A-380-1'), 10, context)
    expect(figures.lines).toHaveLength(1)
  })

  it('names the words that fit nowhere', () => {
    const { context } = contextOf(medium)
    const { tooWide } = set(text('ja https://example.org nein'), 40, context)
    expect(tooWide.map(({ word }) => word)).toContain('https://example.org')
    expect(tooWide.every(({ excess }) => excess > 0)).toBe(true)
  })

  it('puts the first baseline where half the surplus pitch is above', () => {
    const { context } = contextOf(medium)
    const { paragraph, lines } = set(text('Text'), 400, context)
    const face = context.fonts.face(context.design.family, 400, false)
    const { size } = paragraph.runs[0]?.style ?? { size: 0 }
    const content = ((face.ascent - face.descent) * size) / 1000
    const expected = (paragraph.leading - content) / 2 + (face.ascent * size) / 1000
    expect(lines[0]?.baseline).toBeCloseTo(expected, 6)
  })
})

describe('texts that are set again', () => {
  it('have the same lines, each with elements and colour of its own', () => {
    const { context } = contextOf('print')
    const one = set(text(german), 200, context)
    const other = set(text(german), 200, context, { color: 'accent' })
    expect(other.lines.map(({ baseline }) => baseline)).toEqual(
      one.lines.map(({ baseline }) => baseline),
    )
    const own = other.lines.flatMap(({ runs }) => runs.filter(({ hyphen }) => hyphen !== true))
    expect(own.every(({ element }) => element === other.paragraph.element)).toBe(true)
    expect(own.every(({ style }) => style.color === context.design.colors.accent)).toBe(true)
    expect(other.paragraph.element).not.toBe(one.paragraph.element)
  })

  it('have other widths at another size or weight', () => {
    const { context } = contextOf('print')
    const widthAt = (options: Partial<ParagraphOptions>): number =>
      set(text(german), 4000, context, options).width
    const plain = widthAt({ size: 10 })
    expect(widthAt({ size: 20 })).toBeCloseTo(2 * plain, 6)
    expect(widthAt({ size: 10, bold: true })).toBeGreaterThan(plain)
    expect(widthAt({ size: 10 })).toBe(plain)
  })
})

describe('setText for slides', () => {
  it('proves with wider text than it draws', () => {
    const { context } = contextOf('slides')
    const [line] = set(text('Ein Dach'), 400, context).lines
    const { width } = set(text('Ein Dach'), 400, context)
    expect(width).toBeGreaterThanOrEqual((line?.runs[0]?.width ?? 400) * 1.03)
    const { lines, height, paragraph } = set(text(german), 400, context)
    expect(height).toBeGreaterThanOrEqual(lines.length * paragraph.leading)
  })

  it('never divides words', () => {
    const { context } = contextOf('slides')
    const { lines } = set(text(german), 200, context)
    expect(lines.flatMap(({ runs }) => runs.filter((run) => run.hyphen))).toEqual([])
  })
})

describe('setText for print', () => {
  it('divides long words, but not on two lines in a row', () => {
    const { context } = contextOf('print')
    const { lines } = set(text(german), 110, context)
    const divided = lines.map(({ runs }) => runs.some((run) => run.hyphen))
    expect(divided).toContain(true)
    expect(divided.some((hyphen, index) => hyphen && divided[index + 1])).toBe(false)
  })

  it('gives an added hyphen a span that reads as a soft hyphen', () => {
    const { context } = contextOf('print')
    const { lines, paragraph } = set(text('Universitätsklinikum'), 70, context)
    const hyphen = lines[0]?.runs.at(-1)
    expect(hyphen?.text).toBe('-')
    const [built] = context.tree.build().children
    expect(built?.id).toBe(paragraph.element)
    expect(built?.children[0]).toMatchObject({
      role: 'Span',
      actualText: '\u00AD',
      id: hyphen?.element,
    })
  })

  it('divides where the author says and nowhere else', () => {
    const { context } = contextOf('print')
    const { lines } = set(text('Exzellenz\u00ADuniversitäten'), 70, context)
    expect(lineTexts(lines)).toEqual(['Exzellenz-', 'universitäten'])
  })

  it('divides headings where the author says, addresses at their signs, and words after a slash', () => {
    const linesOf = (words: string, role: 'title' | 'body') => {
      const { context } = contextOf('print')
      const paragraph = paragraphOf(text(words), { role, parent: context.tree.root }, context)
      const set = setText([paragraph], { x: 0, y: 0, width: 130 }, context)
      expect(set.tooWide).toEqual([])
      return set.lines.map(({ runs }) =>
        runs
          .map((run) => run.text)
          .join('')
          .trim(),
      )
    }
    const title = linesOf('Gesundheits\u00ADforschungs\u00ADeinrichtung', 'title')
    expect(title.join('|')).toBe('Gesundheits-|forschungs-|einrichtung')
    const mail = linesOf('vorname.nachname@klinikum-werrastadt.example.org', 'body')
    expect(mail.join('')).toBe('vorname.nachname@klinikum-werrastadt.example.org')
    expect(mail.slice(1).every((line) => /^[.\p{L}]/u.test(line))).toBe(true)
    expect(mail.slice(0, -1).every((line) => /[@\p{L}]$/u.test(line))).toBe(true)
    expect(linesOf('Hochschule/Klinikum/Forschungsinstitut', 'body')[0]).toMatch(/\/$/)
  })

  it('divides neither headings nor facts nor words of another language', () => {
    const { context } = contextOf('print')
    const word = 'Universitätsklinikum'
    const fact: Inlines = [{ type: 'fact', text: word, fact: 'x', origin }]
    const foreign: Inlines = [{ type: 'language', language: 'en', children: text(word), origin }]
    expect(set(text(word), 70, context, { role: 'heading' }).lines).toHaveLength(1)
    expect(set(fact, 70, context).lines).toHaveLength(1)
    expect(set(foreign, 70, context).lines).toHaveLength(1)
  })

  it('fills justified lines but the last', () => {
    const { context } = contextOf('print')
    const { lines } = set(text(german), 260, context, { align: 'justify' })
    const ends = lines.map(({ runs }) => Math.max(...runs.map((run) => run.x + run.width)))
    for (const end of ends.slice(0, -1)) expect(end).toBeCloseTo(260, 3)
    expect(ends.at(-1)).toBeLessThan(260)
  })

  it('brings more than a short word to the last line of a justified paragraph where it can', () => {
    const { context } = contextOf('print')
    const sentence =
      'People at the institution have stated these aims. They remain attributed to them.'
    for (let width = 345; width < 368; width++) {
      const { lines } = set(text(sentence), width, context, { align: 'justify' })
      expect(lineTexts(lines).at(-1)).toBe('to them.')
    }
  })

  it('hangs the mark of a list item', () => {
    const { context } = contextOf('print')
    const element = context.tree.add(context.tree.root, { role: 'Lbl' })
    const bullet = { text: '–', color: context.design.colors.secondary, element, ordered: false }
    const { lines } = set(text(german), 200, context, { bullet, indent: 12, hanging: -12 })
    const [mark, first] = lines[0]?.runs ?? []
    expect([mark?.x, mark?.element, first?.x]).toEqual([0, element, 12])
    expect(lines[1]?.runs[0]?.x).toBe(12)
  })
})

describe('paragraphOf', () => {
  it('raises note references and keeps them off the word', () => {
    const { context } = contextOf('print')
    const inlines: Inlines = [...text('Planbetten'), noteReference(1), noteReference(2)]
    const { lines, paragraph } = set(inlines, 300, context)
    const [word, mark] = lines[0]?.runs ?? []
    expect(paragraph.runs.map((run) => run.text)).toEqual(['Planbetten', '1', ',', '2'])
    expect(mark?.style.rise).toBeGreaterThan(0)
    expect(mark?.x).toBeGreaterThan((word?.x ?? 0) + (word?.width ?? 0))
    expect(context.tree.awaited()).toEqual([1, 2])
  })

  it('lets neighbouring note references ascend, on a slide by its own numbers', () => {
    const apart = text('\u202F')
    const inlines: Inlines = [
      ...text('Partner.'),
      ...[noteReference(4), ...apart, noteReference(2), ...apart, noteReference(9)],
      ...text(' Danach'),
      noteReference(1),
    ]
    const marksOf = (context: LayoutContext) =>
      set(inlines, 400, context)
        .paragraph.runs.filter(({ style }) => style.rise !== undefined)
        .map(({ text: number }) => number.trim())
        .filter((number) => number !== '')
    expect(marksOf(contextOf('print').context)).toEqual(['2', '4', '9', '1'])
    const numbers = new Map([
      [4, 3],
      [2, 5],
      [9, 1],
    ])
    const slide = {
      ...contextOf('slides').context,
      noteNumber: (note: number) => numbers.get(note) ?? note,
    }
    expect(marksOf(slide)).toEqual(['1', '3', '5', '1'])
  })

  it('parts neighbouring note references by a space of their size and height', () => {
    const inlines: Inlines = [noteReference(1), ...text('\u202F'), noteReference(2)]
    const { runs } = set(
      [...text('Partner'), ...inlines],
      400,
      contextOf('slides').context,
    ).paragraph
    const [mark, space] = runs.slice(1)
    expect(space?.text.trim()).toBe('')
    expect(space?.style.size).toBe(mark?.style.size)
    expect(space?.style.rise).toBe(mark?.style.rise)
  })

  it('reports a character that no face covers, with its place', () => {
    const { context, diagnostics } = contextOf('print')
    set(text('gut ☃'), 300, context)
    expect(diagnostics).toMatchObject([{ code: 'font-glyph-missing', span: origin.span }])
    expect(diagnostics[0]?.message).toContain('U+2603')
  })

  it('writes no narrow space into slides, whose reader’s face may lack it', () => {
    const { context } = contextOf('slides')
    const { paragraph } = set(text('z.\u202FB.'), 300, context)
    expect(paragraph.runs[0]?.text).toBe('z.\u00A0B.')
  })

  it('tags links and phrases in another language', () => {
    const { context } = contextOf('print')
    const inlines: Inlines = [
      { type: 'link', url: 'https://example.org', children: text('hier'), origin },
      { type: 'language', language: 'en', children: text('board'), origin },
    ]
    const { paragraph } = set(inlines, 300, context)
    const [link, span] = context.tree.build().children[0]?.children ?? []
    expect(link).toMatchObject({ role: 'Link', href: 'https://example.org' })
    expect(span).toMatchObject({ role: 'Span', language: 'en-GB' })
    expect(paragraph.runs.map((run) => run.language)).toEqual(['de-DE', 'en-GB'])
  })
})

describe('balance', () => {
  it('narrows a title of two lines to lines of nearly equal length', () => {
    const { context } = contextOf('slides')
    const options = { role: 'title', parent: context.tree.root } as const
    const words = text('Fünf Partner, ein Dach: Forschung kommt schneller ans Krankenbett an')
    const title = paragraphOf(words, options, context)
    const measure = { x: 0, y: 0, width: 800 }
    const endInset = balance(title, 800, context)
    const before = setText([title], measure, context)
    const after = setText([{ ...title, endInset }], measure, context)
    const widths = (lines: readonly Line[]) =>
      lines.map(({ runs }) => runs.reduce((sum, run) => sum + run.width, 0))
    const spread = (list: readonly number[]) => Math.max(...list) - Math.min(...list)
    expect(after.lineCounts).toEqual(before.lineCounts)
    expect(spread(widths(after.lines))).toBeLessThan(spread(widths(before.lines)))
  })

  it('leaves a title of one line alone', () => {
    const { context } = contextOf('print')
    const title = paragraphOf(text('Kurz'), { role: 'title', parent: 'e0' }, context)
    expect(balance(title, 400, context)).toBe(0)
  })
})

describe('words that are too wide', () => {
  it('are named whole and once, however often they are divided', () => {
    const { context } = contextOf('print')
    const long = 'Gesundheitsforschungszusammenarbeit'
    const { lines, tooWide } = set(text(`die ${long} und die ${long}`), 20, context)
    expect(lines.length).toBeGreaterThan(6)
    expect(tooWide.map(({ word }) => word)).toContain(long)
    expect(new Set(tooWide.map(({ word }) => word)).size).toBe(tooWide.length)
    expect(tooWide.filter(({ word }) => long.includes(word)).map(({ word }) => word)).toEqual([
      long,
    ])
  })
})
