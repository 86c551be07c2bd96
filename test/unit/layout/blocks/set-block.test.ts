/** Blocks in both media at middling sizes: at their place, within their width, with the right structure. */

import { describe, expect, it } from 'vitest'
import type { Block, BlockOf } from '../../../../src/document/ast.js'
import type { Element } from '../../../../src/layout/element.js'
import type { Frame, GroupFrame } from '../../../../src/layout/frame.js'
import { allFrames } from '../../../../src/layout/frames/walk-frames.js'
import { type SetBlock, setBlock } from '../../../../src/layout/set-block.js'
import type { TextRole } from '../../../../src/theme/theme.js'
import { contains, elements, lineExtents } from '../deck/inspect.js'
import {
  attribution,
  callout,
  chart,
  columns,
  keyFigures,
  list,
  notUsed,
  openQuestions,
  orgChart,
  paragraph,
  process,
  quotation,
  table,
  timeline,
  translatedQuotation,
} from '../deck/specimen-deck.js'
import { contextOf, origin, picture, text } from '../specimen.js'

const pixel = picture(4000, 2000, { caption: text('Was man sieht') })

const blocks: readonly Block[] = [
  paragraph(
    'Ein Absatz mit einigen Worten, der über mehr als eine Zeile läuft, wenn die Spalte schmal ist.',
  ),
  list('eins', 'zwei'),
  { type: 'heading', depth: 3, level: 4, children: text('Überschrift'), origin },
  table(5),
  keyFigures,
  chart,
  timeline,
  process,
  orgChart,
  quotation,
  translatedQuotation,
  callout,
  { ...callout, tone: 'caution', children: [paragraph('Achtung.'), table(2)] },
  columns,
  attribution,
  openQuestions,
  notUsed(3),
  pixel,
]

interface Set extends SetBlock {
  readonly tree: Element
}

function set(
  block: Block,
  medium: 'print' | 'slides',
  width = medium === 'print' ? 510 : 873.6,
): Set {
  const largest = contextOf(medium).context
  const sizeOf = (role: TextRole) => {
    const { scale } = largest.design.roles[role]
    return scale[Math.min(2, scale.length - 1)] ?? scale[0]
  }
  const context = { ...largest, sizeOf }
  const done = setBlock(block, { x: 40, y: 100, width }, context.tree.root, context)
  return { ...done, tree: context.tree.build() }
}

describe.each(['print', 'slides'] as const)('setBlock in %s', (medium) => {
  it.each(blocks.map((block) => [block.type, block] as const))(
    '%s stands within its measure',
    (_, block) => {
      const { frames, height, tooWide } = set(block, medium)
      expect(frames.length).toBeGreaterThan(0)
      expect(tooWide).toEqual([])
      const box = { x: 40, y: 100, width: medium === 'print' ? 510 : 873.6, height: height + 0.5 }
      for (const frame of frames.flatMap(allFrames)) {
        expect(contains(box, frame.box), frame.name).toBe(true)
        for (const line of lineExtents(frame)) {
          expect(line.left, frame.name).toBeGreaterThanOrEqual(frame.box.x - 0.1)
          expect(line.right, frame.name).toBeLessThanOrEqual(frame.box.x + frame.box.width + 0.1)
        }
      }
    },
  )

  it('sets nothing for a break', () => {
    expect(set({ type: 'break', origin }, medium)).toMatchObject({ frames: [], height: 0 })
  })

  it('puts the numerals of a row on one baseline and tiles at equal distances', () => {
    const groups = set(keyFigures, medium).frames.filter(isGroup)
    expect(groups.length).toBe(4)
    const baselines = groups.map((group) => {
      const numeral = group.children.find(
        (child) => child.type === 'text' && child.role === 'numeral',
      )
      return numeral?.type === 'text' ? numeral.lines[0]?.baseline.toFixed(3) : undefined
    })
    expect(new Set(baselines).size).toBe(1)
    expect(new Set(groups.map(({ box }) => box.width.toFixed(3))).size).toBe(1)
    const xs = groups.map(({ box }) => box.x)
    const gaps = xs.slice(1).map((x, index) => (x - (xs[index] ?? 0)).toFixed(3))
    expect(new Set(gaps).size).toBe(1)
  })

  it('reads a key figure as one group: number with its affixes, label, scope, date, source', () => {
    const [, second] = set(keyFigures, medium).frames.filter(isGroup)
    const said = second?.children.flatMap((child) =>
      child.type === 'text'
        ? child.paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''))
        : [],
    )
    expect(said).toEqual([
      'rund\u00A03.500',
      'klinische Studien',
      'an beiden Universitätsklinika',
      'Stichtag nicht genannt1',
    ])
  })

  it('fills rows of tiles evenly where one row is too narrow', () => {
    const narrow = set(
      { ...keyFigures, figures: keyFigures.figures.slice(0, 4) },
      medium,
      medium === 'print' ? 240 : 460,
    )
    const rows = new Set(narrow.frames.map(({ box }) => box.y.toFixed(2)))
    expect(rows.size).toBe(2)
  })

  it('draws bars as long as their values, on the axis of the native chart', () => {
    const frame = set(chart, medium).frames.find((one) => one.type === 'chart')
    if (frame?.type !== 'chart' || frame.drawing.type !== 'bars') throw new Error('no bars')
    const { axisMax, gapWidth } = frame.drawing
    const bars = frame.marks.filter(
      (mark) => mark.type === 'shape' && mark.geometry.type === 'rect',
    )
    const values = frame.series[0]?.values ?? []
    expect(bars.length).toBe(values.length)
    for (const [index, bar] of bars.entries()) {
      expect(bar.box.x).toBe(frame.plot.x)
      expect(bar.box.width).toBeCloseTo(((values[index] ?? 0) / axisMax) * frame.plot.width, 6)
    }
    const pitch = frame.plot.height / values.length
    expect(bars[0]?.box.height).toBeCloseTo(pitch / (1 + gapWidth / 100), 0)
    expect(frame.series[0]?.colors[0]).not.toEqual(frame.series[0]?.colors[1])
  })

  it('gives tables heads for columns and rows, and widths that add up', () => {
    const done = set(table(5), medium)
    const frame = done.frames.find((one) => one.type === 'table')
    if (frame?.type !== 'table') throw new Error('no table')
    expect(frame.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(frame.box.width, 6)
    expect(frame.rows.reduce((sum, row) => sum + row.height, 0)).toBeCloseTo(frame.box.height, 6)
    const heads = elements(done.tree).filter(({ role }) => role === 'TH')
    expect(heads.map(({ scope }) => scope)).toEqual([
      ...Array(4).fill('Column'),
      ...Array(5).fill('Row'),
    ])
    const figures = frame.rows.slice(1).map(({ cells }) => cells[1]?.lines.length)
    expect(figures).toEqual([1, 1, 1, 1, 1])
  })

  it('puts each seat under its member and says the member in words', () => {
    const [group] = set(orgChart, medium).frames.filter(isGroup)
    const texts = group?.children.filter((child) => child.type === 'text') ?? []
    const member = texts.find(({ name }) => name === 'Mitglied: LMU Klinikum')
    const seat = texts.find(({ name }) => name === 'Sitz: Ärztlicher Direktor')
    expect(Math.abs((seat?.box.x ?? 0) - (member?.box.x ?? 99))).toBeLessThan(20)
    const said = seat?.type === 'text' ? seat.paragraphs.at(-1)?.runs[0]?.text : ''
    expect(said).toBe('LMU Klinikum')
    expect(group?.alt).toContain('Fünf Mitglieder')
  })

  it('marks undated events by words and by a hollow dot', () => {
    const [group] = set(timeline, medium).frames.filter(isGroup)
    const dots = (group?.children ?? []).flatMap((child) =>
      child.type === 'shape' && child.geometry.type === 'ellipse'
        ? [child.stroke !== undefined]
        : [],
    )
    expect(dots).toEqual([false, false, true, true])
  })

  it('tags lists as lists and quotations as quotations', () => {
    const nested: BlockOf<'list'> = {
      ...list('eins'),
      ordered: true,
      items: [[paragraph('eins'), list('innen')], [paragraph('zwei')]],
    }
    const roles = elements(set(nested, medium).tree).map(({ role }) => role)
    expect(roles).toEqual([
      'Document',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'LI',
      'Lbl',
      'LBody',
    ])
    expect(elements(set(quotation, medium).tree).map(({ role }) => role)).toContain('BlockQuote')
  })

  it('keeps the proportions of a picture', () => {
    const picture = set(pixel, medium)
      .frames.flatMap(allFrames)
      .find(({ type }) => type === 'picture')
    expect((picture?.box.width ?? 0) / (picture?.box.height ?? 1)).toBeCloseTo(2, 6)
  })

  it('reports words that are wider than their tile or cell', () => {
    const label = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2)
    const [figure] = keyFigures.figures
    const figures = figure === undefined ? [] : [{ ...figure, label: text(label) }]
    expect(set({ ...keyFigures, figures }, medium, 200).tooWide.length).toBeGreaterThan(0)
  })
})

function isGroup(frame: Frame): frame is GroupFrame {
  return frame.type === 'group'
}
