/**
 * Finds hostile texts again in finished files.
 *
 * Equal is what is equal after the documented normalisation: `normalise` of `src/locale` (typographic quotation
 * marks, dashes and spaces), inner quotation marks as outer ones, line ends and spaces folded, characters that are
 * drawn by nothing left out; in a PDF also without spaces and hyphens, which line breaks add and take.
 */

import { normalise } from '../../src/locale/normalise.js'
import { elementsIn, readPdf } from '../runner/pdf-file.js'
import { deckText, partOf, partsOf } from '../runner/pptx-file.js'
import { elementsOf, textOf } from '../runner/xml.js'
import type { Medium, Place, Texts } from './project.js'

/** Text without what the documented normalisation folds, and without what is drawn by nothing. */
export function folded(text: string): string {
  return normalise(text)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll("'", '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

function squeezed(text: string): string {
  return folded(text).replace(/[\s-]/gu, '')
}

/** What a file says: where people see it, where they hear it, in its properties. */
interface Readings {
  readonly shown: string
  readonly described: string
  readonly properties: string
}

/** Places whose texts are alternative texts. */
const describedPlaces: ReadonlySet<Place> = new Set(['alternative'])

/** Places whose texts stand in the properties of a file, too: title, author, subject, keywords. */
const propertyPlaces: ReadonlySet<Place> = new Set([
  'organisation',
  'sender',
  'subtitle',
  'short-name',
])

/** A text that a file should hold and does not. */
export interface Lost {
  readonly medium: Medium
  readonly place: Place
  readonly where: keyof Readings
  readonly text: string
}

/** The texts that a file has lost; `clipped` if a word ran out of its page, where no reader looks for it. */
export async function lostIn(
  medium: Medium,
  bytes: Uint8Array,
  texts: Texts,
  clipped: boolean,
): Promise<readonly Lost[]> {
  const alike = medium === 'deck' ? folded : squeezed
  const said = medium === 'deck' ? readingsOfDeck(bytes) : await readingsOfPdf(bytes)
  const found = { shown: '', described: '', properties: '' }
  for (const key of ['shown', 'described', 'properties'] as const) found[key] = alike(said[key])
  const carried = Object.entries(texts) as [Place, string][]
  return carried.flatMap(([place, text]) =>
    wheres(place, medium, clipped)
      .filter((where) => !found[where].includes(alike(text)))
      .map((where) => ({ medium, place, where, text })),
  )
}

function wheres(place: Place, medium: Medium, clipped: boolean): readonly (keyof Readings)[] {
  if (place === 'notes' && medium === 'report') return []
  if (describedPlaces.has(place)) return ['described']
  const shown = clipped && medium !== 'deck' ? [] : (['shown'] as const)
  return propertyPlaces.has(place) ? [...shown, 'properties'] : shown
}

async function readingsOfPdf(bytes: Uint8Array): Promise<Readings> {
  const { title, xmp, pages } = await readPdf(bytes)
  const elements = pages.flatMap(({ tree }) => elementsIn(tree))
  return {
    shown: pages.map(({ text }) => text).join(' '),
    described: elements.map(({ alt }) => alt ?? '').join('\n'),
    properties: `${title}\n${unescaped(xmp)}`,
  }
}

function readingsOfDeck(bytes: Uint8Array): Readings {
  const parts = partsOf(bytes)
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
  const described = slides.flatMap((name) =>
    elementsOf(partOf(parts, name), 'p:cNvPr').map(({ attributes }) => attributes.get('descr')),
  )
  const sections = elementsOf(partOf(parts, 'ppt/presentation.xml'), 'p14:section')
  const core = partOf(parts, 'docProps/core.xml')
  return {
    shown: [deckText(bytes), ...sections.map(({ attributes }) => attributes.get('name'))].join(
      '\n',
    ),
    described: described.join('\n'),
    properties: ['dc:title', 'dc:creator', 'dc:subject', 'dc:description', 'cp:keywords']
      .flatMap((name) => elementsOf(core, name).map(textOf))
      .join('\n'),
  }
}

/** Text of XML with its references resolved. */
function unescaped(xml: string): string {
  const named: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
  }
  return xml
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(x?)([0-9A-Fa-f]+);/g, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === 'x' ? 16 : 10)),
    )
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => named[name] ?? '')
}
