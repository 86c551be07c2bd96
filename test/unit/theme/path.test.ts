/** Path data of decorations. */

import { describe, expect, it } from 'vitest'
import { readPath } from '../../../src/theme/path.js'

describe('readPath', () => {
  it('reads moves, lines, curves and closes', () => {
    expect(readPath('M0 1 L2,3 C4 5 6 7 8.5 -9 Z')).toEqual([
      { type: 'move', to: { x: 0, y: 1 } },
      { type: 'line', to: { x: 2, y: 3 } },
      {
        type: 'curve',
        control1: { x: 4, y: 5 },
        control2: { x: 6, y: 7 },
        to: { x: 8.5, y: -9 },
      },
      { type: 'close' },
    ])
  })

  it.each(['', 'L1 2', 'M1', 'm1 2', 'M1 2 A3 4 5 6 7 8 9', 'M1 2 L3'])('refuses %j', (text) => {
    expect(readPath(text)).toBeUndefined()
  })
})
