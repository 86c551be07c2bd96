/** A deck with one of everything, for tests of whole packages. */

import type { Frame, TableFrame } from '../../../src/layout/frame.js'
import type { ChartFrame } from '../../../src/layout/frames/chart-frame.js'
import type { Layout } from '../../../src/layout/page.js'
import {
  color,
  deckLayout,
  footer,
  page,
  paragraph,
  rect,
  run,
  style,
  tableRow,
  text,
  title,
} from './fixture.js'

/** A bar chart with the values given. */
export function chartFrame(
  name: string,
  values: readonly number[],
  labels: readonly string[],
): ChartFrame {
  return {
    type: 'chart',
    element: 'e4',
    name,
    box: rect(43.2, 140, 600, 300),
    alt: 'Balkendiagramm: eins führt, zwei folgt.',
    categories: values.map((_, index) => `Partner „${index + 1}“ & Co.`),
    series: [
      {
        name: 'Zahl der Betten',
        values,
        labels: labels.map((text) => ({ text, place: 'behind', color: color('text') })),
        colors: values.map((_, index) => color(index === 0 ? 'primary' : 'tint')),
      },
    ],
    drawing: { type: 'bars', stacked: false, axisMax: 4000, gapWidth: 60, categoryLabels: true },
    plot: rect(243.2, 150, 380, 280),
    labelStyle: style(14),
    valueStyle: style(14, 'text', true),
    axis: { color: color('line'), width: 1 },
    marks: [],
  }
}

/** A table of two columns. */
export function tableFrame(): TableFrame {
  return {
    type: 'table',
    element: 'e5',
    name: 'Tabelle der Ziele',
    box: rect(43.2, 140, 700.1, 91),
    alt: 'Tabelle: Ziele nach Sprecher',
    columns: [233.37, 233.37, 233.36],
    rowHeads: true,
    rows: [
      tableRow(['Ziel', 'Sprecher', 'Zahl'], true),
      tableRow(['Forschung', 'Minister', '3.500']),
      tableRow(['Lehre', 'Präsidentin', '12']),
    ],
    cellPadding: { x: 6, y: 4 },
  }
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function drawing(): Frame {
  const stroke = { color: color('primary'), width: 1.5 }
  return {
    type: 'group',
    element: 'e6',
    name: 'Schema',
    alt: 'Schema: zwei Kästen unter einem Dach',
    box: rect(43.2, 300, 400, 150),
    children: [
      {
        type: 'shape',
        name: 'Kasten',
        box: rect(43.2, 300, 100, 50),
        geometry: { type: 'rect' },
        fill: color('surface'),
        stroke,
      },
      {
        type: 'shape',
        name: 'Linie',
        box: rect(143.2, 300, 100, 50),
        geometry: { type: 'line', from: { x: 143.2, y: 350 }, to: { x: 243.2, y: 300 } },
        stroke,
      },
      {
        type: 'shape',
        name: 'Bogen',
        box: rect(243.2, 300, 100, 50),
        geometry: {
          type: 'path',
          steps: [
            { type: 'move', to: { x: 243.2, y: 350 } },
            {
              type: 'curve',
              control1: { x: 260, y: 290 },
              control2: { x: 320, y: 290 },
              to: { x: 343.2, y: 350 },
            },
            { type: 'close' },
          ],
        },
        fill: color('tint'),
      },
      text('Wort', rect(143.2, 380, 200, 30), [paragraph('Ein Wort')]),
    ],
  }
}

/** Six slides: title, text with notes, table, chart, drawing and picture, chart. */
export function specimen(): Layout {
  const bullet = (words: string) =>
    paragraph([run(words)], {
      indent: 18,
      hanging: -18,
      bullet: { text: '•', color: color('secondary'), element: 'e7', ordered: false },
    })
  const link = run('Website des Ministeriums', { href: 'https://www.beispiel.de/a?b=1&c=ü' })
  const english = run('Munich Medicine Alliance', { language: 'en-GB' })
  const reference = run('1', { style: { ...style(12.8), rise: 6.8 } })
  const notes = [paragraph('Kernbotschaft: eins.'), bullet('zwei'), paragraph([english])]
  const dark = style(44, 'background', true)
  return deckLayout([
    page(
      [
        text(
          'Titel',
          rect(43.2, 180, 700, 120),
          [paragraph([run('Fünf Partner', { style: dark })])],
          {
            region: 'title',
            role: 'document-title',
          },
        ),
      ],
      { master: 'title', background: color('text'), title: 'Fünf Partner' },
    ),
    page(
      [
        title('Eine Botschaft in einem Satz'),
        text(
          'Text',
          rect(43.2, 140, 873.6, 320),
          [
            paragraph([run('Die '), english, run(' beginnt'), reference]),
            bullet('Erstens'),
            bullet('Zweitens'),
            paragraph([link]),
          ],
          { region: 'body' },
        ),
      ],
      { section: 'Lage', footer: footer('2'), notes },
    ),
    page([title('Eine Tabelle'), tableFrame()], { section: 'Lage', footer: footer('3'), notes }),
    page([title('Ein Diagramm'), chartFrame('Diagramm', [3500, 12], ['3.500', '12'])], {
      section: 'Zahlen',
      footer: footer('4'),
    }),
    page(
      [
        title('Ein Schema'),
        {
          type: 'picture',
          element: 'e8',
          name: 'Bild',
          box: rect(600, 140, 100, 100),
          alt: 'Ein blauer Punkt',
          format: 'png',
          bytes: new Uint8Array(pixel),
          pixels: { width: 2, height: 2 },
          turn: { quarters: 0, mirrored: false },
          crop: { left: 0, top: 0, right: 0, bottom: 0 },
        },
        drawing(),
      ],
      {
        section: 'Zahlen',
        footer: footer('5'),
        marks: [text('Marke', rect(400, 10, 200, 20), [paragraph('ENTWURF')], { artifact: true })],
      },
    ),
    page([title('Noch ein Diagramm'), chartFrame('Diagramm', [8, 5], ['8 %', '5 %'])], {
      section: 'Zahlen',
      footer: footer('6'),
    }),
  ])
}
