/** Which slides of a handout share a page. */

import { describe, expect, it } from 'vitest'
import {
  type HandoutRoom,
  type SlideNeed,
  sharePages,
} from '../../../../src/layout/handout/share-pages.js'

const room: HandoutRoom = { height: 100, slide: 40, gap: 4, sharedScale: 0.8 }
const bare: SlideNeed = { notes: 0, pages: 1, last: 40, continues: false }
const more: SlideNeed = { ...bare, continues: true }
const spoken = (notes: number): SlideNeed => ({ ...bare, notes, last: 40 + notes })

/** Slides on each page: `2` for two, `2s` for two smaller ones. */
function shared(...slides: readonly SlideNeed[]): string {
  return sharePages(slides, room)
    .map(({ count, scale }) => (scale < 1 ? `${count}s` : `${count}`))
    .join(' ')
}

describe('sharePages', () => {
  it('puts slides without notes in pairs, and keeps one with notes apart if both do not fit', () => {
    expect(shared(bare, bare, bare, bare)).toBe('2 2')
    expect(shared(spoken(50), bare, bare)).toBe('1 2')
    expect(shared(spoken(10), bare)).toBe('2')
    expect(shared()).toBe('')
  })

  it('makes slides smaller only for one that continues the other and would stand alone', () => {
    expect(shared(spoken(25), more, spoken(50))).toBe('2s 1')
    expect(shared(spoken(25), bare, spoken(50))).toBe('1 1 1')
    expect(shared(spoken(25), more, more, spoken(50))).toBe('1 2 1')
    expect(shared(spoken(50), more, spoken(50))).toBe('1 1 1')
  })

  it('lets a slide follow notes that end on a further page', () => {
    const long: SlideNeed = { notes: 120, pages: 2, last: 30, continues: false }
    expect(shared(long, bare)).toBe('2')
    expect(shared({ ...long, last: 70 }, bare)).toBe('1 1')
  })

  it('lets no slide go and keeps their order', () => {
    const slides = Array.from({ length: 25 }, (_, index) => spoken((index * 17) % 55))
    let next = 0
    for (const { from, count } of sharePages(slides, room)) {
      expect(from).toBe(next)
      next += count
    }
    expect(next).toBe(slides.length)
  })
})
