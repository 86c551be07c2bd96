/**
 * The floor for PDF: pdfkit alone draws the finished frames of a layout, untagged.
 *
 * Same pages, same faces, same words at the same places, same shapes. It leaves out tags, outline, metadata,
 * links and pictures. It shapes the text once more, which our writer need not: the layout has done that.
 */

import PDFDocument from 'pdfkit'

/**
 * Draws a layout; `fontFile` gives the file of a face by its key, `Inter/600`.
 *
 * Parsed files are stored in `kept` and taken from it, as our writer does: reading takes longer than drawing.
 */
export function drawBare(layout, theme, fontFile, kept = new Map()) {
  const pdf = new PDFDocument({ autoFirstPage: false, margin: 0 })
  const chunks = []
  const ended = new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
  })
  for (const key of faceKeys(layout)) {
    pdf.registerFont(key, kept.get(key) ?? fontFile(key)).font(key)
    kept.set(key, pdf._font.font)
  }
  for (const page of layout.pages) drawPage(pdf, page, theme)
  pdf.end()
  return ended
}

function drawPage(pdf, page, theme) {
  const { width, height } = page.size
  pdf.addPage({ size: [width, height], margin: 0 })
  if (page.background.rgb !== 'FFFFFF') {
    pdf.rect(0, 0, width, height).fill(`#${page.background.rgb}`)
  }
  for (const one of page.master ? theme.slide.masters[page.master].decoration : []) {
    drawDecoration(pdf, one, theme)
  }
  for (const shape of [...page.decoration, ...framesOf(page)]) drawFrame(pdf, shape)
}

function drawDecoration(pdf, one, { slides: { colors } }) {
  if (one.type === 'rect') {
    const { x, y, width, height } = one.box
    pdf.rect(x, y, width, height).fill(`#${colors[one.fill].rgb}`)
    return
  }
  drawSteps(pdf, one.steps)
  pdf.lineWidth(one.width).stroke(`#${colors[one.stroke].rgb}`)
}

function drawFrame(pdf, frame) {
  if (frame.type === 'text') drawText(pdf, frame)
  else if (frame.type === 'shape') drawShape(pdf, frame)
  else if (frame.type === 'table') drawTable(pdf, frame)
  else for (const child of frame.children ?? frame.marks ?? []) drawFrame(pdf, child)
}

function drawText(pdf, { box, fill, lines }) {
  if (fill) pdf.rect(box.x, box.y, box.width, box.height).fill(`#${fill.rgb}`)
  drawLines(pdf, lines)
}

function drawLines(pdf, lines) {
  for (const { baseline, runs } of lines) {
    for (const { text, x, style, wordSpace } of runs) {
      pdf.font(style.face).fontSize(style.size).fillColor(`#${style.color.rgb}`)
      pdf.text(text, x, baseline - (style.rise ?? 0), {
        lineBreak: false,
        baseline: 'alphabetic',
        wordSpacing: wordSpace ?? 0,
      })
    }
  }
}

function drawTable(pdf, { box, rows }) {
  let y = box.y
  for (const { height, rule, cells } of rows) {
    for (const { lines } of cells) drawLines(pdf, lines)
    y += height
    if (rule.width > 0) {
      pdf.moveTo(box.x, y).lineTo(box.x + box.width, y)
      pdf.lineWidth(rule.width).stroke(`#${rule.color.rgb}`)
    }
  }
}

function drawShape(pdf, { geometry, box, fill, stroke }) {
  if (!fill && !stroke) return
  if (geometry.type === 'rect') pdf.rect(box.x, box.y, box.width, box.height)
  else if (geometry.type === 'ellipse') {
    const [rx, ry] = [box.width / 2, box.height / 2]
    pdf.ellipse(box.x + rx, box.y + ry, rx, ry)
  } else if (geometry.type === 'line') {
    pdf.moveTo(geometry.from.x, geometry.from.y).lineTo(geometry.to.x, geometry.to.y)
  } else drawSteps(pdf, geometry.steps)
  if (stroke) pdf.lineWidth(stroke.width)
  if (fill && stroke) pdf.fillAndStroke(`#${fill.rgb}`, `#${stroke.color.rgb}`)
  else if (fill) pdf.fill(`#${fill.rgb}`)
  else pdf.stroke(`#${stroke.color.rgb}`)
}

function drawSteps(pdf, steps) {
  for (const step of steps) {
    if (step.type === 'move') pdf.moveTo(step.to.x, step.to.y)
    else if (step.type === 'line') pdf.lineTo(step.to.x, step.to.y)
    else if (step.type === 'close') pdf.closePath()
    else {
      const { control1: a, control2: b, to } = step
      pdf.bezierCurveTo(a.x, a.y, b.x, b.y, to.x, to.y)
    }
  }
}

function framesOf({ frames, footer, marks }) {
  return [...frames, ...(footer ? [footer.text, footer.number] : []), ...marks]
}

/** Keys of all faces that the runs of a layout name. */
export function faceKeys(layout) {
  const keys = new Set()
  JSON.stringify(layout, (name, value) => {
    if (name === 'face') keys.add(value)
    return value instanceof Uint8Array ? undefined : value
  })
  return [...keys].sort()
}
