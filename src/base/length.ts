/** Lengths: points (1/72 inch) everywhere inside; other units are converted here. */

declare const brand: unique symbol

/** A length in points. */
export type Pt = number & { readonly [brand]?: 'Pt' }

/** A number of points as a length. */
export function pt(value: number): Pt {
  return value
}

/** Millimetres as points. */
export function mm(value: number): Pt {
  return (value * 72) / 25.4
}

/** Inches as points. */
export function inch(value: number): Pt {
  return value * 72
}

/** Points as millimetres, for people. */
export function toMm(value: Pt): number {
  return (value * 25.4) / 72
}
