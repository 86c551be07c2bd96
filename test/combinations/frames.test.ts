/**
 * Every combination of blocks, composed and inspected: nothing is refused, nothing leaves its place, nothing
 * stands on something else. `README.md` says what a combination is; the specimen shows a selection for the eye.
 */

import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import type { LocaleCode } from '../../src/base/localised.js'
import { collect } from '../../src/base/report.js'
import { layOutDocument } from '../../src/build/compose.js'
import { masterNames } from '../../src/theme/theme.js'
import { collisions, sticksOut } from '../runner/bounds.js'
import { compose } from '../runner/typeset.js'
import {
  beside,
  everyNeighbour,
  openWith,
  pairsOf,
  type Sample,
  samples,
  samplesIn,
  sampleTypes,
} from './samples.js'

const slide = (title: string, ...blocks: readonly string[]): string =>
  [`## ${title}`, ...blocks].join('\n\n')

/** Masters that may be chosen for any block; the two others are for one thing each and pass it over. */
const chosen = masterNames.filter((name) => name !== 'title' && name !== 'quotation')

const inCallout = (type: Sample): string => `::::callout\n${samples[type]}\n::::`
const unboxed = sampleTypes.filter((type) => type !== 'callout')

/** A deck for each way of combining; pairs stand in one order or, `turned`, in the other. */
const decks: { readonly [name: string]: (turned: boolean) => readonly string[] } = {
  'one above the other': (turned) =>
    pairsOf(sampleTypes, turned).map(([a, b]) => slide(`${a} – ${b}`, samples[a], samples[b])),
  'in two columns': (turned) =>
    pairsOf(samplesIn('half'), turned).map(([a, b]) =>
      slide(`${a} – ${b}`, beside(samples[a], samples[b])),
    ),
  'in three columns': () =>
    samplesIn('third').map((type) =>
      slide(type, beside(samples[type], samples[type], samples[type])),
    ),
  'in callouts': () => unboxed.map((type) => slide(type, inCallout(type))),
  'on every master': () =>
    chosen.flatMap((master) =>
      sampleTypes.map((type) =>
        slide(`${master} – ${type}`, `::master{name=${master}}`, samples[type]),
      ),
    ),
}

const reports: { readonly [name: string]: (turned: boolean) => readonly string[] } = {
  'one after the other': () => everyNeighbour(sampleTypes).map((type) => samples[type]),
  'in two columns': (turned) =>
    pairsOf(samplesIn('third'), turned).map(([a, b]) => beside(samples[a], samples[b])),
  'in callouts': () => unboxed.map(inCallout),
}

/** Three blocks to a sheet: across the page, and in its columns where they are no wider than those. */
const sheets = [0, 3, 6, 9, 12].map((from) => {
  const types = sampleTypes.slice(from, from + 3)
  const narrow = types.filter((type) => samplesIn('half').includes(type))
  return [
    ...types.map((type) => samples[type]),
    ...narrow.map((type) => `# ${type}\n\n${samples[type]}`),
  ]
})

/** One order of pairs in each language; in the second theme the other way round. */
const ways: Readonly<Record<string, readonly (readonly [LocaleCode, boolean])[]>> = {
  m1: [
    ['de', false],
    ['en', true],
  ],
  slate: [
    ['de', true],
    ['en', false],
  ],
}

describe.each(Object.entries(ways))('every combination in %s', (theme, inOrder) => {
  it.each(Object.entries(decks))('on slides: %s', (_, make) => {
    for (const [locale, turned] of inOrder) {
      const { faults, pages } = inspected('deck', make(turned), theme, locale)
      expect(faults).toEqual([])
      expect(pages).toBe(make(false).length + 1)
    }
  })

  it.each(Object.entries(reports))('in reports: %s', (_, make) => {
    for (const [locale, turned] of inOrder) {
      const body = ['# Text', ...make(turned)]
      expect(inspected('report', body, theme, locale).faults).toEqual([])
    }
  })

  it('on sheets', () => {
    for (const locale of ['de', 'en'] as const) {
      for (const body of sheets) expect(inspected('sheet', body, theme, locale).faults).toEqual([])
    }
  })
})

it('names the word where a block is too narrow for its labels', () => {
  const { timeline, paragraph } = samples
  const body = ['# Text', slide('timeline', beside(timeline, paragraph, paragraph))]
  const { faults } = inspected('deck', body, 'm1', 'de')
  expect(faults.join()).toMatch(/layout-word-too-wide: [^,]*, de[^“]*“timeline”: “Gründung”/)
})

/** No fault of samples: a page that is not full, and a section's slide that has another master for what it cannot take. */
function isExpected({ code, message }: Diagnostic): boolean {
  const passedOver = code === 'layout-master-unfit' && message.startsWith('the master `section`')
  return code === 'layout-sheet-short' || passedOver
}

/** What is wrong with a document, in sentences. */
function inspected(
  kind: 'deck' | 'sheet' | 'report',
  body: readonly string[],
  theme: string,
  locale: LocaleCode,
): { readonly faults: readonly string[]; readonly pages: number } {
  const opened = openWith(kind, body.join('\n\n'), theme)
  const { report, diagnostics } = collect()
  const job = opened.jobs.find((one) => one.locale === locale)
  if (job === undefined) throw new Error(`no job in ${locale}`)
  const layout = layOutDocument(compose(job, opened), opened.project, report)
  const said = diagnostics
    .filter((diagnostic) => !isExpected(diagnostic))
    .map(({ code, message }) => `${code}: ${message}`)
  return {
    faults: [...said, ...sticksOut(layout), ...collisions(layout)],
    pages: layout.pages.length,
  }
}
