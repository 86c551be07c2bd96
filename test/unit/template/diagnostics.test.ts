import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import { templateCodes } from '../../../src/template/diagnostics.js'
import { parseTemplate } from '../../../src/template/template.js'
import { front, mergeSample, type SampleFiles, type SampleOptions, sampleView } from './sample.js'

/** Template, options and what is reported: `file:line:column code «text at its place»`. */
type Case = readonly [
  files: string | SampleFiles,
  found: readonly string[],
  options?: SampleOptions,
]

const press: SampleOptions = { view: sampleView('press') }

/** The body of a test template begins on line 8. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'fact-unknown': [
    ['Ja: {{fact "fig.bed"}}', ['t.hbs:8:12 fact-unknown «"fig.bed"»']],
    [
      { body: '{{t "a"}}', messages: { de: 'a: Mit {{fact "fig.bed"}} hier\n' } },
      ['de.yaml:1:15 fact-unknown «"fig.bed"»'],
    ],
    [
      { body: '{{t "a"}}', messages: { de: 'a: |\n  Mit\n  {{fact "fig.bed"}}\n' } },
      ['de.yaml:3:10 fact-unknown «"fig.bed"»'],
    ],
    [
      { front: front.replace('Titel', `'{{fact "fig.bed"}}'`) },
      ['t.hbs:6:16 fact-unknown «"fig.bed"»'],
    ],
    [
      { body: '{{> p}}', partials: { p: 'x {{fact "fig.bed"}}' } },
      ['p.hbs:1:10 fact-unknown «"fig.bed"»'],
    ],
    ['{{key-figures "fig.beds" "fig.x"}}', ['t.hbs:8:26 fact-unknown «"fig.x"»']],
  ],
  'fact-refused': [['{{fact "fig.wrong"}}', ['t.hbs:8:8 fact-refused «"fig.wrong"»']]],
  'fact-withheld': [
    ['{{fact "fig.secret"}}', ['t.hbs:8:8 fact-withheld «"fig.secret"»']],
    ['{{fact "fig.inside"}}', ['t.hbs:8:8 fact-withheld «"fig.inside"»']],
    ['{{fact "fig.later"}}', ['t.hbs:8:8 fact-withheld «"fig.later"»']],
  ],
  'fact-needs-attribution': [
    ['{{label "goal.hub"}}', ['t.hbs:8:9 fact-needs-attribution «"goal.hub"»']],
    ['{{table "goal.hub" columns="label"}}', ['t.hbs:8:9 fact-needs-attribution «"goal.hub"»']],
    [
      '{{#each alliance.featured.aims}}{{label this}}{{/each}}',
      ['t.hbs:8:41 fact-needs-attribution «this»'],
    ],
  ],
  'fact-without-value': [
    ['{{fact "goal.free"}}', ['t.hbs:8:8 fact-without-value «"goal.free"»']],
    [
      '{{key-figures "fig.beds" "goal.free"}}',
      ['t.hbs:8:1 fact-without-value «{{key-figures "fig.beds" "goal.free"}}»'],
    ],
  ],
  'fact-without-number': [
    [
      '{{plural "fig.launch" one="a" other="b"}}',
      ['t.hbs:8:10 fact-without-number «"fig.launch"»'],
    ],
  ],
  'fact-attribution-missing': [
    [
      '{{attributed "fig.beds"}}',
      ['t.hbs:8:1 fact-attribution-missing «{{attributed "fig.beds"}}»'],
    ],
  ],
  'entry-refused': [['{{org "org.alt"}}', ['t.hbs:8:7 entry-refused «"org.alt"»']]],
  'entry-withheld': [['{{quotation "q.intern"}}', ['t.hbs:8:13 entry-withheld «"q.intern"»']]],
  'entry-unknown': [
    ['{{org "org.nort"}}', ['t.hbs:8:7 entry-unknown «"org.nort"»']],
    ['{{quotation "q.keler"}}', ['t.hbs:8:13 entry-unknown «"q.keler"»']],
  ],
  'template-helper-unknown': [
    ['{{fct "fig.beds"}}', ['t.hbs:8:3 template-helper-unknown «fct»']],
    ['{{list (labl "fig.beds")}}', ['t.hbs:8:9 template-helper-unknown «labl»']],
    ['{{#eech partners}}{{/eech}}', ['t.hbs:8:4 template-helper-unknown «eech»']],
    ['{{lookup this "constructor"}}', ['t.hbs:8:3 template-helper-unknown «lookup»']],
  ],
  'template-helper-audience': [
    ['{{not-used}}', ['t.hbs:8:1 template-helper-audience «{{not-used}}»'], press],
  ],
  'template-not-supported': [
    ['{{#fact "fig.beds"}}x{{/fact}}', ['t.hbs:8:4 template-not-supported «fact»']],
    ['{{if partners}}', ['t.hbs:8:3 template-not-supported «if»']],
    ['{{"text"}}', ['t.hbs:8:1 template-not-supported «{{"text"}}»']],
    [
      '{{#*inline "x"}}{{/inline}}',
      ['t.hbs:8:1 template-not-supported «{{#*inline "x"}}{{/inline}}»'],
    ],
    ['{{> (list "x")}}', ['t.hbs:8:5 template-not-supported «(list "x")»']],
  ],
  'template-argument-missing': [
    ['{{fact}}', ['t.hbs:8:1 template-argument-missing «{{fact}}»']],
    ['{{literal "a"}}', ['t.hbs:8:1 template-argument-missing «{{literal "a"}}»']],
    [
      '{{fact alliance.featured.funding}}',
      ['t.hbs:8:8 template-argument-missing «alliance.featured.funding»'],
    ],
    ['{{#if}}x{{/if}}', ['t.hbs:8:4 template-argument-missing «if»']],
  ],
  'template-argument-empty': [
    [
      '{{attributed alliance.featured.claims}}',
      ['t.hbs:8:14 template-argument-empty «alliance.featured.claims»'],
    ],
  ],
  'template-argument-unexpected': [
    ['{{fact "fig.beds" "fig.beds"}}', ['t.hbs:8:19 template-argument-unexpected «"fig.beds"»']],
    ['{{#if partners facts}}x{{/if}}', ['t.hbs:8:16 template-argument-unexpected «facts»']],
  ],
  'template-argument-unknown': [
    ['{{fact "fig.beds" az="words"}}', ['t.hbs:8:19 template-argument-unknown «az»']],
  ],
  'template-argument-wrong': [
    ['{{fact "fig.beds" as="word"}}', ['t.hbs:8:22 template-argument-wrong «"word"»']],
    ['{{fact partners}}', ['t.hbs:8:8 template-argument-wrong «partners»']],
    ['{{fact "fig.beds" unit="no"}}', ['t.hbs:8:24 template-argument-wrong «"no"»']],
    [
      '{{table "fig.beds" columns="label valu"}}',
      ['t.hbs:8:28 template-argument-wrong «"label valu"»'],
    ],
    ['{{date "fig.beds"}}', ['t.hbs:8:8 template-argument-wrong «"fig.beds"»']],
  ],
  'template-argument-name': [
    [
      { body: '{{t "a" partners="x"}}', messages: { de: 'a: Text\n' } },
      ['t.hbs:8:9 template-argument-name «partners»'],
    ],
    [
      { body: '{{t "a" label="x"}}', messages: { de: 'a: Text\n' } },
      ['t.hbs:8:9 template-argument-name «label»'],
    ],
  ],
  'template-path-unknown': [
    ['{{aliance.launch}}', ['t.hbs:8:3 template-path-unknown «aliance»']],
    ['{{alliance.featured.aimes}}', ['t.hbs:8:21 template-path-unknown «aimes»']],
    ['{{#each alliance.featured.aimes}}x{{/each}}', ['t.hbs:8:27 template-path-unknown «aimes»']],
    ['{{#if alliance.bodi}}x{{/if}}', ['t.hbs:8:16 template-path-unknown «bodi»']],
    ['{{#each partners}}{{idd}}{{/each}}', ['t.hbs:8:21 template-path-unknown «idd»']],
    ['{{#each partners as |p|}}{{p.idd}}{{/each}}', ['t.hbs:8:30 template-path-unknown «idd»']],
    ['{{#with alliance}}{{fact lunch}}{{/with}}', ['t.hbs:8:26 template-path-unknown «lunch»']],
    ['{{#each partners}}{{../partnars}}{{/each}}', ['t.hbs:8:24 template-path-unknown «partnars»']],
    ['{{#each partners}}{{edition}}{{/each}}', ['t.hbs:8:21 template-path-unknown «edition»']],
    ['{{#each partners}}{{@indx}}{{/each}}', ['t.hbs:8:21 template-path-unknown «@indx»']],
    ['{{list (label facts.nope)}}', ['t.hbs:8:21 template-path-unknown «nope»']],
    ['{{alliance.constructor}}', ['t.hbs:8:12 template-path-unknown «constructor»']],
    ['{{alliance.__proto__}}', ['t.hbs:8:12 template-path-unknown «__proto__»']],
    ['{{fact fig.beds}}', ['t.hbs:8:8 template-path-unknown «fig»']],
    ['{{partner}}', ['t.hbs:8:3 template-path-unknown «partner»']],
    ['{{@merging.view}}', ['t.hbs:8:3 template-path-unknown «@merging.view»']],
  ],
  'template-path-closed': [
    ['{{alliance.launch.value}}', ['t.hbs:8:19 template-path-closed «value»']],
    ['{{#each facts}}{{labels.de.full}}{{/each}}', ['t.hbs:8:18 template-path-closed «labels»']],
  ],
  'template-value-not-printable': [
    [
      '{{#each partners}}{{@index}}{{/each}}',
      ['t.hbs:8:19 template-value-not-printable «{{@index}}»'],
    ],
    ['{{partners}}', ['t.hbs:8:1 template-value-not-printable «{{partners}}»']],
    ['{{edition}}', ['t.hbs:8:1 template-value-not-printable «{{edition}}»']],
    ['{{alliance.body}}', ['t.hbs:8:1 template-value-not-printable «{{alliance.body}}»']],
    [
      '{{#with alliance.featured}}{{this}}{{/with}}',
      ['t.hbs:8:28 template-value-not-printable «{{this}}»'],
    ],
  ],
  'template-value-missing': [
    ['{{sender.unit}}', ['t.hbs:8:1 template-value-missing «{{sender.unit}}»']],
  ],
  'template-translation-missing': [
    [
      '{{sender.contact}}',
      ['t.hbs:8:1 template-translation-missing «{{sender.contact}}»'],
      { locale: 'en' },
    ],
  ],
  'template-block-inline': [
    ['Text {{seats}}', ['t.hbs:8:6 template-block-inline «{{seats}}»']],
    ['{{seats}} Text', ['t.hbs:8:1 template-block-inline «{{seats}}»']],
    ['- {{seats}}', ['t.hbs:8:3 template-block-inline «{{seats}}»']],
    ['{{seats}}{{fact "fig.beds"}}', ['t.hbs:8:1 template-block-inline «{{seats}}»']],
    [
      { body: '{{t "a"}}', messages: { de: 'a: "{{seats}}"\n' } },
      ['de.yaml:1:5 template-block-inline «{{seats}}»'],
    ],
  ],
  'template-partial-missing': [
    [{ body: '{{> fot}}', partials: { foot: 'x' } }, ['t.hbs:8:5 template-partial-missing «fot»']],
  ],
  'template-partial-recursion': [
    [
      { body: '{{> a}}', partials: { a: 'x {{> b}}', b: 'y {{> a}}' } },
      ['b.hbs:1:7 template-partial-recursion «a»'],
    ],
  ],
  'template-message-missing': [
    [
      { body: '{{t "a.b"}}{{t "c"}}', messages: { de: 'a:\n  b: Ja\nc: C\n', en: 'c: C\n' } },
      ['t.hbs:8:5 template-message-missing «"a.b"»'],
      { locale: 'en' },
    ],
    [
      { body: '{{#unless partners}}{{t "a"}}{{/unless}}', messages: { de: 'a: Ja\n' } },
      ['t.hbs:8:25 template-message-missing «"a"»'],
      { locale: 'en' },
    ],
  ],
  'template-message-unknown': [
    [
      { body: '{{t "lead"}}{{t "leed"}}', messages: { de: 'lead: Ja\n' } },
      ['t.hbs:8:17 template-message-unknown «"leed"»'],
    ],
  ],
  'template-message-unused': [
    [{ messages: { de: 'a:\n  b: Ja\n' } }, ['de.yaml:2:3 template-message-unused «b»']],
  ],
  'template-message-recursion': [
    [
      { body: '{{t "a"}}', messages: { de: `a: x {{t "b"}}\nb: y {{t "a"}}\n` } },
      ['de.yaml:2:10 template-message-recursion «"a"»'],
    ],
  ],
  'template-message-not-text': [
    [
      { body: '{{t "a"}}', messages: { de: 'a: 5\n' } },
      ['de.yaml:1:4 template-message-not-text «5»', 't.hbs:8:5 template-message-unknown «"a"»'],
    ],
  ],
  'template-message-key': [
    [{ messages: { de: 'a.b: Text\n' } }, ['de.yaml:1:1 template-message-key «a.b»']],
  ],
  'template-character-reserved': [
    ['Text \uE000', ['t.hbs:8:6 template-character-reserved «\uE000»']],
    [
      { body: '{{t "a"}}', messages: { de: 'a: Text \uE001\n' } },
      ['de.yaml:1:9 template-character-reserved «\uE001»'],
    ],
  ],
  'figure-typed': [
    ['Wir haben 3.420 Betten.', ['t.hbs:8:11 figure-typed «3.420»']],
    ['{{fact "fig.beds"}} und 12 mehr', ['t.hbs:8:25 figure-typed «12»']],
    [
      { body: '{{t "a"}}', messages: { de: 'a: Seit 2024\n' } },
      ['de.yaml:1:9 figure-typed «2024»'],
    ],
    ['{{#if partners}}\n\nNur 5.\n{{/if}}', ['t.hbs:10:5 figure-typed «5»']],
    ['{{plural "fig.beds" one="1 Bett" other="Betten"}}', ['t.hbs:8:26 figure-typed «1»']],
    ['{{date "2024-05-06"}}', ['t.hbs:8:8 figure-typed «"2024-05-06"»']],
  ],
  'template-syntax': [
    ['a\n{{#if partners}}x\n', ['t.hbs:9:1 template-syntax «{{#if partners}}»']],
    ['{{#if partners}}{{#each facts}}x{{/if}}{{/each}}', ['t.hbs:8:33 template-syntax «{{/if}}»']],
    ['{{#if partners}}x{{/each}}', ['t.hbs:8:18 template-syntax «{{/each}}»']],
    ['x {{/if}}', ['t.hbs:8:3 template-syntax «{{/if}}»']],
    ['x {{else}} y', ['t.hbs:8:3 template-syntax «{{else}}»']],
    ['x {{fact "fig.beds}} y', ['t.hbs:8:10 template-syntax «"»']],
    ['x {{fact "fig.beds" y', ['t.hbs:8:3 template-syntax «{{fact "fig.beds" y»']],
    ['x {{fact "a" {{fact "b"}}', ['t.hbs:8:3 template-syntax «{{fact "a" »']],
    ['{{fact =}}', ['t.hbs:8:8 template-syntax «=»']],
    ['{{fact "a" as=}}', ['t.hbs:8:1 template-syntax «{{fact "a" as=}}»']],
    ['{{list (fact "a"}}', ['t.hbs:8:1 template-syntax «{{list (fact "a"}}»']],
    ['a {{}} b', ['t.hbs:8:3 template-syntax «{{}}»']],
    ['{{seats}}}', ['t.hbs:8:8 template-syntax «}}}»']],
    ['x {{!-- y', ['t.hbs:8:3 template-syntax «{{!-- y»']],
    ['x {{alliance/../launch}}', ['t.hbs:8:5 template-syntax «alliance/../launch»']],
    ['{{fact “fig.beds”}}', ['t.hbs:8:8 template-syntax «“fig.beds”»']],
    ['{{#if facts}}{{else}}{{else}}{{/if}}', ['t.hbs:8:22 template-syntax «{{else}}»']],
    ['{{fact |x|}}', ['t.hbs:8:8 template-syntax «|»']],
    [
      { body: '{{t "a"}}', messages: { de: 'a: Ja {{fact\n' } },
      ['de.yaml:1:7 template-syntax «{{fact»'],
    ],
    [
      { body: '{{> p}}', partials: { p: 'x\n{{#if a}}' } },
      ['p.hbs:2:1 template-syntax «{{#if a}}»'],
    ],
  ],
  'template-front-matter-missing': [],
  'template-front-matter-unclosed': [],
  'template-front-matter-invalid': [
    [
      { front: front.replace('report', 'raport') },
      ['t.hbs:2:7 template-front-matter-invalid «raport»'],
    ],
    [
      { front: front.replace('title: Titel\n', '') },
      ['t.hbs:1:1 template-front-matter-invalid «---»'],
    ],
    [
      { front: front.replace('[pdf]', '[pdf, pptx]') },
      ['t.hbs:3:16 template-front-matter-invalid «pptx»'],
    ],
    [{ front: front.replace('Titel', '[]') }, ['t.hbs:6:8 template-front-matter-invalid «[]»']],
    [{ front: front.replace('[pdf]', '[]') }, ['t.hbs:3:10 template-front-matter-invalid «[]»']],
  ],
  'template-front-matter-unknown': [
    [{ front: `${front}titel: x\n` }, ['t.hbs:7:1 template-front-matter-unknown «titel»']],
  ],
}

function parseText(text: string): unknown[] {
  const { report, diagnostics } = collect()
  const template = { path: 't.hbs', text }
  expect(parseTemplate({ name: 'x', template, messages: {}, partials: [] }, report)).toBeUndefined()
  return diagnostics.map(({ code, span }) => ({ code, start: span?.start, end: span?.end }))
}

describe('diagnostics of templates', () => {
  for (const [code, rows] of Object.entries(cases)) {
    for (const [given, found, options] of rows) {
      it(`${code}: ${JSON.stringify(given)}`, () => {
        const files = typeof given === 'string' ? { body: given } : given
        expect(mergeSample(files, options).found).toEqual(found)
      })
    }
  }

  it('asks for front matter', () => {
    const missing = parseText('# Titel\n')
    expect(missing).toEqual([{ code: 'template-front-matter-missing', start: 0, end: 7 }])
    const unclosed = parseText('---\nkind: deck\n')
    expect(unclosed).toEqual([{ code: 'template-front-matter-unclosed', start: 0, end: 3 }])
    expect(parseText('')).toEqual([{ code: 'template-front-matter-missing', start: 0, end: 0 }])
  })

  it("never shows the parser's own words", () => {
    for (const [files] of cases['template-syntax'] ?? []) {
      const { diagnostics } = mergeSample(typeof files === 'string' ? { body: files } : files)
      for (const { message } of diagnostics) expect(message).not.toMatch(/Expecting|got|line \d/)
    }
  })

  it('shows each code in its own cases', () => {
    for (const [code, rows] of Object.entries(cases)) {
      const shown = rows.flatMap(([, found]) => found)
      if (rows.length > 0) expect(shown.join(), code).toContain(` ${code} `)
    }
  })

  it('documents every code, and has a case for it', () => {
    expect(Object.keys(templateCodes).sort()).toEqual(Object.keys(cases).sort())
  })
})
