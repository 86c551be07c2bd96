/** Rules of the check stage: tables of documents that pass and documents that do not. */

import { describe, expect, it } from 'vitest'
import type { LocaleCode } from '../../../src/base/localised.js'
import { collect } from '../../../src/base/report.js'
import type { Rule } from '../../../src/check/rule.js'
import { alternativeText } from '../../../src/check/rules/alternative-text.js'
import { colorOnly } from '../../../src/check/rules/color-only.js'
import { figuresTraced } from '../../../src/check/rules/figures-traced.js'
import { linkText } from '../../../src/check/rules/link-text.js'
import { parity } from '../../../src/check/rules/parity.js'
import { valuesEvidenced } from '../../../src/check/rules/values-evidenced.js'
import type { Fact } from '../../../src/dataset/fact.js'
import type { Block, Document, Paragraph } from '../../../src/document/ast.js'
import type { Inline, Inlines } from '../../../src/document/ast-inline.js'
import { compose, fictitiousFolders, open } from '../../runner/typeset.js'

const opened = open(fictitiousFolders)
const [job] = opened.jobs
if (!job) throw new Error('the fictitious dataset has no documents')
const composed = compose(job, opened)
const origin = { span: { file: 'test.md.hbs', start: 0, end: 1 } }

const text = (words: string): Inline => ({ type: 'text', text: words, origin })
const fact = (words: string, id: string): Inline => ({
  type: 'fact',
  text: words,
  fact: id,
  origin,
})
const link = (words: string): Inline => ({
  type: 'link',
  url: 'https://example.org',
  children: [text(words)],
  origin,
})
const paragraph = (...children: Inlines): Paragraph => ({ type: 'paragraph', children, origin })
const list = (...children: Inlines): Block => ({
  type: 'list',
  ordered: false,
  items: [[paragraph(...children)]],
  origin,
})

/** A document of one section with these blocks. */
function documentOf(blocks: readonly Block[], locale: LocaleCode = 'de'): Document {
  const section = {
    depth: 1 as const,
    title: [text('Zahlen')],
    blocks,
    notes: [],
    sections: [],
    origin,
  }
  return { ...composed, locale, blocks: [], speakerNotes: [], sections: [section] }
}

function run(
  rule: Rule,
  document: Document,
  siblings: readonly Document[] = [],
): readonly string[] {
  const { report, diagnostics } = collect()
  rule({ document, siblings, dataset: opened.project.dataset }, report)
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

describe('figures-traced', () => {
  it.each([
    ['facts', fact('4.711', 'fig.tests')],
    ['figures that stand in the dataset', text('seit dem 6. November 2023')],
    ['digits in names', text('HB3 und CO2')],
    ['literals', { ...text('4.711'), origin: { ...origin, literal: true as const } }],
  ])('lets %s stand', (_, inline) => {
    expect(run(figuresTraced, documentOf([paragraph(inline)]))).toEqual([])
  })

  it('reports a figure that nothing accounts for', () => {
    expect(run(figuresTraced, documentOf([list(text('Es sind 4.712 Pressen.'))]))).toEqual([
      'figure-untraced: figure `4.712` in “Es sind 4.712 Pressen.” comes from no fact',
    ])
  })
})

describe('values-evidenced', () => {
  const saying = (evidence: string, value: Fact['value']) => {
    const known = opened.project.dataset.facts.get('fig.tests')
    if (!known || !value) throw new Error('the fictitious dataset has lost fig.tests')
    const changed: Fact = { ...known, value, citation: { ...known.citation, evidence } }
    const dataset = { ...opened.project.dataset, facts: new Map([[changed.id, changed]]) }
    const { report, diagnostics } = collect()
    valuesEvidenced(
      { document: { ...composed, facts: [changed.id] }, siblings: [], dataset },
      report,
    )
    return diagnostics.map(({ code }) => code)
  }
  const beds = { type: 'integer', value: 3420 } as const
  const money = { type: 'money', amount: 10_000_000, currency: 'EUR' } as const
  const share = { type: 'percent', value: 37.5, digits: 1 } as const

  it.each([
    ['mit insgesamt 3.420 Planbetten', beds],
    ['with 3,420 beds in 2 hospitals', beds],
    ['jährlich mit 10 Millionen Euro', money],
    ['rund 37,5 Prozent der Neubauten', share],
    ['alle Planbetten', beds],
  ])('takes “%s”', (evidence, value) => {
    expect(saying(evidence, value)).toEqual([])
  })

  it.each([
    ['mit insgesamt 3.987 Planbetten', beds],
    ['jährlich mit 10 Euro', money],
  ])('refuses “%s”', (evidence, value) => {
    expect(saying(evidence, value)).toEqual(['value-contradicts-evidence'])
  })
})

describe('link-text', () => {
  it.each(['Jahresbericht des Instituts', 'hierarchische Ordnung'])('accepts “%s”', (words) => {
    expect(run(linkText, documentOf([paragraph(link(words))]))).toEqual([])
  })

  it.each(['hier', 'Click here', 'https://example.org'])('reports “%s”', (words) => {
    expect(run(linkText, documentOf([paragraph(link(words))]))).toEqual([
      `link-text-vague: link text “${words}” does not say where it leads`,
    ])
  })
})

describe('alternative-text', () => {
  const figure = (alt: string): Block => ({
    type: 'figure',
    path: 'hall.png',
    picture: {
      type: 'raster',
      format: 'png',
      bytes: new Uint8Array(),
      size: { width: 1, height: 1 },
      turn: { quarters: 0, mirrored: false },
    },
    decorative: false,
    width: 1,
    alt,
    origin,
  })

  it.each(['Die Prüfhalle von Süden', 'Chart of fire tests by year', ''])('accepts “%s”', (alt) =>
    expect(run(alternativeText, documentOf([figure(alt)]))).toEqual([]),
  )

  it.each(['hall.PNG', 'Bild', 'a picture', 'Diagramm'])('reports “%s”', (alt) => {
    expect(run(alternativeText, documentOf([figure(alt)]))).toEqual([
      `alternative-vague: alternative text “${alt}” does not say what the picture shows`,
    ])
  })
})

describe('color-only', () => {
  it.each(['Das Rote Kreuz hilft.', 'Green buildings last.', 'Der rote Faden der Rede'])(
    'accepts “%s”',
    (words) => expect(run(colorOnly, documentOf([paragraph(text(words))]))).toEqual([]),
  )

  it.each([
    ['Neue Zahlen sind rot markiert.', 'rot markiert'],
    ['Die blauen Balken zeigen die Versuche.', 'Die blauen Balken'],
    ['New figures are shown in green.', 'shown in green'],
    ['See the red bars.', 'the red bars'],
  ])('reports “%s”', (words, phrase) => {
    expect(run(colorOnly, documentOf([paragraph(text(words))]))).toEqual([
      `color-alone: “${phrase}” can be followed only by those who see the colours`,
    ])
  })
})

describe('parity', () => {
  const tests = fact('1.250', 'fig.tests')
  const grant = fact('2,5', 'fig.grant')

  it.each([
    ['the same blocks', [paragraph(tests)], [paragraph(tests)]],
    ['facts of a block in another order', [paragraph(tests, grant)], [paragraph(grant, tests)]],
  ])('accepts %s', (_, here, there) => {
    expect(run(parity, documentOf(here), [documentOf(there, 'en')])).toEqual([])
  })

  it.each([
    [
      'a fact less',
      [paragraph(tests)],
      [paragraph(text('none'))],
      'paragraph with fig.tests here, paragraph in en',
    ],
    [
      'another block',
      [paragraph(tests)],
      [list(tests)],
      'paragraph with fig.tests here, list with fig.tests in en',
    ],
    ['a block more', [paragraph(tests)], [], 'paragraph with fig.tests here, notes in en'],
    [
      'the same fact twice',
      [paragraph(tests, tests)],
      [paragraph(tests)],
      'paragraph with fig.tests, fig.tests here, paragraph with fig.tests in en',
    ],
  ])('reports %s', (_, here, there, difference) => {
    expect(run(parity, documentOf(here), [documentOf(there, 'en')])).toEqual([
      `parity-broken: the language versions differ at section 1, block 1: ${difference}`,
    ])
  })
})
