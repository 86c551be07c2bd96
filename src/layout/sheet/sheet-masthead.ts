/** Sets the masthead of a sheet: what it is, its title and the date of the launch, beside the motif. */

import { right } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Inlines } from '../../document/ast-inline.js'
import { plain } from '../../document/plain.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementRole } from '../element.js'
import type { ShapeFrame } from '../frame.js'
import { decorationFrames } from '../frames/decoration-frames.js'
import { frameName } from '../frames/frame-names.js'
import { pageLogo } from '../frames/logo-frame.js'
import type { Placed } from '../frames/stack-frames.js'
import { movedBy, stacked } from '../frames/stack-frames.js'
import { reportTooWide } from '../report-too-wide.js'
import { naturalWidth } from '../text/measure-width.js'
import type { Paragraph } from '../text/paragraph.js'
import { balance, type Measure, paragraphOf, type SetText } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { words } from '../text/words.js'

/** Sets the masthead at the top of the page; text stands where the theme gives it room. */
export function setMasthead(page: LayoutContext): Placed {
  const { sheet } = page.theme
  const { height, fill, decoration, inverse, text: room, anchor, logo } = sheet.masthead
  const context = { ...page, inverse }
  const motif = decorationFrames(decoration, page.design, page.locale.code)
  const ground: ShapeFrame = {
    type: 'shape',
    geometry: { type: 'rect' },
    name: frameName('ground', page.locale.code),
    box: { x: 0, y: 0, width: sheet.size.width, height },
    fill: page.design.colors[fill],
  }
  const text = mastheadText({ x: room.x, y: 0, width: room.width }, room.height, context)
  const share = { top: 0, middle: 1 / 2, bottom: 1 }[anchor]
  const there = movedBy(text, 0, room.y + Math.max(0, (room.height - text.height) * share))
  const mark = logo === undefined ? [] : [pageLogo(logo, context, page.tree.root)]
  return { frames: [...there.frames, ...mark], decoration: [ground, ...motif], height }
}

/** The largest title at which all lines fit the masthead. */
function mastheadText(measure: Measure, height: Pt, context: LayoutContext): Placed {
  const { kicker, title, subtitle, launch } = context.document.properties
  const { lineGap } = context.theme.sheet.masthead
  const above =
    kicker === undefined ? [] : [withStatus(textPart(kicker, 'kicker', measure, context), context)]
  const heading = context.tree.add(context.tree.root, { role: 'H1', title: plain(title) })
  const below = [
    ...(subtitle === undefined ? [] : [textPart(subtitle, 'subtitle', measure, context)]),
    textPart(launch, 'kicker', measure, context),
  ]
  const attempts = context.design.roles['document-title'].scale.map((size) => {
    const options = { role: 'document-title', parent: heading, element: heading, size } as const
    const paragraph = paragraphOf(title, options, context)
    const endInset = balance(paragraph, measure.width, context)
    const set = framed([{ ...paragraph, endInset }], 'document-title', measure, context)
    return { ...stacked([...above, set, ...below], lineGap), tooWide: set.tooWide }
  })
  const chosen = attempts.find((attempt) => attempt.height <= height) ?? attempts.at(-1)
  if (chosen === undefined) return stacked([...above, ...below], lineGap)
  reportTooWide(chosen.tooWide, title[0]?.origin, context)
  return chosen
}

function textPart(
  inlines: Inlines,
  role: TextRole,
  measure: Measure,
  context: LayoutContext,
  elementRole: ElementRole = 'P',
): Placed {
  const options = { role, parent: context.tree.root, elementRole }
  const set = framed([paragraphOf(inlines, options, context)], role, measure, context)
  reportTooWide(set.tooWide, inlines[0]?.origin, context)
  return set
}

function framed(
  paragraphs: Parameters<typeof textFrame>[0],
  role: TextRole,
  measure: Measure,
  context: LayoutContext,
): Placed & Pick<SetText, 'tooWide'> {
  const kind = role === 'document-title' ? 'title' : role === 'kicker' ? 'kicker' : 'subtitle'
  const name = frameName(kind, context.locale.code)
  const { frame, height, tooWide } = textFrame(paragraphs, measure, { role, name }, context)
  return { frames: [frame], decoration: [], height, tooWide }
}

/**
 * Shows a draft's status beside the kicker, or above it where it leaves no room: an artifact, since the foot
 * says it in tagged text.
 */
function withStatus(kicker: Placed, context: LayoutContext): Placed {
  const { status, draft } = context.document.properties
  const line = kicker.frames[0]
  if (!draft || line?.type !== 'text') return kicker
  const options = { role: 'status', parent: context.tree.root } as const
  const paragraph = paragraphOf(words(status), options, context)
  const end = Math.max(...line.lines.flatMap(({ runs }) => runs.map((run) => run.x + run.width)))
  const x = end + context.sizeOf('kicker')
  const room = right(line.box) - x
  if (naturalWidth(paragraph, context) > room) {
    const { frame, height } = statusMark(paragraph, line.box, context)
    const mark = { frames: [frame], decoration: [], height }
    return stacked([mark, kicker], context.theme.sheet.masthead.lineGap)
  }
  const { frame } = statusMark(paragraph, { x, y: line.box.y, width: room }, context)
  const baseline = line.lines[0]?.baseline ?? 0
  const mark = { ...frame, lines: frame.lines.map((one) => ({ ...one, baseline })) }
  return { ...kicker, frames: [...kicker.frames, mark] }
}

function statusMark(paragraph: Paragraph, { x, y, width }: Measure, context: LayoutContext) {
  const name = frameName('marker', context.locale.code)
  const options = { role: 'status', name, artifact: true } as const
  const set = textFrame([paragraph], { x, y, width }, options, context)
  reportTooWide(set.tooWide, undefined, context)
  return set
}
