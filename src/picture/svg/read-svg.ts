/**
 * Reads drawings: what of SVG can be said in painted paths.
 *
 * Read are shapes, groups, transforms, style sheets, `use`, nested drawings, fills, lines with dashes, linear
 * gradients, transparency, and cuts by other shapes. Whatever else would be seen is refused with its line.
 */

import type { Size } from '../../base/geometry.js'
import { tooManyBytes } from '../limits.js'
import { type Drawing, type DrawnPath, fault, type PictureFault } from '../picture.js'
import { clipped, rectangleOutline } from './clip.js'
import { drawRoot } from './draw.js'
import { identity, type Matrix } from './matrix.js'
import { readSvgXml, type SvgElement } from './read-xml.js'
import {
  allElements,
  elementsById,
  hrefOf,
  localId,
  type Reading,
  type Refusal,
} from './reading.js'
import { initialStyle } from './style.js'
import { readStyleSheet } from './style-sheet.js'
import { fittingMatrix, sizeOf, viewBoxOf } from './viewport.js'

/** Paths and steps of paths beyond which a drawing is a picture that somebody traced. */
const mostPaths = 1000
const mostSteps = 40_000

/** Elements that are drawn, each use counted, beyond which a small file is an attack. */
const mostElements = 5000

/** Rules of style sheets: each is compared with every element. */
const mostRules = 500

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
  return drawnIn(root, view)
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The size of a drawing, and the map that brings its coordinates to it. */
interface View {
  readonly size: Size
  readonly matrix: Matrix
  /** What shares of lengths are shares of. */
  readonly around: Size
}

/** The box of a drawing with its corner at the origin; width and height count where their shape is another. */
function viewOf(root: SvgElement): View | PictureFault {
  const box = viewBoxOf(root)
  const { width, height } = sizeOf(root)
  const size = width !== undefined && height !== undefined ? { width, height } : undefined
  const whole = box ?? size
  if (whole === undefined || (box === undefined && root.attributes.has('viewBox'))) {
    const remedy = 'give its root element `viewBox="0 0 width height"`'
    return fault('drawing', `line ${root.line}: <svg> has no \`viewBox\` with a size`, remedy)
  }
  if (box === undefined) return { size: whole, matrix: identity, around: whole }
  const shape = size && (size.width * box.height) / (size.height * box.width)
  const sameShape = shape === undefined || Math.abs(shape - 1) < 0.01
  const matrix: Matrix = [1, 0, 0, 1, -box.x, -box.y]
  const around = { width: box.width, height: box.height }
  if (sameShape || size === undefined) return { size: around, matrix, around }
  return { size, matrix: fittingMatrix(root, box, size) ?? matrix, around }
}

function drawnIn(root: SvgElement, { size, matrix, around }: View): Drawing | PictureFault {
  const refusals: Refusal[] = []
  const longer = Math.max(size.width, size.height)
  let left = mostElements
  const all = allElements(root)
  const refuse: Reading['refuse'] = (element, what, remedy) =>
    void refusals.push({ element, what, remedy })
  const reading: Reading = {
    ids: elementsById(all),
    rules: all
      .filter(({ name }) => name === 'style')
      .flatMap((element) => readStyleSheet(element, refuse))
      .slice(0, mostRules + 1),
    refuse,
    count: () => left-- > 0,
    exact: { tolerance: longer / 8000, slack: longer / 200 },
  }
  if (reading.rules.length > mostRules) return drawsTooMuch()
  for (const element of all) refuseHostile(element, refuse)
  const place = { matrix, style: initialStyle, around, followed: [], cutting: false }
  const paths = drawRoot(root, place, reading)
  if (left < 0) return drawsTooMuch()
  return refusalFault(refusals) ?? seenIn(size, paths)
}

function drawsTooMuch(): PictureFault {
  const most = `${mostElements} elements and ${mostRules} rules are the most`
  return fault('too-large', `it draws too much: ${most}`, 'simplify it, or save it as PNG')
}

/** What must not be in a drawing, wherever it stands: what acts, moves, or leads out of the file. */
function refuseHostile(element: SvgElement, refuse: Reading['refuse']): void {
  const { name } = element
  const href = hrefOf(element)
  if (name === 'script') refuse(element, 'is not read', 'delete it')
  if (/^(animate.*|set)$/.test(name)) refuse(element, 'moves', 'delete it')
  if (href !== undefined && localId(href) === undefined && !/^(a|image|script)$/.test(name)) {
    refuse(element, 'refers to something outside of the file', 'put a copy in its place')
  }
}

/** The fault of what was refused: the first, and how much more there is. */
function refusalFault(refusals: readonly Refusal[]): PictureFault | undefined {
  const [first, ...others] = [...refusals].sort((a, b) => a.element.line - b.element.line)
  if (first === undefined) return undefined
  const { element, what, remedy } = first
  const lines = [...new Set(others.map((other) => other.element.line))]
  const further = lines.filter((line) => line !== element.line)
  const more = further.length === 0 ? '' : `; lines ${further.slice(0, 8).join(', ')} as well`
  return fault('drawing', `line ${element.line}: <${element.name}> ${what}${more}`, remedy)
}

/** What of paths lies in the drawing's box. */
function seenIn(size: Size, paths: readonly DrawnPath[]): Drawing | PictureFault {
  const longer = Math.max(size.width, size.height)
  const exact = { tolerance: longer / 8000, slack: longer / 100 }
  const seen = clipped(paths, [rectangleOutline({ x: 0, y: 0, ...size })], exact)
  if (seen === undefined) {
    const detail = 'parts of it lie outside of its `viewBox`'
    return fault('drawing', detail, 'fit the page to the drawing')
  }
  if (seen.length === 0) return fault('drawing', 'nothing of it is seen', 'draw something')
  const steps = seen.reduce((sum, path) => sum + path.steps.length, 0)
  if (seen.length > mostPaths || steps > mostSteps) {
    const detail = `it has ${seen.length} paths of ${steps} steps; ${mostPaths} and ${mostSteps} are the most`
    return fault('too-large', detail, 'simplify its paths, or save it as PNG')
  }
  return { type: 'drawing', size, paths: seen }
}
