/** Follows the text operators of a content stream, and says where text stands (ISO 32000-1, 9.3 and 9.4). */

import type { Font } from './font.js'
import { codesOf } from './font.js'
import { asBytes, asNumber, type PdfValue } from './object.js'

/** Six numbers, as in `cm` and `Tm`. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The parameters of text, of which `q` keeps a copy. */
export interface TextState {
  readonly size: number
  readonly charSpace: number
  readonly wordSpace: number
  readonly scale: number
  readonly leading: number
  readonly matrix: Matrix
  readonly lineMatrix: Matrix
}

/** A stretch of level text on its page; lengths in points, y upwards. */
export interface Stretch {
  readonly x: number
  readonly end: number
  readonly baseline: number
  readonly size: number
}

/** Coordinates as they are. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Text at the beginning of a page. */
export const initialText: TextState = {
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  matrix: identity,
  lineMatrix: identity,
}

/** First `a`, then `b`. */
export function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ]
}

/** A matrix of operands; what is no number is nought. */
export function matrixOf(operands: readonly PdfValue[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands.map((one) => asNumber(one) ?? 0)
  return [a, b, c, d, e, f]
}

type Change = (state: TextState, operands: readonly number[]) => TextState

const moved: Change = (state, [x = 0, y = 0]) => {
  const lineMatrix = times([1, 0, 0, 1, x, y], state.lineMatrix)
  return { ...state, lineMatrix, matrix: lineMatrix }
}

const changes: Readonly<Record<string, Change>> = {
  BT: (state) => ({ ...state, matrix: identity, lineMatrix: identity }),
  Tf: (state, numbers) => ({ ...state, size: numbers.at(-1) ?? 0 }),
  Tc: (state, [charSpace = 0]) => ({ ...state, charSpace }),
  Tw: (state, [wordSpace = 0]) => ({ ...state, wordSpace }),
  Tz: (state, [percent = 100]) => ({ ...state, scale: percent / 100 }),
  TL: (state, [leading = 0]) => ({ ...state, leading }),
  Td: moved,
  TD: (state, [x = 0, y = 0]) => moved({ ...state, leading: -y }, [x, y]),
  Tm: (state, numbers) => {
    const matrix = matrixOf(numbers)
    return { ...state, matrix, lineMatrix: matrix }
  },
  'T*': (state) => moved(state, [0, -state.leading]),
  "'": (state) => moved(state, [0, -state.leading]),
  '"': (state, [wordSpace = 0, charSpace = 0]) =>
    moved({ ...state, wordSpace, charSpace }, [0, -state.leading]),
}

/** The state after an operator; other operators change nothing. */
export function changed(state: TextState, word: string, operands: readonly PdfValue[]): TextState {
  const change = Object.hasOwn(changes, word) ? changes[word] : undefined
  if (change === undefined) return state
  return change(
    state,
    operands.map((one) => asNumber(one) ?? 0),
  )
}

/** The state after strings and adjustments were shown, and where they stand if they are level. */
export function shown(
  state: TextState,
  items: readonly PdfValue[],
  font: Font,
  page: Matrix,
): { readonly state: TextState; readonly at: Stretch | undefined } {
  let advance = 0
  for (const item of items) {
    const bytes = asBytes(item)
    if (bytes === undefined) advance -= ((asNumber(item) ?? 0) / 1000) * state.size
    else for (const code of codesOf(font, bytes)) advance += advanceOf(code, font, state)
  }
  const after = times([1, 0, 0, 1, advance * state.scale, 0], state.matrix)
  const [start, end] = [times(state.matrix, page), times(after, page)]
  const level = start[0] > 0 && Math.abs(start[1]) < 0.01 * start[0]
  return {
    state: { ...state, matrix: after },
    at: level
      ? { x: start[4], end: end[4], baseline: start[5], size: state.size * Math.abs(start[3]) }
      : undefined,
  }
}

function advanceOf(code: number, font: Font, state: TextState): number {
  const space = code === 32 && !font.composite ? state.wordSpace : 0
  return (font.widthOf(code) / 1000) * state.size + state.charSpace + space
}
