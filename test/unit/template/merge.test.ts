import { describe, expect, it } from 'vitest'
import type { InlineValue, Merged } from '../../../src/template/slot.js'
import { messageKeys } from '../../../src/template/template.js'
import {
  bodyOf,
  dataset,
  front,
  legible,
  mergeSample,
  parseSample,
  type SampleFiles,
  type SampleOptions,
  sampleView,
  textOf,
} from './sample.js'

/** The values of a body's slots. */
function valuesOf(files: string | SampleFiles, options?: SampleOptions): readonly unknown[] {
  const { merged, found } = mergeSample(
    typeof files === 'string' ? { body: files } : files,
    options,
  )
  expect(found).toEqual([])
  return merged?.body.slots.map(({ value }) => value) ?? []
}

describe('merge', () => {
  it('merges facts and messages and notes which facts were used', () => {
    const body = 'Wir haben {{fact "fig.beds"}} Betten.\n\n{{t "lead"}} {{fact "fig.partners"}}\n'
    const files = { body, messages: { de: 'lead: Guten *Tag* {{fact "fig.beds"}}\n' } }
    expect(bodyOf(files)).toBe('Wir haben <fact> Betten.\n\n<Guten *Tag* <fact>> <fact>\n')
    const { merged } = mergeSample(files)
    expect(merged?.facts.map(({ id }) => id)).toEqual(['fig.beds', 'fig.partners'])
    expect(merged?.front).toMatchObject({ kind: 'report', audience: 'minister' })
  })

  it('merges the texts of the front matter', () => {
    const head = `${front.replace('Titel', `'{{t "title"}}'`)}kicker: Stand {{date edition}}\n`
    const { merged, found } = mergeSample({ front: head, messages: { de: 'title: Ein Titel\n' } })
    expect(found).toEqual([])
    expect(merged && legible(merged.title)).toBe('<Ein Titel>')
    expect(merged?.kicker && legible(merged.kicker)).toBe('Stand <date>')
    expect(merged?.lead).toBeUndefined()
  })

  it('lets messages use the names they are given', () => {
    const messages = {
      de: 'a: "{{who}} hat {{beds}} Betten{{#if more}} und {{more}}{{/if}}"\n',
    }
    const body =
      '{{t "a" who=alliance.organisation beds=alliance.featured.partnerCount more=(list partners)}}'
    expect(bodyOf({ body, messages })).toBe('<<organisation> hat <fact> Betten und <list>>')
  })

  it('shows a missing message in the draft', () => {
    const { merged } = mergeSample({ body: '{{t "a"}}', messages: { en: 'a: Yes\n' } })
    expect(merged && legible(merged.body)).toBe('<"[fehlt: a]">')
    const english = mergeSample(
      { body: '{{t "a"}}', messages: { de: 'a: Ja\n' } },
      { locale: 'en' },
    )
    expect(english.merged && legible(english.merged.body)).toBe('<"[missing: a]">')
    expect(english.diagnostics).toMatchObject([
      {
        gate: 'release',
        message: 'the message `a` is missing in en',
        hints: [
          { message: 'add a file en.yaml beside the template' },
          { message: 'in de it says "Ja"', span: { file: 'de.yaml', start: 3, end: 5 } },
        ],
      },
    ])
  })

  it('names the nearest fact and where it is declared', () => {
    expect(mergeSample({ body: '{{fact "fig.bed"}}' }).diagnostics).toMatchObject([
      {
        message: 'unknown fact `fig.bed`',
        hints: [
          {
            message: 'a fact with a similar name exists: `fig.beds`',
            span: { file: 'data/fig.beds.yaml' },
          },
        ],
      },
    ])
  })

  it('lets a release be excepted only where clearance is missing', () => {
    const gates = ['fig.secret', 'fig.inside', 'fig.later', 'fig.wrong'].map(
      (id) => mergeSample({ body: `{{fact "${id}"}}` }).diagnostics[0]?.gate,
    )
    expect(gates).toEqual(['release', undefined, undefined, undefined])
  })

  it('reports a mistake in a loop once', () => {
    expect(mergeSample({ body: '{{#each partners}}{{nam}} {{/each}}' }).found).toHaveLength(1)
  })
})

describe('blocks of Handlebars', () => {
  it('repeats, chooses and names', () => {
    expect(
      bodyOf({
        body: '{{#each partners}}{{#if @first}}({{/if}}{{org this}}{{#unless @last}},{{/unless}}{{/each}}',
      }),
    ).toBe('(<organisation>,<organisation>,<organisation>')
    expect(bodyOf({ body: '{{#each partners as |p i|}}{{#if i}}{{p.id}};{{/if}}{{/each}}' })).toBe(
      '<"org.sued">;<"org.west">;',
    )
    expect(bodyOf({ body: '{{#each alliance.featured.claims}}x{{else}}leer{{/each}}' })).toBe(
      'leer',
    )
    expect(bodyOf({ body: '{{#if sender.unit}}a{{else if partners}}b{{else}}c{{/if}}' })).toBe('b')
    expect(bodyOf({ body: '{{#with sender}}{{authority}}{{/with}}' })).toBe('<"Amt für Beispiele">')
    expect(bodyOf({ body: '{{#with sender}}{{@root.locale}}{{../audience}}{{/with}}' })).toBe(
      '<"de"><"minister">',
    )
    expect(bodyOf({ body: '{{#each sender.authority}}{{@key}} {{/each}}' })).toBe('<"de"> <"en"> ')
    expect(bodyOf({ body: '{{#with alliance.launch}}{{fact this}}{{/with}}' })).toBe('<fact>')
  })

  it('controls whitespace as Handlebars does', () => {
    const body =
      'a\n\n{{#each partners}}\n- {{org this}}\n{{/each}}\n\n{{#if facts~}}\n  b\n{{~/if}}\n{{! c }}\nd\n'
    expect(bodyOf({ body })).toBe(
      'a\n\n- <organisation>\n- <organisation>\n- <organisation>\n\nbd\n',
    )
    expect(bodyOf({ body: 'a \\{{seats}} b' })).toBe('a {{seats}} b')
  })

  it('uses partials with a context and names of their own', () => {
    const partials = { card: 'K: {{org this}} {{#if mark}}{{mark}}{{/if}}\n' }
    const body = '{{#each partners}}\n{{> card this mark="!"}}\n{{/each}}\nEnde\n'
    expect(bodyOf({ body, partials })).toBe(`${'K: <organisation> <"!">\n'.repeat(3)}Ende\n`)
    expect(bodyOf({ body: '{{> root}}', partials: { root: '{{sender.authority}}' } })).toBe(
      '<"Amt für Beispiele">',
    )
  })
})

describe('values', () => {
  it('are typed', () => {
    const [inline] = valuesOf('{{fact "fig.beds" as="words" unit=false}}') as [InlineValue]
    expect(inline).toMatchObject({
      type: 'fact',
      as: 'words',
      unit: false,
      fact: { id: 'fig.beds' },
    })
    expect(valuesOf('{{label alliance.launch form="short"}}')).toMatchObject([
      { type: 'label', form: 'short', fact: { id: 'fig.launch' } },
    ])
    expect(valuesOf('{{date alliance.launch form="month"}}{{date edition}}')).toMatchObject([
      { type: 'date', date: '2024-05-06', form: 'month', fact: { id: 'fig.launch' } },
      { type: 'date', date: '2024-06-01', form: 'long' },
    ])
    expect(
      valuesOf('{{plural "fig.partners" one="Partner" other="Partner" zero="niemand"}}'),
    ).toEqual([
      {
        type: 'plural',
        value: { type: 'integer', value: 3 },
        one: 'Partner',
        other: 'Partner',
        zero: 'niemand',
      },
    ])
    expect(valuesOf('{{list partners "Gäste" "fig" form="short"}}')).toMatchObject([
      { type: 'list', items: [{ form: 'short' }, {}, {}, { type: 'text', text: 'Gäste' }, {}] },
    ])
    expect(
      valuesOf('{{person "per.keller" form="role"}}{{person "per.keller" at="fig.launch"}}'),
    ).toMatchObject([
      { type: 'person', form: 'role', date: '2024-06-01' },
      { type: 'person', form: 'full', date: '2024-05-06' },
    ])
    expect(valuesOf('{{according "goal.hub"}}{{literal "24/7" reason="Redensart"}}')).toMatchObject(
      [
        { type: 'according', fact: { id: 'goal.hub' } },
        { type: 'text', text: '24/7' },
      ],
    )
    expect(valuesOf('{{label alliance.featured.timeline.[0]}}')).toEqual([
      { type: 'text', text: 'Start' },
    ])
  })

  it('may be blocks', () => {
    const body = [
      '{{key-figures alliance.featured.keyFigures "fig.launch"}}',
      '{{table facts.[0] columns="value label" caption=(t "c")}}',
      '{{count-table alliance.featured.aimCounts}}',
      '{{chart alliance.featured.aimCounts title="Ziele" highlight="fig.counted"}}',
      '{{attributed alliance.featured.aims}}',
      '{{quotation "q.keller"}}',
      '{{timeline}}{{org-chart}}{{seats}}{{open-questions}}{{not-used}}{{source-annex}}',
    ].join('\n')
    expect(valuesOf({ body, messages: { de: 'c: Tabelle\n' } })).toMatchObject([
      { type: 'key-figures', facts: [{}, {}, { id: 'fig.launch' }] },
      { type: 'fact-table', columns: ['value', 'label'], caption: { text: 'Tabelle' } },
      { type: 'count-table', facts: [{ id: 'fig.counted' }] },
      {
        type: 'chart',
        kind: 'bar',
        title: { slots: [{ value: { text: 'Ziele' } }] },
        highlight: 'fig.counted',
      },
      { type: 'attributed', facts: [{ id: 'goal.hub' }] },
      { type: 'quotation', quotation: { id: 'q.keller' } },
      { type: 'timeline', events: [{ id: 'ev.launch' }] },
      { type: 'org-chart', roof: { id: 'org.verbund' }, members: [{}, {}, {}], body: {} },
      { type: 'seats', body: { id: 'body.board' } },
      { type: 'open-questions', questions: [{ id: 'qu.place' }] },
      { type: 'not-used', items: [{ id: 'fig.wrong' }, { id: 'org.alt' }] },
      { type: 'source-annex' },
    ])
  })

  it('stand on lines of their own if they are blocks', () => {
    expect(bodyOf({ body: 'Text\n  {{seats}}\nmehr' })).toBe('Text\n\n<seats>\n\n\nmehr')
    expect(bodyOf({ body: ':::columns\n{{seats}}{{timeline}}\n:::\n' })).toBe(
      ':::columns\n\n<seats>\n\n<timeline>\n\n\n:::\n',
    )
  })

  it('belong to the partner of the document', () => {
    const files = {
      front: `${front}each: partner\n`,
      body:
        '{{org partner}}{{list partner.people}}{{#each partner.quotations}}\n{{quotation this}}\n{{/each}}' +
        '\n{{#if partner.goals}}{{attributed partner.goals}}{{/if}}' +
        '\n{{#each partner.seats}}{{offices}}{{person holder}}{{/each}}{{#if partner.claims}}!{{/if}}',
    }
    const text = bodyOf(files, { partner: 'org.nord' })
    expect(text.replace(/\n+/g, '')).toBe(
      '<organisation><list><quotation><attributed><"Sitz"><person>',
    )
    const other = { ...files, body: '{{#if partner.people}}x{{else}}niemand{{/if}}' }
    expect(bodyOf(other, { partner: 'org.west' })).toBe('niemand')
  })

  it('that are hostile stay text', () => {
    const evil = '{{fact}} }} | ::: <b> *x* \uE0000\uE001 \uE0020\uE003'
    const sender = { ...dataset.sender, authority: { de: evil }, unit: { de: evil } }
    const view = sampleView('minister', { ...dataset, sender })
    const body = '| {{sender.authority}} | {{t "a" who=sender.unit}} |'
    const { merged, found } = mergeSample({ body, messages: { de: 'a: "«{{who}}»"\n' } }, { view })
    expect(found).toEqual([])
    expect(merged?.body.text).toBe('| \uE0000\uE001 | \uE0001\uE001 |')
    expect(merged?.body.slots[0]?.value).toEqual({ type: 'text', text: evil })
    expect(merged && legible(merged.body)).toBe(`| <"${evil}"> | <«<"${evil}">»> |`)
  })
})

describe('the source map', () => {
  const body =
    'Eins {{fact "fig.beds"}} zwei\n{{#each partners}}\n- drei {{org this}} vier\n{{/each}}\nfünf {{~t "m"}}\n'
  const messages = { de: 'm: |\n  sechs\n  sieben {{fact "fig.beds"}}\n  acht\n' }

  /** Every character that the map leads back to must be the same in the file. */
  function expectExact({ text, map, slots }: Merged, files: SampleFiles): number {
    let checked = 0
    for (const [index, { at, span }] of map.entries()) {
      const end = map[index + 1]?.at ?? text.length
      const stretch = text.slice(at, end)
      const source = textOf(files, span.file).slice(span.start, span.end)
      if (stretch.includes('\uE000')) expect(source).toMatch(/^\{\{.*\}\}$/)
      else expect(source).toBe(stretch.replace(/\n$/, ''))
      checked++
    }
    for (const { value } of slots) {
      if (value.type === 'message') checked += expectExact(value.merged, files)
    }
    return checked
  }

  it('leads every character back to its own', () => {
    const files = { body, messages, partials: {} }
    const { merged } = mergeSample(files)
    expect(merged && expectExact(merged.body, files)).toBeGreaterThan(15)
  })

  it('is as exact with carriage returns, and the text is the same', () => {
    const unix = mergeSample({ body, messages })
    const windows = {
      front: front.replaceAll('\n', '\r\n'),
      body: body.replaceAll('\n', '\r\n'),
      messages: { de: messages.de.replaceAll('\n', '\r\n') },
    }
    const { merged, found } = mergeSample(windows)
    expect(found).toEqual([])
    expect(merged && legible(merged.body)).toBe(unix.merged && legible(unix.merged.body))
    expect(merged && expectExact(merged.body, windows)).toBeGreaterThan(15)
  })

  it('knows partials', () => {
    const files = { body: 'a\n{{> p}}\nb', partials: { p: 'im Teil {{fact "fig.beds"}}\nEnde\n' } }
    const { merged } = mergeSample(files)
    expect(merged && expectExact(merged.body, files)).toBeGreaterThan(4)
  })

  it('has an entry even for an empty text', () => {
    const { merged } = mergeSample({ body: '', front: front.replace('Titel', `''`) })
    expect(merged?.title.map).toHaveLength(1)
    expect(merged?.body.map).toHaveLength(1)
  })
})

describe('messageKeys', () => {
  it('lists the keys of each locale', () => {
    const files = { messages: { de: 'a: {b: x, c: y}\n', en: 'a: {b: x}\n' } }
    const { template } = parseSample(files)
    expect(template && [...messageKeys(template)]).toEqual([
      ['de', ['a.b', 'a.c']],
      ['en', ['a.b']],
    ])
  })
})
