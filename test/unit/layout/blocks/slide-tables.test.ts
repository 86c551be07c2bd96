/** Tables on slides: heads at one height, parts of a table alike. */

import { describe, expect, it } from 'vitest'
import type { Table } from '../../../../src/document/ast.js'
import { setTable } from '../../../../src/layout/blocks/table.js'
import type { TablePart } from '../../../../src/layout/blocks/table-rows.js'
import type { TableFrame } from '../../../../src/layout/frame.js'
import { table } from '../deck/specimen-deck.js'
import { contextOf, text } from '../specimen.js'

function setOn(height: number, block: Table | TablePart): TableFrame {
  const { context } = contextOf('slides')
  const measure = { x: 0, y: 140, width: 870, height }
  const { frames } = setTable(block, measure, context.tree.root, context)
  const frame = frames.find(({ type }) => type === 'table')
  if (frame?.type !== 'table') throw new Error('no table')
  return frame
}

function baselines({ rows }: TableFrame, row: number): readonly number[] {
  return (rows[row]?.cells ?? []).map(({ lines }) => lines.at(-1)?.baseline ?? 0)
}

describe('the head of a table on a slide', () => {
  it('stands at one height however far the rows are moved apart', () => {
    const [close, wide] = [setOn(0, table(3)), setOn(400, table(3))]
    expect(wide.rows[1]?.height).toBeGreaterThan(close.rows[1]?.height ?? 0)
    expect(wide.rows[0]?.height).toBe(close.rows[0]?.height)
    expect(baselines(wide, 0)).toEqual(baselines(close, 0))
  })

  it('has the last lines of all its texts at its foot', () => {
    const block = table(3)
    const [first, ...columns] = block.columns
    const long = text('Angabe, wie sie in der Mitteilung steht und von den Partnern bestätigt ist')
    const columnsWithLong = first === undefined ? [] : [{ ...first, header: long }, ...columns]
    const frame = setOn(0, { ...block, columns: columnsWithLong })
    expect(frame.rows[0]?.cells[0]?.lines.length).toBeGreaterThan(1)
    const [feet] = [baselines(frame, 0)]
    for (const foot of feet) expect(foot).toBeCloseTo(feet[0] ?? 0, 6)
  })
})

describe('parts of a table', () => {
  it('have the row distance of the fullest', () => {
    const { rows, ...rest } = table(10)
    const parts = [rows.slice(0, 7), rows.slice(7)]
    const [full, short] = parts.map((own) => {
      const part: TablePart = { ...rest, rows: own, whole: rows, parts }
      return setOn(320, part)
    })
    const alone = setOn(320, { ...rest, rows: rows.slice(7) })
    expect(short?.rows[1]?.padding).toBe(full?.rows[1]?.padding)
    expect(alone.rows[1]?.padding).toBeGreaterThan(short?.rows[1]?.padding ?? 0)
  })
})
