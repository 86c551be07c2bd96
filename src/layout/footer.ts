/** Sets the footer of slides: short title, status and edition on the left, the number on the right. */

import type { Inlines } from '../document/ast.js'
import type { MasterName, RegionName } from '../theme/theme.js'
import type { LayoutContext } from './context.js'
import type { Footer, TextFrame } from './frame.js'
import { type FrameKind, frameName } from './frame-names.js'
import { paragraphOf } from './set-text.js'
import { fillRegion, findRegion } from './slide/regions.js'
import { words } from './words.js'

/** The footer of a slide as artifacts; undefined if its master has no place for one. */
export function footerOf(
  master: MasterName,
  label: string,
  context: LayoutContext,
): Footer | undefined {
  const { title, status, edition } = context.document.properties
  const text = [...title, ...words(` · ${status} · `), ...edition]
  const left = setFooter(text, 'footer', 'start', master, context)
  const right = setFooter(words(label), 'slide-number', 'end', master, context)
  return left && right && { text: left, number: right }
}

const kinds = { footer: 'footer', 'slide-number': 'number' } as const satisfies Readonly<
  Partial<Record<RegionName, FrameKind>>
>

function setFooter(
  inlines: Inlines,
  place: keyof typeof kinds,
  align: 'start' | 'end',
  master: MasterName,
  context: LayoutContext,
): TextFrame | undefined {
  const region = findRegion(context.theme.slide.masters[master], place)
  if (region === undefined) return undefined
  const { root } = context.tree
  const options = { role: region.role, parent: root, element: root, align } as const
  const paragraph = paragraphOf(inlines, options, context)
  const name = frameName(kinds[place], context.locale.code)
  return fillRegion([paragraph], region, name, context, true).frames[0]
}
