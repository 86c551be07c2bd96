import { describe, expect, it } from 'vitest'
import { createTree } from '../../../src/layout/structure.js'

describe('createTree', () => {
  it('grows in reading order', () => {
    const tree = createTree('de-DE')
    const first = tree.add(tree.root, { role: 'H1', title: 'Titel' })
    const second = tree.add(tree.root, { role: 'P' })
    tree.add(second, { role: 'Span' })
    expect(tree.build()).toMatchObject({
      role: 'Document',
      language: 'de-DE',
      children: [{ id: first }, { id: second, children: [{ role: 'Span' }] }],
    })
  })

  it('drops elements without content when it is told what has some', () => {
    const tree = createTree('de-DE')
    tree.add(tree.root, { role: 'P' })
    const list = tree.add(tree.root, { role: 'L' })
    const item = tree.add(list, { role: 'LI' })
    const built = tree.build(new Set([item]))
    expect(built.children).toMatchObject([{ id: list, children: [{ id: item }] }])
  })

  it('points waiting references at their note', () => {
    const tree = createTree('en-GB')
    const [one, two, again] = [1, 2, 1].map((number) => {
      const reference = tree.add(tree.root, { role: 'Reference' })
      tree.refer(reference, number)
      return reference
    })
    const note = tree.add(tree.root, { role: 'Note' })
    tree.settle(1, note)
    const targets = new Map(tree.build().children.map(({ id, target }) => [id, target]))
    expect([one, two, again].map((id) => targets.get(id ?? ''))).toEqual([note, undefined, note])
    expect(tree.awaited()).toEqual([2])
    expect(tree.noteOf(two ?? '')).toBe(2)
  })

  it('throws for an element that is not its own', () => {
    expect(() => createTree('de').add('e7', { role: 'P' })).toThrow('e7')
  })
})
