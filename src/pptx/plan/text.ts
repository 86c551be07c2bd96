/** Paragraphs of the layout become paragraphs of the deck. */

import type { Pt } from '../../base/length.js'
import type { TextFrame } from '../../layout/frame.js'
import type { Paragraph, Run } from '../../layout/text/paragraph.js'
import { centipoints, emu } from '../emu.js'
import type {
  Bullet,
  Paragraph as DeckParagraph,
  Run as DeckRun,
  FontSlot,
  Insets,
  RunProperties,
  TextBody,
  TextStyle,
} from '../text-body.js'
import { planBullets } from './bullet.js'
import { schemeColor } from './color.js'
import type { Numbering } from './numbering.js'
import { alignment, anchoring, lineSpacing } from './style.js'

/** What the text of a shape depends on beside itself. */
export interface TextContext {
  /** Gives out relationships for links; without it links are plain text, as in notes. */
  readonly relate?: Numbering['relate']
  /** BCP 47 of the deck. */
  readonly language: string
  readonly font: FontSlot
  /** What the placeholder already says; such properties are not repeated. */
  readonly inherited?: TextStyle
}

/** The text of a frame; `endInset` of a balanced title becomes the right inset, never a typed break. */
export function planBody(frame: TextFrame, context: TextContext): TextBody {
  const insets = planInsets(frame)
  return {
    anchor: anchoring(frame.anchor),
    ...(insets && { insets }),
    paragraphs: planParagraphs(frame.paragraphs, context),
  }
}

function planInsets({ padding, paragraphs }: TextFrame): Insets {
  const endInset = Math.min(...paragraphs.map((paragraph) => paragraph.endInset))
  const all = emu(padding)
  return { left: all, top: all, right: emu(padding + endInset), bottom: all }
}

/** Paragraphs with their marks. */
export function planParagraphs(
  paragraphs: readonly Paragraph[],
  context: TextContext,
): DeckParagraph[] {
  const bullets = planBullets(paragraphs)
  return paragraphs.map((paragraph, index) => planParagraph(paragraph, bullets[index], context))
}

function planParagraph(
  paragraph: Paragraph,
  bullet: Bullet | undefined,
  context: TextContext,
): DeckParagraph {
  const size = textSize(paragraph)
  const runs = wholeRuns(paragraph.runs).flatMap((run, index, all) => {
    const planned = planRun(run, size, context)
    const gap = all[index + 1]?.style.gap
    return gap === undefined ? [planned] : withRoomAfter(planned, gap)
  })
  return {
    properties: {
      align: alignment(paragraph.align),
      marginLeft: emu(paragraph.indent),
      indent: emu(paragraph.hanging),
      lineSpacing: lineSpacing(paragraph.leading, size),
      spaceBefore: centipoints(paragraph.spaceBefore),
      spaceAfter: centipoints(paragraph.spaceAfter),
      ...(bullet && { bullet }),
    },
    runs,
    end: endProperties(runs, context.language),
  }
}

/** Joins neighbours that only a structure element parts, such as the Span of an abbreviation: OOXML has nothing like it. */
function wholeRuns(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = []
  for (const next of runs) {
    const last = whole.at(-1)
    if (last !== undefined && looksAlike(last, next)) {
      whole[whole.length - 1] = { ...last, text: last.text + next.text }
    } else whole.push(next)
  }
  return whole
}

function looksAlike(a: Run, b: Run): boolean {
  const look = ({ fact, href, language, style }: Run): string =>
    JSON.stringify([fact, href, language, style])
  return look(a) === look(b)
}

/**
 * Gives the room before a raised mark to the character before it, as a run of its own.
 *
 * OOXML has no room before a run, and a space would be read, and lines would break at it.
 */
function withRoomAfter(run: DeckRun, gap: Pt): readonly DeckRun[] {
  const at = Math.max(0, run.text.search(/\P{M}\p{M}*$/u))
  const properties = { ...run.properties, spacing: centipoints(gap) }
  const last = { ...run, text: run.text.slice(at), properties }
  return at === 0 ? [last] : [{ ...run, text: run.text.slice(0, at) }, last]
}

/** Size of a paragraph's text: its largest run that is not raised. */
function textSize({ runs, leading }: Paragraph): Pt {
  const level = runs.filter((run) => run.style.rise === undefined)
  const sizes = (level.length > 0 ? level : runs).map((run) => run.style.size)
  return sizes.length > 0 ? Math.max(...sizes) : leading / 1.2
}

/**
 * A run.
 *
 * OOXML states the size of the text around a raised run and draws the run itself at two thirds of it;
 * the layout's smaller size is therefore not written.
 */
function planRun(run: Run, textSize: Pt, context: TextContext): DeckRun {
  const { style } = run
  const raised = style.rise !== undefined
  const link = linkOf(run, context.relate)
  const properties: RunProperties = {
    language: run.language,
    size: centipoints(raised ? textSize : style.size),
    bold: style.bold,
    italic: style.italic,
    color: schemeColor(style.color),
    font: style.editorFamily === undefined ? context.font : { typeface: style.editorFamily },
    ...(style.underline && { underline: true as const }),
    ...(style.tabular && { unkerned: true as const }),
    ...(raised && { baseline: Math.round(((style.rise ?? 0) / textSize) * 100) * 1000 }),
    ...(link && { link }),
  }
  return { text: run.text, properties: own(properties, context.inherited) }
}

/** The properties that a placeholder does not give already; upright is everybody's default. */
function own(properties: RunProperties, inherited: TextStyle | undefined): RunProperties {
  const { size, bold, italic, color, font, ...rest } = properties
  return {
    ...rest,
    ...(size !== undefined && size !== inherited?.size && { size }),
    ...(bold !== undefined && bold !== (inherited?.bold ?? false) && { bold }),
    ...(italic && { italic }),
    ...(color !== undefined && color !== inherited?.color && { color }),
    ...(font !== undefined && font !== inherited?.font && { font }),
  }
}

/** What is typed at the end is set like the last run that is not raised, without its link. */
function endProperties(runs: readonly DeckRun[], language: string): RunProperties {
  const level = runs.filter((run) => run.properties.baseline === undefined)
  const last = (level.at(-1) ?? runs.at(-1))?.properties
  if (last === undefined) return { language }
  const {
    link: _link,
    baseline: _baseline,
    underline: _underline,
    unkerned: _unkerned,
    spacing: _spacing,
    ...properties
  } = last
  return properties
}

/** The relationship of a link that leads out of the deck. */
function linkOf({ href }: Run, relate: TextContext['relate']): string | undefined {
  if (href === undefined || relate === undefined || !URL.canParse(href)) return undefined
  return relate({ type: 'hyperlink', url: new URL(href).href })
}
