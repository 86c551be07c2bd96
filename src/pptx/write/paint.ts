/** Fills and lines by slots of the colour map. */

import type { Line } from '../shape.js'
import type { SchemeColor } from '../text-body.js'
import { type Element, element } from './xml.js'

/**
 * A solid fill.
 *
 * Always `a:schemeClr`: with `a:srgbClr` a change of the deck's theme would leave the shape as it was
 * (ECMA-376 20.1.2.3.29).
 */
export function solidFill(color: SchemeColor): Element {
  return element('a:solidFill', {}, [element('a:schemeClr', { val: color })])
}

/** A solid fill, or an explicit none: an absent fill would be taken from the shape's style. */
export function fillOrNone(color: SchemeColor | undefined): Element {
  return color === undefined ? element('a:noFill') : solidFill(color)
}

/** A line as element `name` (`a:ln`, `a:lnB` …), or an explicit none. */
export function lineOrNone(name: string, line: Line | undefined): Element {
  if (line === undefined) return element(name, { w: 0 }, [element('a:noFill')])
  return element(name, { w: line.width, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [
    solidFill(line.color),
    element('a:prstDash', { val: 'solid' }),
  ])
}
