/** Blocks on a slide share its room: what is in boxes too, and tables alike. */

import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/document/ast.js'
import { setStack } from '../../../../src/layout/deck/slide-stack.js'
import type { TableFrame } from '../../../../src/layout/frame.js'
import { contextOf, origin } from '../specimen.js'
import { chart, table } from './specimen-deck.js'

const box = { x: 43, y: 140, width: 870, height: 560 }
const boxed = (...children: readonly Block[]): Block => ({
  type: 'callout',
  tone: 'note',
  children,
  origin,
})

function set(...blocks: readonly Block[]) {
  const { context } = contextOf('slides')
  const { frames, overflow } = setStack(blocks, box, context.tree.root, context)
  expect(overflow).toBe(0)
  const tables = frames.filter((frame): frame is TableFrame => frame.type === 'table')
  return { frames, paddings: tables.map(({ rows }) => rows[1]?.padding ?? 0) }
}

describe('setStack', () => {
  it('lets a chart in a callout use the height of the slide', () => {
    const heightOf = (...blocks: readonly Block[]) => {
      const frame = set(...blocks).frames.find(({ type }) => type === 'chart')
      return frame?.box.height ?? 0
    }
    expect(heightOf(boxed(chart))).toBeGreaterThan(heightOf(boxed(chart), boxed(table(3))))
    expect(heightOf(boxed(chart))).toBeGreaterThan(0.8 * heightOf(chart))
  })

  it('moves the rows of tables on one slide apart alike, in columns and boxes too', () => {
    const [alone = 0] = set(table(3)).paddings
    const [start = 0, end] = set({
      type: 'columns',
      columns: [[table(3)], [table(3)], []],
      origin,
    }).paddings
    expect(start).toBe(end)
    expect(start).toBe(alone)
    const captioned = { ...table(2), caption: table(2).columns[0]?.header ?? [] }
    const [first = 0, second] = set(boxed(table(2)), boxed(captioned)).paddings
    expect(first).toBe(second)
  })
})
