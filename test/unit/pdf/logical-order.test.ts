import { describe, expect, it } from 'vitest'
import type { ElementRole } from '../../../src/layout/element.js'
import { type Ordered, placeChildren } from '../../../src/pdf/logical-order.js'

function node(id: string, role: ElementRole, orders: readonly number[], target?: string): Ordered {
  const contents = orders.map((order) => ({ order }))
  return { element: { id, role, ...(target !== undefined && { target }) }, contents, children: [] }
}

function reading(children: readonly Ordered[]): string[] {
  return placeChildren(children)
    .sort((a, b) => a.order - b.order)
    .map(({ child }) => child.element.id)
}

describe('placeChildren', () => {
  it('keeps blocks in the order of the tree', () => {
    expect(reading([node('a', 'P', [5]), node('b', 'P', [2]), node('c', 'P', [9])])).toEqual([
      'a',
      'b',
      'c',
    ])
  })
  it('puts what is part of a line where it was drawn', () => {
    expect(reading([node('late', 'Link', [7]), node('early', 'Span', [3])])).toEqual([
      'early',
      'late',
    ])
  })
  it('puts a note after its reference, not after a hyphen that came into the tree later', () => {
    const children = [
      node('reference', 'Reference', [1], 'note'),
      node('hyphen', 'Span', [3]),
      node('note', 'Note', [9]),
    ]
    expect(reading(children)).toEqual(['reference', 'note', 'hyphen'])
  })
  it('counts the content of descendants', () => {
    const list: Ordered = { ...node('list', 'Link', []), children: [node('x', 'Span', [1])] }
    expect(reading([node('span', 'Span', [2]), list])).toEqual(['list', 'span'])
  })
  it('keeps cells without content in their places', () => {
    expect(reading([node('a', 'TD', [1]), node('b', 'TD', []), node('c', 'TD', [2])])).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})
