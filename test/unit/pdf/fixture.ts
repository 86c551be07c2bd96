/** Small hand-made layouts, faces and a theme for the tests of the PDF writer. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Rect } from '../../../src/base/geometry.js'
import type { Properties } from '../../../src/document/ast-properties.js'
import type { Fonts } from '../../../src/font/face.js'
import { widthOf } from '../../../src/font/face.js'
import { openFonts } from '../../../src/font/open-fonts.js'
import type { Element, ElementId, ElementRole } from '../../../src/layout/element.js'
import type { Frame, TextFrame } from '../../../src/layout/frame.js'
import type { Layout, Page } from '../../../src/layout/page.js'
import type {
  Line,
  Paragraph,
  PlacedRun,
  Run,
  TextStyle,
} from '../../../src/layout/text/paragraph.js'
import type { Color, Theme } from '../../../src/theme/theme.js'
import { masterNames, themeSlots } from '../../../src/theme/theme.js'

const require = createRequire(import.meta.url)

function fontFile(module: string): Uint8Array {
  return readFileSync(require.resolve(`@expo-google-fonts/${module}.ttf`))
}

export const fonts: Fonts = openFonts([
  {
    family: 'Inter',
    weight: 400,
    italic: false,
    bytes: fontFile('inter/400Regular/Inter_400Regular'),
  },
  { family: 'Arimo', weight: 700, italic: false, bytes: fontFile('arimo/700Bold/Arimo_700Bold') },
])

export const ink: Color = { slot: 'text', rgb: '0B1F3A' }
export const paper: Color = { slot: 'background', rgb: 'FFFFFF' }

/** A theme whose masters all carry one teal bar; the writer needs no more of it. */
export const theme = {
  slides: {
    colors: Object.fromEntries(themeSlots.map((slot) => [slot, { slot, rgb: '0B7A75' }])),
  },
  slide: {
    masters: Object.fromEntries(
      masterNames.map((name) => [
        name,
        {
          decoration: [
            { type: 'rect', box: { x: 40, y: 30, width: 60, height: 4 }, fill: 'accent' },
          ],
        },
      ]),
    ),
  },
} as unknown as Theme

export const style: TextStyle = {
  face: 'Inter/400',
  bold: false,
  italic: false,
  size: 11,
  color: ink,
}

/** An element; its id is given so that frames can name it. */
export function element(
  id: ElementId,
  role: ElementRole,
  children: readonly Element[] = [],
  properties: Partial<Element> = {},
): Element {
  return { id, role, children, ...properties }
}

/** A piece of text of one element, before it is placed. */
export interface Piece {
  readonly text: string
  readonly element: ElementId
  readonly href?: string
  readonly hyphen?: true
  readonly style?: Partial<TextStyle>
  readonly wordSpace?: number
}

/** Places pieces after each other on a baseline. */
export function line(baseline: number, pieces: readonly Piece[], x = 60): Line {
  let at = x
  const runs = pieces.map((piece): PlacedRun => {
    const set = { ...style, ...piece.style }
    const [family = '', weight] = set.face.split('/')
    const glyphs = fonts.face(family, Number(weight) as 400, false).shape(piece.text)
    const width = widthOf(glyphs, set.size)
    const run = {
      text: piece.text,
      glyphs,
      x: at,
      width,
      style: set,
      language: 'de-DE',
      element: piece.element,
      ...(piece.href !== undefined && { href: piece.href }),
      ...(piece.hyphen && { hyphen: piece.hyphen }),
      ...(piece.wordSpace !== undefined && { wordSpace: piece.wordSpace }),
    }
    at += width
    return run
  })
  return { baseline, runs, paragraph: pieces[0]?.element ?? '' }
}

/** A paragraph as an editor gets it. */
export function paragraph(id: ElementId, pieces: readonly Piece[]): Paragraph {
  const runs = pieces.map(
    (piece): Run => ({
      text: piece.text,
      style: { ...style, ...piece.style },
      language: 'de-DE',
      element: piece.element,
      ...(piece.href !== undefined && { href: piece.href }),
    }),
  )
  return {
    element: id,
    runs,
    align: 'start',
    leading: 14,
    spaceBefore: 0,
    spaceAfter: 0,
    indent: 0,
    hanging: 0,
    endInset: 0,
  }
}

export const box: Rect = { x: 60, y: 60, width: 200, height: 100 }

/** A text frame of given paragraphs and lines. */
export function textFrame(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  properties: Partial<TextFrame> = {},
): TextFrame {
  return {
    type: 'text',
    name: 'Text',
    box,
    role: 'body',
    anchor: 'top',
    paragraphs,
    lines,
    padding: 0,
    artifact: false,
    ...properties,
  }
}

/** A text frame with one line of one element. */
export function oneLine(id: ElementId, text: string, baseline = 72): TextFrame {
  const pieces = [{ text, element: id }]
  return textFrame([paragraph(id, pieces)], [line(baseline, pieces)])
}

/** A page of A4 with frames. */
export function page(frames: readonly Frame[], properties: Partial<Page> = {}): Page {
  return {
    size: { width: 595, height: 842 },
    title: 'Seite',
    label: '1',
    background: paper,
    decoration: [],
    frames,
    notes: [],
    marks: [],
    ...properties,
  }
}

const origin = { span: { file: 'fixture', start: 0, end: 0 } }

export const properties: Properties = {
  name: 'fixture',
  title: [{ type: 'text', text: 'Forschung & Lehre < Versorgung', origin }],
  launch: [],
  status: 'Entwurf',
  draft: true,
  edition: [],
  sender: {
    authority: [
      { type: 'text', text: 'Staatskanzlei', origin: { span: { file: '', start: 0, end: 0 } } },
    ],
  },
  contact: [],
  audience: 'press',
  subject: 'Betreff',
  keywords: ['eins', 'zwei'],
  editionDate: '2025-07-03',
}

/** A layout of pages below a Document element. */
export function layout(
  children: readonly Element[],
  pages: readonly Page[],
  changes: Partial<Layout> = {},
): Layout {
  return {
    medium: 'print',
    kind: 'sheet',
    locale: 'de',
    language: 'de-DE',
    properties,
    structure: element('e0', 'Document', children),
    pages,
    outline: [],
    ...changes,
  }
}
