/** Names of frames, as an editor's selection list shows them. */

import type { LocaleCode, Localised } from '../../base/localised.js'
import type { Frame } from '../frame.js'

const words = {
  title: { de: 'Titel', en: 'Title' },
  subtitle: { de: 'Untertitel', en: 'Subtitle' },
  kicker: { de: 'Abschnitt', en: 'Section' },
  launch: { de: 'Datum und Status', en: 'Date and status' },
  sender: { de: 'Absender', en: 'Sender' },
  text: { de: 'Text', en: 'Text' },
  heading: { de: 'Überschrift', en: 'Heading' },
  list: { de: 'Liste', en: 'List' },
  table: { de: 'Tabelle', en: 'Table' },
  caption: { de: 'Beschriftung', en: 'Caption' },
  figure: { de: 'Kennzahl', en: 'Key figure' },
  numeral: { de: 'Zahl', en: 'Number' },
  label: { de: 'Bezeichnung', en: 'Label' },
  detail: { de: 'Erläuterung', en: 'Detail' },
  chart: { de: 'Diagramm', en: 'Chart' },
  bar: { de: 'Balken', en: 'Bar' },
  part: { de: 'Anteil', en: 'Part' },
  point: { de: 'Punkt', en: 'Point' },
  series: { de: 'Reihe', en: 'Series' },
  value: { de: 'Wert', en: 'Value' },
  axis: { de: 'Achse', en: 'Axis' },
  timeline: { de: 'Zeitleiste', en: 'Timeline' },
  date: { de: 'Datum', en: 'Date' },
  event: { de: 'Ereignis', en: 'Event' },
  process: { de: 'Ablauf', en: 'Process' },
  step: { de: 'Schritt', en: 'Step' },
  organisation: { de: 'Organigramm', en: 'Organisation chart' },
  roof: { de: 'Dach', en: 'Roof' },
  member: { de: 'Mitglied', en: 'Member' },
  seat: { de: 'Sitz', en: 'Seat' },
  body: { de: 'Gremium', en: 'Body' },
  quotation: { de: 'Zitat', en: 'Quotation' },
  translation: { de: 'Übersetzung', en: 'Translation' },
  speaker: { de: 'Sprecher', en: 'Speaker' },
  callout: { de: 'Hinweis', en: 'Note' },
  picture: { de: 'Bild', en: 'Picture' },
  logo: { de: 'Logo', en: 'Logo' },
  rule: { de: 'Linie', en: 'Rule' },
  ground: { de: 'Fläche', en: 'Ground' },
  marker: { de: 'Markierung', en: 'Marker' },
  notes: { de: 'Quellen', en: 'Sources' },
  footer: { de: 'Fußzeile', en: 'Footer' },
  number: { de: 'Foliennummer', en: 'Slide number' },
  overflow: { de: 'Überlauf', en: 'Overflow' },
  slide: { de: 'Folie', en: 'Slide' },
} satisfies Readonly<Record<string, Required<Localised<string>>>>

/** Kinds of frames that have a name. */
export type FrameKind = keyof typeof words

/** Letters of a name; longer ones are cut at a word. */
const longest = 48

/** A name: the kind of frame and what tells it from others of its kind. */
export function frameName(kind: FrameKind, locale: LocaleCode, about = ''): string {
  const kindName = words[kind][locale]
  return about === '' ? kindName : `${kindName}: ${shortened(about)}`
}

/** The frames of a page with names that occur once, groups included: a second "Text" is "Text 2". */
export function withUniqueNames<F extends Frame>(frames: readonly F[]): readonly F[] {
  const seen = new Set<string>()
  const named = <T extends Frame>(frame: T): T => {
    const name = unique(frame.name, seen)
    if (frame.type !== 'group') return { ...frame, name }
    return { ...frame, name, children: frame.children.map(named) }
  }
  return frames.map(named)
}

function unique(name: string, seen: Set<string>): string {
  let candidate = name
  for (let count = 2; seen.has(candidate); count++) candidate = `${name} ${count}`
  seen.add(candidate)
  return candidate
}

function shortened(text: string): string {
  const flat = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()
  if (flat.length <= longest) return flat
  const cut = flat.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}
