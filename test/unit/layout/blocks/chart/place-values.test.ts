import { describe, expect, it } from 'vitest'
import { placeValues, valueBox } from '../../../../../src/layout/blocks/chart/place-values.js'
import { spreadAlong } from '../../../../../src/layout/blocks/chart/spread.js'
import { overlap } from '../../deck/inspect.js'

const label = { width: 30, height: 12 }
const bounds = { x: -100, y: -100, width: 600, height: 400 }
const gap = 4

function line(...heights: readonly number[]) {
  return heights.map((y, index) => ({ at: { x: index * 60, y }, label }))
}

describe('placeValues', () => {
  it('puts values above, those of valleys below', () => {
    expect(placeValues([line(50, 80, 50)], bounds, gap)).toEqual([['above', 'below', 'above']])
  })

  it('moves values aside where the line rises through them', () => {
    expect(placeValues([line(200, 140, 80)], bounds, gap)).toEqual([
      ['above-before', 'above-before', 'above'],
    ])
  })

  it('keeps the values of two lines apart', () => {
    const lines = [line(50, 52, 50), line(64, 62, 64)]
    const places = placeValues(lines, bounds, gap)
    const boxes = lines.flatMap((points, series) =>
      points.map((point, index) => valueBox(point, places?.[series]?.[index] ?? 'above', gap)),
    )
    expect(places).toBeDefined()
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
    })
  })

  it('gives up where nothing is free', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => line(index * 3, index * 3, index * 3))
    expect(placeValues(crowd, { ...bounds, y: -5, height: 30 }, gap)).toBeUndefined()
  })
})

describe('spreadAlong', () => {
  it('leaves apart what is apart, and moves the rest no further than needed', () => {
    const at = (start: number) => ({ start, length: 10 })
    expect(spreadAlong([at(0), at(40)], 0, 100)).toEqual([0, 40])
    expect(spreadAlong([at(41), at(40)], 0, 100)).toEqual([50, 40])
    expect(spreadAlong([at(88), at(95)], 0, 100)).toEqual([80, 90])
  })
})
