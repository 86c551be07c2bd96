/** What a slide inherits from: layout, master, theme, presentation (ECMA-376 part 1, 19.3.1). */

import { allOf, childOf, elementsOf, type XmlElement } from '../xml-tree.js'
import { colorIn, type Palette } from './color.js'
import type { Deck, Slide } from './deck.js'
import { targetsOf } from './package.js'

/** The roots of the parts that a slide inherits from, and its colours. */
export interface Lineage {
  readonly slide: XmlElement
  readonly layout: XmlElement | undefined
  readonly master: XmlElement | undefined
  readonly theme: XmlElement | undefined
  readonly presentation: XmlElement
  readonly palette: Palette
}

/** The lineage of a slide. */
export function lineageOf({ opened, root }: Deck, slide: Slide): Lineage {
  const { documents } = opened
  const [layoutPart = ''] = targetsOf(opened, slide.part, 'slideLayout')
  const [masterPart = ''] = targetsOf(opened, layoutPart, 'slideMaster')
  const [themePart = ''] = targetsOf(opened, masterPart, 'theme')
  const isThemed = [slide.part, layoutPart].some(
    (part) => targetsOf(opened, part, 'themeOverride').length > 0,
  )
  const parts = {
    slide: slide.root,
    layout: documents.get(layoutPart),
    master: documents.get(masterPart),
    theme: documents.get(themePart),
    presentation: root,
  }
  return { ...parts, palette: isThemed ? new Map() : paletteOf(parts) }
}

/** The theme's colours by the colour map (19.3.1.6); empty where slide and layout contradict each other. */
function paletteOf({ slide, layout, master, theme }: Omit<Lineage, 'palette'>): Palette {
  const palette = new Map<string, string>()
  for (const slot of elementsOf(childOf(theme, 'a:themeElements', 'a:clrScheme'))) {
    const rgb = colorIn(slot, palette)
    if (rgb !== undefined) palette.set(slot.name.replace('a:', ''), rgb)
  }
  const own = childOf(slide, 'p:clrMapOvr', 'a:overrideClrMapping')
  const layouts = childOf(layout, 'p:clrMapOvr', 'a:overrideClrMapping')
  if (layouts && !own && childOf(slide, 'p:clrMapOvr', 'a:masterClrMapping')) return new Map()
  const scheme = new Map(palette)
  for (const [name, slot] of (own ?? layouts ?? childOf(master, 'p:clrMap'))?.attributes ?? []) {
    const rgb = scheme.get(slot)
    if (rgb !== undefined) palette.set(name, rgb)
  }
  return palette
}

/** The placeholder that a shape claims; undefined if it is none. */
export function placeholderIn(shape: XmlElement): XmlElement | undefined {
  return childOf(elementsOf(shape)[0], 'p:nvPr', 'p:ph')
}

/**
 * The shapes that a placeholder inherits from, nearest first: that of the layout, that of the master.
 *
 * @returns undefined if its layout does not have it, so that nobody knows what it inherits; nothing for other shapes
 */
export function ancestorsOf(
  shape: XmlElement,
  { layout, master }: Lineage,
): readonly XmlElement[] | undefined {
  const claimed = placeholderIn(shape)
  if (claimed === undefined) return []
  const index = claimed.attributes.get('idx') ?? '0'
  const family = familyOf(claimed)
  const offered = placeholders(layout)
  const near =
    offered.find(([, one]) => index !== '0' && (one.attributes.get('idx') ?? '0') === index) ??
    offered.find(([, one]) =>
      family === 'body'
        ? index === '0' && typeOf(one) === typeOf(claimed)
        : familyOf(one) === family,
    )
  if (near === undefined) return undefined
  const far = placeholders(master).find(([, one]) => familyOf(one) === familyOf(near[1]))
  return far ? [near[0], far[0]] : [near[0]]
}

/** Which placeholder of a master serves a placeholder: `title`, `dt`, `ftr`, `sldNum`, `body`. */
export function familyOf(placeholder: XmlElement): string {
  const type = typeOf(placeholder)
  if (type === 'title' || type === 'ctrTitle') return 'title'
  return /^(dt|ftr|sldNum|hdr)$/.test(type) ? type : 'body'
}

function typeOf({ attributes }: XmlElement): string {
  return attributes.get('type') ?? 'obj'
}

function placeholders(
  root: XmlElement | undefined,
): readonly (readonly [shape: XmlElement, placeholder: XmlElement])[] {
  return allOf(root, 'p:sp', 'p:pic', 'p:graphicFrame').flatMap((shape) => {
    const placeholder = placeholderIn(shape)
    return placeholder ? [[shape, placeholder] as const] : []
  })
}
