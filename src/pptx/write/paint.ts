/** Fills and lines by slots of the colour map. */

import type { Line, Pattern, ShapeColor } from '../shape.js'
import { type Element, element } from './xml.js'

/**
 * A solid fill.
 *
 * `a:schemeClr`, since with `a:srgbClr` a change of the deck's theme would leave the shape as it was
 * (ECMA-376 20.1.2.3.29); only colours that are a logo's own are written by value.
 */
export function solidFill(color: ShapeColor): Element {
  return element('a:solidFill', {}, [colorValue(color)])
}

function colorValue(color: ShapeColor): Element {
  return typeof color === 'string'
    ? element('a:schemeClr', { val: color })
    : element('a:srgbClr', { val: color.rgb })
}

/** A solid fill, or an explicit none: an absent fill would be taken from the shape's style. */
export function fillOrNone(color: ShapeColor | undefined): Element {
  return color === undefined ? element('a:noFill') : solidFill(color)
}

/** Stripes over a fill where there is a pattern, else the fill or an explicit none. */
export function patternOrFill(pattern: Pattern | undefined, fill: ShapeColor | undefined): Element {
  if (pattern === undefined || fill === undefined) return fillOrNone(fill)
  return element('a:pattFill', { prst: pattern.preset }, [
    element('a:fgClr', {}, [colorValue(pattern.color)]),
    element('a:bgClr', {}, [colorValue(fill)]),
  ])
}

/** A line as element `name` (`a:ln`, `a:lnB` …), or an explicit none. */
export function lineOrNone(name: string, line: Line | undefined): Element {
  if (line === undefined) return element(name, { w: 0 }, [element('a:noFill')])
  return element(name, { w: line.width, cap: line.cap ?? 'flat', cmpd: 'sng', algn: 'ctr' }, [
    solidFill(line.color),
    element('a:prstDash', { val: 'solid' }),
    line.join && element(`a:${line.join}`, line.join === 'miter' ? { lim: 400_000 } : {}),
  ])
}
