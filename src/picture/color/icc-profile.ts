/** Reads colour profiles (ICC.1:2022): those that say by three primaries and curves what their colours are. */

/** Three rows of three. */
export type Matrix3 = readonly [Triple, Triple, Triple]

/** Three numbers: of red, green and blue, or of X, Y and Z. */
export type Triple = readonly [number, number, number]

/** A curve from a stored sample, 0 to 1, to the light that it stands for, 0 to 1. */
export type Curve = (sample: number) => number

/** What a profile says of its colours. */
export interface IccProfile {
  /** What it calls itself; empty if it does not say. */
  readonly name: string
  /** Curves of its channels and, for RGB, the columns' way to XYZ under D50; absent where it needs tables. */
  readonly model?: { readonly curves: readonly Curve[]; readonly toXyz?: Matrix3 }
}

/** The data of a tag. */
type TagReader = (name: string) => DataView | undefined

/** A profile; undefined if it cannot be read, as viewers take it then. */
export function readProfile(bytes: Uint8Array): IccProfile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 132 || letters(view, 36) !== 'acsp') return undefined
  const tag: TagReader = (name) => tagOf(view, name)
  const model = modelOf(letters(view, 16), letters(view, 20), tag)
  return { name: textOf(tag('desc')), ...(model && { model }) }
}

function tagOf(view: DataView, name: string): DataView | undefined {
  const count = Math.min(100, view.getUint32(128))
  for (let index = 0; index < count; index += 1) {
    const entry = 132 + index * 12
    if (entry + 12 > view.byteLength) return undefined
    if (letters(view, entry) !== name) continue
    const [start, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)]
    if (start + length > view.byteLength) return undefined
    return new DataView(view.buffer, view.byteOffset + start, length)
  }
  return undefined
}

function modelOf(space: string, connection: string, tag: TagReader): IccProfile['model'] {
  if (connection !== 'XYZ ') return undefined
  if (space === 'GRAY') {
    const curve = curveOf(tag('kTRC'))
    return curve && { curves: [curve] }
  }
  if (space !== 'RGB ') return undefined
  const curves = ['rTRC', 'gTRC', 'bTRC'].map((name) => curveOf(tag(name)))
  const [red, green, blue] = ['rXYZ', 'gXYZ', 'bXYZ'].map((name) => xyzOf(tag(name)))
  const known = curves.filter((curve) => curve !== undefined)
  if (known.length < 3 || !red || !green || !blue) return undefined
  return {
    curves: known,
    toXyz: [
      [red[0], green[0], blue[0]],
      [red[1], green[1], blue[1]],
      [red[2], green[2], blue[2]],
    ],
  }
}

/** A colour in XYZ (10.31). */
function xyzOf(tag: DataView | undefined): Triple | undefined {
  if (tag === undefined || tag.byteLength < 20) return undefined
  return [fixed(tag, 8), fixed(tag, 12), fixed(tag, 16)]
}

/** A curve as points or as a formula (10.6 and 10.18). */
function curveOf(tag: DataView | undefined): Curve | undefined {
  if (tag === undefined || tag.byteLength < 12) return undefined
  if (letters(tag, 0) === 'para') return formulaOf(tag)
  const count = tag.getUint32(8)
  if (letters(tag, 0) !== 'curv' || 12 + count * 2 > tag.byteLength) return undefined
  if (count === 0) return (sample) => sample
  if (count === 1) return power(tag.getUint16(12) / 256)
  return (sample) => {
    const place = sample * (count - 1)
    const before = Math.min(count - 2, Math.floor(place))
    const [low, high] = [tag.getUint16(12 + before * 2), tag.getUint16(14 + before * 2)]
    return (low + (high - low) * (place - before)) / 65_535
  }
}

function power(gamma: number): Curve {
  return (sample) => sample ** gamma
}

/** Numbers that each kind of formula has (table 68). */
const parameters = [1, 3, 4, 5, 7] as const

function formulaOf(tag: DataView): Curve | undefined {
  const kind = tag.getUint16(8)
  const count = parameters[kind]
  if (count === undefined || 12 + count * 4 > tag.byteLength) return undefined
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, at) =>
    fixed(tag, 12 + at * 4),
  )
  switch (kind) {
    case 0:
      return power(g)
    case 1:
      return (x) => (x >= -b / a ? (a * x + b) ** g : 0)
    case 2:
      return (x) => (x >= -b / a ? (a * x + b) ** g + c : c)
    default:
      return (x) => (x >= d ? (a * x + b) ** g + e : c * x + f)
  }
}

/** A signed number with sixteen binary places (4.6). */
function fixed(view: DataView, at: number): number {
  return view.getInt32(at) / 65_536
}

/** The description of a profile (9.2.41; before version 4: textDescriptionType). */
function textOf(tag: DataView | undefined): string {
  if (tag === undefined || tag.byteLength < 12) return ''
  if (letters(tag, 0) === 'desc') return latin(tag, 12, tag.getUint32(8))
  if (letters(tag, 0) !== 'mluc' || tag.byteLength < 28) return ''
  return latin(tag, tag.getUint32(24), tag.getUint32(20))
}

/** Names of profiles are Latin letters; of UTF-16 the zeros are left out. */
function latin(tag: DataView, start: number, length: number): string {
  const bytes = new Uint8Array(tag.buffer, tag.byteOffset, tag.byteLength)
  const text = bytes.subarray(start, start + Math.min(200, length)).filter((byte) => byte !== 0)
  return String.fromCharCode(...text).trim()
}

function letters(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}
