/** The shape tree of a slide, layout or master, and its background. */

import { wholeEmu } from '../emu.js'
import type { SchemeColor } from '../text-body.js'
import { groupTransform } from './geometry.js'
import { nonVisual } from './non-visual.js'
import { solidFill } from './paint.js'
import { type Element, element } from './xml.js'

const zero = wholeEmu(0)

/** `p:spTree`: the root group has id 1 and no name or size; the order of shapes is the reading order. */
export function shapeTree(shapes: readonly Element[]): Element {
  return element('p:spTree', {}, [
    element('p:nvGrpSpPr', {}, [
      nonVisual({ id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ]),
    element('p:grpSpPr', {}, [groupTransform({ x: zero, y: zero, width: zero, height: zero })]),
    ...shapes,
  ])
}

/** `p:bg` with explicit properties; `p:bgRef` would take the theme's third fill (19.3.1.1). */
export function background(color: SchemeColor): Element {
  return element('p:bg', {}, [element('p:bgPr', {}, [solidFill(color), element('a:effectLst')])])
}

/** The part's own colour map: none, the master's is used. */
export function masterColors(): Element {
  return element('p:clrMapOvr', {}, [element('a:masterClrMapping')])
}

/** The colour map of a master: which theme colours its slots are (19.3.1.6); turned for a dark deck. */
export function colorMap(deck: 'light' | 'dark'): Element {
  const [ground, ink] = deck === 'dark' ? ['dk', 'lt'] : ['lt', 'dk']
  return element('p:clrMap', {
    bg1: `${ground}1`,
    tx1: `${ink}1`,
    bg2: `${ground}2`,
    tx2: `${ink}2`,
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  })
}
