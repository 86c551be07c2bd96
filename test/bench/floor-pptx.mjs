/**
 * The floor for PowerPoint: pptxgenjs alone writes the finished frames of a layout.
 *
 * Same slides, boxes, paragraphs, table cells, chart values, shapes and notes. It leaves out masters and their
 * decoration, placeholders, groups, theme colours, table rules, sections, alternative texts, languages and
 * links; paths become rectangles.
 */

import PptxGenJS from 'pptxgenjs'

const inch = (pt) => pt / 72

/** Writes a layout for slides. */
export function writeBare(layout) {
  const deck = new PptxGenJS()
  const [{ size }] = layout.pages
  deck.defineLayout({ name: 'page', width: inch(size.width), height: inch(size.height) })
  deck.layout = 'page'
  for (const page of layout.pages) addPage(deck, page)
  return deck.write({ outputType: 'uint8array' })
}

function addPage(deck, { background, frames, footer, marks, notes }) {
  const slide = deck.addSlide()
  slide.background = { color: background.rgb }
  for (const frame of frames) addFrame(deck, slide, frame)
  for (const frame of footer ? [footer.text, footer.number] : []) addFrame(deck, slide, frame)
  for (const frame of marks) addFrame(deck, slide, frame)
  slide.addNotes(notes.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'))
}

function addFrame(deck, slide, frame) {
  if (frame.type === 'text') {
    const fill = frame.fill && { fill: { color: frame.fill.rgb } }
    slide.addText(runsOf(frame.paragraphs), { ...placeOf(frame), margin: 0, ...fill })
  } else if (frame.type === 'table') addTable(slide, frame)
  else if (frame.type === 'chart') addChart(deck, slide, frame)
  else if (frame.type === 'shape') addShape(deck, slide, frame)
  else for (const child of frame.children ?? []) addFrame(deck, slide, child)
}

function addTable(slide, { box, columns, rows }) {
  const cells = rows.map((row) =>
    row.cells.map(({ paragraphs }) => ({ text: runsOf(paragraphs), options: { margin: 0 } })),
  )
  slide.addTable(cells, {
    x: inch(box.x),
    y: inch(box.y),
    colW: columns.map(inch),
    rowH: rows.map(({ height }) => inch(height)),
  })
}

function addChart(deck, slide, frame) {
  const data = frame.series.map(({ name, values }) => ({
    name,
    labels: [...frame.categories],
    values: [...values],
  }))
  slide.addChart(deck.ChartType.bar, data, { ...placeOf(frame), barDir: 'bar', showValue: true })
}

function addShape(deck, slide, { geometry, box, fill, stroke }) {
  const { ellipse, line, rect } = deck.ShapeType
  const type = geometry.type === 'ellipse' ? ellipse : geometry.type === 'line' ? line : rect
  slide.addShape(type, {
    ...placeOf({ box }),
    ...(fill && { fill: { color: fill.rgb } }),
    ...(stroke && { line: { color: stroke.color.rgb, width: stroke.width } }),
  })
}

function runsOf(paragraphs) {
  return paragraphs.flatMap(({ runs, bullet }) =>
    runs.map(({ text, style }, index) => ({
      text,
      options: {
        fontFace: 'Arial',
        fontSize: style.size,
        bold: style.bold,
        italic: style.italic,
        color: style.color.rgb,
        ...(bullet && index === 0 && { bullet: true }),
        breakLine: index === runs.length - 1,
      },
    })),
  )
}

function placeOf({ box }) {
  return { x: inch(box.x), y: inch(box.y), w: inch(box.width), h: inch(box.height) }
}
