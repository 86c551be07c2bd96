/** Sets a sheet once, at one setting: masthead, lead, key figures, columns, foot. */

import { around } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { ShapeFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { movedBy, type Placed, stacked } from '../frames/stack-frames.js'
import { strokeOf } from '../frames/stroke.js'
import type { Page } from '../page.js'
import { reportTooWide } from '../report-too-wide.js'
import { setGroups, setSection } from '../set-section.js'
import { balance, paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { type BalancedColumns, balanceColumns } from './balance-columns.js'
import { setFoot } from './sheet-foot.js'
import { setMasthead } from './sheet-masthead.js'

/** A sheet at one setting. */
export interface SetSheet {
  readonly page: Page
  /** Space left between the columns and the foot; negative if they overlap. */
  readonly slack: Pt
  /** Height by which the masthead's text exceeds it; negative if it fits. */
  readonly mastheadExcess: Pt
  /** How far the feet of its columns differ. */
  readonly unevenness: Pt
  readonly context: LayoutContext
}

/**
 * Sets the page; `divided` allows a section to go on in the next column. Elements are made in reading order.
 */
export function setSheet(context: LayoutContext, divided: boolean): SetSheet {
  const { sheet } = context.theme
  const masthead = setMasthead(context)
  const upper = setUpper(context)
  const columns = setColumns(divided, context)
  const foot = setFoot(context)
  const top = masthead.height + spaceBelowMasthead(context)
  const body = stacked([upper, columns], upper.height > 0 ? context.blockSpace + sheet.partGap : 0)
  const placed = movedBy(body, 0, top)
  const footTop = sheet.size.height - sheet.margins.bottom - foot.height
  const text = around(masthead.frames.flatMap(({ type, box }) => (type === 'text' ? [box] : [])))
  return {
    page: {
      size: sheet.size,
      title: '',
      label: '1',
      background: context.design.colors.background,
      decoration: [...masthead.decoration, ...placed.decoration, ...foot.decoration],
      frames: [...masthead.frames, ...placed.frames, ...foot.frames],
      notes: [],
      marks: [],
    },
    slack: footTop - sheet.foot.above - (top + body.height),
    unevenness: columns.unevenness,
    mastheadExcess: text.height - sheet.masthead.text.height,
    context,
  }
}

/** The upper margin gives and takes with the space between blocks. */
function spaceBelowMasthead({ theme, blockSpace }: LayoutContext): Pt {
  const { margins, topRange, spacing } = theme.sheet
  const { least, most } = topRange
  return margins.top * Math.min(most, Math.max(least, blockSpace / spacing.ideal))
}

/** The lead and what stands before the first section, across the page. */
function setUpper(context: LayoutContext): Placed {
  const { sheet } = context.theme
  const { lead } = context.document.properties
  const width = sheet.size.width - sheet.margins.start - sheet.margins.end
  const measure = { x: sheet.margins.start, y: 0, width }
  const parts: Placed[] = []
  if (lead !== undefined) {
    const paragraph = paragraphOf(lead, { role: 'lead', parent: context.tree.root }, context)
    const endInset = balance(paragraph, width, context)
    const name = frameName('text', context.locale.code)
    const set = textFrame([{ ...paragraph, endInset }], measure, { role: 'lead', name }, context)
    reportTooWide(set.tooWide, lead[0]?.origin, context)
    parts.push({ frames: [set.frame], decoration: [], height: set.height })
  }
  const groups = setGroups(context.document.blocks, measure, context.tree.root, context)
  const ruled = groups.map((group) => aboveRule(group, measure.x, width, context))
  return stacked([...parts, ...ruled], context.blockSpace + sheet.partGap)
}

/** A group across the page, with a light rule below that ends the upper part. */
function aboveRule(group: Placed, x: Pt, width: Pt, context: LayoutContext): Placed {
  const height = group.height + context.blockSpace
  const stroke = strokeOf(context.theme.sheet.rule, context)
  const line = rule(x, height, width, stroke, context)
  return { frames: group.frames, decoration: [...group.decoration, line], height }
}

function rule(
  x: Pt,
  y: Pt,
  width: Pt,
  stroke: NonNullable<ShapeFrame['stroke']>,
  { locale }: LayoutContext,
): ShapeFrame {
  return {
    type: 'shape',
    name: frameName('rule', locale.code),
    geometry: { type: 'line', from: { x, y }, to: { x: x + width, y } },
    box: { x, y, width, height: 0 },
    stroke,
  }
}

function setColumns(divided: boolean, context: LayoutContext): BalancedColumns {
  const { size, margins, columns: count, gutter, spacing } = context.theme.sheet
  const width = (size.width - margins.start - margins.end - gutter * (count - 1)) / count
  const measure = { x: margins.start, y: 0, width }
  const parts = context.document.sections.flatMap((section) =>
    setSection(section, measure, context.tree.root, ['heading', 'subheading'], context),
  )
  const mostExtra = Math.max(0, spacing.most - context.blockSpace)
  return balanceColumns(parts, { count, width, gutter, mostExtra, divided })
}
