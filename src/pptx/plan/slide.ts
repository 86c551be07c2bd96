/** Pages of the layout become slides. */

import type { Frame } from '../../layout/frame.js'
import type { Footer, Page } from '../../layout/page.js'
import type { MasterName } from '../../theme/theme.js'
import { masterNames } from '../../theme/theme.js'
import type { Slide } from '../deck.js'
import { characterReplaced, titleMissing } from '../diagnostics.js'
import type { Shape } from '../shape.js'
import type { Paragraph, RunProperties } from '../text-body.js'
import { illegalCharacters } from '../xml-character.js'
import { plainText } from './alternative.js'
import { schemeColor, slotColor } from './color.js'
import type { SlideContext } from './context.js'
import { free, planFrame, planShape } from './frame.js'
import { lineSpacing } from './style.js'
import { planParagraphs } from './text.js'

/**
 * A slide: title first, then what lies behind, marks of a draft, the frames in reading order, and the foot.
 *
 * The order of the shape tree is both the reading order and the order from back to front.
 */
export function planSlide(page: Page, context: SlideContext): Slide {
  const { master, numbering } = context
  const own = page.frames.filter((frame) => !isOnMaster(frame))
  const title = own.find(isTitle)
  if (title === undefined) context.report(titleMissing(context.number, master.name))
  const others = uniqueRegions(own.filter((frame) => frame !== title))
  const shapes = [
    ...(title ? planFrame(title, context) : []),
    ...page.decoration.map((shape) => planShape(shape, context)),
    ...page.marks.flatMap((mark) => planFrame(mark, context)),
    ...others.flatMap((frame) => planFrame(frame, context)),
    ...(page.footer ? planFooter(page.footer, context) : []),
  ]
  const background = schemeColor(page.background)
  reportCharacters(page, context)
  return {
    layout: masterNames.indexOf(master.name),
    ...(background !== slotColor(master.background) && { background }),
    shapes,
    relationships: numbering.relationships,
    notes: planNotes(page, context),
  }
}

/** True of what the master shows already. */
function isOnMaster(frame: Frame): boolean {
  return (frame.type === 'picture' || frame.type === 'drawing') && frame.fixed === true
}

function isTitle(frame: Frame): boolean {
  return frame.type === 'text' && frame.region === 'title' && plainText(frame.paragraphs) !== ''
}

/** A region is filled once; a second frame in it stands at a place of its own. */
function uniqueRegions(frames: readonly Frame[]): Frame[] {
  const filled = new Set<string>(['title'])
  return frames.map((frame) => {
    if (frame.type !== 'text' || frame.region === undefined) return frame
    if (filled.has(frame.region)) return free(frame)
    filled.add(frame.region)
    return frame
  })
}

/** The foot: its text, and the number as a field, so that it stays right when slides are moved. */
function planFooter(footer: Footer, context: SlideContext): Shape[] {
  const text = planFrame({ ...footer.text, region: 'footer' }, context)
  const number = planFrame({ ...footer.number, region: 'slide-number' }, context)
  return [...text, ...number.map(withNumberField)]
}

function withNumberField(shape: Shape): Shape {
  if (shape.type !== 'placeholder' && shape.type !== 'text-box') return shape
  const paragraphs = shape.body.paragraphs.map((paragraph) => {
    const [first] = paragraph.runs
    if (first === undefined) return paragraph
    const text = paragraph.runs.map((run) => run.text).join('')
    return { ...paragraph, runs: [{ ...first, text, field: 'slidenum' as const }] }
  })
  return { ...shape, body: { ...shape.body, paragraphs } }
}

/** Speaker notes: words, languages, emphasis and lists; size and colour are the notes master's. */
function planNotes(page: Page, context: SlideContext): Paragraph[] {
  const text = { language: context.language, font: 'minor' } as const
  const spacing = lineSpacing(context.theme.slides.roles.note.leading, 1)
  return planParagraphs(page.notes, text).map(({ properties, runs, end }) => ({
    properties: { ...properties, lineSpacing: spacing },
    runs: runs.map((run) => ({ ...run, properties: noteProperties(run.properties) })),
    end: noteProperties(end),
  }))
}

function noteProperties({ language, bold, italic, baseline }: RunProperties): RunProperties {
  return {
    language,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(baseline !== undefined && { baseline }),
  }
}

/** Reports what XML cannot hold in the words of a page. */
function reportCharacters(page: Page, { number, report }: SlideContext): void {
  const texts = [...page.frames.flatMap(allWords), page.title, plainText(page.notes)]
  for (const codePoint of new Set(illegalCharacters(texts.join('')))) {
    report(characterReplaced(codePoint, number))
  }
}

function allWords(frame: Frame): string[] {
  switch (frame.type) {
    case 'text':
      return [plainText(frame.paragraphs)]
    case 'group':
      return [...frame.children.flatMap(allWords), frame.alt ?? '']
    case 'table':
      return [
        ...frame.rows.flatMap((row) => row.cells.map((cell) => plainText(cell.paragraphs))),
        frame.alt,
      ]
    case 'chart':
      return [...frame.categories, ...frame.series.map((series) => series.name), frame.alt]
    case 'picture':
    case 'drawing':
      return [frame.alt]
    case 'shape':
      return []
  }
}

/** The master of a page; pages of slides name one. */
export function masterOf(page: Page): MasterName {
  return page.master ?? 'body'
}
