/** Labels of charts: their paragraphs, their measures, their frames. */

import type { Rect, Size } from '../../../base/geometry.js'
import { type Pt, rounding } from '../../../base/length.js'
import type { Origin } from '../../../document/ast-inline.js'
import type { ChartValue } from '../../../document/chart.js'
import { typesetLine } from '../../../document/typeset.js'
import type { ThemeSlot } from '../../../theme/theme.js'
import { isBold } from '../../../theme/weight.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { TextFrame } from '../../frame.js'
import { type FrameKind, frameName } from '../../frames/frame-names.js'
import type { SetBlock } from '../../set-block.js'
import { faceOf } from '../../text/face-of.js'
import { naturalWidth, widestWord } from '../../text/measure-width.js'
import type { Paragraph, TextStyle } from '../../text/paragraph.js'
import { paragraphOf } from '../../text/set-text.js'
import { anchoredFrame, textFrame } from '../../text/text-frame.js'

type LabelRole = 'chart-label' | 'chart-value'
type Align = 'start' | 'center' | 'end'

/** The name of a category, series or part. */
export function labelParagraph(
  label: string,
  place: { element: ElementId; align: Align; origin: Origin; bold?: boolean },
  context: LayoutContext,
): Paragraph {
  const { element, align, origin, bold } = place
  const options = { role: 'chart-label', parent: element, element, align } as const
  const inline = { type: 'text', text: label, origin } as const
  const line = typesetLine([inline], context.locale)
  return paragraphOf(line, { ...options, ...(bold && { bold }) }, context)
}

/** A value as printed, in a colour of its own where it stands on a mark. */
export function valueParagraph(
  { valueText, fact }: ChartValue,
  place: { element: ElementId; align: Align; origin: Origin; color?: ThemeSlot },
  context: LayoutContext,
): Paragraph {
  const { element, align, origin, color } = place
  const options = { role: 'chart-value', parent: element, element, align } as const
  const inline = { type: 'fact', text: valueText, fact, origin } as const
  return paragraphOf([inline], { ...options, ...(color && { color }) }, context)
}

/** The size of a paragraph on one line; the width with a little room, so that it stays one. */
export function lineSize(paragraph: Paragraph, context: LayoutContext): Size {
  return { width: naturalWidth(paragraph, context) + 1, height: paragraph.leading }
}

/** Width of the names before bars, side by side with these: as they need it, up to their share of the chart. */
export function widthOfNames(names: readonly Paragraph[], width: Pt, context: LayoutContext): Pt {
  const widest = Math.max(0, ...names.map((name) => lineSize(name, context).width))
  return Math.min(widest, width * context.design.blocks.chart.nameShare)
}

/** The size of a paragraph broken to a width. */
export function setSize(paragraph: Paragraph, width: Pt, context: LayoutContext): Size {
  const measure = { x: 0, y: 0, width }
  const { height } = textFrame([paragraph], measure, { role: 'chart-label', name: '' }, context)
  return { width, height }
}

/** Words that are wider than the room for them. */
export function wordsTooWide(
  paragraph: Paragraph,
  width: Pt,
  context: LayoutContext,
): SetBlock['tooWide'] {
  const widest = widestWord(paragraph, context)
  const excess = widest.width - width
  return excess > rounding ? [{ word: widest.word, excess }] : []
}

/** By how much the tallest of some names in a column is higher than one line. */
export function moreThanLine(names: readonly Paragraph[], width: Pt, context: LayoutContext): Pt {
  const more = names.map((name) => setSize(name, width, context).height - name.leading)
  return Math.max(0, ...more)
}

/** A label that stays on one line, if it is longer than the room for it. */
export function lineTooWide({ runs }: Paragraph, excess: Pt): SetBlock['tooWide'] {
  return excess > rounding ? [{ word: runs.map(({ text }) => text).join(''), excess }] : []
}

/** A label in its box. */
export function labelFrame(
  paragraph: Paragraph,
  box: Rect,
  as: { kind: FrameKind; about: string; role: LabelRole; anchor?: TextFrame['anchor'] },
  context: LayoutContext,
): TextFrame {
  const name = frameName(as.kind, context.locale.code, as.about)
  const set = textFrame([paragraph], box, { role: as.role, name }, context)
  return anchoredFrame(set, box, as.anchor ?? 'middle')
}

/**
 * A label that another follows: its last line ends with a space, which has no width.
 *
 * Readers that copy a page’s text by what stands where would join the two, “61,5 %Fichte”. Editors have a shape for each.
 */
export function followedByLabel(frame: TextFrame, context: LayoutContext): TextFrame {
  const last = frame.lines.at(-1)
  const run = last?.runs.at(-1)
  if (last === undefined || run === undefined || run.text.endsWith(' ')) return frame
  const text = `${run.text} `
  const options = run.style.tabular === true ? { tabular: true } : {}
  const spaced = { ...run, text, glyphs: faceOf(run.style, context).shape(text, options) }
  const line = { ...last, runs: [...last.runs.slice(0, -1), spaced] }
  return { ...frame, lines: [...frame.lines.slice(0, -1), line] }
}

/** How labels of a role are set where no paragraph shows it. */
export function styleOf(role: LabelRole, context: LayoutContext): TextStyle {
  const { weight, color } = context.design.roles[role]
  const face = context.fonts.face(context.design.family, weight, false)
  return {
    face: face.key,
    bold: isBold(weight),
    italic: false,
    size: context.sizeOf(role),
    color: context.design.colors[color],
  }
}
