import { describe, expect, it } from 'vitest'
import { color, deckLayout, page, title } from './fixture.js'
import { all, only, readPart, textOf } from './read-xml.js'
import { rendered } from './rendered.js'
import { chartFrame } from './specimen.js'

async function chartOf(values: readonly number[], labels: readonly string[]) {
  const frames = [title('T'), chartFrame('Diagramm', values, labels)]
  const { bytes } = await rendered(deckLayout([page(frames)]))
  return readPart(bytes, 'ppt/charts/chart1.xml')
}

describe('charts', () => {
  it('has two axes, zero at its beginning, no gridlines and no legend', async () => {
    const chart = await chartOf([3500, 12], ['3.500', '12'])
    const bars = only(chart, 'c:barChart')
    expect(all(bars, 'c:axId')).toHaveLength(2)
    expect(only(chart, 'c:min').attributes.val).toBe('0')
    expect(only(chart, 'c:max').attributes.val).toBe('4000')
    expect(all(chart, 'c:majorGridlines')).toEqual([])
    expect(all(chart, 'c:legend')).toEqual([])
    expect(only(chart, 'c:gapWidth').attributes.val).toBe('60')
  })

  it('is in the language of the deck and shows its separators on any machine', async () => {
    const chart = await chartOf([3500, 12], ['3.500', '12'])
    expect(only(chart, 'c:lang').attributes.val).toBe('de-DE')
    const [format] = all(only(chart, 'c:dLbls'), 'c:numFmt')
    expect(format?.attributes.formatCode).toBe('[>=1000000]0"."000"."000;[>=1000]0"."000;0')
  })

  it('writes labels as text where no format gives them', async () => {
    const chart = await chartOf([8, 5], ['8 %', '5 %'])
    expect(all(chart, 'c:dLbl').map((label) => textOf(only(label, 'a:t')))).toEqual(['8 %', '5 %'])
  })

  it('colours points by the theme', async () => {
    const chart = await chartOf([8, 5, 3], ['8', '5', '3'])
    const points = all(chart, 'c:dPt')
    expect(points.map((point) => only(point, 'c:idx').attributes.val)).toEqual(['1', '2'])
    expect(points.map((point) => only(point, 'a:schemeClr').attributes.val)).toEqual([
      'accent4',
      'accent4',
    ])
    expect(all(chart, 'a:srgbClr')).toEqual([])
  })

  it('hatches a series by a pattern, and keeps the ground of its labels even', async () => {
    const frame = chartFrame('Diagramm', [8, 5], ['8', '5'])
    const stroke = { color: color('background'), width: 1 }
    const series = frame.series.map((one) => ({
      ...one,
      labels: one.labels.map((label) => ({ ...label, fill: color('primary') })),
      hatch: { pattern: 'rising', stroke } as const,
    }))
    const { bytes } = await rendered(deckLayout([page([title('T'), { ...frame, series }])]))
    const chart = readPart(bytes, 'ppt/charts/chart1.xml')
    const patterns = all(chart, 'a:pattFill')
    expect(patterns.map(({ attributes }) => attributes.prst)).toEqual(['ltUpDiag', 'ltUpDiag'])
    expect(patterns.map((one) => all(one, 'a:schemeClr').map((c) => c.attributes.val))).toEqual([
      ['bg1', 'accent1'],
      ['bg1', 'accent4'],
    ])
    const [ground] = all(only(chart, 'c:dLbls'), 'c:spPr')
    expect(ground && all(ground, 'a:solidFill')).toHaveLength(1)
  })

  it('places the plot as the layout does', async () => {
    const chart = await chartOf([8, 5], ['8', '5'])
    expect(only(chart, 'c:x').attributes.val).toBe('0.33333')
    expect(only(chart, 'c:w').attributes.val).toBe('0.63333')
  })

  it('keeps its workbook', async () => {
    const frames = [title('T'), chartFrame('Diagramm', [8, 5], ['8', '5'])]
    const { bytes } = await rendered(deckLayout([page(frames)]))
    const chart = readPart(bytes, 'ppt/charts/chart1.xml')
    const data = only(chart, 'c:externalData').attributes['r:id']
    const [target] = all(readPart(bytes, 'ppt/charts/_rels/chart1.xml.rels'), 'Relationship')
    expect(target?.attributes).toMatchObject({
      Id: data,
      Target: '../embeddings/Microsoft_Excel_Worksheet1.xlsx',
    })
  })
})
