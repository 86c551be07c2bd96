/** The text frames of a deck's layout, and how many lines the fit proof allows each of their paragraphs. */

import { allFrames } from '../../dist/layout/frames/walk-frames.js'
import { breakParagraph } from '../../dist/layout/text/break-paragraph.js'
import { textArea } from '../../dist/layout/text/text-area.js'

/** Frames of each slide: name, place, and paragraphs with letters and proven lines; charts have no text frames. */
export function provenFrames(layout, fonts) {
  return layout.pages.map(({ frames, footer, marks, size }) => {
    const shown = [...frames, ...(footer ? [footer.text, footer.number] : []), ...marks]
    const texts = shown.flatMap(textsOf)
    return { width: size.width, frames: texts.map((text) => proven(text, fonts)) }
  })
}

/** Boxes of text in a frame: its own, its cells, those of the frames inside it. */
function textsOf(frame) {
  if (frame.type === 'chart') return []
  return allFrames(frame).flatMap((inner) => {
    if (inner.type === 'text') return [{ ...inner, width: textArea(inner).width }]
    if (inner.type !== 'table') return []
    return inner.rows.flatMap(({ cells }) => cells.map((cell) => cellOf(cell, inner)))
  })
}

function cellOf({ box, inset, paragraphs }, { cellPadding, name }) {
  const { start, end } = inset ?? { start: cellPadding.x, end: cellPadding.x }
  return { box, paragraphs, name, width: box.width - start - end }
}

function proven({ name, box, paragraphs, width }, fonts) {
  const context = { medium: 'slides', fonts }
  return {
    name,
    box,
    paragraphs: paragraphs.map((paragraph) => ({
      text: `${paragraph.bullet?.text ?? ''}${paragraph.runs.map(({ text }) => text).join('')}`,
      lines: breakParagraph(paragraph, width, 'safe', context).lines.length,
    })),
  }
}
