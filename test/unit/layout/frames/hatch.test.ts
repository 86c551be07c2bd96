import { describe, expect, it } from 'vitest'
import { bottom, right } from '../../../../src/base/geometry.js'
import { hatchOf } from '../../../../src/layout/frames/hatch.js'
import { printContext } from '../../../../src/layout/print-context.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { markPatterns } from '../../../../src/theme/chart-design.js'
import { fonts, theme } from '../specimen.js'
import { report } from '../specimen-documents.js'

const setting = { leading: 1, size: 1, blockSpace: 10, smallest: 8.5 }
const options = { theme, fonts, locale: localeOf('en') }
const context = printContext(report('en', 0), options, setting, () => {})
const boxes = [
  { x: 10, y: 20, width: 120, height: 14 },
  { x: 10, y: 20, width: 1, height: 14 },
  { x: 0, y: 0, width: 5, height: 5 },
]

describe('stripes', () => {
  const patterns = markPatterns.filter((pattern) => pattern !== 'solid')
  it.each(patterns)('that are %s run from edge to edge of their box', (pattern) => {
    for (const box of boxes) {
      const stripes = hatchOf(box, pattern, context)?.stripes ?? []
      expect(stripes.length).toBeGreaterThan(0)
      for (const { x, y } of stripes.flatMap(({ from, to }) => [from, to])) {
        const across = [x - box.x, right(box) - x]
        const down = [y - box.y, bottom(box) - y]
        const distances = [...across, ...down]
        expect(Math.min(...distances)).toBeCloseTo(0)
        expect(Math.min(...distances)).toBeGreaterThan(-0.001)
      }
    }
  })

  it('rise or fall as they are called', () => {
    const slope = (pattern: 'rising' | 'falling') =>
      hatchOf(boxes[0] as (typeof boxes)[0], pattern, context)?.stripes.map(({ from, to }) =>
        Math.sign((to.y - from.y) / (to.x - from.x)),
      )
    expect(new Set(slope('rising'))).toEqual(new Set([-1]))
    expect(new Set(slope('falling'))).toEqual(new Set([1]))
  })

  it('are none on a solid mark', () => {
    expect(hatchOf(boxes[0] as (typeof boxes)[0], 'solid', context)).toBeUndefined()
  })
})
