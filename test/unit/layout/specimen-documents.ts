/** Documents of a fictitious alliance, long enough to fill pages. */

import type { LocaleCode } from '../../../src/base/localised.js'
import type {
  Block,
  BlockOf,
  Document,
  KeyFigure,
  Note,
  Paragraph,
  Section,
} from '../../../src/document/ast.js'
import type { Inlines } from '../../../src/document/ast-inline.js'
import { noteReference, origin, properties, text } from './specimen.js'

const texts = {
  de: {
    lead: 'Drei Häuser und zwei Institute arbeiten unter einem Dach zusammen, damit Erkenntnisse aus der Forschung schneller im Alltag ankommen.',
    long: 'Die Allianz ist eine Einrichtung des öffentlichen Rechts und im Gesetz über die Universitätsklinika verankert. Das Land gibt jährlich zusätzlich zehn Millionen Euro für gemeinsame Forschungsvorhaben, klinische Studien und den Austausch von Gesundheitsdaten.',
    short: 'Seit dem Start arbeiten die Partner in einer gemeinsamen Struktur.',
    headings: [
      'Wer dazugehört',
      'Rechtsform und Mittel',
      'Leitung',
      'Wofür sie steht',
      'Warum jetzt',
    ],
    items: [
      'Hochschule am Fluss',
      'Technische Akademie der Stadt',
      'Klinikum am Fluss',
      'Klinikum der Akademie',
      'Institut für Umweltgesundheit',
    ],
    quote: '„Die Medizin von morgen soll von hier aus kommen!“',
    source:
      'Ministerium für Forschung, Mitteilung vom 3. Juli 2025, https://www.example.org/mitteilungen/2025/07/allianz-vorgestellt',
  },
  en: {
    lead: 'Three houses and two institutes work together under one roof so that research reaches everyday life sooner.',
    long: 'The alliance is a public-law institution established in the University Hospitals Act. The state provides an additional ten million euros a year for joint research, clinical studies and the exchange of health data.',
    short: 'Since its launch the partners have worked in one structure.',
    headings: [
      'Who takes part',
      'Legal form and funding',
      'Leadership',
      'What it stands for',
      'Why now',
    ],
    items: [
      'River University',
      'Technical Academy of the City',
      'River Hospital',
      'Academy Hospital',
      'Institute for Environmental Health',
    ],
    quote: '“The medicine of tomorrow should come from here!”',
    source:
      'Ministry of Research, press release of 3 July 2025, https://www.example.org/releases/2025/07/alliance-presented',
  },
} as const

/** A paragraph of plain text, with references to notes at its end. */
export function paragraph(words: string, ...notes: readonly number[]): Paragraph {
  return { type: 'paragraph', children: [...text(words), ...notes.map(noteReference)], origin }
}

/** Key figures of the alliance. */
export function keyFigures(locale: LocaleCode): BlockOf<'key-figures'> {
  const { items } = texts[locale]
  const numerals = ['5', '3.420', '3.500', '10', '8']
  return {
    type: 'key-figures',
    origin,
    figures: numerals.map(
      (numeral, index): KeyFigure => ({
        fact: `figure-${index}`,
        numeral,
        ...(index === 3 && { after: 'Mio.\u00A0€' }),
        label: text(items[index] ?? ''),
        asOf: text('Stand 3.\u00A0Juli\u00A02025'),
        note: noteReference(1),
        origin,
      }),
    ),
  }
}

/** A section with blocks. */
export function section(title: string, ...blocks: readonly Block[]): Section {
  return { depth: 1, title: text(title), blocks, notes: [], sections: [], origin }
}

function list(items: readonly string[]): Block {
  return { type: 'list', ordered: false, items: items.map((item) => [paragraph(item)]), origin }
}

function quotation(locale: LocaleCode): Block {
  const speaker = text('Prof. Dr. Ada Beispiel')
  const words = text(texts[locale].quote)
  return {
    type: 'quotation',
    text: words,
    language: locale,
    speaker,
    role: text('Präsidentin'),
    origin,
  }
}

function notes(locale: LocaleCode, count: number): readonly Note[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    children: text(texts[locale].source),
    facts: [],
  }))
}

function documentOf(
  kind: Document['kind'],
  locale: LocaleCode,
  blocks: readonly Block[],
  sections: readonly Section[],
  noteCount: number,
): Document {
  return {
    kind,
    locale,
    properties: { ...properties, lead: text(texts[locale].lead) },
    blocks,
    speakerNotes: [],
    sections,
    notes: notes(locale, noteCount),
    facts: [],
  }
}

/** A fact sheet of five sections; `repeat` makes its paragraphs longer. */
export function sheet(locale: LocaleCode, repeat = 1): Document {
  const { headings, items, long, short } = texts[locale]
  const words = Array.from({ length: repeat }, () => long).join(' ')
  return documentOf(
    'sheet',
    locale,
    [keyFigures(locale)],
    [
      section(headings[0], list(items)),
      section(headings[1], paragraph(words, 1)),
      section(headings[2], paragraph(short), list(items.slice(0, 3))),
      section(headings[3], list(items.map((item) => `${item}: ${short}`)), quotation(locale)),
      section(headings[4], paragraph(words, 2)),
    ],
    2,
  )
}

/** A table of many rows. */
export function table(rows: number): Block {
  return {
    type: 'table',
    summary: 'Wer was zugesagt hat',
    caption: text('Zusagen der Häuser'),
    columns: [
      { header: text('Haus'), align: 'start' },
      { header: text('Zusage'), align: 'start' },
      { header: text('Zahl'), align: 'end' },
    ],
    rowHeads: true,
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: [text(`Haus ${index + 1}`), text('Räume und Geräte'), text(`${index * 17}`)],
      total: false,
      origin,
    })),
    origin,
  }
}

/** A report of some chapters. */
export function report(locale: LocaleCode, chapters: number, ...more: readonly Block[]): Document {
  const { headings, items, long, short } = texts[locale]
  const sections = Array.from({ length: chapters }, (_, index) => {
    const title = `${headings[index % headings.length]} ${index + 1}`
    const blocks = [paragraph(`${long} ${long}`, (index % 3) + 1), paragraph(short), list(items)]
    return section(title, ...(index === 0 ? [keyFigures(locale), ...blocks] : blocks))
  })
  return documentOf('report', locale, [], [...sections, section('Anhang', ...more)], 3)
}

/** All words of some inlines, glue made plain. */
export function wordsOf(inlines: Inlines): readonly string[] {
  return inlines.flatMap((inline) =>
    'text' in inline
      ? inline.text.split(/[ \u00A0]/)
      : 'children' in inline
        ? wordsOf(inline.children)
        : [],
  )
}
