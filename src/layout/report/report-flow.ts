/** Makes the flow of a report: headings, blocks in pieces, key figures for the margin. */

import type { Pt } from '../../base/length.js'
import type { Block, Section } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { type Piece, wholePiece } from '../flow/flow-piece.js'
import { splitFrames } from '../flow/split-frames.js'
import { reportTooWide } from '../report-too-wide.js'
import { setBlock } from '../set-block.js'
import { setHeading } from '../set-section.js'
import { groupBlocks, isTextGroup, setBlocks } from '../stack-blocks.js'
import { keepLines } from './keep-lines.js'
import { asideFigures, attachAsides, attachToLast, isAlone } from './report-asides.js'

/** Left edges and widths of the text column, the margin column, and both together. */
export interface ReportColumns {
  readonly text: { readonly x: Pt; readonly width: Pt }
  readonly margin: { readonly x: Pt; readonly width: Pt }
  readonly both: { readonly x: Pt; readonly width: Pt }
}

/** Where the blocks of a section may stand. */
interface Place {
  readonly columns: ReportColumns
  /** Nothing else stands in the section: there is no text beside which figures could stand. */
  readonly figuresInText: boolean
  /** No figures stand in the margin: what gains by its width may have it. */
  readonly takesMargin: boolean
}

/** The columns of a report's pages. */
export function reportColumns({ theme }: LayoutContext): ReportColumns {
  const { size, margins, textWidth, marginGap, marginSide } = theme.report
  const width = size.width - margins.start - margins.end - textWidth - marginGap
  const first = margins.start
  const both = { x: first, width: size.width - margins.start - margins.end }
  if (marginSide === 'start') {
    return {
      text: { x: first + width + marginGap, width: textWidth },
      margin: { x: first, width },
      both,
    }
  }
  return {
    text: { x: first, width: textWidth },
    margin: { x: first + textWidth + marginGap, width },
    both,
  }
}

/** The pieces of a whole report after its title block. */
export function reportFlow(columns: ReportColumns, context: LayoutContext): readonly Piece[] {
  const { document, tree } = context
  const flow = [
    ...blockPieces(document.blocks, tree.root, columns, context),
    ...document.sections.flatMap((section) => sectionPieces(section, tree.root, columns, context)),
  ]
  return keepLines(attachToLast(attachAsides(flow, context)), context)
}

function sectionPieces(
  section: Section,
  parent: ElementId,
  columns: ReportColumns,
  context: LayoutContext,
): readonly Piece[] {
  const element = context.tree.add(parent, { role: 'Sect' })
  const measure = { ...columns.text, y: 0 }
  const set = setHeading(section, measure, element, ['title', 'heading'], context)
  const { title, depth, origin } = section
  const { gaps } = context.theme.report
  const gap = context.blockSpace * gaps[depth === 1 ? 'chapter' : 'section']
  const heading: Piece = {
    ...wholePiece(set.frames, set.height, gap, origin),
    keepWithNext: true,
    heading: { title: plain(title), depth },
  }
  const own = attachToLast(
    attachAsides(blockPieces(section.blocks, element, columns, context), context),
  )
  const [first, ...rest] = own
  const inner = section.sections.flatMap((sub) => sectionPieces(sub, element, columns, context))
  const [under, ...others] = inner
  if (first !== undefined) return [heading, { ...first, gap: 0 }, ...rest, ...inner]
  return under === undefined ? [heading] : [heading, { ...under, gap: 0 }, ...others]
}

function blockPieces(
  blocks: readonly Block[],
  parent: ElementId,
  columns: ReportColumns,
  context: LayoutContext,
): readonly Piece[] {
  const pieces: Piece[] = []
  const place: Place = {
    columns,
    figuresInText: isAlone(blocks),
    takesMargin: !blocks.some(({ type }) => type === 'key-figures'),
  }
  let breaks = false
  for (const part of splitAt(blocks)) {
    if (part === 'break') breaks = true
    else {
      const [first, ...rest] = groupPieces(part, parent, place, context)
      if (first === undefined) continue
      const last = pieces.at(-1)
      if (last?.content.type === 'lines' && !breaks && isSmallTable([first, ...rest])) {
        pieces[pieces.length - 1] = { ...last, keepWithNext: true }
      }
      pieces.push({ ...first, breaks }, ...rest)
      breaks = false
    }
  }
  return pieces
}

/** A table that stays whole stays with the sentence before it, which says what it shows; not with a table or picture. */
function isSmallTable(pieces: readonly Piece[]): boolean {
  return pieces.every(({ small }) => small)
}

/** Blocks in groups, with the author's page breaks between them. */
function splitAt(blocks: readonly Block[]): readonly (readonly Block[] | 'break')[] {
  const parts: (readonly Block[] | 'break')[] = []
  let open: Block[] = []
  const close = () => {
    for (const group of groupBlocks(open)) {
      parts.push(isTextGroup(group) ? group : [group])
    }
    open = []
  }
  for (const block of blocks) {
    if (block.type === 'break') {
      close()
      parts.push('break')
    } else open.push(block)
  }
  close()
  return parts
}

function groupPieces(
  blocks: readonly Block[],
  parent: ElementId,
  { columns, figuresInText, takesMargin }: Place,
  context: LayoutContext,
): readonly Piece[] {
  const [first] = blocks
  if (first === undefined) return []
  if (first.type === 'key-figures' && !figuresInText) {
    const aside = asideFigures(first, columns.margin, parent, context)
    if (aside !== undefined) return [aside]
  }
  const wide = takesMargin && isWide(first, context)
  const measure = { ...(wide ? columns.both : columns.text), y: 0 }
  const set = setBlocks(blocks, measure, parent, context, setBlock)
  reportTooWide(set.tooWide, first.origin, context)
  const gap = context.blockSpace * context.theme.report.gaps.group
  const pieces = splitFrames(set.frames, gap, first.origin, context)
  return pieces.map((piece) => ({ ...piece, wide }))
}

/** What gains by the margin's width where no key figures of its section stand there. */
function isWide(block: Block, { theme }: LayoutContext): boolean {
  if (block.type === 'table') return block.columns.length >= theme.report.wideTable
  return block.type === 'chart' || block.type === 'org-chart' || block.type === 'process'
}
