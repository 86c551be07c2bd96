/** Makes paragraphs of inlines. */

import type { Pt } from '../../base/length.js'
import type { Inlines } from '../../document/ast-inline.js'
import type { TextRole, ThemeSlot } from '../../theme/theme.js'
import { boldWeight, regularWeight } from '../../theme/weight.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, ElementRole } from '../element.js'
import { onGrid } from '../line-grid.js'
import { inlineRuns, languageTag, type Surroundings } from './inline-runs.js'
import type { Paragraph } from './paragraph.js'

/** How inlines become a paragraph. */
export interface ParagraphOptions {
  readonly role: TextRole
  readonly parent: ElementId
  /** Structure type of the paragraph; default P. With `element` given, none is created. */
  readonly elementRole?: ElementRole
  readonly element?: ElementId
  /** Instead of the role's size, colour, weight, alignment. */
  readonly size?: Pt
  readonly color?: ThemeSlot
  readonly bold?: boolean
  readonly align?: Paragraph['align']
  readonly tabular?: boolean
  /** Language of the whole paragraph if it is not the document's. */
  readonly language?: string
  readonly bullet?: Paragraph['bullet']
  readonly indent?: Pt
  readonly hanging?: Pt
  readonly spaceBefore?: Pt
  readonly spaceAfter?: Pt
  readonly endInset?: Pt
}

/** Roles whose words may be divided in print; never headings, tiles and titles. */
const dividedRoles: ReadonlySet<TextRole> = new Set<TextRole>([
  'body',
  'callout',
  'caption',
  'note',
  'source',
  'table-cell',
  'translation',
])

/** Roles whose figures have equal widths: numerals that stand beside or above each other. */
const tabularRoles: ReadonlySet<TextRole> = new Set<TextRole>(['numeral', 'chart-value'])

/**
 * Makes a paragraph of inlines, creating its structure elements (P, and Span, Link, Reference inside).
 *
 * Substitutes U+00A0 for U+202F where the face lacks it; reports `font-glyph-missing` with the character's
 * name and origin.
 */
export function paragraphOf(
  inlines: Inlines,
  options: ParagraphOptions,
  context: LayoutContext,
): Paragraph {
  const { role } = options
  const style = context.design.roles[role]
  const size = options.size ?? context.sizeOf(role)
  const element = options.element ?? addParagraph(options, context)
  return {
    element,
    runs: inlineRuns(inlines, surroundings(options, element, size, context), context),
    align: options.align ?? (justified(options, context) ? 'justify' : style.align),
    leading: context.pitchOf(role, size),
    spaceBefore: onGrid(options.spaceBefore ?? 0, context),
    spaceAfter: options.spaceAfter ?? 0,
    indent: options.indent ?? 0,
    hanging: options.hanging ?? 0,
    endInset: options.endInset ?? 0,
    ...(options.bullet && { bullet: options.bullet }),
    ...(context.medium === 'print' && dividedRoles.has(role) && { hyphenate: true as const }),
  }
}

function addParagraph(options: ParagraphOptions, context: LayoutContext): ElementId {
  const language = options.language && languageTag(options.language, context)
  return context.tree.add(options.parent, {
    role: options.elementRole ?? 'P',
    ...(language && language !== context.locale.tag && { language }),
  })
}

function surroundings(
  options: ParagraphOptions,
  element: ElementId,
  size: Pt,
  context: LayoutContext,
): Surroundings {
  const style = context.design.roles[options.role]
  const weight =
    options.bold === undefined ? style.weight : options.bold ? boldWeight : regularWeight
  return {
    element,
    weight,
    italic: false,
    size,
    color: options.color ?? style.color,
    tabular: options.tabular ?? tabularRoles.has(options.role),
    language: languageTag(options.language ?? context.locale.code, context),
  }
}

/** Running text of a report, if the theme wants it; items of lists and columns are too short to be spaced out. */
function justified({ role, bullet }: ParagraphOptions, context: LayoutContext): boolean {
  const { document, theme, ragged } = context
  const running = role === 'body' && bullet === undefined && document.kind === 'report'
  return running && theme.report.justify && ragged !== true
}
