import { describe, expect, it } from 'vitest'
import type { OrgChart } from '../../../../src/document/ast-drawn.js'
import type { TextFrame } from '../../../../src/layout/frame.js'
import { allFrames } from '../../../../src/layout/frames/walk-frames.js'
import { setBlock } from '../../../../src/layout/set-block.js'
import { contextOf, origin, text } from '../specimen.js'

function chart(members: number, seats: number): OrgChart {
  return {
    type: 'org-chart',
    roof: text('Ein Dach'),
    members: Array.from({ length: members }, (_, index) => ({
      name: text(`Haus ${index}`),
      fullName: text(`Hochschule ${index}`),
      kind: 'university',
      kindName: text('Universität'),
      origin,
    })),
    body: {
      name: text('Vorstand'),
      detail: text('Sitze'),
      seats: Array.from({ length: seats }, (_, index) => ({
        office: text(`Amt ${index}`),
        holder: text('Ada Beispiel'),
        organisation: text('Ministerium'),
        ...(index < members && { member: index }),
        chair: index === 0,
      })),
    },
    summary: 'Wer dazugehört.',
    origin,
  }
}

function set(members: number, seats: number, width: number) {
  const { context } = contextOf('slides')
  const done = setBlock(chart(members, seats), { x: 40, y: 0, width }, context.tree.root, context)
  const texts = done.frames
    .flatMap(allFrames)
    .filter((frame): frame is TextFrame => frame.type === 'text')
  const ofKind = (word: RegExp) =>
    texts.filter(({ lines }) => word.test(lines[0]?.runs[0]?.text ?? '')).map(({ box }) => box)
  return { tooWide: done.tooWide, members: ofKind(/^Haus/), seats: ofKind(/^Amt/) }
}

const rowsOf = (boxes: readonly { readonly y: number }[]) => [...new Set(boxes.map(({ y }) => y))]

describe('an organisation chart', () => {
  it('stands members in one row where their words allow it, each with its seat beneath', () => {
    const { tooWide, members, seats } = set(5, 5, 873.6)
    expect(tooWide).toEqual([])
    expect(rowsOf(members)).toHaveLength(1)
    const starts = seats.map(({ x }, index) => x - (members[index]?.x ?? 0))
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(0.01)
  })

  it('stands many members in rows that are filled evenly', () => {
    const { tooWide, members } = set(20, 4, 873.6)
    expect(tooWide).toEqual([])
    const rows = rowsOf(members).map((y) => members.filter((box) => box.y === y).length)
    expect(rows.length).toBeGreaterThan(1)
    expect((rows[0] ?? 0) - (rows.at(-1) ?? 0)).toBeLessThanOrEqual(rows.length)
    const ends = rowsOf(members).map((y) =>
      Math.max(...members.filter((box) => box.y === y).map((box) => box.y + box.height)),
    )
    expect(
      rowsOf(members)
        .slice(1)
        .every((y, index) => y > (ends[index] ?? 0)),
    ).toBe(true)
  })

  it('stands seats side by side where there are fewer members than two rows of them', () => {
    expect(rowsOf(set(1, 4, 873.6).seats)).toHaveLength(1)
  })
})
