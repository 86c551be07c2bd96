/**
 * Charts of all kinds, organisation charts, timelines and processes of any words and values: each fits, or it is said
 * that it does not; no label is lost, and none stands on another.
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LocaleCode, localeCodes } from '../../../src/base/localised.js'
import { collect } from '../../../src/base/report.js'
import type { Block, Document, Section } from '../../../src/document/ast.js'
import type { ChartGrid, ChartPoint } from '../../../src/document/chart.js'
import { layout } from '../../../src/layout/layout.js'
import { localeOf } from '../../../src/locale/locales.js'
import { collisions, sticksOut } from '../../runner/bounds.js'
import { drawn } from './letters.js'
import { sentence } from './random-words.js'
import { anyChart, emptyDocument, fonts, origin, text, theme } from './specimen.js'

/** A block, and every text that must be found. */
interface Drawing {
  readonly block: Block
  readonly texts: readonly string[]
}

/** Values from nothing to hundreds of millions, often near each other or equal. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 2000 }),
  fc.constantFrom(0, 1, 7, 1_000_000, 987_654_321),
)

function pointOf(label: string, one: number): ChartPoint {
  const valueText = String(one).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, '.')
  return { label, value: one, valueText, fact: 'fig.any', highlight: false }
}

/** Names that differ, whatever their words are. */
const names = (locale: LocaleCode, most: number, minLength: number, maxLength: number) =>
  fc
    .array(sentence(locale, most), { minLength, maxLength })
    .map((all) => all.map((one, index) => `${one} ${'ABCDEFGHIJKLMN'[index]}`))

const pointsOf = (locale: LocaleCode, minLength: number, maxLength: number) =>
  names(locale, 4, minLength, maxLength).chain((labels) =>
    fc.tuple(...labels.map((label) => value.map((one) => pointOf(label, one)))),
  )

const gridOf = (
  categories: fc.Arbitrary<readonly string[]>,
  series: fc.Arbitrary<readonly string[]>,
  least = 0,
): fc.Arbitrary<ChartGrid> =>
  fc
    .tuple(categories, series)
    .chain(([heads, rows]) =>
      fc
        .tuple(
          ...rows.map((label) =>
            fc
              .tuple(
                ...heads.map((head) => value.map((one) => pointOf(head, Math.max(least, one)))),
              )
              .map((values) => ({ label, values })),
          ),
        )
        .map((all) => ({ categories: heads, series: all })),
    )

const years = fc
  .integer({ min: 3, max: 9 })
  .map((count) => Array.from({ length: count }, (_, index) => String(2010 + index)))

function chartOf({ block }: { readonly block: Block }): Drawing {
  if (block.type !== 'chart') return { block, texts: [] }
  if (block.kind === 'bar') return { block, texts: textsOfPoints(block.bars) }
  if (block.kind === 'share') return { block, texts: textsOfPoints(block.parts) }
  const { categories, series } = block.grid
  const values = series.flatMap((one) => one.values.map(({ valueText }) => valueText))
  const labels = series.length > 1 ? series.map(({ label }) => label) : []
  return { block, texts: [...categories, ...labels, ...values] }
}

function textsOfPoints(points: readonly ChartPoint[]): readonly string[] {
  return points.flatMap(({ label, valueText }) => [label, valueText])
}

const chart = (locale: LocaleCode): fc.Arbitrary<Drawing> =>
  fc
    .oneof(
      pointsOf(locale, 1, 9).map((bars): Block => ({ ...anyChart, kind: 'bar', bars })),
      pointsOf(locale, 2, 6)
        .filter((parts) => parts.some((one) => one.value > 0))
        .map((parts): Block => ({ ...anyChart, kind: 'share', parts })),
      gridOf(names(locale, 3, 1, 5), names(locale, 2, 2, 4)).map(
        (grid): Block => ({ ...anyChart, kind: 'stacked', grid }),
      ),
      gridOf(names(locale, 2, 1, 5), names(locale, 2, 1, 3)).map(
        (grid): Block => ({ ...anyChart, kind: 'dots', grid }),
      ),
      gridOf(years, names(locale, 2, 1, 4)).map(
        (grid): Block => ({ ...anyChart, kind: 'line', grid }),
      ),
      gridOf(names(locale, 2, 1, 4), names(locale, 2, 2, 6)).map(
        (grid): Block => ({ ...anyChart, kind: 'multiples', panels: 'bar', grid }),
      ),
      gridOf(years, names(locale, 2, 2, 6)).map(
        (grid): Block => ({ ...anyChart, kind: 'multiples', panels: 'line', grid }),
      ),
    )
    .map((block) => chartOf({ block }))

const timeline = (locale: LocaleCode): fc.Arbitrary<Drawing> =>
  fc
    .array(fc.tuple(sentence(locale, 9), fc.boolean(), fc.option(sentence(locale, 6))), {
      minLength: 1,
      maxLength: 12,
    })
    .map((events) => ({
      block: {
        type: 'timeline',
        summary: 'Zeitstrahl',
        origin,
        events: events.map(([label, dated, detail]) => ({
          date: text(dated ? '31.\u00A0Dezember\u00A02025' : 'ohne Datum'),
          dated,
          label: text(label),
          ...(detail !== null && { detail: text(detail) }),
          origin,
        })),
      },
      texts: events.flatMap(([label, , detail]) => [label, detail ?? '']),
    }))

const organisation = (locale: LocaleCode): fc.Arbitrary<Drawing> =>
  fc
    .tuple(
      sentence(locale, 5),
      fc.array(fc.tuple(sentence(locale, 2), sentence(locale, 5), sentence(locale, 1)), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.option(fc.array(fc.tuple(sentence(locale, 3), sentence(locale, 4)), { maxLength: 7 })),
    )
    .map(([roof, members, seats]) => ({
      block: {
        type: 'org-chart',
        summary: 'Organigramm',
        roof: text(roof),
        members: members.map(([name, fullName, kind]) => ({
          name: text(name),
          fullName: text(fullName),
          kind,
          kindName: text(kind),
          origin,
        })),
        ...(seats !== null &&
          seats.length > 0 && {
            body: {
              name: text('Vorstand'),
              detail: text('Sitze'),
              seats: seats.map(([office, holder], index) => ({
                office: text(office),
                holder: text(holder),
                organisation: text('Hochschule'),
                ...(index < members.length && { member: index }),
                chair: index === 0,
              })),
            },
          }),
        origin,
      } as Block,
      texts: [roof, ...members.flat(), ...(seats ?? []).flat()],
    }))

const process = (locale: LocaleCode): fc.Arbitrary<Drawing> =>
  fc
    .array(fc.tuple(sentence(locale, 4), fc.option(sentence(locale, 8))), {
      minLength: 3,
      maxLength: 6,
    })
    .map((steps) => ({
      block: {
        type: 'process',
        summary: 'Ablauf',
        steps: steps.map(([label, detail]) => ({
          name: text(label),
          details: detail === null ? [] : [text(detail)],
          origin,
        })),
        origin,
      },
      texts: steps.flatMap(([label, detail]) => [label, detail ?? '']),
    }))

const kinds = { chart, timeline, organisation, process }

const documentOf = (
  kind: Document['kind'],
  drawing: (locale: LocaleCode) => fc.Arbitrary<Drawing>,
): fc.Arbitrary<{ readonly document: Document; readonly texts: readonly string[] }> =>
  fc.constantFrom(...localeCodes).chain((locale) =>
    fc.tuple(drawing(locale), fc.constantFrom('alone', 'text', 'columns')).map(([one, place]) => {
      const words: Block = { type: 'paragraph', children: text('Ein Satz.'), origin }
      const blocks: readonly Block[] =
        place === 'columns'
          ? [{ type: 'columns', columns: [[one.block], [words]], origin }]
          : place === 'text'
            ? [words, one.block]
            : [one.block]
      const section: Section = {
        depth: kind === 'deck' ? 2 : 1,
        title: text('Ein Titel'),
        blocks,
        sections: [],
        notes: [],
        origin,
      }
      const notes = [{ number: 1, children: text('Eine Quelle'), facts: [] }]
      const document = { ...emptyDocument(kind, locale), notes, sections: [section] }
      return { document, texts: one.texts }
    }),
  )

const media = ['sheet', 'report', 'deck'] as const

describe.each(Object.entries(kinds))('random drawings: %s', (_, drawing) => {
  it.each(media)(
    'lose no label, and say what sticks out, in a %s',
    { timeout: 120_000 },
    (kind) => {
      let fitting = 0
      fc.assert(
        fc.property(documentOf(kind, drawing), ({ document, texts }) => {
          const { report, diagnostics } = collect()
          const options = { theme, fonts, locale: localeOf(document.locale) }
          const made = layout(document, options, report)
          const all = drawn(made)
          for (const one of texts) expect(all).toContain(one.replace(/\s+/gu, ''))
          if (diagnostics.some(({ code }) => code !== 'layout-sheet-short')) return
          fitting += 1
          expect(sticksOut(made)).toEqual([])
          expect(collisions(made)).toEqual([])
        }),
        { numRuns: 40, seed: 20261122 },
      )
      expect(fitting).toBeGreaterThan(5)
    },
  )
})
