import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { DrawingFrame, PictureFrame } from '../../../src/layout/frames/picture-frame.js'
import { pictureMatrix } from '../../../src/pdf/draw/picture.js'
import { box, element, ink, layout, page } from './fixture.js'
import { contentStreams, objectsWith, render } from './read-back.js'

/** A PNG of 2 × 2 pixels with transparency, made by hand; checksums are not looked at. */
function png(pixels: Uint8Array): Uint8Array {
  const chunk = (type: string, body: Uint8Array): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ])
}

/** The head of a JPEG with a number of colour channels; nothing after it is looked at. */
function jpeg(channels: number): Uint8Array {
  return Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 2, 0, 2, channels, 1, 0x11, 0])
}

const rows = Buffer.from([0, 255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 0, 255, 0, 9, 9, 9, 255])
const frame = (bytes: Uint8Array): PictureFrame => ({
  type: 'picture',
  name: 'Wappen',
  box,
  element: 'f',
  alt: 'Ein Bild',
  format: 'png',
  bytes,
  pixels: { width: 2, height: 2 },
  turn: { quarters: 0, mirrored: false },
  crop: { left: 0, top: 0, right: 0, bottom: 0 },
})
const drawing = (...shapes: DrawingFrame['shapes']): DrawingFrame => ({
  type: 'drawing',
  name: 'Zeichen',
  box,
  element: 'f',
  alt: 'Ein Zeichen',
  shapes,
})
const tree = [element('f', 'Figure', [], { alt: 'Ein Bild' })]

describe('pictures', () => {
  it('with transparency are drawn once per use, in the same bytes each time', async () => {
    const bytes = png(deflateSync(rows))
    const twice = layout(tree, [page([frame(bytes), frame(bytes)])])
    const [first, second] = [await render(twice), await render(twice)]
    expect(first.raw).toBe(second.raw)
    expect(objectsWith(first, '/SMask')).toHaveLength(1)
    expect(contentStreams(first)[0]?.match(/q 200 0 0 -100 60 160 cm \/I1 Do Q/g)).toHaveLength(2)
  })

  it('are cut by their box', async () => {
    const cut = {
      ...frame(png(deflateSync(rows))),
      crop: { left: 0.5, top: 0, right: 0, bottom: 0.5 },
    }
    const [stream] = contentStreams(await render(layout(tree, [page([cut])])))
    expect(stream).toContain('q 60 60 200 100 re W n 400 0 0 -200 -140 260 cm /I1 Do Q')
  })

  it('that are decoration are artifacts', async () => {
    const { element: _, ...decoration } = frame(png(deflateSync(rows)))
    const [stream] = contentStreams(await render(layout([], [page([decoration])])))
    expect(stream).toMatch(/\/Artifact[^q]*q 200 0 0 -100/)
  })

  it.each([
    [0, false, [200, 0, 0, -100, 60, 160]],
    [0, true, [-200, 0, 0, -100, 260, 160]],
    [1, false, [0, 100, 200, 0, 60, 60]],
    [2, false, [-200, 0, 0, 100, 260, 60]],
    [3, false, [0, -100, -200, 0, 260, 160]],
    [1, true, [0, -100, 200, 0, 60, 160]],
  ] as const)('turned by %i right angles, mirrored: %s', (quarters, mirrored, matrix) => {
    const turned = { ...frame(png(rows)), turn: { quarters, mirrored } }
    expect(pictureMatrix(turned)).toEqual(matrix)
  })

  it('that are drawn are painted as paths in their own colours, lines as they are', async () => {
    const steps = [
      { type: 'move', to: { x: 60, y: 60 } },
      { type: 'line', to: { x: 90, y: 90 } },
    ] as const
    const stroke = { color: ink, width: 3, cap: 'round', join: 'bevel', miterLimit: 4 } as const
    const mark = drawing({ steps, rule: 'evenodd', fill: { rgb: 'FF0000' }, stroke })
    const [stream] = contentStreams(await render(layout(tree, [page([mark])])))
    expect(stream).toMatch(/q 1 0 0 rg [\d. ]+ RG 3 w 1 J 2 j 4 M\n60 60 m\n90 90 l\nB\* Q/)
  })

  it('that are drawn may be transparent and change their colours along a line', async () => {
    const steps = [
      { type: 'move', to: { x: 60, y: 60 } },
      { type: 'line', to: { x: 90, y: 90 } },
      { type: 'line', to: { x: 60, y: 90 } },
      { type: 'close' },
    ] as const
    const stops = [
      { at: 0.25, rgb: 'FF0000' },
      { at: 1, rgb: '0000FF' },
    ]
    const gradient = { from: { x: 60, y: 0 }, to: { x: 90, y: 0 }, stops }
    const line = { cap: 'butt', join: 'miter', miterLimit: 4 } as const
    const stroke = { ...line, color: ink, width: 2, opacity: 0.25 } as const
    const mark = drawing(
      { steps, rule: 'evenodd', gradient, opacity: 0.5 },
      { steps, rule: 'nonzero', fill: { rgb: '00FF00' }, stroke },
    )
    const rendered = await render(layout(tree, [page([mark])]))
    const [stream] = contentStreams(rendered)
    expect(stream).toMatch(/q \/Opacity500 gs 60 60 m[\s\S]*?h\nW\* n \/Shading1 sh Q/)
    expect(stream).toMatch(/q 0 1 0 rg \n60 60 m[\s\S]*?h\nf Q\nq \/Opacity250 gs [\d. ]+ RG 2 w/)
    expect(objectsWith(rendered, '/ShadingType 2')[0]).toContain('/Coords [60 0 90 0]')
    expect(objectsWith(rendered, '/FunctionType 3')[0]).toContain('/Bounds [0.25]')
    expect(objectsWith(rendered, '/ca 0.5')).toHaveLength(1)
  })

  it('in JPEG keep their bytes', async () => {
    const rendered = await render(layout(tree, [page([frame(jpeg(3))])]))
    expect(rendered.diagnostics).toEqual([])
    expect(objectsWith(rendered, '/DCTDecode')[0]).toContain('/ColorSpace /DeviceRGB')
  })
})
