import { describe, expect, it } from 'vitest'
import { apportion, emu, emuRect, sameRect } from '../../../src/pptx/emu.js'

describe('emu', () => {
  it('is 12 700 to the point, rounded once', () => {
    expect(emu(1)).toBe(12_700)
    expect(emu(0.00005)).toBe(1)
  })

  it('never is minus zero', () => {
    expect(Object.is(emu(-0.000001), 0)).toBe(true)
  })
})

describe('emuRect', () => {
  it('rounds edges, so that boxes that touch go on touching', () => {
    const third = 100 / 3
    const left = emuRect({ x: 0, y: 0, width: third, height: 10 })
    const right = emuRect({ x: third, y: 0, width: third, height: 10 })
    expect(left.x + left.width).toBe(right.x)
  })

  it('knows rectangles that differ by rounding alone', () => {
    const box = emuRect({ x: 10, y: 10, width: 100, height: 20 })
    expect(sameRect(box, emuRect({ x: 10.01, y: 10, width: 100, height: 20 }))).toBe(true)
    expect(sameRect(box, emuRect({ x: 11, y: 10, width: 100, height: 20 }))).toBe(false)
  })
})

describe('apportion', () => {
  it('gives the remainder to the last part', () => {
    const total = emu(100)
    const parts = apportion([33.33335, 33.33335, 33.33335], total)
    expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(total)
    expect(parts[0]).toBe(parts[1])
  })
})
