/** Fills of shapes and backgrounds: their own, by style, or inherited (ECMA-376 part 1, 20.1.8). */

import { childOf, elementsOf, type XmlElement } from '../xml-tree.js'
import { colorIn, type Palette } from './color.js'
import { isTrue } from './deck.js'
import { ancestorsOf, type Lineage } from './lineage.js'

/** One colour; nothing, so that what lies below is seen; or what has no single colour: gradients, pictures, veils. */
export type Fill =
  | { readonly type: 'solid'; readonly color: string }
  | { readonly type: 'none' }
  | { readonly type: 'unknown' }

/** A fill that cannot be decided. */
export const unknownFill: Fill = { type: 'unknown' }

const otherFills = new Set(['a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'])

/** The fill that properties name themselves; undefined if they name none. */
export function statedFill(properties: XmlElement | undefined, palette: Palette): Fill | undefined {
  for (const child of elementsOf(properties)) {
    if (child.name === 'a:noFill') return { type: 'none' }
    if (child.name === 'a:solidFill') return solid(colorIn(child, palette))
    if (otherFills.has(child.name)) return unknownFill
  }
  return undefined
}

/** A fill of one colour; unknown without it. */
export function solid(color: string | undefined): Fill {
  return color === undefined ? unknownFill : { type: 'solid', color }
}

/** What fills a shape of any kind. */
export function fillOfShape(shape: XmlElement, lineage: Lineage): Fill {
  if (shape.name === 'p:cxnSp') return { type: 'none' }
  if (shape.name !== 'p:sp' || isTrue(shape.attributes.get('useBgFill'))) return unknownFill
  const ancestors = ancestorsOf(shape, lineage)
  for (const one of [shape, ...(ancestors ?? [])]) {
    const fill =
      statedFill(childOf(one, 'p:spPr'), lineage.palette) ??
      styledFill(childOf(one, 'p:style', 'a:fillRef'), lineage)
    if (fill) return fill
  }
  return ancestors ? { type: 'none' } : unknownFill
}

/** What fills the slide: its own background, else that of its layout, else of its master. */
export function backgroundOf(lineage: Lineage): Fill {
  for (const part of [lineage.slide, lineage.layout, lineage.master]) {
    const background = childOf(part, 'p:cSld', 'p:bg')
    if (background === undefined) continue
    return (
      statedFill(childOf(background, 'p:bgPr'), lineage.palette) ??
      styledFill(childOf(background, 'p:bgRef'), lineage) ??
      unknownFill
    )
  }
  return unknownFill
}

/** A fill of the theme's lists: numbers from 1 are fills, those from 1001 backgrounds (20.1.4.2.10). */
function styledFill(
  reference: XmlElement | undefined,
  { theme, palette }: Lineage,
): Fill | undefined {
  if (reference === undefined) return undefined
  const index = Number(reference.attributes.get('idx') ?? 0)
  if (index === 0 || index === 1000) return { type: 'none' }
  const list = index > 1000 ? 'a:bgFillStyleLst' : 'a:fillStyleLst'
  const styles = elementsOf(childOf(theme, 'a:themeElements', 'a:fmtScheme', list))
  const style = styles[(index % 1000) - 1]
  return style?.name === 'a:solidFill'
    ? solid(colorIn(style, palette, colorIn(reference, palette)))
    : unknownFill
}
