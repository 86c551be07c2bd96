/** Alternative texts: what shapes say to those who do not see them. */

import type { Report } from '../../base/report.js'
import type { Frame } from '../../layout/frame.js'
import type { DrawingFrame, PictureFrame } from '../../layout/frames/picture-frame.js'
import type { Paragraph } from '../../layout/text/paragraph.js'
import { alternativeMissing } from '../diagnostics.js'
import type { Alternative } from '../shape.js'

/** What carries no meaning. */
export const decorative: Alternative = { type: 'decorative' }

/** The alternative text of a picture, table or chart; a missing one is reported and the name stands in. */
export function described(
  frame: { readonly alt: string; readonly name: string },
  slide: number,
  report: Report,
): Alternative {
  const text = frame.alt.trim()
  if (text === '') report(alternativeMissing(frame.name, slide))
  return { type: 'description', text: text === '' ? frame.name : text }
}

/** The alternative text of a picture or drawing; without an element it is decoration. */
export function pictureAlternative(
  frame: PictureFrame | DrawingFrame,
  slide: number,
  report: Report,
): Alternative {
  return frame.element === undefined ? decorative : described(frame, slide, report)
}

/** The alternative text of a group: its own, or else its words in reading order; decorative without words. */
export function groupAlternative(alt: string | undefined, children: readonly Frame[]): Alternative {
  const text = alt?.trim() || joined(children.map(words))
  return text === '' ? decorative : { type: 'description', text }
}

/** The words of a frame. */
function words(frame: Frame): string {
  switch (frame.type) {
    case 'text':
      return joined(frame.paragraphs.map(spoken))
    case 'group':
      return frame.alt ?? joined(frame.children.map(words))
    case 'shape':
      return ''
    default:
      return frame.alt
  }
}

/** The words of a paragraph without the numbers of its notes, which mean nothing when spoken. */
function spoken({ runs }: Paragraph): string {
  return runs
    .filter((run) => run.style.rise === undefined)
    .map((run) => run.text)
    .join('')
    .trim()
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ')
}

/** The text of paragraphs, without marks. */
export function plainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join(' ')
    .trim()
}
