import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../src/document/ast-drawn.js'
import { pictureBeside } from '../../../../src/layout/deck/picture-beside.js'
import { picture } from '../specimen.js'
import { callout, paragraph, slidePlan } from './specimen-deck.js'

const words = paragraph('Ein Satz.')
const shown: Figure = picture(2000, 1000)

describe('pictureBeside', () => {
  it('stands picture and text side by side, in the order of the template', () => {
    const after = pictureBeside(slidePlan([words, words, shown]))
    expect(after).toMatchObject({ master: 'columns' })
    expect(after?.blocks).toMatchObject([{ type: 'columns', columns: [[words, words], [shown]] }])
    const before = pictureBeside(slidePlan([shown, words]))
    expect(before?.blocks).toMatchObject([{ columns: [[shown], [words]] }])
  })

  it.each([
    ['a picture alone', slidePlan([shown])],
    ['text alone', slidePlan([words])],
    ['two pictures', slidePlan([words, shown, shown])],
    ['text on both sides', slidePlan([words, shown, words])],
    ['a picture whose width the author chose', slidePlan([words, { ...shown, width: 0.5 }])],
    ['blocks that are no text', slidePlan([callout, shown])],
    ['another master', slidePlan([words, shown], { master: 'sources' })],
  ])('leaves %s', (_, slide) => {
    expect(pictureBeside(slide)).toBeUndefined()
  })
})
