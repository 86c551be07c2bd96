import { describe, expect, it } from 'vitest'
import { setProcess } from '../../../../src/layout/blocks/process.js'
import type { TextFrame } from '../../../../src/layout/frame.js'
import { allFrames } from '../../../../src/layout/frames/walk-frames.js'
import { breakParagraph } from '../../../../src/layout/text/break-paragraph.js'
import { textArea } from '../../../../src/layout/text/text-area.js'
import { elements, lineExtents } from '../deck/inspect.js'
import { process } from '../deck/specimen-deck.js'
import { contextOf } from '../specimen.js'

function set(width: number, medium: 'print' | 'slides' = 'slides', height?: number) {
  const { context } = contextOf(medium)
  const measure = { x: 40, y: 100, width, ...(height !== undefined && { height }) }
  const { frames, tooWide, height: used } = setProcess(process, measure, context.tree.root, context)
  const texts = frames
    .flatMap(allFrames)
    .filter((frame): frame is TextFrame => frame.type === 'text')
  const arrows = texts.filter(({ outline }) => outline !== undefined)
  const rows = new Set(arrows.map(({ box }) => box.y)).size
  return { arrows, rows, texts, tooWide, used, tree: context.tree }
}

describe('setProcess', () => {
  it.each([
    [1200, 1],
    [800, 2],
    [300, 4],
  ])('takes as few rows in %i points as the words allow: %i', (width, rows) => {
    const { arrows, tooWide, ...found } = set(width)
    expect(found.rows).toBe(rows)
    expect(tooWide).toEqual([])
    expect(new Set(arrows.map(({ box }) => `${box.width} ${box.height}`)).size).toBe(1)
    expect(Math.max(...arrows.map(({ box }) => box.x + box.width))).toBeCloseTo(40 + width, 6)
  })

  it('begins flat, then notches each arrow for the point before it', () => {
    const { arrows } = set(1200)
    expect(arrows.map(({ outline }) => outline?.type)).toEqual([
      'home-plate',
      'chevron',
      'chevron',
      'chevron',
    ])
    const [first, second] = arrows
    const overlap = (first?.box.x ?? 0) + (first?.box.width ?? 0) - (second?.box.x ?? 0)
    expect(overlap).toBeGreaterThan(0)
    expect(overlap).toBeLessThan(first?.outline?.point ?? 0)
  })

  it('keeps words between notch and point', () => {
    for (const arrow of set(800).arrows) {
      const { box, outline } = arrow
      const point = outline?.point ?? 0
      for (const { left, right } of lineExtents(arrow)) {
        expect(left).toBeGreaterThanOrEqual(box.x + (outline?.type === 'chevron' ? point : 0))
        expect(right).toBeLessThanOrEqual(box.x + box.width - point / 2)
      }
    }
  })

  it('proves each name in the area where an editor breaks it', () => {
    for (const width of [300, 420, 560, 700, 800, 1000]) {
      const { context } = contextOf('slides')
      for (const arrow of set(width).arrows) {
        const area = textArea(arrow)
        const [name] = arrow.paragraphs
        const broken = name && breakParagraph(name, area.width, 'safe', context)
        expect(arrow.lines).toHaveLength(broken?.lines.length ?? 0)
        for (const { left } of lineExtents(arrow)) expect(left).toBeCloseTo(area.x, 6)
      }
    }
  })

  it('uses room that is there and no more than it has', () => {
    const { used } = set(1200, 'slides', 300)
    expect(used).toBeGreaterThan(set(1200).used)
    expect(used).toBeLessThanOrEqual(300)
  })

  it('is a list of steps, each with what is said of it', () => {
    const roles = elements(set(800).tree.build()).map(({ role }) => role)
    const step = ['LI', 'LBody', 'P']
    expect(roles).toEqual(['Document', 'L', ...step, ...step, ...step, ...step, 'P'])
  })
})
