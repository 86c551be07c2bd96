import { describe, expect, it } from 'vitest'
import type { DrawnPath } from '../../../../src/picture/picture.js'
import { paleColor } from '../../../../src/theme/logo/contrast.js'

/** A square of a colour, `side` wide, from a corner. */
function square(rgb: string, x: number, y: number, side: number): DrawnPath {
  const at = (dx: number, dy: number) => ({ x: x + dx * side, y: y + dy * side })
  return {
    steps: [
      { type: 'move', to: at(0, 0) },
      { type: 'line', to: at(1, 0) },
      { type: 'line', to: at(1, 1) },
      { type: 'line', to: at(0, 1) },
      { type: 'close' },
    ],
    rule: 'nonzero',
    fill: { type: 'rgb', rgb },
  }
}

const white = 'FFFFFF'
const navy = '0B1F3A'
const yellow = 'F4D35E'

describe('paleColor', () => {
  it.each([
    ['letters on a shield', [square(navy, 0, 0, 10), square(white, 3, 3, 4)], white, undefined],
    [
      'a shield on its own colour',
      [square(navy, 0, 0, 10), square(white, 3, 3, 4)],
      navy,
      undefined,
    ],
    [
      'a white card under a mark',
      [square(white, 0, 0, 10), square(navy, 3, 3, 4)],
      white,
      undefined,
    ],
    ['a star beside the shield', [square(navy, 0, 0, 10), square(yellow, 12, 0, 4)], white, yellow],
    ['all of a white mark on paper', [square(white, 0, 0, 10)], white, white],
    ['the paler of two', [square(yellow, 0, 0, 4), square('FFF8D0', 8, 0, 4)], white, 'FFF8D0'],
  ])('%s', (_, paths, ground, rgb) => {
    expect(paleColor({ paths }, ground, navy)?.rgb).toBe(rgb)
  })

  it('takes the colour of text for what follows it, and sees lines as well as areas', () => {
    const { fill: _, ...outline } = square(navy, 0, 0, 10)
    const line = { width: 1, cap: 'butt', join: 'miter', miterLimit: 4 } as const
    const paths = [{ ...outline, stroke: { ...line, paint: { type: 'text' } as const } }]
    expect(paleColor({ paths }, white, navy)).toBeUndefined()
    expect(paleColor({ paths }, white, 'EEEEEE')?.rgb).toBe('EEEEEE')
  })
})
