/** Makes runs of inlines: one style, language and structure element each. */

import type { Pt } from '../../base/length.js'
import type { Inline, InlineOf, Inlines } from '../../document/ast-inline.js'
import type { ThemeSlot, Weight } from '../../theme/theme.js'
import { boldWeight, isBold } from '../../theme/weight.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { textColor } from './color.js'
import { coveredStretches } from './glyph-coverage.js'
import { ascendingMarks } from './note-clusters.js'
import type { Run, TextStyle } from './paragraph.js'

/** What inlines hand down to their children. */
export interface Surroundings {
  readonly element: ElementId
  readonly weight: Weight
  readonly italic: boolean
  readonly size: Pt
  readonly color: ThemeSlot
  readonly tabular: boolean
  readonly language: string
  readonly href?: string
}

/** The runs of a paragraph's inlines; creates Span, Link and Reference inside its element. */
export function inlineRuns(
  inlines: Inlines,
  around: Surroundings,
  context: LayoutContext,
): readonly Run[] {
  const merged = mergeRuns(runsOf(inlines, around, context))
  if (merged.length < 2) return merged
  const runs = separateMarks(merged, around.element)
  return runs.map((run, index) => {
    const set = betweenMarks(run, runs[index - 1], runs[index + 1])
    return withGap(set, runs[index - 1], context)
  })
}

/** The BCP 47 tag of a language: the document's own tag, or the one that is meant by a bare code. */
export function languageTag(language: string, context: LayoutContext): string {
  if (language === context.locale.code) return context.locale.tag
  return { de: 'de-DE', en: 'en-GB' }[language] ?? language
}

function runsOf(inlines: Inlines, around: Surroundings, context: LayoutContext): Run[] {
  const line = ascendingMarks(inlines, context.noteNumber)
  return line.flatMap((inline) => runsOfInline(inline, around, context))
}

function runsOfInline(inline: Inline, around: Surroundings, context: LayoutContext): Run[] {
  switch (inline.type) {
    case 'text':
      return textRuns(inline.text, inline, around, context)
    case 'fact':
      return textRuns(inline.text, inline, around, context).map((run) => ({
        ...run,
        fact: inline.fact,
      }))
    case 'emphasis':
      return runsOf(inline.children, { ...around, italic: true }, context)
    case 'strong':
      return runsOf(inline.children, { ...around, weight: boldWeight }, context)
    case 'link':
      return linkRuns(inline, around, context)
    case 'language':
      return languageRuns(inline, around, context)
    case 'abbreviation':
      return abbreviationRuns(inline, around, context)
    case 'note-reference':
      return noteMarks(inline, around, context)
  }
}

/** The runs of a text: one, or more where a fallback face has to stand in. */
function textRuns(text: string, at: Inline, around: Surroundings, context: LayoutContext): Run[] {
  const { language, element, href } = around
  const stretches = coveredStretches(text, styleOf(around, context), at.origin, context)
  return stretches.map(({ text, style }) => {
    const run: Run = { text, style, language, element }
    return href === undefined ? run : { ...run, href }
  })
}

function styleOf(around: Surroundings, context: LayoutContext): TextStyle {
  const face = context.fonts.face(context.design.family, around.weight, around.italic)
  return {
    face: face.key,
    bold: isBold(face.weight),
    italic: face.italic,
    size: around.size,
    color: textColor(around.color, context),
    ...(around.tabular && { tabular: true }),
    ...(around.href !== undefined && { underline: underlineOf(around.size, context) }),
  }
}

function underlineOf(size: Pt, { design }: LayoutContext): NonNullable<TextStyle['underline']> {
  const { offsetRatio, widthRatio } = design.blocks.text.underline
  return { offset: size * offsetRatio, width: size * widthRatio }
}

function linkRuns(link: InlineOf<'link'>, around: Surroundings, context: LayoutContext): Run[] {
  const element = context.tree.add(around.element, { role: 'Link', href: link.url })
  return runsOf(link.children, { ...around, element, href: link.url }, context)
}

function languageRuns(
  span: InlineOf<'language'>,
  around: Surroundings,
  context: LayoutContext,
): Run[] {
  const language = languageTag(span.language, context)
  if (language === around.language) return runsOf(span.children, around, context)
  const element = context.tree.add(around.element, { role: 'Span', language })
  return runsOf(span.children, { ...around, element, language }, context)
}

function abbreviationRuns(
  { children, expansion }: InlineOf<'abbreviation'>,
  around: Surroundings,
  context: LayoutContext,
): Run[] {
  const element = context.tree.add(around.element, { role: 'Span', expansion })
  return runsOf(children, { ...around, element }, context)
}

function noteMarks(
  reference: InlineOf<'note-reference'>,
  around: Surroundings,
  context: LayoutContext,
): Run[] {
  const element = context.tree.add(around.element, { role: 'Reference' })
  context.tree.refer(element, reference.number)
  const { markRatio, markRiseRatio, markWeight } = context.design.blocks.note
  const raised = { ...around, element, weight: markWeight, size: around.size * markRatio }
  const rise = around.size * markRiseRatio
  const number = String(context.noteNumber(reference.number))
  return textRuns(number, reference, raised, context).map((mark) => ({
    ...mark,
    style: { ...mark.style, rise },
  }))
}

/** Joins neighbours that differ in nothing but their text. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const next of runs) {
    const last = merged.at(-1)
    if (next.text === '') continue
    if (last !== undefined && sameRun(last, next)) {
      merged[merged.length - 1] = { ...last, text: last.text + next.text }
    } else merged.push(next)
  }
  return merged
}

function sameRun(a: Run, b: Run): boolean {
  return (
    a.fact === b.fact &&
    a.element === b.element &&
    a.href === b.href &&
    a.language === b.language &&
    sameStyle(a.style, b.style)
  )
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  if (a.face !== b.face || a.size !== b.size) return false
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

const noBreakSpace = '\u00A0'

/**
 * A full space, which stands between two marks where the face lacks a narrow one, has their size and stands as high:
 * at the size of the text it would tear them apart, and on its line a reader would take the second mark for another.
 */
function betweenMarks(run: Run, before: Run | undefined, after: Run | undefined): Run {
  const { size, rise } = after?.style ?? {}
  if (before?.style.rise === undefined || size === undefined || rise === undefined) return run
  return run.text === noBreakSpace ? { ...run, style: { ...run.style, size, rise } } : run
}

/** Keeps a raised mark off the character before it. */
function withGap(run: Run, before: Run | undefined, { design }: LayoutContext): Run {
  const { rise, size } = run.style
  if (rise === undefined || before === undefined) return run
  if (before.style.rise !== undefined || /\s$/.test(before.text)) return run
  return { ...run, style: { ...run.style, gap: size * design.blocks.note.markGapRatio } }
}

/** Puts a raised comma between note references that follow each other: 1,2 is not 12. */
function separateMarks(runs: readonly Run[], element: ElementId): Run[] {
  return runs.flatMap((next, index) => {
    const last = runs[index - 1]
    if (last?.style.rise === undefined || next.style.rise === undefined) return [next]
    return [{ ...next, text: ',', element }, next]
  })
}
