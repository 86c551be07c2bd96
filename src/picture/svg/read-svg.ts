/**
 * Reads drawings: the part of SVG that is flat paths.
 *
 * Read are `svg` with a `viewBox`, `g`, `path`, `rect`, `circle`, `ellipse`, `line`, `polyline` and `polygon`,
 * `transform`, flat fills and strokes. Everything else that would be seen is refused with its line.
 */

import type { PathStep, Size } from '../../base/geometry.js'
import { tooManyBytes } from '../limits.js'
import { type Drawing, type DrawnPath, fault, type PictureFault } from '../picture.js'
import { type Matrix, mapSteps, multiply, readTransform, scaleOf } from './matrix.js'
import { outlines, userUnits } from './outlines.js'
import { readSvgXml, type SvgElement } from './read-xml.js'
import { initialStyle, type Style, styleOf } from './style.js'

/** Paths and steps of paths beyond which a drawing is a picture that somebody traced. */
const mostPaths = 400
const mostSteps = 20_000

/** Elements that show nothing. */
const unseen = new Set(['title', 'desc', 'metadata'])

const remedies: Readonly<Record<string, string>> = {
  text: 'turn texts into paths',
  tspan: 'turn texts into paths',
  image: 'place the picture by itself, as PNG or JPEG',
  use: 'put a copy in its place: “ungroup” or “unlink clone”',
  symbol: 'put a copy in its place: “ungroup” or “unlink clone”',
  style: 'export it with presentation attributes instead of a style sheet',
  script: 'delete it',
  a: 'ungroup it',
  linearGradient: 'use flat colours',
  radialGradient: 'use flat colours',
  pattern: 'use flat colours',
  clipPath: 'cut the shapes themselves',
  mask: 'cut the shapes themselves',
  filter: 'take the effect away',
  marker: 'draw arrow heads as shapes',
}

/** The drawing in an SVG file. */
export function readSvg(bytes: Uint8Array): Drawing | PictureFault {
  const large = tooManyBytes(bytes, 'svg')
  if (large) return large
  const text = decoded(bytes)
  if (text === undefined) return fault('damaged', 'it is not in UTF-8', 'save it as plain SVG')
  const root = readSvgXml(text)
  if ('what' in root) return fault('drawing', `line ${root.line}: ${root.what}`, root.remedy)
  if (root.name !== 'svg') return fault('unsupported', `its root is <${root.name}>, not <svg>`)
  const view = viewOf(root)
  if ('type' in view) return view
  const paths: DrawnPath[] = []
  const wrong = readGroup(root, view.matrix, initialStyle, paths) ?? drawnFault(paths, view.size)
  return wrong ?? { type: 'drawing', size: view.size, paths }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The box of a drawing and the map that brings its corner to the origin. */
function viewOf(root: SvgElement): { size: Size; matrix: Matrix } | PictureFault {
  const given = root.attributes.get('viewBox')
  const plain = ['0', '0', root.attributes.get('width') ?? '', root.attributes.get('height') ?? '']
  const numbers = (given === undefined ? plain : given.trim().split(/[\s,]+/)).map(userUnits)
  const [x, y, width, height] = numbers
  if (x === undefined || y === undefined || !width || !height || width < 0 || height < 0) {
    const remedy = 'give its root element `viewBox="0 0 width height"`'
    return fault('drawing', `line ${root.line}: <svg> has no \`viewBox\` with a size`, remedy)
  }
  const size = { width, height }
  return { size, matrix: [1, 0, 0, 1, -x, -y] }
}

/** Reads what an element draws, its children included; returns the first thing in it that is not read. */
function readElement(
  element: SvgElement,
  outer: Matrix,
  inherited: Style,
  paths: DrawnPath[],
): PictureFault | undefined {
  const { name, children } = element
  if (unseen.has(name) || (name === 'defs' && children.length === 0) || name.includes(':')) {
    return undefined
  }
  if (name === 'g') return readGroup(element, outer, inherited, paths)
  const outline = outlines[name]
  if (outline === undefined) {
    return refused(element, 'is not read', remedies[name] ?? 'turn it into paths, or delete it')
  }
  const read = readOwn(element, outer, inherited)
  if ('type' in read) return read
  const steps = outline(element)
  if (steps === undefined) {
    return refused(element, 'has numbers that cannot be read', 'turn it into a path')
  }
  const path = drawnPath(mapSteps(steps, read.matrix), read.matrix, read.style)
  if (path === undefined) {
    return refused(element, 'has a line that is stretched', 'turn the line into a path')
  }
  paths.push(...path)
  return undefined
}

function readGroup(
  element: SvgElement,
  outer: Matrix,
  inherited: Style,
  paths: DrawnPath[],
): PictureFault | undefined {
  const read = readOwn(element, outer, inherited)
  if ('type' in read) return read
  for (const child of element.children) {
    const wrong = readElement(child, read.matrix, read.style, paths)
    if (wrong) return wrong
  }
  return undefined
}

/** The coordinates and the style of an element. */
function readOwn(
  element: SvgElement,
  outer: Matrix,
  inherited: Style,
): { readonly matrix: Matrix; readonly style: Style } | PictureFault {
  const own = readTransform(element.attributes.get('transform') ?? '')
  if (own === undefined) {
    return refused(element, 'has a `transform` that cannot be read', 'take it away')
  }
  const style = styleOf(element, inherited)
  if ('what' in style) return refused(element, style.what, style.remedy)
  return { matrix: multiply(outer, own), style }
}

function refused({ name, line }: SvgElement, what: string, remedy: string): PictureFault {
  return fault('drawing', `line ${line}: <${name}> ${what}`, remedy)
}

/** A painted path, none if nothing of it is seen; undefined if its line cannot be drawn. */
function drawnPath(
  steps: readonly PathStep[],
  matrix: Matrix,
  { fill, rule, stroke, width, cap, join, miterLimit }: Style,
): readonly DrawnPath[] | undefined {
  const lined = stroke !== undefined && width > 0
  if (steps.length === 0 || (fill === undefined && !lined)) return []
  const scale = scaleOf(matrix)
  if (lined && scale === undefined) return undefined
  const line = lined && { paint: stroke, width: width * (scale ?? 1), cap, join, miterLimit }
  return [{ steps, rule, ...(fill && { fill }), ...(line && { stroke: line }) }]
}

/** What only the whole drawing shows: nothing in it, too much of it, or parts outside of its box. */
function drawnFault(paths: readonly DrawnPath[], size: Size): PictureFault | undefined {
  if (paths.length === 0) return fault('drawing', 'nothing of it is seen', 'draw something')
  const steps = paths.reduce((sum, path) => sum + path.steps.length, 0)
  if (paths.length > mostPaths || steps > mostSteps) {
    const detail = `it has ${paths.length} paths of ${steps} steps; ${mostPaths} and ${mostSteps} are the most`
    return fault('too-large', detail, 'simplify its paths, or save it as PNG')
  }
  const slack = Math.max(size.width, size.height) * 0.01
  const outside = paths.find((path) => path.steps.some((step) => isOutside(step, size, slack)))
  if (outside === undefined) return undefined
  return fault('drawing', 'parts of it lie outside of its `viewBox`', 'fit the page to the drawing')
}

function isOutside(step: PathStep, { width, height }: Size, slack: number): boolean {
  if (step.type === 'close') return false
  const { x, y } = step.to
  return !(x >= -slack && y >= -slack && x <= width + slack && y <= height + slack)
}
