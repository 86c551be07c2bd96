/** The texts of a key figure in reading order: number and unit, label, scope, date. */

import type { Pt } from '../../base/length.js'
import type { KeyFigure } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, Paragraph, Run } from '../frame.js'
import { naturalWidth } from '../measure-width.js'
import { paragraphOf } from '../set-text.js'

/** The paragraphs of one figure; `element` groups them. */
export interface FigureText {
  readonly element: ElementId
  /** What the figure is called, for the selection list. */
  readonly name: string
  /** Affixes and numeral on one line, each with its own size. */
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
  const label = paragraphOf(
    [...figure.label, figure.note],
    { role: 'figure-label', parent: element },
    context,
  )
  const details = [figure.scope, figure.asOf]
    .filter((inlines) => inlines !== undefined)
    .map((inlines) => paragraphOf(inlines, { role: 'figure-detail', parent: element }, context))
  return { element, name: plain(figure.label), ...headline, label, details }
}

/** Width of the headline at the sizes of this attempt, or at the smallest that the theme allows. */
export function headlineWidth(
  { headline, numeral }: FigureText,
  at: 'chosen' | 'smallest',
  context: LayoutContext,
): Pt {
  if (at === 'chosen') return naturalWidth(headline, context)
  const smallest = (run: Run): Run => {
    const isNumeral = numeral.runs[0]?.style.size === run.style.size
    const { scale } = context.design.roles[isNumeral ? 'numeral' : 'numeral-affix']
    const size = Math.min(run.style.size, scale.at(-1) ?? scale[0])
    return { ...run, style: { ...run.style, size } }
  }
  return naturalWidth({ ...headline, runs: headline.runs.map(smallest) }, context)
}

function headlineOf(
  figure: KeyFigure,
  parent: ElementId,
  context: LayoutContext,
): Pick<FigureText, 'headline' | 'numeral'> {
  const element = context.tree.add(parent, { role: 'P' })
  const { fact, origin } = figure
  const part = (text: string, role: 'numeral' | 'numeral-affix'): Paragraph =>
    paragraphOf([{ type: 'fact', text, fact, origin }], { role, parent, element }, context)
  const affix = (text: string): readonly Run[] =>
    text.trim() === '' ? [] : part(text, 'numeral-affix').runs
  const numeral = part(figure.numeral, 'numeral')
  const before = affix(`${figure.before ?? ''}${noBreakSpace}`)
  const after = affix(`${noBreakSpace}${figure.after ?? ''}`)
  return { numeral, headline: { ...numeral, runs: [...before, ...numeral.runs, ...after] } }
}
