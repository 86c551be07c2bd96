/**
 * Text of any length and shape: it fits, or it is said that it does not; no word is ever lost, and none stands on
 * another. Decks, sheets and reports; paragraphs, lists in lists, callouts that hold tables, tables with figures,
 * key figures, quotations, columns, notes; words of any length.
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LocaleCode, localeCodes } from '../../../src/base/localised.js'
import { collect } from '../../../src/base/report.js'
import type { Block, Document, Section } from '../../../src/document/ast.js'
import { layout } from '../../../src/layout/layout.js'
import { localeOf } from '../../../src/locale/locales.js'
import { inCi } from '../../hostile/faults.js'
import { collisions, sticksOut } from '../../runner/bounds.js'
import { drawn, lettersOf } from './letters.js'
import { sentence } from './random-words.js'
import { emptyDocument, fonts, origin, text, theme } from './specimen.js'

function paragraph(words: string): Block & { readonly type: 'paragraph' } {
  return { type: 'paragraph', children: text(words), origin }
}

const tableOf = (locale: LocaleCode): fc.Arbitrary<Block> =>
  fc
    .array(fc.tuple(sentence(locale, 8), sentence(locale, 8), fc.constantFrom(...figures)), {
      minLength: 1,
      maxLength: 9,
    })
    .map((rows) => ({
      type: 'table',
      summary: 'Tabelle',
      columns: [
        { header: text('A'), align: 'start' },
        { header: text('B'), align: 'start' },
        { header: text('C'), align: 'end' },
      ],
      rowHeads: true,
      rows: rows.map((cells, index) => ({
        cells: cells.map(text),
        total: index > 0 && index === rows.length - 1,
        origin,
      })),
      origin,
    }))

const figures = ['7', '≈\u00A01.250', 'mehr als 2,5\u00A0Mio.\u00A0€', '−3', '–', '11,11\u00A0%']

const keyFiguresOf = (locale: LocaleCode): fc.Arbitrary<Block> =>
  fc
    .array(fc.tuple(sentence(locale, 4), sentence(locale, 6)), { minLength: 1, maxLength: 5 })
    .map((tiles) => ({
      type: 'key-figures',
      origin,
      figures: tiles.map(([label, scope], index) => ({
        fact: `figure-${index}`,
        numeral: '1.250',
        label: text(label),
        scope: text(scope),
        asOf: text('Stand 2025'),
        note: { type: 'note-reference', number: 1, origin },
        origin,
      })),
    }))

const quotationOf = (locale: LocaleCode): fc.Arbitrary<Block> =>
  fc
    .tuple(sentence(locale, 25), sentence(locale, 3), sentence(locale, 8))
    .map(([words, speaker, role]) => ({
      type: 'quotation',
      text: text(words),
      language: locale,
      speaker: text(speaker),
      role: text(role),
      origin,
    }))

const columnsOf = (locale: LocaleCode): fc.Arbitrary<Block> =>
  fc.tuple(sentence(locale, 20), sentence(locale, 20)).map(([start, end]) => ({
    type: 'columns',
    columns: [[paragraph(start)], [paragraph(end)]],
    origin,
  }))

const blockOf = (locale: LocaleCode): fc.Arbitrary<Block> =>
  fc.oneof(
    sentence(locale, 60).map(paragraph),
    keyFiguresOf(locale),
    quotationOf(locale),
    columnsOf(locale),
    tableOf(locale),
    fc.tuple(sentence(locale, 12), tableOf(locale)).map(
      ([words, table]): Block => ({
        type: 'callout',
        tone: 'note',
        children: [paragraph(words), table],
        origin,
      }),
    ),
    fc.tuple(sentence(locale, 12), sentence(locale, 12)).map(
      ([outer, inner]): Block => ({
        type: 'list',
        ordered: false,
        items: [
          [paragraph(outer), { type: 'list', ordered: true, items: [[paragraph(inner)]], origin }],
        ],
        origin,
      }),
    ),
    fc.array(sentence(locale, 20), { minLength: 1, maxLength: 5 }).map(
      (items): Block => ({
        type: 'list',
        ordered: items.length % 2 === 0,
        items: items.map((item) => [paragraph(item)]),
        origin,
      }),
    ),
    fc.tuple(fc.boolean(), sentence(locale, 30)).map(
      ([caution, words]): Block => ({
        type: 'callout',
        tone: caution ? 'caution' : 'note',
        children: [paragraph(words)],
        origin,
      }),
    ),
  )

const documentOf = (kind: Document['kind']): fc.Arbitrary<Document> =>
  fc.constantFrom(...localeCodes).chain((locale) =>
    fc
      .tuple(
        sentence(locale, 30),
        fc.array(
          fc.tuple(sentence(locale, 6), fc.array(blockOf(locale), { minLength: 1, maxLength: 3 })),
          { minLength: 1, maxLength: kind === 'report' ? 5 : 2 },
        ),
      )
      .map(([note, sections]) => ({
        ...emptyDocument(kind, locale),
        notes: [{ number: 1, children: text(note), facts: [] }],
        sections: sections.map(
          ([title, blocks], index): Section => ({
            depth: kind === 'deck' ? 2 : 1,
            title: text(`${title} ${'I'.repeat(index + 1)}`),
            blocks,
            sections: [],
            notes: [],
            origin,
          }),
        ),
      })),
  )

/** Every text that a block holds, each as its letters. */
function textsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [lettersOf(block.children)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(textsIn))
    case 'callout':
      return block.children.flatMap(textsIn)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(lettersOf))
    case 'key-figures':
      return block.figures.flatMap(({ label, scope }) => [lettersOf(label), lettersOf(scope ?? [])])
    case 'quotation':
      return [block.text, block.speaker, block.role].map(lettersOf)
    case 'columns':
      return block.columns.flat().flatMap(textsIn)
    default:
      return []
  }
}

describe.each(['sheet', 'report', 'deck'] as const)('a %s of random text', (kind) => {
  it('loses no word, and what sticks out is reported', () => {
    let fitting = 0
    fc.assert(
      fc.property(documentOf(kind), (document) => {
        const { report, diagnostics } = collect()
        const locale = localeOf(document.locale)
        const made = layout(document, { theme, fonts, locale }, report)
        const all = drawn(made)
        for (const { title, blocks } of document.sections) {
          for (const letters of [lettersOf(title), ...blocks.flatMap(textsIn)]) {
            expect(all).toContain(letters)
          }
        }
        if (diagnostics.some(({ code }) => code !== 'layout-sheet-short')) return
        fitting += 1
        expect(sticksOut(made)).toEqual([])
        expect(collisions(made)).toEqual([])
      }),
      { numRuns: inCi ? 60 : 30, seed: 20260312 },
    )
    expect(fitting).toBeGreaterThan(inCi ? 16 : 8)
  }, 60_000)
})
