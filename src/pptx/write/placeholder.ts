/** Placeholders: how slides, layouts and masters find each other's (ECMA-376 19.3.1.36). */

import type { LayoutPlaceholder } from '../deck.js'
import { wholeEmu } from '../emu.js'
import type { Placeholder, PlaceholderKey, ShapeBase } from '../shape.js'
import type { TextStyle } from '../text-body.js'
import { transform } from './geometry.js'
import { nonVisual } from './non-visual.js'
import { bodyProperties, paragraphProperties, runProperties, slideNumberField } from './text.js'
import { type Element, element } from './xml.js'

/**
 * `p:ph`.
 *
 * A slide has one title, so its placeholder matches by type alone and is written without an index; all
 * others match by index.
 */
export function placeholderKey({ type, index }: PlaceholderKey): Element {
  const isTitle = type === 'title' || type === 'ctrTitle'
  return element('p:ph', { type, idx: isTitle ? undefined : index })
}

/** Name and key of a placeholder; it cannot be grouped (19.3.1.30). */
export function placeholderProperties(shape: ShapeBase & Pick<Placeholder, 'key'>): Element {
  return element('p:nvSpPr', {}, [
    nonVisual(shape),
    element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: true })]),
    element('p:nvPr', {}, [placeholderKey(shape.key)]),
  ])
}

const zero = wholeEmu(0)

/** No distance between the text and the edges of its shape. */
export const noInsets = { left: zero, top: zero, right: zero, bottom: zero } as const

/** A placeholder of a layout or master: its place, how text in it is set, and its prompt. */
export function layoutPlaceholder(shape: LayoutPlaceholder, language: string): Element {
  return element('p:sp', {}, [
    placeholderProperties(shape),
    element('p:spPr', {}, [
      transform('a:xfrm', shape.box),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
    element('p:txBody', {}, [
      bodyProperties(shape.anchor, noInsets),
      element('a:lstStyle', {}, [level(1, shape.style)]),
      prompt(shape, language),
    ]),
  ])
}

/** The prompt; in the place of the slide number it is the field itself. */
function prompt({ key, prompt }: LayoutPlaceholder, language: string): Element {
  const properties = runProperties('a:rPr', { language })
  const isNumber = key.type === 'sldNum'
  const content = isNumber
    ? element('a:fld', { id: slideNumberField, type: 'slidenum' }, [
        properties,
        element('a:t', {}, ['‹#›']),
      ])
    : element('a:r', {}, [properties, element('a:t', {}, [prompt])])
  return element('a:p', {}, [content, runProperties('a:endParaRPr', { language })])
}

/** What an author types at a deeper level is indented by as much as in PowerPoint's own master, a quarter of an inch. */
const levelIndent = 228_600

/** A level of a list style; from the second on items are indented and have a mark. */
export function level(number: number, style: TextStyle): Element {
  const nested = number > 1
  return paragraphProperties(
    `a:lvl${number}pPr`,
    {
      align: style.align,
      marginLeft: wholeEmu(nested ? levelIndent * number : 0),
      indent: wholeEmu(nested ? -levelIndent : 0),
      lineSpacing: style.lineSpacing,
      spaceBefore: 0,
      spaceAfter: 0,
      ...(nested && { bullet: { type: 'char', text: '•', color: style.color } as const }),
    },
    runProperties('a:defRPr', {
      size: style.size,
      bold: style.bold,
      color: style.color,
      font: style.font,
    }),
  )
}
