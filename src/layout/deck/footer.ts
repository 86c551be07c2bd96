/** Sets the footer of slides: short title, status and edition on the left, the number on the right. */

import type { Pt } from '../../base/length.js'
import type { Inlines } from '../../document/ast-inline.js'
import type { MasterName, RegionName } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { TextFrame } from '../frame.js'
import { type FrameKind, frameName } from '../frames/frame-names.js'
import type { Footer } from '../page.js'
import { runningParts, setRunningLine } from '../running-line.js'
import { words } from '../text/words.js'
import { fillRegion, findRegion } from './regions.js'

/** A footer, and the length by which it is too long for its place. */
export interface SetFooter {
  readonly footer: Footer
  readonly excess: Pt
}

/** The footer of a slide as artifacts; undefined if its master has no place for one. */
export function footerOf(
  master: MasterName,
  label: string,
  context: LayoutContext,
): SetFooter | undefined {
  const parts = runningParts(context.document.properties)
  const left = setPart(parts, 'footer', 'start', master, context)
  const right = setPart([words(label)], 'slide-number', 'end', master, context)
  if (left === undefined || right === undefined) return undefined
  const footer = { text: left.frame, number: right.frame }
  return { footer, excess: Math.max(left.excess, right.excess) }
}

const kinds = { footer: 'footer', 'slide-number': 'number' } as const satisfies Readonly<
  Partial<Record<RegionName, FrameKind>>
>

function setPart(
  parts: readonly Inlines[],
  place: keyof typeof kinds,
  align: 'start' | 'end',
  master: MasterName,
  context: LayoutContext,
): { readonly frame: TextFrame; readonly excess: Pt } | undefined {
  const region = findRegion(context.theme.slide.masters[master], place)
  if (region === undefined) return undefined
  const { root } = context.tree
  const { box, role } = region
  const pitch = context.pitchOf(role)
  const room = { width: box.width, mostLines: Math.max(1, Math.floor(box.height / pitch)), role }
  const options = { parent: root, element: root, align } as const
  const { paragraphs, excess } = setRunningLine(parts, room, options, context)
  const name = frameName(kinds[place], context.locale.code)
  const [frame] = fillRegion(paragraphs, region, name, context, true).frames
  return frame && { frame, excess }
}
