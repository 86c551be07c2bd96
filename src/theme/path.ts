/** Reads path data: the absolute commands of SVG 1.1, 8.3. */

import type { PathStep } from '../base/geometry.js'

const coordinates: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 }

/** Steps of path data with absolute `M`, `L`, `C`, `Z`; undefined if it holds anything else. */
export function readPath(text: string): readonly PathStep[] | undefined {
  if (/[^MLCZ\d\s.,-]/.test(text)) return undefined
  const commands = text.match(/[MLCZ][^MLCZ]*/g) ?? []
  const steps = commands.map(readStep)
  if (!text.trim().startsWith('M')) return undefined
  const known = steps.filter((step) => step !== undefined)
  return known.length === steps.length ? known : undefined
}

function readStep(command: string): PathStep | undefined {
  const letter = command.charAt(0)
  const numbers = (command.slice(1).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  if (numbers.length !== coordinates[letter]) return undefined
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
  if (letter === 'M') return { type: 'move', to: { x: a, y: b } }
  if (letter === 'L') return { type: 'line', to: { x: a, y: b } }
  if (letter === 'Z') return { type: 'close' }
  return { type: 'curve', control1: { x: a, y: b }, control2: { x: c, y: d }, to: { x: e, y: f } }
}
