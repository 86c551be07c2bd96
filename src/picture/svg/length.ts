/** Reads lengths and shares of drawings (SVG 1.1, 4.2 and 7.10). */

/** User units in a unit of length; a drawing's inch has 96 of them (CSS Values 4, 6.2). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
}

const written = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*([a-zA-Z]*|%)\s*$/

/** A length in user units: `12`, `12px`, `3mm`, or with a whole a share of it: `50%`; undefined for anything else. */
export function readLength(text: string, whole?: number): number | undefined {
  const [, number, unit = ''] = written.exec(text) ?? []
  if (number === undefined) return undefined
  const factor = unit === '%' ? whole && whole / 100 : units[unit.toLowerCase()]
  const length = factor === undefined ? undefined : Number(number) * factor
  return length === undefined || !Number.isFinite(length) ? undefined : length
}

/** A share between 0 and 1: `0.5` or `50%`; undefined for anything else. */
export function readShare(text: string): number | undefined {
  const share = /%\s*$/.test(text) ? readLength(text, 1) : readLength(text)
  return share === undefined ? undefined : Math.min(1, Math.max(0, share))
}
