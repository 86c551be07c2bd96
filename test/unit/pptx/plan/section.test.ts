import { describe, expect, it } from 'vitest'
import { planSections } from '../../../../src/pptx/plan/section.js'
import { page } from '../fixture.js'

const pages = (...names: readonly (string | undefined)[]) =>
  names.map((section) => page([], section === undefined ? {} : { section }))

describe('planSections', () => {
  it('makes none where no page has a section', () => {
    expect(planSections(pages(undefined, undefined), 'Deck')).toEqual([])
  })

  it('puts every slide into one section', () => {
    const sections = planSections(pages(undefined, 'Lage', 'Lage', 'Zahlen'), 'Deck')
    expect(sections.map(({ name, slides }) => [name, slides])).toEqual([
      ['Deck', [0]],
      ['Lage', [1, 2]],
      ['Zahlen', [3]],
    ])
  })

  it('has upper-case GUIDs that differ by place and stay the same', () => {
    const once = planSections(pages('Lage', 'Zahlen', 'Lage'), 'Deck').map(({ id }) => id)
    const again = planSections(pages('Lage', 'Zahlen', 'Lage'), 'Deck').map(({ id }) => id)
    expect(once).toEqual(again)
    expect(new Set(once).size).toBe(3)
    for (const id of once) expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/)
  })
})
