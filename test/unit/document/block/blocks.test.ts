import { describe, expect, it } from 'vitest'
import { comparable, plain } from '../../../../src/document/plain.js'
import {
  aim,
  beds,
  board,
  built,
  clinic,
  event,
  fact,
  funding,
  huber,
  lines,
  merged,
  north,
  noteLines,
  printed,
  question,
  quotation,
  roof,
  studies,
  view,
} from '../fixture.js'

describe('key figures', () => {
  it('have numeral, label, scope, as-of date and note', () => {
    expect(printed(merged`${{ type: 'key-figures', facts: [studies, funding] }}`)).toEqual([
      'key-figures',
      '  fig.studies · rund|3.500| · Studien · Münchner Häuser · Stichtag nicht genannt · ^1',
      '  fig.funding · |10|Mio.~€ · im Jahr ·  · Stand 1.~Juli~2025 · ^2',
    ])
  })

  it('need a value', () => {
    const { codes, document } = built(merged`${{ type: 'key-figures', facts: [aim] }}`)
    expect(codes).toEqual(['fact-without-value'])
    expect(lines(document)).toEqual([])
  })

  it('need a short label', () => {
    const long = fact('fig.long', { labels: { de: { full: 'lang' } } })
    expect(built(merged`${{ type: 'key-figures', facts: [long] }}`).codes).toEqual([
      'label-form-missing',
    ])
  })

  it('need a short label that a tile takes in two lines', () => {
    const labelled = (short: string) =>
      fact('fig.long', { labels: { de: { full: 'lang', short } } })
    const codes = (short: string) =>
      built(merged`${{ type: 'key-figures', facts: [labelled(short)] }}`).codes
    expect(codes('x'.repeat(32))).toEqual([])
    expect(codes('x'.repeat(33))).toEqual(['label-too-long'])
  })
})

describe('fact tables', () => {
  it('show the columns that are asked for', () => {
    const table = {
      type: 'fact-table',
      facts: [beds, aim],
      columns: ['label', 'value', 'scope', 'as-of', 'release', 'attribution'],
      caption: merged`Zahlen`,
    } as const
    expect(printed(merged`${table}`)).toEqual([
      'table',
      '  caption: Zahlen',
      '  summary: Zahlen',
      '  Aussage <start> | Wert <start> | Bezug <start> | Stand <start> | Freigabe <start> | Person <start>',
      '  Betten der Häuser^1 | {fig.beds 3.420} | Münchner Häuser | Stichtag nicht genannt | frei verwendbar | –',
      '  {goal.care Versorgung stärken}^2 | – | – | – | nur mit Zuschreibung | Prof.~Dr.~Anna Huber',
    ])
  })

  it('refer to a note in each row where sources differ', () => {
    const table = {
      type: 'fact-table',
      facts: [beds, funding],
      columns: ['label', 'value'],
    } as const
    expect(printed(merged`${table}`).slice(2)).toEqual([
      '  Aussage <start> | Wert <end>',
      '  Betten der Häuser^1 | {fig.beds 3.420}',
      '  zusätzlich im Jahr^2 | {fig.funding 10~Mio.~€}',
    ])
  })

  it('show evidence in the quotation marks of its language', () => {
    const table = {
      type: 'fact-table',
      facts: [beds, funding],
      columns: ['evidence', 'source'],
    } as const
    expect(printed(merged`${table}`).slice(3)).toEqual([
      '  „mit insgesamt 3.420 Betten“ | Amt, Mitteilung vom 3.~Juli~2025',
      '  [“10~million~euros”]{en} | Bericht',
    ])
  })
})

const counted = (id: string, ...of: string[]) =>
  fact(id, {
    value: { type: 'integer', value: of.length },
    labels: { de: { full: `${id} genannt`, short: id }, en: { full: id, short: id } },
    derivation: {
      method: 'counted',
      evidence: of.map((one) => ({ of: one, evidence: `Wort ${one}` })),
    },
  })

describe('count tables', () => {
  it('show speakers by counted facts, with a total', () => {
    const facts = [counted('ki', 'q.huber', 'org.north'), counted('daten', 'goal.care')]
    const { document, codes } = built(merged`${{ type: 'count-table', facts }}`, {
      view: view(facts),
    })
    expect(lines(document)).toEqual([
      'table',
      '  summary: Person: ki, daten',
      '  Person <start> | Ki <center> | Daten <center>',
      '  Anna Huber | ja | ja',
      '  Nord | ja | –',
      '  Summe^1 | {ki 2} | {daten 1} (total)',
    ])
    expect(noteLines(document)).toEqual(['1 eigene Zählung nach: Amt, Mitteilung vom 3.~Juli~2025'])
    expect(codes).toEqual([])
  })

  it('refuse facts that were not counted', () => {
    expect(built(merged`${{ type: 'count-table', facts: [beds] }}`).codes).toEqual([
      'fact-not-counted',
    ])
  })
})

describe('charts', () => {
  const small = fact('fig.small', {
    value: { type: 'integer', value: 12 },
    ...(beds.scope && { scope: beds.scope }),
    labels: {
      de: { full: 'kleine Betten', short: 'klein', plural: 'Betten' },
      en: { full: 'small beds', short: 'small', plural: 'beds' },
    },
  })

  it('keep the order of the facts and say message and data', () => {
    const chart = {
      type: 'chart',
      kind: 'bar',
      facts: [small, beds],
      title: merged`Viele Betten`,
      highlight: 'fig.beds',
    } as const
    expect(printed(merged`${chart}`)).toEqual([
      'chart bar',
      '  title: Viele Betten',
      '  summary: Balkendiagramm: Viele Betten. Klein: 12; Betten: 3.420.',
      '  klein: 12 "12" fig.small',
      '  Betten: 3420 "3.420" fig.beds (highlight)',
      '  measure: Münchner Häuser',
      '  ^1',
    ])
  })

  it.each([
    ['unit', { ...small, value: funding.value ?? { type: 'integer', value: 1 } }],
    ['measure', { ...small, scope: { de: 'Berlin' } }],
    ['as-of date', { ...small, asOf: '2025-07-01' }],
  ] as const)('are refused where the %s differs; a table stands in', (differs, other) => {
    const { diagnostics, document } = built(
      merged`${{ type: 'chart', kind: 'bar', facts: [beds, other] }}`,
    )
    expect(diagnostics).toMatchObject([
      {
        code: 'chart-measure-mixed',
        message: `the facts of this chart differ in their ${differs}`,
      },
    ])
    expect(lines(document)[0]).toBe('table')
  })
})

describe('timelines', () => {
  it('put dated events first, in order', () => {
    const { date: _, dateNote: __, ...undated } = event
    const early = { ...undated, date: '2023-07-17', labels: { de: 'Absicht' } }
    const events = [undated, event, early]
    expect(printed(merged`${{ type: 'timeline', events }}`)).toEqual([
      'timeline',
      '  summary: Zeitleiste: 17.~Juli~2023: Absicht; 3.~Juli~2025: Vorstellung; ohne Datum: Vorstellung.',
      '  17.~Juli~2023 · Absicht · ',
      '  3.~Juli~2025 · Vorstellung · Datum der Mitteilung',
      '  ohne Datum · Vorstellung^1 · ',
    ])
  })
})

describe('organisation charts and seats', () => {
  it('link seats to members and say everything in the summary', () => {
    const chart = { type: 'org-chart', roof, members: [north, clinic], body: board } as const
    expect(printed(merged`${chart}`)).toEqual([
      'org-chart',
      '  roof: [N1~– Northern Alliance]{en}',
      '  Nord · Universität Nord · university',
      '  Klinikum · Klinikum Nord · hospital',
      '  body: Vorstand',
      '  detail: Vorsitz: Prof.~Dr.~Anna Huber^1',
      '  Dekanin (Vorsitz) · Prof.~Dr.~Anna Huber · Nord · member 0 (chair)',
      '  Direktor · nicht namentlich genannt · Klinikum · member 1',
      '  summary: Organigramm: N1~– Northern Alliance. Universitäten: Nord. Universitätsklinika: Klinikum. Vorstand: Dekanin (Vorsitz): Prof.~Dr.~Anna Huber; Direktor: nicht namentlich genannt.',
    ])
  })

  it('link a seat of a faculty to its university', () => {
    const chart = { type: 'org-chart', roof, members: [north], body: board } as const
    expect(printed(merged`${chart}`).at(-2)).toContain('· member 0')
  })

  it('show seats as a table', () => {
    expect(printed(merged`${{ type: 'seats', body: board }}`).slice(2)).toEqual([
      '  Funktion <start> | Besetzung <start> | Einrichtung^1 <start>',
      '  Dekanin (Vorsitz) | Prof.~Dr.~Anna Huber | Nord',
      '  Direktor | nicht namentlich genannt | Klinikum',
    ])
  })
})

describe('quotations', () => {
  it('are letter for letter, in their own quotation marks', () => {
    const { document } = built(merged`${{ type: 'quotation', quotation }}`)
    const [block] = document.blocks
    const text = block?.type === 'quotation' ? plain(block.text) : ''
    expect(comparable(text)).toBe(`„${quotation.text}“`)
    expect(lines(document).slice(2)).toEqual([
      '  speaker: Prof.~Dr.~Anna Huber',
      '  role: Präsidentin der Nord^1',
    ])
  })

  it('date the role once the speaker may have left the office', () => {
    const later = view([])
    const stale: typeof later = {
      ...later,
      rolesOf: (person) => person.roles.map((role) => ({ role, state: 'unconfirmed' as const })),
    }
    const { document } = built(merged`${{ type: 'quotation', quotation }}`, { view: stale })
    expect(lines(document).at(-1)).toBe(
      '  role: Präsidentin der Nord, bei der Vorstellung am 3.~Juli~2025^1',
    )
  })

  it('keep German marks in English documents and have a marked translation beneath', () => {
    const [, text = '', ...rest] = printed(merged`${{ type: 'quotation', quotation }}`, {
      code: 'en',
    })
    expect(text).toMatch(/^ {2}text: \[„Die Medizin von morgen.*“\]\{de\}$/)
    expect(rest).toEqual([
      '  translation: The medicine of tomorrow',
      '  mark: translated from the German; not authorised',
      '  speaker: Professor~Anna Huber',
      '  role: President of Nord^1',
    ])
  })

  it('put an authorised translation in quotation marks', () => {
    const authorised = {
      ...quotation,
      translations: { en: { text: 'The medicine of tomorrow', status: 'authorised' as const } },
    }
    expect(
      printed(merged`${{ type: 'quotation', quotation: authorised }}`, { code: 'en' }).slice(2, 4),
    ).toEqual(['  translation: “The medicine of tomorrow”', '  mark: translated from the German'])
  })

  it('have a correction made and said once somebody has approved it, and never before', () => {
    const correction = { from: 'morgen', to: 'übermorgen', reason: 'Schreibfehler' }
    const open = { ...quotation, correction }
    const approved = { ...open, correction: { ...correction, approvedBy: 'Pressestelle' } }
    const [, before, ...rest] = printed(merged`${{ type: 'quotation', quotation: open }}`)
    expect(before).toContain('Die Medizin von morgen')
    expect(rest.join()).not.toContain('berichtigt')
    const [, text, , role] = printed(merged`${{ type: 'quotation', quotation: approved }}`)
    expect(text).toContain('Die Medizin von übermorgen')
    expect(role).toBe('  role: Präsidentin der Nord (redaktionell berichtigt)^1')
  })

  it('without a translation stop a release', () => {
    const { diagnostics } = built(
      merged`${{ type: 'quotation', quotation: { ...quotation, translations: {} } }}`,
      { code: 'en' },
    )
    expect(diagnostics).toMatchObject([{ code: 'quotation-untranslated', gate: 'release' }])
  })
})

describe('attributed statements', () => {
  it('are grouped by who makes them', () => {
    const second = { ...aim, id: 'goal.data', labels: { de: { full: 'Daten nutzen' } } }
    const ours = { ...aim, id: 'goal.ours', attribution: 'org.north' }
    const facts = [aim, ours, second]
    expect(printed(merged`${{ type: 'attributed', facts, lead: merged`Ziele` }}`)).toEqual([
      'attribution',
      '  - {goal.care Versorgung stärken}',
      '  - {goal.data Daten nutzen}',
      '  said: Ziele nach Angaben von Prof.~Dr.~Anna Huber (Nord)^1',
      'attribution',
      '  - {goal.ours Versorgung stärken}',
      '  said: Ziele nach Angaben der Universität Nord^1',
    ])
  })

  it('begin with a capital without a lead, and need somebody who says them', () => {
    expect(printed(merged`${{ type: 'attributed', facts: [aim] }}`).at(-1)).toContain(
      'said: Nach Angaben',
    )
    const { codes } = built(merged`${{ type: 'attributed', facts: [beds] }}`)
    expect(codes).toEqual(['attribution-missing'])
  })
})

describe('open questions and matter not used', () => {
  it('show question and owner', () => {
    expect(printed(merged`${{ type: 'open-questions', questions: [question] }}`)).toEqual([
      'open-questions',
      '  Wo wird gefeiert? · Protokoll',
    ])
  })

  it('show statement, reason and source', () => {
    const refused = { ...beds, release: 'X', reason: { de: 'nicht von uns' } } as const
    const items = [
      refused,
      { ...north, reason: { de: 'kein Partner' } },
      { ...huber, reason: { de: 'fehlt' } },
    ]
    expect(printed(merged`${{ type: 'not-used', items }}`)).toEqual([
      'not-used',
      '  Betten der Häuser · nicht von uns · Amt, Mitteilung vom 3.~Juli~2025',
      '  Universität Nord · kein Partner · –',
      '  Prof.~Dr.~Anna Huber · fehlt · Amt, Mitteilung vom 3.~Juli~2025',
    ])
  })
})

describe('the source annex', () => {
  it('corrects evidence once somebody has approved it, and says so', () => {
    const correction = { from: 'Betten', to: 'Planbetten', reason: 'Schreibfehler' }
    const open = { ...beds, id: 'fig.open', correction }
    const done = { ...open, id: 'fig.done', correction: { ...correction, approvedBy: 'Amt' } }
    const annex = printed(merged`${{ type: 'source-annex' }}`, {
      view: view([open, done]),
      facts: [open, done],
    }).join('\n')
    expect(annex).toContain('| „mit insgesamt 3.420 Betten“ |')
    expect(annex).toContain('| „mit insgesamt 3.420 Planbetten“ (redaktionell berichtigt) |')
  })

  it('lists every fact of the document wherever it stands, and the exceptions', () => {
    const counts = counted('ki', 'q.huber', 'org.north')
    const annex = printed(
      merged`${{ type: 'source-annex' }}\n\n${{ type: 'key-figures', facts: [counts, beds] }}`,
      {
        view: view([counts]),
        facts: [beds],
        exceptions: ['quotation-untranslated: bis Freitag'],
      },
    )
    expect(annex.slice(0, 9)).toEqual([
      'table',
      '  summary: Aussage, Wert, Beleg, Freigabe',
      '  Aussage <start> | Wert <start> | Beleg <start> | Freigabe <start>',
      '  Start^1 | {date.launch 03.07.2025} | „mit insgesamt 3.420 Betten“ | frei verwendbar',
      '  Betten der Häuser^2 | {fig.beds 3.420} | „mit insgesamt 3.420 Betten“ | frei verwendbar',
      '  ki genannt^3 | {ki 2} | eigene Zählung: „Wort q.huber“; „Wort org.north“ | frei verwendbar',
      'paragraph: **Ausnahmen**',
      'list',
      '  -',
    ])
  })
})
