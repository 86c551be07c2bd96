/** Rules about wording: tables of lines that pass and lines that do not, with the place of each fault. */

import { describe, expect, it } from 'vitest'
import type { LocaleCode } from '../../../src/base/localised.js'
import { collect } from '../../../src/base/report.js'
import { ownLines } from '../../../src/check/own-text.js'
import type { Rule } from '../../../src/check/rule.js'
import { abbreviations } from '../../../src/check/rules/abbreviations.js'
import { forbiddenStrings } from '../../../src/check/rules/forbidden-strings.js'
import { genderMarks } from '../../../src/check/rules/gender-marks.js'
import { glossary } from '../../../src/check/rules/glossary.js'
import { nameSpelling } from '../../../src/check/rules/name-spelling.js'
import { speech } from '../../../src/check/rules/speech.js'
import type { Block, Document, Paragraph } from '../../../src/document/ast.js'
import type { Inlines, Origin } from '../../../src/document/ast-inline.js'
import { compose, open, shippedFolders } from '../../runner/typeset.js'

const opened = open(shippedFolders)
const [job] = opened.jobs
if (!job) throw new Error('the shipped project has no documents')
const composed = compose(job, opened)

const originOf = (words: string, more: Partial<Origin> = {}): Origin => ({
  span: { file: 'de.yaml', start: 100, end: 100 + words.length },
  ...more,
})
const line = (words: string, more?: Partial<Origin>): Inlines => [
  { type: 'text', text: words, origin: originOf(words, more) },
]
const paragraph = (children: Inlines): Paragraph => ({
  type: 'paragraph',
  children,
  origin: originOf(''),
})

interface Place {
  readonly locale?: LocaleCode
  readonly notes?: readonly Paragraph[]
}

function documentOf(blocks: readonly Block[], { locale = 'de', notes = [] }: Place = {}): Document {
  const { title: _, subtitle: __, kicker: ___, ...properties } = composed.properties
  const section = { depth: 1 as const, title: line('Zahlen'), blocks, notes, sections: [] }
  return {
    ...composed,
    locale,
    properties: {
      ...properties,
      title: line('Titel'),
      contact: line('Pressestelle'),
      sender: { authority: line('Amt') },
    },
    blocks: [],
    speakerNotes: [],
    sections: [{ ...section, origin: originOf('') }],
    notes: [],
  }
}

/** What a rule says of a document: code and the characters of the line at fault. */
function run(rule: Rule, document: Document): readonly string[] {
  const { report, diagnostics } = collect()
  rule({ document, siblings: [], dataset: opened.project.dataset }, report)
  return diagnostics.map(
    ({ code, span }) => `${code} ${(span?.start ?? 0) - 100}-${(span?.end ?? 0) - 100}`,
  )
}

const runLine = (rule: Rule, words: string, locale: LocaleCode = 'de'): readonly string[] =>
  run(rule, documentOf([paragraph(line(words))], { locale }))

describe('name-misspelt', () => {
  it.each([
    'die M1 – Munich Medicine Alliance',
    'M1\u00A0– Munich Medicine Alliance',
    'M1-Partner am LMU Klinikum',
  ])('accepts “%s”', (words) => {
    expect(runLine(nameSpelling, words)).toEqual([])
  })

  it.each([
    ['die M1 Munich Medicine Alliance', '7-31'],
    ['M1 - Munich Medicine Alliance', '5-29'],
    ['M1 – Munich Medical Alliance', '5-28'],
    ['die M1 Allianz', '4-14'],
    ['am LMU-Klinikum', '3-15'],
    ['Highmed Agenda Bavaria', '0-22'],
  ])('reports “%s”', (words, at) => {
    expect(runLine(nameSpelling, words)).toEqual([`name-misspelt ${at}`])
  })

  it('leaves words of others alone, and their places do not shift those beside them', () => {
    const said = line('„die Munich Medical Alliance“', { cited: true })
    const children = [...said, ...line(', so er über das LMU-Klinikum')]
    expect(run(nameSpelling, documentOf([paragraph(children)]))).toEqual(['name-misspelt 17-29'])
  })
})

describe('term-avoided', () => {
  it.each([
    ['de', 'die Universitätsklinika und das Bayerische Uniklinika-Gesetz'],
    ['de', 'clinical trials'],
    ['en', 'clinical studies, approved hospital beds'],
    ['en', 'a charitable aim; Charité'],
  ] as const)('accepts in %s “%s”', (locale, words) => {
    expect(runLine(glossary, words, locale)).toEqual([])
  })

  it.each([
    ['de', 'beide Uniklinika', '6-16'],
    ['de', 'Universitätskliniken', '0-20'],
    ['en', 'Clinical trials', '0-15'],
    ['en', '3,420 planned beds', '6-18'],
    ['en', 'a public\u00A0foundation', '2-19'],
  ] as const)('reports in %s “%s”', (locale, words, at) => {
    expect(runLine(glossary, words, locale)).toEqual([`term-avoided ${at}`])
  })
})

describe('the place of a wording', () => {
  it('is the entry of the fact whose label it is, not the template that asks for the label', () => {
    const { dataset } = opened.project
    const origin = { span: { file: 'template.md.hbs', start: 0, end: 9 }, fact: 'fig.beds' }
    const words = 'Planbetten der Münchner\u00A0Universitätsklinika'
    const children: Inlines = [{ type: 'text', text: words, origin }]
    const found = ownLines(documentOf([paragraph(children)]), dataset)
      .find(({ text }) => text.startsWith('Planbetten der'))
      ?.spanAt(15, 43)
    const file = dataset.files.find(({ path }) => path === found?.file)
    expect(file?.text.slice(found?.start, found?.end)).toBe('Münchner Universitätsklinika')
    expect(found?.start).toBeGreaterThan(dataset.facts.get('fig.beds')?.span.start ?? Number.NaN)
  })
})

describe('gender-mark', () => {
  it.each([
    ['de', 'Patientinnen und Patienten, Dekaninnen bzw. Dekane, Studierende'],
    ['de', 'Leitung: in der Hand der Partner; Ziel: Innovation'],
    ['en', 'Patient:innen'],
  ] as const)('accepts in %s “%s”', (locale, words) => {
    expect(runLine(genderMarks, words, locale)).toEqual([])
  })

  it.each(['Patient:innen', 'Ärzt*innen', 'Mitarbeiter_in', 'Forscher·innen', 'jede:r'])(
    'reports “%s”',
    (words) => {
      expect(runLine(genderMarks, words)).toEqual([`gender-mark 0-${words.length}`])
    },
  )

  it('leaves quotations alone', () => {
    const said = line('„Patient:innen“', { cited: true })
    expect(run(genderMarks, documentOf([paragraph(said)]))).toEqual([])
  })
})

describe('abbreviation-unexplained', () => {
  it.each([
    'Die Deutschen Zentren der Gesundheitsforschung (DZG)',
    'Das Bayerische Staatsministerium für Wissenschaft und Kunst (StMWK)',
    'KInder',
  ])('accepts “%s”', (words) => {
    expect(runLine(abbreviations, words)).toEqual([])
  })

  it('accepts an abbreviation that an earlier line explains', () => {
    const blocks = ['Künstliche Intelligenz', 'Der Nutzen der KI'].map((one) =>
      paragraph(line(one)),
    )
    expect(run(abbreviations, documentOf(blocks))).toEqual([])
    expect(run(abbreviations, documentOf(blocks.reverse()))).toEqual([
      'abbreviation-unexplained 15-17',
    ])
  })

  it.each([
    ['de', 'Nutzen der KI', '11-13'],
    ['en', 'the use of AI', '11-13'],
    ['en', 'all eight DZG', '10-13'],
  ] as const)('reports in %s “%s”', (locale, words, at) => {
    expect(runLine(abbreviations, words, locale)).toEqual([`abbreviation-unexplained ${at}`])
  })
})

describe('string-forbidden', () => {
  it.each(['160 %', '1.200.000', 'Medical Director', 'Boston'])('accepts “%s”', (words) => {
    expect(runLine(forbiddenStrings, words)).toEqual([])
  })

  it.each([
    ['etwa 60\u202F% aller Fälle', '5-9'],
    ['rund 200.000', '5-12'],
    ['der Stadt München', '4-17'],
    ['das Bosten Europas', '4-10'],
  ])('reports “%s”', (words, at) => {
    expect(runLine(forbiddenStrings, words)).toEqual([`string-forbidden ${at}`])
  })

  it('looks at alternative texts', () => {
    const table = { type: 'table', summary: 'Bosten', columns: [], rowHeads: false, rows: [] }
    const block = { ...table, origin: originOf('Bosten') } as Block
    expect(run(forbiddenStrings, documentOf([block]))).toEqual(['string-forbidden 0-6'])
  })

  it('lets the minister’s lists name them', () => {
    const item = { origin: originOf('') }
    const notUsed = { statement: line('60 %'), reason: line('Stadt München'), source: line('–') }
    const blocks: readonly Block[] = [
      { type: 'not-used', items: [{ ...item, ...notUsed }], ...item },
      { type: 'open-questions', items: [{ ...item, question: line('„Bosten“?') }], ...item },
    ]
    expect(run(forbiddenStrings, documentOf(blocks))).toEqual([])
  })
})

describe('speaker notes', () => {
  const notes = (words: string) => ({ notes: [paragraph(line(words))] })
  const long = 'Wort '.repeat(26).trim()

  it.each([
    `${'Wort '.repeat(25).trim()}.`,
    'Am 3. Juli sprach Prof. Dr. Huber. '.repeat(9).trim(),
    'Das ist z. B. ein Ziel.',
  ])('may say “%s”', (words) => {
    expect(run(speech, documentOf([], notes(words)))).toEqual([])
  })

  it.each([
    [`Kurz. ${long}.`, 'sentence-long 6-25'],
    ['Das ist eigentlich ein Ziel.', 'filler-word 8-18'],
  ])('may not say “%s”', (words, found) => {
    expect(run(speech, documentOf([], notes(words)))).toEqual([found])
  })

  it('are the only place of these rules', () => {
    expect(runLine(speech, `${long} eigentlich.`)).toEqual([])
  })
})
