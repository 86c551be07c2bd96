import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/document/ast.js'
import { numberNotes } from '../../../../src/layout/deck/number-notes.js'
import { emptyDocument, noteReference, origin, text } from '../specimen.js'
import { slidePlan } from './specimen-deck.js'

const said = (words: string, ...notes: readonly number[]): Block => ({
  type: 'paragraph',
  children: [...text(words), ...notes.map(noteReference)],
  origin,
})

describe('numberNotes', () => {
  const document = emptyDocument('deck')

  it('numbers in the order of reading, each note once', () => {
    const children = [said('zwei', 7), said('drei', 12)]
    const callout: Block = { type: 'callout', tone: 'note', children, origin }
    const number = numberNotes(slidePlan([said('eins', 7, 3), callout, said('vier', 1)]), document)
    expect([7, 3, 12, 1].map(number)).toEqual([1, 2, 3, 4])
  })

  it('begins with the title', () => {
    const title = [...text('Botschaft'), noteReference(9)]
    expect(numberNotes(slidePlan([said('Text', 2)], { title }), document)(9)).toBe(1)
  })

  it('leaves the number of a note that the slide does not cite', () => {
    expect(numberNotes(slidePlan([said('Text', 2)]), document)(5)).toBe(5)
  })
})
