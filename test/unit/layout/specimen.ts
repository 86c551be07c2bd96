/** A layout context for tests: the shipped theme and faces, either locale, a fresh tree. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { LocaleCode } from '../../../src/base/localised.js'
import { collect } from '../../../src/base/report.js'
import type { Document } from '../../../src/document/ast.js'
import type { Figure } from '../../../src/document/ast-drawn.js'
import type { Inline, Inlines } from '../../../src/document/ast-inline.js'
import type { Properties } from '../../../src/document/ast-properties.js'
import { openFonts } from '../../../src/font/open-fonts.js'
import type { LayoutContext } from '../../../src/layout/context.js'
import { createTree } from '../../../src/layout/structure.js'
import { localeOf } from '../../../src/locale/locales.js'
import { readTheme } from '../../../src/theme/read.js'
import type { Theme, Weight } from '../../../src/theme/theme.js'

const { resolve } = createRequire(import.meta.url)

const styles: readonly { readonly weight: Weight; readonly name: string }[] = [
  { weight: 400, name: '400Regular' },
  { weight: 500, name: '500Medium' },
  { weight: 600, name: '600SemiBold' },
  { weight: 700, name: '700Bold' },
]

function faceFile(family: 'Inter' | 'Arimo', weight: Weight, name: string, italic: boolean) {
  const style = italic ? `${name}_Italic` : name
  const path = `@expo-google-fonts/${family.toLowerCase()}/${style}/${family}_${style}.ttf`
  return { family, weight, italic, bytes: new Uint8Array(readFileSync(resolve(path))) }
}

/** Inter and Arimo as shipped. */
export const fonts = openFonts(
  [true, false].flatMap((italic) => [
    ...styles.map(({ weight, name }) => faceFile('Inter', weight, name, italic)),
    ...styles
      .filter(({ weight }) => weight === 400 || weight === 700)
      .map(({ weight, name }) => faceFile('Arimo', weight, name, italic)),
  ]),
)

function source(path: string) {
  return { path, text: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8') }
}

/** The theme `m1`. */
export const theme: Theme = readShipped()

function readShipped(): Theme {
  const collector = collect()
  const files = {
    name: 'm1',
    brand: source('templates/themes/m1/brand.yml'),
    theme: source('templates/themes/m1/theme.yaml'),
    logo: () => undefined,
  }
  const read = readTheme(files, collector.report)
  if (read === undefined) throw new Error(JSON.stringify(collector.diagnostics))
  return read
}

export const origin = { span: { file: 'test.md.hbs', start: 0, end: 1 } }

/** Inlines of plain text. */
export function text(words: string): Inlines {
  return [{ type: 'text', text: words, origin }]
}

/** A reference to a note. */
export function noteReference(number: number): Inline & { readonly type: 'note-reference' } {
  return { type: 'note-reference', number, origin }
}

export const properties: Properties = {
  name: 'specimen',
  title: text('Ein Dach für fünf'),
  kicker: text('Faktenblatt'),
  lead: text('Fünf Partner arbeiten unter einem Dach zusammen.'),
  launch: text('Start: 3. Juli 2025'),
  status: 'ENTWURF',
  draft: true,
  edition: text('Stand 3.\u00A0Juli\u00A02025'),
  sender: { authority: text('Ministerium'), disclaimer: text('Kein amtliches Dokument.') },
  contact: text('Pressestelle'),
  audience: 'press',
  subject: 'Faktenblatt',
  keywords: [],
  editionDate: '2025-07-03',
}

/** A document without blocks. */
export function emptyDocument(kind: Document['kind'], locale: LocaleCode = 'de'): Document {
  return {
    kind,
    locale,
    properties,
    blocks: [],
    sections: [],
    notes: [],
    speakerNotes: [],
    facts: [],
  }
}

/** What charts of all kinds have in common. */
export const anyChart = {
  type: 'chart',
  summary: 'Was zu sehen ist.',
  measure: text('Gemessenes'),
  seriesName: 'Gemessenes',
  note: noteReference(1),
  origin,
} as const

/** A context at the largest sizes of the theme, with what it reports. */
export function contextOf(
  medium: 'print' | 'slides',
  locale: LocaleCode = 'de',
  document: Document = emptyDocument(medium === 'print' ? 'report' : 'deck', locale),
) {
  const collector = collect()
  const design = theme[medium]
  const context: LayoutContext = {
    document,
    theme,
    design,
    medium,
    fonts,
    locale: localeOf(locale),
    tree: createTree(localeOf(locale).tag),
    report: collector.report,
    sizeOf: (role) => design.roles[role].scale[0],
    pitchOf: (role, size = design.roles[role].scale[0]) => size * design.roles[role].leading,
    lineGrid: undefined,
    noteNumber: (note) => note,
    blockSpace: 12,
    ground: 'background',
    inverse: false,
  }
  return { context, diagnostics: collector.diagnostics }
}

/** A picture of so many pixels, whose bytes nobody reads. */
export function picture(width: number, height: number, more: Partial<Figure> = {}): Figure {
  return {
    type: 'figure',
    path: 'bild.png',
    picture: {
      type: 'raster',
      format: 'png',
      bytes: new Uint8Array(),
      size: { width, height },
      turn: { quarters: 0, mirrored: false },
    },
    alt: 'Ein Bild',
    decorative: false,
    width: 1,
    origin,
    ...more,
  }
}
