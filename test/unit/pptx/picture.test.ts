import { describe, expect, it } from 'vitest'
import type { DrawingFrame, PictureFrame } from '../../../src/layout/frames/picture-frame.js'
import { pngFile } from '../picture/png-file.js'
import { deckLayout, page, rect, title } from './fixture.js'
import { all, only, readPart } from './read-xml.js'
import { rendered } from './rendered.js'

const bytes = pngFile({ width: 2, height: 2, code: 2, depth: 8, sample: () => 9 })
const picture: PictureFrame = {
  type: 'picture',
  element: 'e1',
  name: 'Bild',
  alt: 'Ein Bild',
  box: rect(100, 100, 80, 40),
  format: 'png',
  bytes,
  pixels: { width: 2, height: 2 },
  turn: { quarters: 0, mirrored: false },
  crop: { left: 0, top: 0, right: 0, bottom: 0 },
}

async function shown(changes: Partial<PictureFrame>) {
  const { bytes: deck } = await rendered(
    deckLayout([page([title('T'), { ...picture, ...changes }])]),
  )
  return only(readPart(deck, 'ppt/slides/slide1.xml'), 'p:pic')
}

describe('pictures', () => {
  it('are cut in the shape, not in the file', async () => {
    const pic = await shown({ crop: { left: 0.1, top: 0, right: 0.2, bottom: 0.05 } })
    expect(only(pic, 'a:srcRect').attributes).toEqual({ l: '10000', t: '0', r: '20000', b: '5000' })
    expect(all(await shown({}), 'a:srcRect')).toEqual([])
  })

  it('are turned by the shape; what is cut is said of the stored picture', async () => {
    const crop = { left: 0.1, top: 0.2, right: 0.3, bottom: 0.4 }
    const pic = await shown({ crop, turn: { quarters: 1, mirrored: false } })
    expect(only(pic, 'a:srcRect').attributes).toEqual({
      l: '20000',
      t: '30000',
      r: '40000',
      b: '10000',
    })
    const place = only(pic, 'a:xfrm')
    expect(place.attributes).toEqual({ rot: '5400000' })
    expect(only(place, 'a:off').attributes).toEqual({ x: `${120 * 12_700}`, y: `${80 * 12_700}` })
    expect(only(place, 'a:ext').attributes).toEqual({ cx: `${40 * 12_700}`, cy: `${80 * 12_700}` })
  })

  it('are mirrored before they are turned', async () => {
    const crop = { left: 0.1, top: 0, right: 0, bottom: 0 }
    const pic = await shown({ crop, turn: { quarters: 2, mirrored: true } })
    expect(only(pic, 'a:xfrm').attributes).toEqual({ rot: '10800000', flipH: '1' })
    expect(only(pic, 'a:srcRect').attributes).toMatchObject({ l: '10000', r: '0' })
  })

  it('say that they are decoration', async () => {
    const { element: _, ...decoration } = picture
    const layout = deckLayout([page([title('T'), { ...decoration, alt: '' }])])
    const slide = readPart((await rendered(layout)).bytes, 'ppt/slides/slide1.xml')
    expect(all(only(slide, 'p:pic'), 'adec:decorative')).toHaveLength(1)
  })
})

describe('drawings', () => {
  const at = (x: number, y: number) => ({ x, y })
  const square = (from: number, to: number) =>
    [
      { type: 'move', to: at(from, from) },
      { type: 'line', to: at(to, from) },
      { type: 'line', to: at(to, to) },
      { type: 'line', to: at(from, to) },
      { type: 'close' },
    ] as const
  const drawing = (shapes: DrawingFrame['shapes']): DrawingFrame => ({
    type: 'drawing',
    element: 'e1',
    name: 'Zeichen',
    alt: 'Ein Zeichen',
    box: rect(0, 0, 100, 100),
    shapes,
  })
  const drawn = async (shapes: DrawingFrame['shapes']) => {
    const { bytes: deck } = await rendered(deckLayout([page([title('T'), drawing(shapes)])]))
    return only(readPart(deck, 'ppt/slides/slide1.xml'), 'p:grpSp')
  }
  const points = (shape: Parameters<typeof all>[0]) =>
    all(shape, 'a:pt').map(({ attributes }) => [
      Number(attributes.x) / 12_700,
      Number(attributes.y) / 12_700,
    ])

  it('are a described group of outlines in their own colours or the theme’s', async () => {
    const line = { width: 2, cap: 'round', join: 'bevel', miterLimit: 4 } as const
    const group = await drawn([
      { steps: square(0, 100), rule: 'nonzero', fill: { rgb: 'A0431F' } },
      {
        steps: square(10, 20),
        rule: 'nonzero',
        stroke: { ...line, color: { slot: 'text', rgb: '000000' } },
      },
    ])
    expect(only(only(group, 'p:nvGrpSpPr'), 'p:cNvPr').attributes.descr).toBe('Ein Zeichen')
    expect(all(group, 'a:custGeom')).toHaveLength(2)
    expect(all(group, 'a:srgbClr').map(({ attributes }) => attributes.val)).toEqual(['A0431F'])
    const stroke = all(group, 'a:ln').find(({ attributes }) => attributes.cap === 'rnd')
    expect(stroke && all(stroke, 'a:schemeClr')[0]?.attributes.val).toBe('tx1')
    expect(stroke && all(stroke, 'a:bevel')).toHaveLength(1)
  })

  it('run holes against what they are cut from, so that every fill rule shows them', async () => {
    const group = await drawn([
      { steps: [...square(0, 90), ...square(30, 60)], rule: 'evenodd', fill: { rgb: '000000' } },
    ])
    const [outer, inner] = [points(group).slice(0, 4), points(group).slice(4)]
    expect(outer).toEqual([
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
    ])
    expect(inner).toEqual([
      [30, 60],
      [60, 60],
      [60, 30],
      [30, 30],
    ])
  })

  it('are filled whole where subpaths run alike under the nonzero rule', async () => {
    const group = await drawn([
      { steps: [...square(0, 90), ...square(30, 60)], rule: 'nonzero', fill: { rgb: '000000' } },
    ])
    expect(all(group, 'p:sp')).toHaveLength(2)
  })

  it('run gradients from corner to corner of their shape, which need not be where they end', async () => {
    const stops = [
      { at: 0, rgb: 'FF0000' },
      { at: 1, rgb: '0000FF' },
    ]
    const fill = async (from: [number, number], to: [number, number]) => {
      const gradient = { from: at(...from), to: at(...to), stops }
      const group = await drawn([{ steps: square(0, 80), rule: 'nonzero', gradient }])
      const filled = only(group, 'a:gradFill')
      return {
        angle: Number(only(filled, 'a:lin').attributes.ang) / 60_000,
        colors: all(filled, 'a:gs').map(
          (stop) => `${stop.attributes.pos} ${only(stop, 'a:srgbClr').attributes.val}`,
        ),
      }
    }
    expect(await fill([0, 0], [80, 0])).toEqual({ angle: 0, colors: ['0 FF0000', '100000 0000FF'] })
    expect(await fill([0, 160], [0, 0])).toEqual({
      angle: 270,
      colors: ['0 800080', '100000 0000FF'],
    })
    expect(await fill([0, 0], [80, 80])).toMatchObject({ angle: 45 })
    expect(await fill([20, 9], [60, 9])).toEqual({
      angle: 0,
      colors: ['0 FF0000', '25000 FF0000', '75000 0000FF', '100000 0000FF'],
    })
  })

  it('are as transparent as they are meant, and their corners as pointed', async () => {
    const line = { width: 2, cap: 'butt', join: 'miter', miterLimit: 10 } as const
    const group = await drawn([
      {
        steps: square(0, 80),
        rule: 'nonzero',
        fill: { rgb: 'A0431F' },
        opacity: 0.5,
        stroke: { ...line, color: { rgb: '000000' }, opacity: 0.25 },
      },
    ])
    expect(all(group, 'a:alpha').map(({ attributes }) => attributes.val)).toEqual([
      '50000',
      '25000',
    ])
    expect(only(group, 'a:miter').attributes.lim).toBe('1000000')
  })
})
