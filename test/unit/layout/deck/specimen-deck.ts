/** A deck with every kind of slide, written by hand. */

import type { LocaleCode } from '../../../../src/base/localised.js'
import type {
  Block,
  BlockOf,
  Document,
  KeyFigure,
  Paragraph,
  Section,
} from '../../../../src/document/ast.js'
import type { SlidePlan } from '../../../../src/layout/deck/plan-slides.js'
import { emptyDocument, noteReference, origin, properties, text } from '../specimen.js'

/** A slide of the first section with a message and these blocks, before anything is chosen for it. */
export function slidePlan(blocks: readonly Block[], more: Partial<SlidePlan> = {}): SlidePlan {
  return {
    kind: 'content',
    master: 'body',
    title: text('Botschaft'),
    blocks,
    notes: [],
    opensSection: false,
    origin,
    ...more,
  }
}

export function paragraph(words: string, note?: number): Paragraph {
  const children = note === undefined ? text(words) : [...text(words), noteReference(note)]
  return { type: 'paragraph', children, origin }
}

export function list(...items: readonly string[]): BlockOf<'list'> {
  return { type: 'list', ordered: false, items: items.map((item) => [paragraph(item)]), origin }
}

function figure(parts: Partial<KeyFigure> & { numeral: string }, label: string, scope: string) {
  return {
    fact: `fig.${label}`,
    label: text(label),
    scope: text(scope),
    asOf: text('Stichtag nicht genannt'),
    note: noteReference(1),
    origin,
    ...parts,
  }
}

export const keyFigures: BlockOf<'key-figures'> = {
  type: 'key-figures',
  figures: [
    figure({ numeral: '3.420' }, 'Planbetten', 'Münchner Universitätsklinika'),
    figure(
      { before: 'rund', numeral: '3.500' },
      'klinische Studien',
      'an beiden Universitätsklinika',
    ),
    figure({ numeral: '10', after: 'Mio.\u00A0€' }, 'zusätzlich im Jahr', 'vom Freistaat Bayern'),
    figure({ numeral: '8' }, 'Deutsche Zentren', 'der Gesundheitsforschung mit Standort München'),
  ],
  origin,
}

export const callout: BlockOf<'callout'> = {
  type: 'callout',
  tone: 'note',
  children: [
    paragraph(
      'Zwei Universitäten, zwei Universitätsklinika und Helmholtz Munich sind in einer Stiftung verbunden.',
    ),
  ],
  origin,
}

export const chart: BlockOf<'chart'> = {
  type: 'chart',
  kind: 'bar',
  summary: 'Patientenversorgung wird am häufigsten genannt: 4 von 8 Stellungnahmen.',
  bars: [
    ['Patientenversorgung', 4],
    ['klinische Studien', 2],
    ['Gesundheitsdaten', 2],
    ['Künstliche Intelligenz', 2],
    ['Transfer in die Praxis', 2],
  ].map(([label, value]) => ({
    label: String(label),
    value: Number(value),
    valueText: String(value),
    fact: `fig.${label}`,
    highlight: value === 4,
  })),
  measure: text('Zahl der Stellungnahmen, die das Thema nennen (von 8)'),
  seriesName: 'Stellungnahmen',
  note: noteReference(2),
  origin,
}

export const orgChart: BlockOf<'org-chart'> = {
  type: 'org-chart',
  roof: text('M1 – Munich Medicine Alliance'),
  members: (
    [
      ['LMU', 'Ludwig-Maximilians-Universität München', 'university'],
      ['TUM', 'Technische Universität München', 'university'],
      ['LMU Klinikum', 'Klinikum der Ludwig-Maximilians-Universität München', 'hospital'],
      ['TUM Klinikum', 'Klinikum der Technischen Universität München', 'hospital'],
      ['Helmholtz Munich', 'Deutsches Forschungszentrum für Gesundheit und Umwelt', 'research'],
    ] as const
  ).map(([name, fullName, kind]) => ({
    name: text(name),
    fullName: text(fullName),
    kind,
    kindName: text(kind),
    origin,
  })),
  body: {
    name: text('Stiftungsvorstand'),
    detail: text('fünf Sitze, von Amts wegen besetzt'),
    seats: (
      [
        ['Dekan der Medizinischen Fakultät, Vorsitz', 'Prof. Dr. Thomas Gudermann', 'LMU', 0],
        ['Dekanin der TUM School of Medicine and Health', 'Prof. Dr. Stephanie Combs', 'TUM', 1],
        ['Ärztlicher Direktor', 'Prof. Dr. Markus M. Lerch', 'LMU Klinikum', 2],
        ['Ärztliche Direktorin', 'Dr. Elisabeth Beispiel', 'TUM Klinikum', 3],
        ['Forschungsdirektor', 'nicht namentlich genannt', 'Helmholtz Munich', 4],
      ] as const
    ).map(([office, holder, organisation, member]) => ({
      office: text(office),
      holder: text(holder),
      organisation: text(organisation),
      member,
      chair: member === 0,
    })),
  },
  summary: 'Fünf Mitglieder unter einem Dach; der Stiftungsvorstand hat fünf Sitze.',
  origin,
}

export const process: BlockOf<'process'> = {
  type: 'process',
  steps: ['Entwurf', 'Brandversuch', 'Genehmigungsverfahren', 'Bau'].map((name) => ({
    name: text(name),
    details: name === 'Bau' ? [text('durch die Innung')] : [],
    origin,
  })),
  summary: 'Ablauf: Entwurf; Brandversuch; Genehmigungsverfahren; Bau.',
  origin,
}

export const timeline: BlockOf<'timeline'> = {
  type: 'timeline',
  events: [
    [
      '2023',
      true,
      'Das Bayerische Universitätsklinikagesetz sieht gemeinsame Einrichtungen vor',
      undefined,
    ],
    ['3. Juli 2025', true, 'Vorstellung der Allianz in München', 'Datum der Pressemitteilung'],
    ['ohne Datum', false, 'Aufnahme der Arbeit des Stiftungsvorstands', undefined],
    ['ohne Datum', false, 'Gemeinsame Anlaufstelle für klinische Studien', 'angekündigt'],
  ].map(([date, dated, label, detail]) => ({
    date: text(String(date)),
    dated: dated === true,
    label: text(String(label)),
    ...(detail !== undefined && { detail: text(String(detail)) }),
    origin,
  })),
  summary: 'Vier Ereignisse, zwei davon ohne Datum.',
  origin,
}

export function table(rows: number): BlockOf<'table'> {
  const cells = [
    ['Planbetten', '3.420', '„mit insgesamt 3.420 Planbetten“', 'frei verwendbar'],
    ['Klinische Studien', 'rund 3.500', '„rund 3.500 klinische Studien“', 'frei verwendbar'],
    [
      'Zusätzliche Mittel im Jahr',
      '10 Mio. €',
      '„jährlich mit 10 Millionen Euro zusätzlich“',
      'frei verwendbar',
    ],
    [
      'Deutsche Zentren der Gesundheitsforschung',
      '8',
      '„alle acht Deutschen Zentren der Gesundheitsforschung“',
      'frei verwendbar',
    ],
    [
      'Mehr Kapazität als die Charité',
      '–',
      '„mehr Kapazität als die Berliner Charité“',
      'nur mit Zuschreibung',
    ],
  ]
  return {
    type: 'table',
    summary: 'Angaben mit Wert, Fundstelle und Freigabe',
    columns: [
      { header: text('Angabe'), align: 'start' },
      { header: text('Wert'), align: 'end' },
      { header: text('Fundstelle im Wortlaut'), align: 'start' },
      { header: text('Freigabe'), align: 'start' },
    ],
    rowHeads: true,
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: (cells[index % cells.length] ?? []).map(text),
      total: false,
      origin,
    })),
    origin,
  }
}

export const quotation: BlockOf<'quotation'> = {
  type: 'quotation',
  text: text('„Die Medizin von morgen soll aus München kommen!“'),
  language: 'de',
  speaker: text('Prof. Dr. Thomas F. Hofmann'),
  role: text('Präsident der Technischen Universität München'),
  origin,
}

export const translatedQuotation: BlockOf<'quotation'> = {
  ...quotation,
  translation: {
    text: text('“The medicine of tomorrow should come from Munich!”'),
    mark: text('translated from the German; not authorised'),
  },
}

export const attribution: BlockOf<'attribution'> = {
  type: 'attribution',
  items: [
    'Erkenntnisse direkt ans Krankenbett bringen',
    'bei klinischen Studien aufholen',
    'Gesundheitsdaten und Künstliche Intelligenz für neue Therapien nutzen',
    'Gründungen und Technologietransfer stärken',
    'bürokratische Hürden abbauen',
  ].map(text),
  speaker: [...text('Markus Blume'), noteReference(1)],
  said: [...text('Ziele nach Angaben von Staatsminister Markus Blume'), noteReference(1)],
  origin,
}

export const openQuestions: BlockOf<'open-questions'> = {
  type: 'open-questions',
  items: [
    ['Wann und wo findet die Gründungsfeier statt?', 'Protokoll'],
    ['Wer besetzt den fünften Sitz im Stiftungsvorstand?', 'Helmholtz Munich'],
    ['Welche Ziele sind mit der Hightech Agenda Bayern abgestimmt?', undefined],
  ].map(([question, owner]) => ({
    question: text(String(question)),
    ...(owner !== undefined && { owner: text(owner) }),
    origin,
  })),
  origin,
}

export function notUsed(count: number): BlockOf<'not-used'> {
  const items = [
    [
      '60 % aller Studien',
      'Bezug unklar: Die Quelle nennt weder Gesamtheit noch Stichtag.',
      'StMWK, Pressemitteilung',
    ],
    [
      'Stadt München als Trägerin',
      'Die Pressemitteilung nennt fünf Partner; die Stadt gehört nicht dazu.',
      'Nachrichtenseite',
    ],
    [
      'Drei Gründer',
      'Widerspricht der Zahl von fünf Partnern in der amtlichen Quelle.',
      'Nachrichtenseite',
    ],
  ]
  return {
    type: 'not-used',
    items: Array.from({ length: count }, (_, index) => {
      const [statement = '', reason = '', source = ''] = items[index % items.length] ?? []
      return { statement: text(statement), reason: text(reason), source: text(source), origin }
    }),
    origin,
  }
}

export const columns: BlockOf<'columns'> = {
  type: 'columns',
  columns: [
    [
      { type: 'heading', depth: 3, level: 4, children: text('Was gesichert ist'), origin },
      list(
        'fünf Partner unter einem Dach',
        'Stiftung des öffentlichen Rechts',
        'zusätzlich 10 Millionen Euro im Jahr',
      ),
    ],
    [
      { type: 'heading', depth: 3, level: 4, children: text('Was offen ist'), origin },
      list('Name des fünften Vorstandsmitglieds', 'Ort und Termin der Gründungsfeier'),
    ],
  ],
  origin,
}

export function slide(title: string, ...blocks: readonly Block[]): Section {
  const notes = [
    paragraph('Kernbotschaft: Fünf Partner arbeiten erstmals unter einem Dach.'),
    list('dreitausendvierhundertzwanzig Planbetten', 'rund dreieinhalbtausend klinische Studien'),
  ]
  return { depth: 2, title: text(title), blocks, notes, sections: [], origin }
}

export function deckSection(title: string, ...sections: readonly Section[]): Section {
  return { depth: 1, title: text(title), blocks: [], notes: [], sections, origin }
}

export const notes = [
  'StMWK, Pressemitteilung vom 3. Juli 2025',
  'Eigene Zählung der Stellungnahmen in der Pressemitteilung des StMWK vom 3. Juli 2025',
].map((source, index) => ({ number: index + 1, children: text(source), facts: [] }))

/** A document of these sections. */
export function deckOf(sections: readonly Section[], locale: LocaleCode = 'de'): Document {
  return {
    ...emptyDocument('deck', locale),
    properties: {
      ...properties,
      title: text('M1 – Munich Medicine Alliance'),
      kicker: text('Briefing für den Staatsminister'),
      subtitle: text(
        'Fünf Partner, ein Dach: Auftrag, Zahlen und nächste Schritte der Münchner Spitzenmedizin',
      ),
      launch: text('Start: 3. Juli 2025 (Datum der Pressemitteilung)'),
      sender: {
        authority: text('Bayerisches Staatsministerium für Wissenschaft und Kunst'),
        disclaimer: text('Beispieldokument – nicht vom StMWK herausgegeben'),
      },
    },
    notes,
    sections,
  }
}

/** Every kind of slide. */
export function fullDeck(locale: LocaleCode = 'de'): Document {
  return deckOf(
    [
      deckSection(
        'Auf einen Blick',
        slide('Vier Zahlen zeigen die Größe des Standorts', keyFigures, callout),
        slide('Eine Stiftung des öffentlichen Rechts bringt fünf Partner unter ein Dach', orgChart),
        slide('Was gesichert ist und was vor der Veröffentlichung offen bleibt', columns),
      ),
      deckSection(
        'Ziele und Stimmen',
        slide('Fünf Ziele sollen den Weg von der Forschung ans Krankenbett verkürzen', attribution),
        slide(
          'Die Patientinnen und Patienten nennen die Beteiligten am häufigsten',
          chart,
          paragraph(
            'Acht Stimmen, ein gemeinsamer Nenner: Studien, Daten und Künstliche Intelligenz sollen schneller zu neuen Therapien führen.',
            1,
          ),
        ),
        slide('Prof. Dr. Thomas F. Hofmann', quotation),
        slide('Stimmen zum Start', {
          ...translatedQuotation,
          speaker: text('Prof. Dr. Dr. h. c. Matthias Tschöp'),
          text: text(
            '„Mit dieser Allianz schaffen wir die Voraussetzungen dafür, dass Erkenntnisse aus der Grundlagenforschung schneller bei den Patientinnen und Patienten ankommen.“',
          ),
        }),
      ),
      deckSection(
        'Nächste Schritte',
        slide('Vom Gesetz zur gemeinsamen Anlaufstelle', timeline),
        slide('Drei Fragen sind vor der Veröffentlichung zu klären', openQuestions),
      ),
      deckSection(
        'Anhang',
        {
          ...slide('Woher die Zahlen stammen', table(14)),
          master: { name: 'sources', span: origin.span },
        },
        slide('Nicht verwendet – und warum', notUsed(9)),
      ),
    ],
    locale,
  )
}
