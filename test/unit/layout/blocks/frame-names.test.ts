/** Names in an editor's selection list. */

import { describe, expect, it } from 'vitest'
import type { GroupFrame, ShapeFrame } from '../../../../src/layout/frame.js'
import { frameName, withUniqueNames } from '../../../../src/layout/frames/frame-names.js'

const box = { x: 0, y: 0, width: 1, height: 1 }
const shape = (name: string): ShapeFrame => ({
  type: 'shape',
  geometry: { type: 'rect' },
  box,
  name,
})

describe('frameName', () => {
  it('speaks the language of the deck', () => {
    expect(frameName('figure', 'de', 'Planbetten')).toBe('Kennzahl: Planbetten')
    expect(frameName('figure', 'en', 'approved beds')).toBe('Key figure: approved beds')
  })

  it('cuts long texts at a word', () => {
    const name = frameName(
      'table',
      'de',
      'Angaben mit Wert, Fundstelle, Freigabe und allem, was sonst noch dazugehört',
    )
    expect(name).toBe('Tabelle: Angaben mit Wert, Fundstelle, Freigabe und …')
  })
})

describe('withUniqueNames', () => {
  it('numbers what would occur twice, in groups too', () => {
    const group: GroupFrame = {
      type: 'group',
      name: 'Linie',
      box,
      element: 'e1',
      children: [shape('Linie'), shape('Text')],
    }
    const [first, second] = withUniqueNames([shape('Linie'), group])
    expect(first?.name).toBe('Linie')
    expect(second?.name).toBe('Linie 2')
    expect(second?.type === 'group' && second.children.map(({ name }) => name)).toEqual([
      'Linie 3',
      'Text',
    ])
  })
})
