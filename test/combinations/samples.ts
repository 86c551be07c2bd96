/** A small sample of every block, as a template asks for it: small enough to share a slide with another. */

import { collect } from '../../src/base/report.js'
import { planJobs } from '../../src/build/plan.js'
import { specimenFolders } from '../../src/build/specimen.js'
import type { Block } from '../../src/document/ast.js'
import { parseTemplate } from '../../src/template/template.js'
import { type Opened, open } from '../runner/typeset.js'

/** Blocks that stand in others: all but columns, which hold them, and breaks, which hold nothing. */
export type Sample = Exclude<Block['type'], 'columns' | 'break'>

/** A type of block without a sample does not compile. */
export const samples: { readonly [T in Sample]: string } = {
  heading: '### {{t "heading"}}\n\n{{t "short"}}',
  paragraph: '{{t "long"}}',
  list: '- {{t "short"}}\n- {{t "short"}}',
  attribution: '{{attributed "goal.fire"}}',
  table: '{{table "fig.halls" "fig.labs" columns="label value"}}',
  'key-figures': '{{key-figures "fig.halls" "fig.labs"}}',
  chart: '{{chart alliance.featured.aimCounts}}',
  timeline: '{{timeline "event.working-group" "event.start"}}',
  'org-chart': '{{org-chart seats=false}}',
  process: ':::process\n1. {{t "design"}}\n2. {{t "test"}}\n3. {{t "build"}}\n:::',
  quotation: '{{quotation "q.oster"}}',
  callout: ':::callout\n{{t "short"}}\n:::',
  figure: '{{picture "house.svg" alt=(t "house") width="40%"}}',
  'open-questions': '{{open-questions}}',
  'not-used': '{{not-used}}',
}

/** Their types, in the order in which they stand above. */
export const sampleTypes = Object.keys(samples) as Sample[]

/** Blocks whose labels need more width than that, in some language; the program says then what does not fit. */
const needsMoreThan = { half: ['org-chart'], third: ['org-chart', 'timeline', 'chart'] }

/** Samples that stand in a column of half or a third of the width, in both languages. */
export function samplesIn(column: 'half' | 'third'): readonly Sample[] {
  return sampleTypes.filter((type) => !needsMoreThan[column].includes(type))
}

/** Ordered pairs with the first no later than the second in the order of `types`; with `turned`, no earlier. */
export function pairsOf(
  types: readonly Sample[],
  turned: boolean,
): readonly (readonly [Sample, Sample])[] {
  return types.flatMap((one, index) =>
    types
      .slice(index)
      .map((other): readonly [Sample, Sample] => (turned ? [other, one] : [one, other])),
  )
}

/** A sequence in which each type follows each, itself included, once (de Bruijn, from Lyndon words). */
export function everyNeighbour(types: readonly Sample[]): readonly Sample[] {
  const circle = types.flatMap((one, index) => [
    one,
    ...types.slice(index + 1).flatMap((other) => [one, other]),
  ])
  return [...circle, ...circle.slice(0, 1)]
}

/** What the samples say, in the words of a language; the same in each kind of document. */
const words = {
  de: `title: Bausteine in allen Verbindungen
heading: Zwischentitel
short: ein kurzer Eintrag
long: Ein Absatz, der länger ist als eine Zeile, zeigt, wie sich Text neben, über und unter anderem verhält.
design: Entwurf
test: Brandversuch
build: Bau
house: 'Zeichen des Verbunds: ein Haus aus drei Balken'
`,
  en: `title: Blocks in all combinations
heading: Heading
short: a short entry
long: A paragraph that is longer than a line shows how text stands beside, above and beneath other things.
design: Design
test: Fire test
build: Construction
house: 'Mark of the alliance: a house of three beams'
`,
}

/** The kinds of documents by the specimen that lends its place. */
const places = { deck: 'specimen-deck', sheet: 'specimen-sheet', report: 'specimen-report' }

/** A project whose only document is a template of one kind, with the specimen's facts. */
export function openWith(kind: keyof typeof places, body: string, theme: string): Opened {
  const specimen = open(specimenFolders(theme, []))
  const name = places[kind]
  const front = `---\nkind: ${kind}\nformats: [pdf]\nlocales: [de, en]\naudience: minister\ntitle: '{{t "title"}}'\n---\n`
  const { report, diagnostics } = collect()
  const files = {
    name,
    template: { path: 'template.md.hbs', text: front + body },
    messages: {
      de: { path: 'de.yaml', text: words.de },
      en: { path: 'en.yaml', text: words.en },
    },
    partials: [],
  }
  const template = parseTemplate(files, report)
  if (template === undefined) throw new Error(JSON.stringify(diagnostics))
  const project = { ...specimen.project, templates: new Map([[name, template]]) }
  return { ...specimen, project, jobs: planJobs(project, {}, report) }
}

/** Blocks side by side in columns. */
export function beside(...columns: readonly string[]): string {
  const inner = columns.map((block) => `::::column\n${block}\n::::`).join('\n')
  return `:::::columns\n${inner}\n:::::`
}
