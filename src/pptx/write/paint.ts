/** Fills and lines by slots of the colour map. */

import type { AutoShape, Line, Pattern, ShapeColor } from '../shape.js'
import { type Element, element } from './xml.js'

/**
 * A solid fill.
 *
 * `a:schemeClr`, since with `a:srgbClr` a change of the deck's theme would leave the shape as it was
 * (ECMA-376 20.1.2.3.29); only colours that are a logo's own are written by value.
 */
export function solidFill(color: ShapeColor, opacity = 1): Element {
  return element('a:solidFill', {}, [colorValue(color, opacity)])
}

function colorValue(color: ShapeColor, opacity = 1): Element {
  const alpha = alphaOf(opacity)
  return typeof color === 'string'
    ? element('a:schemeClr', { val: color }, alpha)
    : element('a:srgbClr', { val: color.rgb }, alpha)
}

function alphaOf(opacity: number): readonly Element[] {
  return opacity === 1 ? [] : [element('a:alpha', { val: Math.round(opacity * 100_000) })]
}

/** The fill of a drawn shape: a pattern, a gradient (20.1.8.33), a colour, or an explicit none. */
export function shapeFill({ pattern, gradient, fill, opacity }: AutoShape): Element {
  if (pattern !== undefined) return patternOrFill(pattern, fill)
  if (gradient === undefined) {
    return fill === undefined ? fillOrNone(fill) : solidFill(fill, opacity)
  }
  const stops = gradient.stops.map(({ position, rgb }) =>
    element('a:gs', { pos: position }, [element('a:srgbClr', { val: rgb }, alphaOf(opacity ?? 1))]),
  )
  return element('a:gradFill', { rotWithShape: true }, [
    element('a:gsLst', {}, stops),
    element('a:lin', { ang: gradient.angle, scaled: false }),
  ])
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
    solidFill(line.color, line.opacity),
    element('a:prstDash', { val: 'solid' }),
    line.join &&
      element(
        `a:${line.join}`,
        line.join === 'miter' ? { lim: Math.round((line.miterLimit ?? 4) * 100_000) } : {},
      ),
  ])
}
