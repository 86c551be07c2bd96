/** The texts of a key figure in reading order: number and unit, label, scope, date, reference to the source. */

import type { KeyFigure } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import { widthOf } from '../../font/face.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { faceOf } from '../text/face-of.js'
import type { Paragraph, Run } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'

/** The paragraphs of one figure; `element` groups them. */
export interface FigureText {
  readonly element: ElementId
  /** What the figure is called, for the selection list. */
  readonly name: string
  /** Affixes and numeral on one line that is never broken, each with its own size. */
  readonly headline: Paragraph
  /** The numeral alone: it decides where the baseline stands. */
  readonly numeral: Paragraph
  readonly label: Paragraph
  readonly details: readonly Paragraph[]
}

const noBreakSpace = '\u00A0'

/** Makes the paragraphs of a figure and their elements: a Div with a paragraph for each. */
export function figureText(
  figure: KeyFigure,
  parent: ElementId,
  context: LayoutContext,
): FigureText {
  const element = context.tree.add(parent, { role: 'Div' })
  const headline = headlineOf(figure, element, context)
  const label = paragraphOf(figure.label, { role: 'figure-label', parent: element }, context)
  const details = [figure.scope, [...figure.asOf, figure.note]]
    .filter((inlines) => inlines !== undefined)
    .map((inlines) => paragraphOf(inlines, { role: 'figure-detail', parent: element }, context))
  return { element, name: plain(figure.label), ...headline, label, details }
}

/** The figure with its headline at a step of the scales, if it is not smaller already. */
export function withHeadlineStep(
  text: FigureText,
  step: number,
  context: LayoutContext,
): FigureText {
  const size = text.numeral.runs[0]?.style.size
  const stepped = (paragraph: Paragraph): Paragraph => {
    const runs = paragraph.runs.map((run): Run => {
      const role = run.style.size === size ? 'numeral' : 'numeral-affix'
      const { scale } = context.design.roles[role]
      const most = scale[Math.min(step, scale.length - 1)] ?? scale[0]
      return { ...run, style: { ...run.style, size: Math.min(run.style.size, most) } }
    })
    const largest = Math.max(...runs.map(({ style }) => style.size))
    const leading = context.pitchOf('numeral', largest)
    return { ...paragraph, runs: spaced(runs, context), leading }
  }
  return { ...text, headline: stepped(text.headline), numeral: stepped(text.numeral) }
}

/**
 * The line of affixes and numeral.
 *
 * The space before the numeral is that of the small words before it. The one after it has a size of its own that
 * makes it as wide as the theme wants, in the PDF and in an editor alike: Poppler finds words by the room between them, which has to be 0.15 em of the word before, whatever
 * character stands there; other readers find the character.
 */
function headlineOf(
  figure: KeyFigure,
  parent: ElementId,
  context: LayoutContext,
): Pick<FigureText, 'headline' | 'numeral'> {
  const element = context.tree.add(parent, { role: 'P' })
  const { fact, origin } = figure
  const part = (text: string, role: 'numeral' | 'numeral-affix'): Paragraph =>
    paragraphOf([{ type: 'fact', text, fact, origin }], { role, parent, element }, context)
  const affix = (text = '', end = ''): readonly Run[] => {
    const words = text.trim().replaceAll(' ', noBreakSpace)
    return words === '' ? [] : part(words + end, 'numeral-affix').runs
  }
  const numeral = part(figure.numeral, 'numeral')
  const after = affix(figure.after)
  const runs = [
    ...affix(figure.before, noBreakSpace),
    ...numeral.runs,
    ...(after.length > 0 ? part(noBreakSpace, 'numeral').runs : []),
    ...after,
  ]
  return { numeral, headline: { ...numeral, runs: spaced(runs, context) } }
}

/** The runs of a headline with the space after its numeral as narrow as the theme wants it. */
function spaced(runs: readonly Run[], context: LayoutContext): readonly Run[] {
  const numeral = Math.max(...runs.map(({ style }) => style.size))
  const room = numeral * context.design.blocks.keyFigures.affixGapRatio
  return runs.map((run) => {
    if (run.text !== noBreakSpace) return run
    const options = run.style.tabular === true ? { tabular: true } : {}
    const em = widthOf(faceOf(run.style, context).shape(run.text, options), 1)
    return { ...run, style: { ...run.style, size: room / em } }
  })
}
