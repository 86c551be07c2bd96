import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/document/ast.js'
import type { Figure } from '../../../../src/document/ast-drawn.js'
import { pictureBeside } from '../../../../src/layout/deck/picture-beside.js'
import type { SlidePlan } from '../../../../src/layout/deck/plan-slides.js'
import { origin, picture, text } from '../specimen.js'
import { callout, paragraph } from './specimen-deck.js'

const plan = (blocks: readonly Block[], more: Partial<SlidePlan> = {}): SlidePlan => ({
  kind: 'content',
  master: 'body',
  title: text('Botschaft'),
  blocks,
  notes: [],
  opensSection: false,
  origin,
  ...more,
})

const words = paragraph('Ein Satz.')
const shown: Figure = picture(2000, 1000)

describe('pictureBeside', () => {
  it('stands picture and text side by side, in the order of the template', () => {
    const after = pictureBeside(plan([words, words, shown]))
    expect(after).toMatchObject({ master: 'columns' })
    expect(after?.blocks).toMatchObject([{ type: 'columns', columns: [[words, words], [shown]] }])
    const before = pictureBeside(plan([shown, words]))
    expect(before?.blocks).toMatchObject([{ columns: [[shown], [words]] }])
  })

  it.each([
    ['a picture alone', plan([shown])],
    ['text alone', plan([words])],
    ['two pictures', plan([words, shown, shown])],
    ['text on both sides', plan([words, shown, words])],
    ['a picture whose width the author chose', plan([words, { ...shown, width: 0.5 }])],
    ['blocks that are no text', plan([callout, shown])],
    ['another master', plan([words, shown], { master: 'sources' })],
  ])('leaves %s', (_, slide) => {
    expect(pictureBeside(slide)).toBeUndefined()
  })
})
