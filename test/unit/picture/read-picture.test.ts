import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import { readPicture } from '../../../src/picture/read-picture.js'
import { pngFile } from './png-file.js'

const at = { file: 'template.md.hbs', start: 3, end: 9 }
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

function read(path: string, file: Uint8Array) {
  const collector = collect()
  return { picture: readPicture(path, file, at, collector.report), found: collector.diagnostics }
}

describe('readPicture', () => {
  it('tells formats by their first bytes, not by their names', () => {
    const png = pngFile({ width: 2, height: 1, code: 0, depth: 8, sample: () => 1 })
    expect(read('photo.jpg', png).picture).toMatchObject({ type: 'raster', format: 'png' })
    const svg = bytes('<svg viewBox="0 0 2 1"><path d="M0 0H2V1z"/></svg>')
    expect(read('mark.png', svg).picture).toMatchObject({ type: 'drawing' })
  })

  it.each([
    ['nothing', '', 'neither PNG, JPEG nor SVG'],
    ['a GIF', 'GIF89a…', 'it is a GIF file'],
    ['a WebP', 'RIFF1234WEBP', 'it is a WebP file'],
    ['a photograph of a telephone', '\0\0\0\u0018ftypheic', 'it is a HEIC or AVIF file'],
    ['a PDF', '%PDF-1.7', 'it is a PDF file'],
    ['a web page', '<html></html>', 'neither PNG, JPEG nor SVG'],
  ])('refuses %s at its place', (_, text, detail) => {
    const { picture, found } = read('bild.png', bytes(text))
    expect(picture).toBeUndefined()
    expect(found).toMatchObject([
      {
        code: 'picture-unsupported',
        span: at,
        message: `the picture \`bild.png\` cannot be shown: ${detail.startsWith('it') ? '' : 'it is '}${detail}`,
      },
    ])
  })

  it.each([
    ['picture-damaged', '\x89PNG\r\n\x1a\n'],
    ['picture-too-large', `<svg>${' '.repeat(1_000_001)}`],
    ['picture-colors', '\xff\xd8\xff\xc0\0\x0b\x08\0\x01\0\x01\x04\x01\x11\0\xff\xd9'],
    ['picture-drawing', '<svg viewBox="0 0 1 1"><text/></svg>'],
  ])('says what is wrong: %s', (code, text) => {
    expect(read('bild', bytes(text)).found).toMatchObject([{ code, severity: 'error' }])
  })
})
