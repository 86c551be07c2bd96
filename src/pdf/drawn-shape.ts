/** Operators that paint the paths of drawings: lines, gradients, transparency. */

import type { DrawnShape } from '../layout/frames/picture-frame.js'
import type { Gradient, GradientStop } from '../picture/picture.js'
import { components } from './content-stream.js'
import type { Pdf, PdfPage, PdfReference } from './document.js'
import { decimal, decimals } from './number.js'

/** The operators of a path with these construction operators; what they refer to is added to the page. */
export function drawnOperators(path: string, shape: DrawnShape, pdf: Pdf, page: PdfPage): string {
  const { fill, gradient, stroke, opacity = 1 } = shape
  const even = shape.rule === 'evenodd' ? '*' : ''
  const filled = fill === undefined ? '' : `${components(fill)} rg `
  const lined = stroke === undefined ? '' : lineState(stroke)
  if (gradient === undefined && opacity === 1 && (stroke?.opacity ?? 1) === 1) {
    const paint = fill === undefined ? 'S' : `${stroke === undefined ? 'f' : 'B'}${even}`
    return `q ${filled}${lined}\n${path}\n${paint} Q`
  }
  const parts = [
    gradient && `${path}\nW${even} n /${addShading(gradient, pdf, page)} sh`,
    fill && `${filled}\n${path}\nf${even}`,
  ].map((part) => part && `q ${addOpacity(opacity, pdf, page)}${part} Q`)
  const line = stroke && `q ${addOpacity(stroke.opacity ?? 1, pdf, page)}${lined}\n${path}\nS Q`
  return [...parts, line].filter((part) => part !== undefined).join('\n')
}

const caps = { butt: 0, round: 1, square: 2 } as const
const joins = { miter: 0, round: 1, bevel: 2 } as const

/** How a line is drawn (ISO 32000-1, table 57). */
function lineState({
  color,
  width,
  cap,
  join,
  miterLimit,
}: NonNullable<DrawnShape['stroke']>): string {
  const line = `${decimal(width)} w ${caps[cap]} J ${joins[join]} j ${decimal(Math.max(1, miterLimit))} M`
  return `${components(color)} RG ${line}`
}

/** Sets how far what follows covers what lies behind it (ISO 32000-1, 11.6.4.4). */
function addOpacity(opacity: number, pdf: Pdf, page: PdfPage): string {
  if (opacity === 1) return ''
  const name = `Opacity${Math.round(opacity * 1000)}`
  page.ext_gstates[name] ??= ended(pdf, { Type: 'ExtGState', ca: opacity, CA: opacity })
  return `/${name} gs `
}

/** Adds an axial shading (ISO 32000-1, 8.7.4.5.3), whose ends go on beyond it; returns its name. */
function addShading({ from, to, stops }: Gradient, pdf: Pdf, page: PdfPage): string {
  const { data } = page.resources
  const shadings = (data.Shading ?? {}) as Record<string, PdfReference>
  data.Shading = shadings
  const name = `Shading${Object.keys(shadings).length + 1}`
  shadings[name] = ended(pdf, {
    ShadingType: 2,
    ColorSpace: 'DeviceRGB',
    Coords: [from.x, from.y, to.x, to.y],
    Function: colorsOf(stops, pdf),
    Extend: [true, true],
  })
  return name
}

/** The colours of a gradient as functions that follow each other, each with a way to go (ISO 32000-1, 7.10.4). */
function colorsOf(stops: readonly GradientStop[], pdf: Pdf): PdfReference {
  const [first, last] = [stops[0], stops.at(-1)]
  const all = [
    ...(first ? [{ ...first, at: 0 }] : []),
    ...stops,
    ...(last ? [{ ...last, at: 1 }] : []),
  ]
  const parts = all
    .slice(1)
    .map((end, index) => ({ start: all[index] ?? end, end }))
    .filter(({ start, end }) => end.at > start.at)
  return ended(pdf, {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: parts.map(({ start, end }) => ({
      FunctionType: 2,
      Domain: [0, 1],
      C0: channels(start),
      C1: channels(end),
      N: 1,
    })),
    Bounds: parts.slice(0, -1).map(({ end }) => end.at),
    Encode: parts.flatMap(() => [0, 1]),
  })
}

function channels(stop: GradientStop): readonly number[] {
  return decimals(...components(stop).split(' ').map(Number))
    .split(' ')
    .map(Number)
}

function ended(pdf: Pdf, dictionary: Record<string, unknown>): PdfReference {
  const reference = pdf.ref(dictionary)
  reference.end()
  return reference
}
