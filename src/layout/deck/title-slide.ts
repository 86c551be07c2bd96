/** Sets the title slide from the document's properties. */

import type { Inlines } from '../../document/ast-inline.js'
import { plain } from '../../document/plain.js'
import type { RegionName, TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { type FrameKind, frameName } from '../frames/frame-names.js'
import { partLines, stateParts } from '../running-line.js'
import type { Paragraph } from '../text/paragraph.js'
import { balance, paragraphOf } from '../text/set-text.js'
import { fillRegion, regionOf, type SetSlide, together } from './regions.js'
import { citedNotes } from './slide-notes.js'
import { setTitle } from './slide-title.js'

/** Sets occasion, title, subtitle, launch date with status, and sender. */
export function setTitleSlide(parent: ElementId, context: LayoutContext): SetSlide {
  const { properties } = context.document
  const { kicker, title, subtitle, launch } = properties
  const region = regionOf('title', 'launch', context)
  const state = partLines(stateParts(properties), region.box.width, region.role, context)
  return together(
    setLines('kicker', 'kicker', [kicker], parent, context),
    setTitle(title, regionOf('title', 'title', context), 'H1', parent, context),
    setLines('subtitle', 'subtitle', [subtitle], parent, context),
    setLines('launch', 'launch', [launch, ...state], parent, context),
    setSender(parent, context),
  )
}

function setLines(
  name: RegionName,
  kind: FrameKind,
  texts: readonly (Inlines | undefined)[],
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const region = regionOf('title', name, context)
  const paragraphs = linesOf(texts, region.role, parent, context).map((one) => ({
    ...one,
    endInset: balance(one, region.box.width, context),
  }))
  return fillRegion(paragraphs, region, frameName(kind, context.locale.code), context)
}

function linesOf(
  texts: readonly (Inlines | undefined)[],
  role: TextRole,
  parent: ElementId,
  context: LayoutContext,
): readonly Paragraph[] {
  const filled = texts.flatMap((text) => (text === undefined || plain(text) === '' ? [] : [text]))
  return filled.map((text, index) => {
    const spaceBefore = index === 0 ? 0 : context.sizeOf(role) * context.theme.slide.lineRatio
    return paragraphOf(text, { role, parent, spaceBefore }, context)
  })
}

/** Who issues the document, and the sources that the title slide cites. */
function setSender(parent: ElementId, context: LayoutContext): SetSlide {
  const { authority, unit, fileReference, disclaimer } = context.document.properties.sender
  const region = regionOf('title', 'source', context)
  const from = [authority, unit, fileReference].filter((part) => part !== undefined)
  const texts = [...partLines(from, region.box.width, region.role, context), disclaimer]
  const notes = citedNotes(parent, context)
  const paragraphs = [...notes, ...linesOf(texts, region.role, parent, context)]
  return fillRegion(paragraphs, region, frameName('sender', context.locale.code), context)
}
