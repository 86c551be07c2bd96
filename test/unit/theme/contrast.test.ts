/** Contrast as WCAG counts it. */

import { describe, expect, it } from 'vitest'
import { contrast, luminance } from '../../../src/theme/contrast.js'

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('0A4A8F', '0A4A8F')).toBe(1)
  })

  it('does not depend on the order of the colours', () => {
    expect(contrast('777777', 'FFFFFF')).toBe(contrast('FFFFFF', '777777'))
  })

  it('knows the grey that just misses 4.5:1', () => {
    expect(contrast('777777', 'FFFFFF')).toBeLessThan(4.5)
    expect(contrast('767676', 'FFFFFF')).toBeGreaterThan(4.5)
  })

  it('weighs the channels', () => {
    expect(luminance('00FF00')).toBeCloseTo(0.7152, 4)
  })
})
