import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../src/document/ast-drawn.js'
import { setFigure } from '../../../../src/layout/blocks/figure.js'
import { fitPictures } from '../../../../src/layout/fit-pictures.js'
import type { Frame } from '../../../../src/layout/frame.js'
import type { PictureFrame } from '../../../../src/layout/frames/picture-frame.js'
import { allFrames } from '../../../../src/layout/frames/walk-frames.js'
import { pixelsOfJpeg, writeJpeg } from '../../../../src/picture/jpeg/jpeg-pixels.js'
import { pixelsOfPng } from '../../../../src/picture/png/read-png.js'
import { writePng } from '../../../../src/picture/png/write-png.js'
import { elements } from '../deck/inspect.js'
import { contextOf, picture as figure, text } from '../specimen.js'

const measure = { x: 50, y: 100, width: 400 }

function set(block: Figure, medium: 'print' | 'slides' = 'print', height?: number) {
  const { context, diagnostics: reported } = contextOf(medium)
  const at = height === undefined ? measure : { ...measure, height }
  const { frames, height: used } = setFigure(block, at, context.tree.root, context)
  const all = frames.flatMap(allFrames)
  const picture = all.find((frame): frame is PictureFrame => frame.type === 'picture')
  const caption = all.find((frame) => frame.type === 'text')
  return {
    all,
    picture,
    caption,
    used,
    reported,
    roles: elements(context.tree.build()).map(({ role }) => role),
  }
}

describe('setFigure', () => {
  it('shows a picture whole unless it is to be cut', () => {
    const { picture } = set(figure(3000, 1500))
    expect(picture).toMatchObject({ box: { x: 50, y: 100, width: 400, height: 200 } })
    expect(picture?.crop).toEqual({ left: 0, top: 0, right: 0, bottom: 0 })
  })

  it.each([
    [
      { x: 0.5, y: 0.5 },
      { left: 0.25, top: 0, right: 0.25, bottom: 0 },
    ],
    [
      { x: 0, y: 0 },
      { left: 0, top: 0, right: 0.5, bottom: 0 },
    ],
    [
      { x: 0.6, y: 1 },
      { left: 0.35, top: 0, right: 0.15, bottom: 0 },
    ],
  ])('cuts to a square with the focus at %j in view', (focus, crop) => {
    const { picture } = set(figure(3000, 1500, { crop: { ratio: 1, focus } }))
    expect((picture?.box.width ?? 0) / (picture?.box.height ?? 1)).toBeCloseTo(1, 6)
    for (const [side, share] of Object.entries(crop)) {
      expect(picture?.crop[side as keyof typeof crop]).toBeCloseTo(share, 6)
    }
  })

  it('takes no more of the width than it may', () => {
    expect(set(figure(3000, 1500, { width: 0.25 })).picture?.box.width).toBeCloseTo(100, 6)
  })

  it('tags picture and caption as figure and caption side by side', () => {
    const { roles } = set(figure(3000, 1500, { caption: text('Am Platz'), credit: text('Amt') }))
    expect(roles).toEqual(['Document', 'Div', 'Figure', 'Caption', 'P', 'P'])
    const plain = set(figure(3000, 1500, { decorative: true, alt: '' }))
    expect(plain.roles).toEqual(['Document'])
    expect(plain.picture?.element).toBeUndefined()
  })

  it('puts the caption beside a picture that leaves much of a slide’s width', () => {
    const beside = set(figure(2000, 2000, { caption: text('Am Platz') }), 'slides', 220)
    expect(beside.picture?.box).toMatchObject({ width: 220, height: 220 })
    expect(beside.caption?.box.x).toBeGreaterThan(270)
    expect((beside.caption?.box.y ?? 0) + (beside.caption?.box.height ?? 0)).toBeCloseTo(320, 6)
    const beneath = set(figure(2000, 1000, { caption: text('Am Platz') }), 'slides', 220)
    expect(beneath.caption?.box).toMatchObject({ x: 50, width: 400 })
    expect(beneath.used).toBeLessThanOrEqual(220)
  })

  it('reports a picture with too few pixels, with the number that would do', () => {
    expect(set(figure(1200, 600)).reported).toEqual([])
    expect(set(figure(600, 300)).reported).toMatchObject([
      {
        code: 'layout-picture-coarse',
        message: 'the picture `bild.png` has only 108 pixels to the inch where it stands',
        hints: [{ message: expect.stringContaining('834 pixels across') }],
      },
    ])
    const cut = { crop: { ratio: 1, focus: { x: 0.5, y: 0.5 } } }
    expect(set(figure(1200, 600, cut)).reported).toHaveLength(1)
  })

  it('places a drawing in its own colours, and lets the theme have that of the text', () => {
    const triangle = [
      { type: 'move', to: { x: 0, y: 0 } },
      { type: 'line', to: { x: 20, y: 10 } },
    ] as const
    const line = {
      paint: { type: 'text' },
      width: 2,
      cap: 'butt',
      join: 'miter',
      miterLimit: 4,
    } as const
    const path = {
      steps: triangle,
      rule: 'nonzero',
      fill: { type: 'rgb', rgb: 'A0431F' },
      stroke: line,
    } as const
    const drawing = { type: 'drawing', size: { width: 20, height: 10 }, paths: [path] } as const
    const [frame] = set(figure(1, 1, { picture: drawing })).all
    expect(frame).toMatchObject({
      type: 'drawing',
      box: { x: 50, y: 100, width: 400, height: 200 },
      shapes: [
        {
          steps: [{ to: { x: 50, y: 100 } }, { to: { x: 450, y: 300 } }],
          fill: { rgb: 'A0431F' },
          stroke: { width: 40, color: { slot: 'text' } },
        },
      ],
    })
  })
})

describe('fitPictures', () => {
  const frame = (width: number, bytes: Uint8Array): PictureFrame => ({
    type: 'picture',
    name: 'Bild',
    box: { x: 0, y: 0, width, height: width / 2 },
    alt: 'Ein Bild',
    format: 'png',
    bytes,
    pixels: { width: 400, height: 200 },
    turn: { quarters: 0, mirrored: false },
    crop: { left: 0, top: 0, right: 0, bottom: 0 },
  })
  const bytes = writePng({
    width: 400,
    height: 200,
    channels: 1,
    data: new Uint8Array(80_000).fill(9),
  })

  it('leaves no more pixels than can be seen', () => {
    const [fitted] = fitPictures([frame(36, bytes)], 'print') as readonly PictureFrame[]
    expect(fitted?.pixels).toEqual({ width: 150, height: 75 })
    expect(pixelsOfPng(fitted?.bytes ?? bytes)).toMatchObject({ width: 150, height: 75 })
  })

  it('leaves a picture alone that is not much too large', () => {
    const frames: readonly Frame[] = [frame(90, bytes)]
    expect(fitPictures(frames, 'print')).toEqual(frames)
  })

  it('codes a JPEG anew that lies on its side', () => {
    const data = Uint8Array.from({ length: 80_000 }, (_, at) => (at * 7) % 251)
    const photo = writeJpeg({ width: 400, height: 200, channels: 1, data })
    const lying: PictureFrame = {
      ...frame(36, photo),
      format: 'jpeg',
      pixels: { width: 200, height: 400 },
      turn: { quarters: 1, mirrored: false },
    }
    const [fitted] = fitPictures([lying], 'slides') as readonly PictureFrame[]
    expect(fitted?.pixels).toEqual({ width: 110, height: 220 })
    expect(pixelsOfJpeg(fitted?.bytes ?? photo)).toMatchObject({ width: 220, height: 110 })
  })
})
