/** Sets sections as parts that stay together: a heading with the first group of its blocks, then each further group. */

import type { Pt } from '../base/length.js'
import type { Block, Section } from '../document/ast.js'
import { plain } from '../document/plain.js'
import type { SheetDesign } from '../theme/page-design.js'
import type { TextRole } from '../theme/theme.js'
import type { LayoutContext } from './context.js'
import type { ElementId } from './element.js'
import { frameName } from './frames/frame-names.js'
import { movedBy, type Placed } from './frames/stack-frames.js'
import { reportTooWide } from './report-too-wide.js'
import { type BlockMeasure, setBlock } from './set-block.js'
import { groupBlocks, isTextGroup, setBlocks } from './stack-blocks.js'
import { balance, paragraphOf } from './text/set-text.js'
import { textFrame } from './text/text-frame.js'

/** A part of a section, set at the top of its measure. */
export interface SectionPart extends Placed {
  /** Space above, unless it begins a column. */
  readonly gap: Pt
  /** Begins a section of the first level. */
  readonly opens: boolean
  /** The author asked for a new column or page here. */
  readonly breaks: boolean
}

/** Text roles of the two levels of headings. */
export type HeadingRoles = readonly [TextRole, TextRole]

/** Sets a section and its sub-sections in a column. */
export function setSection(
  section: Section,
  measure: BlockMeasure,
  parent: ElementId,
  roles: HeadingRoles,
  context: LayoutContext,
): readonly SectionPart[] {
  const element = context.tree.add(parent, { role: 'Sect' })
  const top = section.depth === 1
  const heading = setHeading(section, measure, element, roles, context)
  const groups = setGroups(section.blocks, measure, element, context)
  const [first, ...rest] = groups
  const gap = spaceOf(top ? 'section' : 'subsection', context)
  const joined = first === undefined ? heading : below(heading, first)
  const opening = { ...joined, gap, opens: top, breaks: first?.breaks ?? false }
  const inner = section.sections.flatMap((sub) => setSection(sub, measure, element, roles, context))
  const [under, ...others] = inner
  if (first !== undefined || under === undefined) return [opening, ...rest, ...inner]
  return [{ ...opening, ...below(heading, under), breaks: under.breaks }, ...others]
}

/** Sets blocks in groups that stay together. */
export function setGroups(
  blocks: readonly Block[],
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): readonly SectionPart[] {
  return splitAtBreaks(blocks).flatMap(({ blocks: between, breaks }) =>
    groupBlocks(between).flatMap((group, index) => {
      const statements = isTextGroup(group) ? splitStatements(group) : [[group]]
      return statements.map((members, at) => {
        const set = setBlocks(members, measure, parent, context, setBlock)
        reportTooWide(set.tooWide, members[0]?.origin, context)
        const gap = spaceOf(at === 0 ? 'group' : 'statement', context)
        const first = index === 0 && at === 0
        const { frames, height } = set
        return { frames, decoration: [], height, gap, opens: false, breaks: breaks && first }
      })
    }),
  )
}

/** Texts that stay together: each speaker's statements may stand in a column of their own. */
function splitStatements(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = []
  for (const [index, block] of blocks.entries()) {
    const follows = blocks[index - 1]?.type === 'attribution'
    if (index === 0 || follows) parts.push([block])
    else parts.at(-1)?.push(block)
  }
  return parts
}

function spaceOf(kind: keyof SheetDesign['gaps'], context: LayoutContext): Pt {
  const { blockRatio, textRatio } = context.theme.sheet.gaps[kind]
  return context.blockSpace * blockRatio + context.sizeOf('body') * textRatio
}

function splitAtBreaks(blocks: readonly Block[]) {
  const parts: { breaks: boolean; blocks: Block[] }[] = [{ breaks: false, blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'break') parts.push({ breaks: true, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

/** Sets the heading of a section; its element carries its text for outlines. */
export function setHeading(
  { title, depth, origin }: Section,
  measure: BlockMeasure,
  parent: ElementId,
  roles: HeadingRoles,
  context: LayoutContext,
): Placed {
  const element = context.tree.add(parent, { role: depth === 1 ? 'H2' : 'H3', title: plain(title) })
  const role = roles[depth === 1 ? 0 : 1]
  const paragraph = paragraphOf(title, { role, parent, element }, context)
  const endInset = balance(paragraph, measure.width, context)
  const name = frameName('heading', context.locale.code, plain(title))
  const set = textFrame([{ ...paragraph, endInset }], measure, { role, name }, context)
  reportTooWide(set.tooWide, origin, context)
  const { headingRatio } = context.theme[context.document.kind === 'report' ? 'report' : 'sheet']
  const height = set.height + context.sizeOf(role) * headingRatio
  return { frames: [set.frame], decoration: [], height }
}

function below(heading: Placed, part: Placed): Placed {
  const moved = movedBy(part, 0, heading.height)
  return {
    frames: [...heading.frames, ...moved.frames],
    decoration: moved.decoration,
    height: heading.height + part.height,
  }
}
