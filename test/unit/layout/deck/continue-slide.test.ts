/** Dividing slides: few parts, even ones, nothing lost. */

import { describe, expect, it } from 'vitest'
import { continueSlide } from '../../../../src/layout/deck/continue-slide.js'
import type { SlidePlan } from '../../../../src/layout/deck/plan-slides.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { origin, text } from '../specimen.js'
import { paragraph, quotation, table } from './specimen-deck.js'

const locale = localeOf('de')

function plan(...blocks: SlidePlan['blocks']): SlidePlan {
  return {
    kind: 'content',
    master: 'table',
    title: text('Zahlen'),
    blocks,
    notes: [paragraph('Notiz')],
    opensSection: true,
    origin,
  }
}

function rowsOf(slide: SlidePlan): number {
  return slide.blocks.reduce(
    (sum, block) => sum + (block.type === 'table' ? block.rows.length : 0),
    0,
  )
}

describe('continueSlide', () => {
  it('divides as few times as it must, and evenly', () => {
    const parts = continueSlide(plan(table(10)), (part) => rowsOf(part) <= 8, locale)
    expect(parts?.map(rowsOf)).toEqual([5, 5])
    expect(parts?.map(({ part }) => part)).toEqual(['(1/2)', '(2/2)'])
  })

  it('goes on counting in a numbered list, and divides a timeline between events', () => {
    const items = Array.from({ length: 10 }, () => [paragraph('Punkt')])
    const list = { type: 'list', ordered: true, start: 3, items, origin } as const
    const lengthOf = ({ blocks: [block] }: SlidePlan): number =>
      block?.type === 'list'
        ? block.items.length
        : block?.type === 'timeline'
          ? block.events.length
          : 0
    const fits = (part: SlidePlan) => lengthOf(part) <= 4
    const parts = continueSlide(plan(list), fits, locale) ?? []
    expect(parts.map(({ blocks: [block] }) => block?.type === 'list' && block.start)).toEqual([
      3, 6, 10,
    ])
    const event = { date: text('2025'), dated: true, label: text('Start'), origin }
    const events = Array.from({ length: 6 }, () => event)
    const timeline = { type: 'timeline', events, summary: 'Was war', origin } as const
    expect(continueSlide(plan(timeline), fits, locale)?.map(lengthOf)).toEqual([3, 3])
  })

  it('tries no slide much longer than what one holds, however long the table', () => {
    const tried: number[] = []
    const fits = (part: SlidePlan): boolean => {
      tried.push(rowsOf(part))
      return rowsOf(part) <= 11
    }
    const parts = continueSlide(plan(table(2000)), fits, locale)
    expect(parts?.reduce((sum, part) => sum + rowsOf(part), 0)).toBe(2000)
    expect(Math.max(...tried)).toBeLessThan(32)
    expect(tried.length).toBeLessThan(2000)
  })

  it('gives each part its share of the height where rows are too unequal for equal numbers', () => {
    const heights = [1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 2]
    const { rows } = table(heights.length)
    const heightOf = ({ blocks }: SlidePlan): number =>
      blocks
        .flatMap((block) => (block.type === 'table' ? block.rows : []))
        .reduce((sum, row) => sum + (heights[rows.indexOf(row)] ?? 0), 0)
    const whole = plan({ ...table(heights.length), rows })
    const parts = continueSlide(whole, (part) => heightOf(part) <= 8, locale)
    expect(parts?.map(heightOf)).toEqual([7, 5, 6])
  })

  it('keeps what comes before on the first part and what comes after on the last', () => {
    const whole = plan(paragraph('davor'), table(9), paragraph('danach'))
    const parts = continueSlide(whole, (part) => rowsOf(part) <= 3, locale)
    expect(parts?.map(({ blocks }) => blocks.map(({ type }) => type).join(' '))).toEqual([
      'paragraph table',
      'table',
      'table paragraph',
    ])
  })

  it('says in the notes of further parts that they continue, and opens the section once', () => {
    const parts = continueSlide(plan(table(4)), (part) => rowsOf(part) <= 2, locale)
    expect(parts?.[1]?.notes).not.toEqual(parts?.[0]?.notes)
    expect(parts?.map(({ opensSection }) => opensSection)).toEqual([true, false])
  })

  it('gives up where nothing can be divided or no piece fits', () => {
    expect(continueSlide(plan(quotation), () => false, locale)).toBeUndefined()
    expect(continueSlide(plan(table(4)), () => false, locale)).toBeUndefined()
  })
})
