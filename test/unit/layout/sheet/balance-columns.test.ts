import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../../src/layout/frame.js'
import type { SectionPart } from '../../../../src/layout/set-section.js'
import { balanceColumns } from '../../../../src/layout/sheet/balance-columns.js'

function part(height: number, more: Partial<SectionPart> = {}): SectionPart {
  const frame: Frame = {
    type: 'shape',
    geometry: { type: 'rect' },
    name: '',
    box: { x: 0, y: 0, width: 100, height },
  }
  return { frames: [frame], decoration: [], height, gap: 10, opens: true, breaks: false, ...more }
}

const plan = { count: 2, width: 100, gutter: 20, mostExtra: 0, divided: true }

function columnsOf(parts: readonly SectionPart[], mostExtra = 0) {
  const { frames } = balanceColumns(parts, { ...plan, mostExtra })
  return [0, 120].map((x) => frames.filter(({ box }) => box.x === x).map(({ box }) => box))
}

describe('balanceColumns', () => {
  it('keeps the order and makes feet as equal as it can', () => {
    const [first, second] = columnsOf([part(50), part(60), part(40), part(55)])
    expect(first?.map(({ height }) => height)).toEqual([50, 60])
    expect(second?.map(({ height }) => height)).toEqual([40, 55])
  })

  it('divides a section only if that saves much', () => {
    const close = [part(50), part(40, { opens: false }), part(60)]
    expect(columnsOf(close)[0]).toHaveLength(2)
    const far = [part(200), part(200, { opens: false }), part(60)]
    expect(columnsOf(far)[0]).toHaveLength(1)
  })

  it('breaks where the author asks', () => {
    const parts = [part(10), part(10, { breaks: true }), part(10), part(10)]
    expect(columnsOf(parts)[0]).toHaveLength(1)
  })

  it('opens gaps so that the shorter column ends with the other, within bounds', () => {
    const parts = [part(50), part(50), part(126)]
    const foot = (boxes: readonly { y: number; height: number }[] = []) =>
      Math.max(...boxes.map(({ y, height }) => y + height))
    const [first, second] = columnsOf(parts, 30)
    expect(foot(first)).toBeCloseTo(foot(second))
    expect(foot(columnsOf(parts, 5)[0])).toBeCloseTo(115)
  })
})
