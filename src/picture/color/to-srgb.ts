/** Brings the colours of pictures into sRGB, in which documents are. */

import { fault, type PictureFault } from '../picture.js'
import type { Pixels } from '../pixels.js'
import {
  type Curve,
  type IccProfile,
  type Matrix3,
  readProfile,
  type Triple,
} from './icc-profile.js'

/** Makes sRGB of pixels in other colours. */
export type Conversion = (pixels: Pixels) => Pixels

/** How profiles of sRGB call themselves that describe it by tables. */
const namesOfSrgb = /^sRGB/

/**
 * What brings the colours of a profile into sRGB.
 *
 * Undefined if they are so already, or if the profile cannot be read, as viewers take it; a fault if the profile
 * describes them by tables, as those of printing do. `grey` says how many channels the picture has.
 */
export function conversionOf(
  bytes: Uint8Array,
  grey: boolean,
): Conversion | PictureFault | undefined {
  const profile = readProfile(bytes)
  if (profile === undefined) return undefined
  const { model, name } = profile
  if (model === undefined) {
    if (namesOfSrgb.test(name)) return undefined
    const called = name === '' ? 'another profile' : `the profile “${name}”`
    const remedy = 'convert it to sRGB when you save it, or its colours would come out wrong'
    return fault('colors', `its colours are in ${called}, not in sRGB`, remedy)
  }
  if (grey !== (model.toXyz === undefined)) return undefined
  const conversion = converter(model)
  return changes(conversion) ? conversion : undefined
}

/** XYZ under D50 to the light of sRGB’s primaries (IEC 61966-2-1, adapted by Bradford’s method). */
const fromXyz: Matrix3 = [
  [3.1341359, -1.6173863, -0.4906624],
  [-0.9787955, 1.916254, 0.0334428],
  [0.0719554, -0.2289768, 1.4053861],
]

/** Steps of light that are told apart: sRGB’s darkest step is twelve of them. */
const lights = 16_384

/** Samples of sRGB by their light. */
const encoded = Uint8Array.from({ length: lights }, (_, at) => {
  const light = at / (lights - 1)
  const sample = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(sample * 255)
})

function sampleOf(light: number): number {
  return encoded[Math.round(Math.min(1, Math.max(0, light)) * (lights - 1))] ?? 0
}

/** What brings colours into sRGB that have its primaries and another curve. */
export function curveConversion(curve: Curve): Conversion {
  return converter({ curves: [curve, curve, curve] })
}

function converter({ curves, toXyz }: NonNullable<IccProfile['model']>): Conversion {
  const tables = curves.map((curve) =>
    Float64Array.from({ length: 256 }, (_, at) => curve(at / 255)),
  )
  const [red = new Float64Array(256), green = red, blue = red] = tables
  const matrix = toXyz && product(fromXyz, toXyz)
  return (pixels) => {
    const { channels } = pixels
    const data = Uint8Array.from(pixels.data)
    const colored = channels >= 3
    for (let at = 0; at < data.length; at += channels) {
      if (!colored || matrix === undefined) {
        for (let one = at; one < at + (colored ? 3 : 1); one += 1) {
          data[one] = sampleOf(red[data[one] as number] as number)
        }
        continue
      }
      const r = red[data[at] as number] as number
      const g = green[data[at + 1] as number] as number
      const b = blue[data[at + 2] as number] as number
      for (let row = 0; row < 3; row += 1) {
        const [x, y, z] = matrix[row] as Triple
        data[at + row] = sampleOf(x * r + y * g + z * b)
      }
    }
    return { ...pixels, data }
  }
}

function product(one: Matrix3, other: Matrix3): Matrix3 {
  const row = ([a, b, c]: Triple): Triple => {
    const [p, q, r] = other
    return [
      a * p[0] + b * q[0] + c * r[0],
      a * p[1] + b * q[1] + c * r[1],
      a * p[2] + b * q[2] + c * r[2],
    ]
  }
  return [row(one[0]), row(one[1]), row(one[2])]
}

/** Whether a conversion is seen: many profiles are sRGB by other names. */
function changes(conversion: Conversion): boolean {
  const levels = Array.from({ length: 6 }, (_, at) => at * 51)
  const colors = levels.flatMap((r) => levels.flatMap((g) => levels.flatMap((b) => [r, g, b])))
  const pixels = { width: 216, height: 1, channels: 3, data: Uint8Array.from(colors) } as const
  const { data } = conversion(pixels)
  return colors.some((sample, at) => Math.abs(sample - (data[at] ?? 0)) > 2)
}
