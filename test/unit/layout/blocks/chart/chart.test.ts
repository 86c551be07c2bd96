/** Charts of every kind in both media: labels stand free, marks mean their values, and a table says the same. */

import { describe, expect, it } from 'vitest'
import type { Chart, ChartGrid, ChartOf, ChartPoint } from '../../../../../src/document/chart.js'
import type { Frame, TextFrame } from '../../../../../src/layout/frame.js'
import type { ChartFrame } from '../../../../../src/layout/frames/chart-frame.js'
import { allFrames } from '../../../../../src/layout/frames/walk-frames.js'
import { setBlock } from '../../../../../src/layout/set-block.js'
import { contains, elements, overlap } from '../../deck/inspect.js'
import { anyChart, contextOf } from '../../specimen.js'

const printed = (value: number) => String(value).replace('.', ',')

function point(label: string, value: number): ChartPoint {
  return { label, value, valueText: printed(value), fact: `fig.${label}`, highlight: false }
}

function gridOf(
  categories: readonly string[],
  series: Readonly<Record<string, readonly number[]>>,
): ChartGrid {
  return {
    categories,
    series: Object.entries(series).map(([label, values]) => ({
      label,
      values: values.map((value, index) => point(`${label}-${categories[index]}`, value)),
    })),
  }
}

const years = ['2021', '2022', '2023', '2024', '2025']
const houses = ['Hochschule', 'Institut für Holzforschung', 'Innung']
const lines = gridOf(years, {
  Bachelor: [880, 905, 948, 1002, 1040],
  Master: [251, 268, 290, 352, 420],
})
const jobs = gridOf(houses, { Forschung: [48, 52, 6], Lehre: [31, 1, 18], Verwaltung: [9, 1, 6] })
const limits = gridOf(houses, { gefordert: [90, 90, 60], gemessen: [104.5, 90, 88.5] })
const parts = [
  point('Personal', 1260),
  point('Geräte', 740),
  point('Gebäude', 500),
  point('Rest', 3),
]

const charts: readonly Chart[] = [
  { ...anyChart, kind: 'bar', bars: parts },
  { ...anyChart, kind: 'line', grid: lines },
  { ...anyChart, kind: 'stacked', grid: jobs },
  { ...anyChart, kind: 'share', parts, whole: point('Summe', 2503) },
  { ...anyChart, kind: 'dots', grid: limits },
  { ...anyChart, kind: 'multiples', panels: 'bar', grid: jobs },
  { ...anyChart, kind: 'multiples', panels: 'line', grid: lines },
]

const longName =
  'Zentrum für angewandte Forschung im Bauen mit Holz und anderen Stoffen, die nachwachsen'
const extremes = gridOf([longName, 'Institut', 'Innung'], {
  [longName]: [1, 500_000, 1_000_000],
  gemessen: [1_000_000, 500_001, 0],
})

/** What is drawn only in charts that nobody plans: names of several lines, values near zero beside great ones. */
const hard: readonly Chart[] = [
  {
    ...anyChart,
    kind: 'bar',
    bars: [longName, `${longName}.`, 'Rest'].map((one) => point(one, 7)),
  },
  { ...anyChart, kind: 'stacked', grid: extremes },
  {
    ...anyChart,
    kind: 'share',
    parts: ['a', 'b', 'c', 'd'].map((one) => point(longName + one, 1)),
  },
  { ...anyChart, kind: 'dots', grid: extremes },
  { ...anyChart, kind: 'multiples', panels: 'bar', grid: extremes },
]

const media = ['print', 'slides'] as const

function set(chart: Chart, medium: (typeof media)[number], height?: number) {
  const largest = contextOf(medium).context
  const sizeOf: typeof largest.sizeOf = (role) => largest.design.roles[role].scale.at(-1) ?? 10
  const context = { ...largest, sizeOf }
  const measure = { x: 40, y: 100, width: medium === 'print' ? 330 : 873.6 }
  const room = height === undefined ? measure : { ...measure, height }
  const done = setBlock(chart, room, context.tree.root, context)
  return { ...done, measure, tree: context.tree.build() }
}

const isText = (frame: Frame): frame is TextFrame => frame.type === 'text'
const isChart = (frame: Frame): frame is ChartFrame => frame.type === 'chart'

function named(chart: Chart): string {
  return chart.kind === 'multiples' ? `panels of type ${chart.panels}` : chart.kind
}

describe.each(media)('charts in %s', (medium) => {
  it.each([...charts, ...hard].map((chart) => [named(chart), chart] as const))(
    'keep labels apart and in the figure: %s',
    (_, chart) => {
      const { frames, height, tooWide, measure } = set(chart, medium)
      expect(tooWide).toEqual([])
      const texts = frames.flatMap(allFrames).filter(isText)
      for (const [index, one] of texts.entries()) {
        expect(contains({ ...measure, height }, one.box), one.name).toBe(true)
        for (const other of texts.slice(index + 1)) {
          expect(overlap(one.box, other.box), `${one.name}, ${other.name}`).toBe(false)
        }
      }
    },
  )

  it('end the value of a share with a space, since its name follows', () => {
    const share = charts.find(({ kind }) => kind === 'share') as Chart
    const texts = set(share, medium).frames.flatMap(allFrames).filter(isText)
    const values = texts.filter(({ role }) => role === 'chart-value')
    expect(values).toHaveLength(parts.length + 1)
    for (const { lines, paragraphs } of values) {
      const [run] = lines.at(-1)?.runs.slice(-1) ?? []
      expect(run?.text).toMatch(/\S $/)
      expect(run?.glyphs).toHaveLength(run?.text.length ?? 0)
      expect(paragraphs.flatMap(({ runs }) => runs).at(-1)?.text).not.toMatch(/ $/)
    }
  })

  it.each(charts.map((chart) => [named(chart), chart] as const))(
    'say every value once in a table beside the figure: %s',
    (_, chart) => {
      const { tree } = set(chart, medium)
      const [figure, table] = tree.children
      expect([figure?.role, table?.role]).toEqual(['Figure', 'Table'])
      const cells = elements(tree).filter(({ role }) => role === 'TD')
      const corner = 'grid' in chart ? 1 : 0
      const shown = set(chart, medium)
        .frames.flatMap(allFrames)
        .filter(isText)
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
        .filter(({ fact }) => fact !== undefined)
      expect(shown).toHaveLength(cells.length - corner)
      const used = new Set(shown.map(({ element }) => element))
      expect(cells.filter(({ id }) => !used.has(id))).toHaveLength(corner)
      const rows = elements(tree).filter(({ role }) => role === 'TR')
      expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1)
    },
  )

  it('stack parts without gaps, on a scale that the longest bar fills', () => {
    const [frame] = set(charts[2] as Chart, medium)
      .frames.flatMap(allFrames)
      .filter(isChart)
    const shapes = frame?.marks.filter((mark) => mark.type === 'shape' && mark.stroke && mark.fill)
    const [first, second, third] = (shapes ?? []).map(({ box }) => box)
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 6)
    expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(
      (frame?.plot.x ?? 0) + (frame?.plot.width ?? 0),
      6,
    )
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(48 / 31, 6)
  })

  it('tell stacked parts apart by the patterns of the theme, in the key as in the bars', () => {
    const frames = set(charts[2] as Chart, medium).frames.flatMap(allFrames)
    const [frame] = frames.filter(isChart)
    const swatches = frames.flatMap((one) => (one.type === 'shape' && one.fill ? [one] : []))
    const { patterns } = contextOf(medium).context.design.blocks.chart
    const wanted = patterns.slice(0, 3).map((one) => (one === 'solid' ? undefined : one))
    expect(new Set(wanted).size).toBeGreaterThan(1)
    expect(swatches.slice(0, 3).map(({ hatch }) => hatch?.pattern)).toEqual(wanted)
    expect(frame?.series.map(({ hatch }) => hatch?.pattern)).toEqual(wanted)
    for (const { labels, colors, hatch } of frame?.series ?? []) {
      for (const { moved, fill } of labels) {
        expect(fill).toEqual(hatch && !moved ? colors[0] : undefined)
      }
    }
  })

  it('draws all panels on one scale', () => {
    for (const chart of charts.slice(5)) {
      const drawn = set(chart, medium).frames.flatMap(allFrames).filter(isChart)
      expect(drawn).toHaveLength('grid' in chart ? chart.grid.series.length : 0)
      const scales = drawn.map(({ drawing, plot }) =>
        JSON.stringify([drawing, plot.width.toFixed(3), plot.height.toFixed(3)]).replace(
          /"categoryLabels":\w+/,
          '',
        ),
      )
      expect(new Set(scales).size).toBe(1)
    }
  })

  it('leaves values that cannot stand free to a table beneath', () => {
    const tangled = gridOf(years, {
      A: [10, 11, 10, 11, 10],
      B: [11, 10, 11, 10, 11],
      C: [10, 12, 12, 10, 11],
      D: [100, 90, 80, 90, 100],
    })
    const { frames, tree, tooWide } = set({ ...anyChart, kind: 'line', grid: tangled }, medium)
    expect(tooWide).toEqual([])
    const table = frames.find((frame) => frame.type === 'table')
    expect(table?.type === 'table' && table.rows).toHaveLength(5)
    expect(tree.children.map(({ role }) => role)).toEqual(['Figure', 'Table', 'P'])
    const [drawn] = frames.flatMap(allFrames).filter(isChart)
    expect(drawn?.series.flatMap(({ labels }) => labels.map(({ place }) => place))).toEqual(
      Array(20).fill('none'),
    )
  })
})

describe('lines', () => {
  const single = (values: readonly number[]): ChartOf<'line'> => ({
    ...anyChart,
    kind: 'line',
    grid: gridOf(years, { eins: values }),
  })
  const drawingOf = (values: readonly number[]) => {
    const [frame] = set(single(values), 'slides', 300).frames.flatMap(allFrames).filter(isChart)
    if (frame?.drawing.type !== 'points') throw new Error('no points')
    return frame.drawing
  }

  it('begin at zero unless all values are far from it; then no axis is drawn', () => {
    expect(drawingOf([10, 20, 50, 80, 90])).toMatchObject({ axisMin: 0, axisLine: true })
    const lifted = drawingOf([80, 82, 85, 88, 90])
    expect(lifted.axisLine).toBe(false)
    expect(lifted.axisMin).toBeGreaterThan(60)
    expect(lifted.axisMin).toBeLessThan(80)
  })

  it('run below zero, and through equal values', () => {
    const below = drawingOf([-20, -10, 5, 10, 20])
    expect(below.axisLine).toBe(true)
    expect(below.axisMin).toBeLessThan(-20)
    expect(drawingOf([5, 5, 5, 5, 5]).axisMax).toBeGreaterThan(5)
    expect(drawingOf([0, 0, 0, 0, 0]).axisMax).toBeGreaterThan(0)
  })

  it('use the room of a slide, as far as a chart needs it', () => {
    const height = (room: number) => set(single([1, 2, 3, 4, 5]), 'slides', room).height
    expect(height(300)).toBeCloseTo(300, 1)
    expect(height(2000)).toBeLessThan(500)
  })
})
