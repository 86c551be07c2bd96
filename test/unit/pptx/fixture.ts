/** Hand-made layouts for the tests of the PowerPoint writer: no fonts, no lines, only what a deck needs. */

import type { Rect } from '../../../src/base/geometry.js'
import type { LocaleCode } from '../../../src/base/localised.js'
import type { Inlines } from '../../../src/document/ast-inline.js'
import type { Properties } from '../../../src/document/ast-properties.js'
import type { Frame, TableRow, TextFrame } from '../../../src/layout/frame.js'
import type { Footer, Layout, Page } from '../../../src/layout/page.js'
import type { Paragraph, Run, TextStyle } from '../../../src/layout/text/paragraph.js'
import type { Locale } from '../../../src/locale/locale.js'
import {
  type Color,
  type Master,
  type MasterName,
  masterNames,
  type Region,
  type RoleStyle,
  type Theme,
  type ThemeSlot,
  textRoles,
  themeSlots,
} from '../../../src/theme/theme.js'

const palette: { readonly [S in ThemeSlot]: string } = {
  text: '0B1F3A',
  background: 'FFFFFF',
  muted: '51607A',
  surface: 'F2F5F9',
  primary: '0A4A8F',
  secondary: '0B7A75',
  accent: 'C77700',
  tint: '8CBEE6',
  line: 'D5DCE6',
  danger: 'A4262C',
}

/** A colour of the test theme. */
export function color(slot: ThemeSlot): Color {
  return { slot, rgb: palette[slot] }
}

/** A rectangle. */
export function rect(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height }
}

const titleBox = rect(43.2, 50, 873.6, 64)
const bodyBox = rect(43.2, 140, 873.6, 320)

const footRegions: readonly Region[] = [
  {
    name: 'footer',
    box: rect(43.2, 504, 700, 16),
    role: 'footer',
    anchor: 'middle',
    placeholder: { type: 'ftr', index: 11 },
  },
  {
    name: 'slide-number',
    box: rect(816.8, 504, 100, 16),
    role: 'footer',
    anchor: 'middle',
    placeholder: { type: 'sldNum', index: 12 },
  },
]

function region(
  name: Region['name'],
  box: Rect,
  role: Region['role'],
  type: NonNullable<Region['placeholder']>['type'],
  index: number,
): Region {
  return { name, box, role, anchor: 'top', placeholder: { type, index } }
}

function master(name: MasterName, layoutType: string, regions: readonly Region[]): Master {
  const dark = name === 'title' || name === 'section'
  return {
    name,
    names: { de: `Folie ${name}`, en: `Slide ${name}` },
    layoutType,
    background: dark ? 'text' : 'background',
    inverse: dark,
    regions,
    decoration: [
      { type: 'rect', box: rect(43.2, 36, 48, 4), fill: 'secondary' },
      {
        type: 'path',
        steps: [
          { type: 'move', to: { x: 900, y: 20 } },
          {
            type: 'curve',
            control1: { x: 910, y: 10 },
            control2: { x: 920, y: 10 },
            to: { x: 930, y: 30 },
          },
        ],
        stroke: 'tint',
        width: 1.5,
      },
    ],
  }
}

function masters(): Theme['slide']['masters'] {
  const title = region('title', titleBox, 'title', 'title', 0)
  const text = [title, region('body', bodyBox, 'body', 'body', 1), ...footRegions]
  const entries = masterNames.map((name): [MasterName, Master] => {
    if (name === 'title') {
      const regions = [
        region('title', rect(43.2, 180, 700, 120), 'document-title', 'ctrTitle', 0),
        region('subtitle', rect(43.2, 310, 700, 60), 'subtitle', 'subTitle', 1),
      ]
      return [name, master(name, 'title', regions)]
    }
    return [name, master(name, name === 'body' ? 'obj' : 'titleOnly', text)]
  })
  return Object.fromEntries(entries) as Theme['slide']['masters']
}

const role: RoleStyle = {
  scale: [20, 18],
  weight: 400,
  color: 'text',
  leading: 1.2,
  align: 'start',
}

function roles(): Theme['slides']['roles'] {
  const own: Partial<Record<string, Partial<RoleStyle>>> = {
    'document-title': { scale: [44], weight: 700 },
    title: { scale: [30, 28], weight: 700 },
    footer: { scale: [10], color: 'muted' },
  }
  const entries = textRoles.map((name) => [name, { ...role, ...own[name] }])
  return Object.fromEntries(entries) as Theme['slides']['roles']
}

type TestColors = Theme['slides']['colors']

/** A small theme for slides; its designs for print are empty of meaning. */
export function testTheme(): Theme {
  const medium: Theme['slides'] = {
    family: 'Arimo',
    editorFamily: 'Arial',
    familyAt: { file: 'brand.yml', start: 0, end: 0 },
    fallback: [],
    colors: Object.fromEntries(themeSlots.map((slot) => [slot, color(slot)])) as TestColors,
    inverse: { text: 'background', background: 'text', muted: 'line' },
    roles: roles(),
    blocks: {} as Theme['slides']['blocks'],
  }
  const size = { width: 960, height: 540 }
  return {
    name: 'test',
    brand: 'Test & Theme',
    print: medium,
    slides: medium,
    slide: { size, margin: 43.2, lineGrid: 3, masters: masters() } as Theme['slide'],
    sheet: {} as Theme['sheet'],
    report: {} as Theme['report'],
    handout: {} as Theme['handout'],
    files: [],
    logoFiles: [],
  }
}

/** A locale that knows how to group digits and nothing else. */
export function testLocale(code: LocaleCode): Locale {
  const sign = code === 'de' ? '.' : ','
  const format: Locale['format'] = (value) =>
    value.type === 'integer'
      ? String(value.value).replace(/\B(?=(\d{3})+$)/g, sign)
      : JSON.stringify(value)
  return { code, tag: code === 'de' ? 'de-DE' : 'en-GB', format } as Locale
}

/** A text style of the test theme. */
export function style(size = 20, slot: ThemeSlot = 'text', bold = false): TextStyle {
  return { face: bold ? 'Arimo/700' : 'Arimo/400', bold, italic: false, size, color: color(slot) }
}

/** A run in German. */
export function run(text: string, over: Partial<Run> = {}): Run {
  return { text, style: style(), language: 'de-DE', element: 'e1', ...over }
}

/** A paragraph of runs or of one plain text. */
export function paragraph(
  content: string | readonly Run[],
  over: Partial<Paragraph> = {},
): Paragraph {
  return {
    element: 'e1',
    runs: typeof content === 'string' ? [run(content)] : content,
    align: 'start',
    leading: 24,
    spaceBefore: 0,
    spaceAfter: 6,
    indent: 0,
    hanging: 0,
    endInset: 0,
    ...over,
  }
}

/** A text frame. */
export function text(
  name: string,
  box: Rect,
  paragraphs: readonly Paragraph[],
  over: Partial<TextFrame> = {},
): TextFrame {
  const base = { type: 'text', role: 'body', anchor: 'top', padding: 0, artifact: false } as const
  return { ...base, name, box, paragraphs, lines: [], ...over }
}

/** A title that fills its region. */
export function title(words: string, over: Partial<TextFrame> = {}): TextFrame {
  const heading = paragraph([run(words, { style: style(30, 'text', true) })], { leading: 36 })
  return text('Titel', titleBox, [heading], { region: 'title', role: 'title', ...over })
}

/** A table row of plain texts. */
export function tableRow(texts: readonly string[], header = false): TableRow {
  return {
    element: 'e2',
    height: 30.33,
    header,
    repeated: false,
    total: false,
    rule: { color: color('line'), width: 0.75 },
    cells: texts.map((words) => ({
      element: 'e3',
      box: rect(0, 0, 100, 30.33),
      paragraphs: [paragraph([run(words, { style: style(14, 'text', header) })], { leading: 17 })],
      lines: [],
      align: 'start',
      head: header,
    })),
  }
}

/** A foot with text and number. */
export function footer(number: string): Footer {
  const small = (words: string): Paragraph =>
    paragraph([run(words, { style: style(10, 'muted') })], { leading: 12, spaceAfter: 0 })
  const base = { role: 'footer', anchor: 'middle', artifact: true } as const
  const [foot, folio] = footRegions
  return {
    text: text('Fuß', foot?.box ?? titleBox, [small('Kurztitel · Entwurf')], {
      ...base,
      region: 'footer',
    }),
    number: text('Nummer', folio?.box ?? titleBox, [{ ...small(number), align: 'end' }], {
      ...base,
      region: 'slide-number',
    }),
  }
}

/** A page of frames. */
export function page(frames: readonly Frame[], over: Partial<Page> = {}): Page {
  return {
    size: { width: 960, height: 540 },
    master: 'body',
    title: 'Titel',
    label: '1',
    background: color('background'),
    decoration: [],
    frames,
    notes: [],
    marks: [],
    ...over,
  }
}

const origin = { span: { file: 'test', start: 0, end: 0 } }

function inlines(words: string): Inlines {
  return [{ type: 'text', text: words, origin }]
}

const properties: Properties = {
  name: 'test-deck',
  title: inlines('Fünf Partner & ein Dach'),
  launch: inlines('Start: 3. Juli 2025'),
  status: 'Entwurf',
  draft: true,
  edition: inlines('Stand 3. Juli 2025'),
  sender: { authority: inlines('Ministerium für <Beispiele>') },
  contact: inlines('Pressestelle'),
  audience: 'minister',
  subject: 'Gegenstand',
  keywords: ['eins', 'zwei'],
  editionDate: '2025-07-03',
}

/** A layout for slides. */
export function deckLayout(pages: readonly Page[], locale: LocaleCode = 'de'): Layout {
  return {
    medium: 'slides',
    kind: 'deck',
    locale,
    language: locale === 'de' ? 'de-DE' : 'en-GB',
    properties,
    structure: { id: 'e0', role: 'Document', children: [] },
    pages,
    outline: [],
  }
}
