/** Seats of an organisation chart in as few rows as can be; boxes that can be told from their ground. */

import { describe, expect, it } from 'vitest'
import { setCallout } from '../../../../src/layout/blocks/callout.js'
import { setOrgChart } from '../../../../src/layout/blocks/org-chart.js'
import type { Frame } from '../../../../src/layout/frame.js'
import { setBlock } from '../../../../src/layout/set-block.js'
import { callout, orgChart } from '../deck/specimen-deck.js'
import { contextOf } from '../specimen.js'

const measure = { x: 40, y: 120, width: 870 }

function markers(frames: readonly Frame[]): readonly { readonly x: number; readonly y: number }[] {
  return frames.flatMap((frame) => {
    if (frame.type === 'group') return markers(frame.children)
    return frame.type === 'shape' && frame.geometry.type === 'ellipse' ? [frame.box] : []
  })
}

function seatsUnder(members: number): readonly { readonly x: number; readonly y: number }[] {
  const { context } = contextOf('slides')
  const { body, ...rest } = orgChart
  const seats = (body?.seats ?? []).map(({ member, ...seat }) =>
    member !== undefined && member < members ? { ...seat, member } : seat,
  )
  const block = {
    ...rest,
    members: orgChart.members.slice(0, members),
    ...(body && { body: { ...body, seats } }),
  }
  return markers(setOrgChart(block, measure, context.tree.root, context).frames)
}

describe('seats of an organisation chart', () => {
  it('stand in one row though there are fewer members', () => {
    const places = seatsUnder(3)
    expect(places.length).toBe(5)
    expect(new Set(places.map(({ y }) => y.toFixed(2))).size).toBe(1)
    const xs = places.map(({ x }) => x)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
  })

  it('stand under their members where these are as many', () => {
    const [first, second] = seatsUnder(5)
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((measure.width + 16) / 5, 4)
  })
})

describe('a callout', () => {
  function fillOn(ground: 'background' | 'surface') {
    const { context } = contextOf('slides')
    const { root } = context.tree
    const { frames } = setCallout(callout, measure, root, { ...context, ground }, setBlock)
    const [frame] = frames
    return frame?.type === 'text' ? frame.fill?.rgb : undefined
  }

  it('takes the colour of a page where the slide has its own', () => {
    const { colors } = contextOf('slides').context.design
    expect(fillOn('background')).toBe(colors.surface.rgb)
    expect(fillOn('surface')).toBe(colors.background.rgb)
  })
})
