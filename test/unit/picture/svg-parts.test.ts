import { describe, expect, it } from 'vitest'
import { readSvg } from '../../../src/picture/svg/read-svg.js'
import { shortPath } from './short-path.js'

const drawn = (inside: string, attributes = 'viewBox="0 0 100 100"'): readonly string[] => {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`
  const read = readSvg(new TextEncoder().encode(text))
  return read.type === 'fault' ? [read.detail, read.remedy] : read.paths.map(shortPath)
}

describe('style sheets', () => {
  const square = (attributes: string) => `<rect ${attributes} width="9" height="9"/>`

  it.each([
    ['.a{fill:red} rect{fill:blue}', 'class="a"', 'FF0000'],
    ['#b{fill:red} .a{fill:blue}', 'class="a" id="b"', 'FF0000'],
    ['.a{fill:red}.a{fill:blue}', 'class="a"', '0000FF'],
    ['.a{fill:red !important}', 'class="a" style="fill:blue"', 'FF0000'],
    ['.a{fill:red}', 'class="x a" fill="blue"', 'FF0000'],
    ['.a{fill:red}', 'class="a" style="fill:blue"', '0000FF'],
    ['rect.a.b, .c { fill : red ; }', 'class="a c"', 'FF0000'],
    ['*{fill:red}', '', 'FF0000'],
    ['/* .a{fill:blue} */@font-face{font-family:x}.a{fill:red}', 'class="a"', 'FF0000'],
  ])('%s', (sheet, attributes, rgb) => {
    expect(drawn(`<style>${sheet}</style>${square(attributes)}`)).toEqual([`${rgb} (0 0 9 9)`])
  })

  it.each([
    ['g rect{fill:red}', 'holds the selector `g rect`'],
    ['rect:hover{fill:red}', 'holds the selector `rect:hover`'],
    ['@import url(http://example.org/a.css);', 'holds `@import`'],
    ['@media print{rect{fill:red}}', 'holds `@media`'],
    ['rect{fill:red', 'holds rules that cannot be read'],
    ['rect{filter:url(#a)}', '<rect> has a filter'],
  ])('refuses %s', (sheet, detail) => {
    expect(drawn(`<style>${sheet}</style>${square('')}`)[0]).toContain(detail)
  })
})

describe('gradients', () => {
  const filled = (gradient: string, stops = two) =>
    drawn(
      `<linearGradient id="g" ${gradient}>${stops}</linearGradient><path d="M10 10H90V50H10z" fill="url(#g)"/>`,
    )
  const two = '<stop stop-color="red"/><stop offset="100%" stop-color="blue"/>'

  it('stand where the drawing says', () => {
    const text = `<svg viewBox="0 0 100 100"><linearGradient id="g" gradientTransform="rotate(90)">${two}</linearGradient><path transform="scale(2)" d="M5 5H45V25H5z" fill="url(#g)"/></svg>`
    const read = readSvg(new TextEncoder().encode(text))
    const [path] = read.type === 'fault' ? [] : read.paths
    expect(path?.gradient?.from.y).toBeCloseTo(10)
    expect(path?.gradient?.to.y).toBeCloseTo(50)
    expect(path?.gradient?.from.x).toBeCloseTo(path?.gradient?.to.x ?? Number.NaN)
  })

  it.each([
    ['that do not change are colours', '', '<stop stop-color="red"/>', 'FF0000 (10 10 80 40)'],
    ['of no length have their last colour', 'x2="0"', two, '0000FF (10 10 80 40)'],
    [
      'may be transparent throughout',
      '',
      two.replaceAll('/>', ' stop-opacity=".5"/>'),
      'FF0000–0000FF × 0.5 (10 10 80 40)',
    ],
  ])('%s', (_, attributes, stops, path) => {
    expect(filled(attributes, stops)).toEqual([path])
  })

  it.each([
    ['spreadMethod="repeat"', two, 'repeats'],
    ['x1="2em"', two, 'whose place cannot be read'],
    ['', two.replace('/>', ' stop-opacity="0"/>'), 'becomes transparent'],
    ['', two.replace('red', 'currentColor'), 'in the colour of text'],
    ['', two.replace('red', 'reddish'), 'stops that cannot be read'],
  ])('with %s %s are refused', (attributes, stops, detail) => {
    expect(filled(attributes, stops)[0]).toContain(detail)
  })

  it('that are radial, or that a line has, are refused', () => {
    const radial = `<radialGradient id="g">${two}</radialGradient>`
    expect(drawn(`${radial}<circle r="9" fill="url(#g)"/>`)[0]).toContain('radial')
    const line = `<linearGradient id="g">${two}</linearGradient>`
    expect(drawn(`${line}<path d="M0 0L9 9" stroke="url(#g)"/>`)[0]).toContain('line in a gradient')
  })
})

describe('cuts', () => {
  const cut = (by: string, what: string, units = '') =>
    drawn(`<clipPath id="c" ${units}>${by}</clipPath><g clip-path="url(#c)">${what}</g>`)

  it.each([
    [
      'keep what lies within',
      '<circle cx="50" cy="50" r="40"/>',
      'M40 40L60 40 50 60z',
      '(40 40 20 20)',
    ],
    [
      'leave nothing of what lies without',
      '<rect width="9" height="9"/>',
      'M40 40H60V60z',
      undefined,
    ],
    [
      'keep the cutter in what is larger',
      '<path d="M10 10H50L20 20 50 50z"/>',
      'M0 0H100V100H0z',
      '(10 10 40 40)',
    ],
    [
      'cut what they cross',
      '<rect x="20" y="0" width="20" height="99"/>',
      'M0 0H60L0 60z',
      '(20 0 20 40)',
    ],
    [
      'cut by what has dents',
      '<path d="M10 10H50L20 20 50 50z"/>',
      'M0 0H100V15H0z',
      '(10 10 40 5)',
    ],
  ])('%s', (_, by, path, left) => {
    expect(cut(by, `<path d="${path}"/>`)).toEqual(
      left === undefined ? ['nothing of it is seen', 'draw something'] : [`000000 ${left}`],
    )
  })

  it.each([
    ['<rect width="50" height="50"/>', '<path d="M0 9H90" stroke="red"/>', '', 'too intricate'],
    ['<path d="M0 0H50L9 9 0 50z"/>', '<path d="M1 1H60L12 9 0 50z"/>', '', 'too intricate'],
    [
      '<rect width="1" height="1"/>',
      '<path d="M0 0H9V9"/>',
      'clipPathUnits="objectBoundingBox"',
      'shares of its box',
    ],
  ])('refuse %s of %s', (by, what, units, detail) => {
    expect(cut(by, what, units)[0]).toContain(detail)
  })

  it('by masks are those of their white shapes', () => {
    const masked = (inside: string) =>
      drawn(`<mask id="m">${inside}</mask><path d="M0 0H50V50H0z" mask="url(#m)"/>`)
    expect(masked('<rect width="20" height="30" fill="#fff"/>')).toEqual(['000000 (0 0 20 30)'])
    expect(masked('<rect width="20" height="30" fill="#888"/>')[0]).toContain('is masked')
  })

  it('that cut themselves are refused', () => {
    const by = '<clipPath id="c"><rect width="9" height="9" clip-path="url(#c)"/></clipPath>'
    expect(drawn(`${by}<path d="M0 0H9V9z" clip-path="url(#c)"/>`)[0]).toContain('cut by itself')
  })
})

describe('what is not seen', () => {
  it.each([
    '<g display="none"><text>A</text></g>',
    '<path d="M0 0H9V9z" visibility="hidden"/>',
    '<path d="M0 0H9V9z" fill="#00000000"/>',
    '<path d="M0 0H9V9z" opacity="0"/>',
    '<path d="M-50 0H-9V9z"/>',
    '<line x1="1" x2="9"/>',
  ])('is passed over: %s', (hidden) => {
    expect(drawn(`${hidden}<path d="M0 0H5V5z"/>`)).toEqual(['000000 (0 0 5 5)'])
  })
})

describe('dashes', () => {
  it('are paths of their own, counted from the offset, round corners and along curves', () => {
    const line = (d: string, more: string) =>
      drawn(`<path d="${d}" fill="none" stroke="red" ${more}/>`)
    expect(line('M0 5H20', 'stroke-dasharray="6 4" stroke-dashoffset="8"')).toEqual([
      'line FF0000 1 (2 5 16 0)',
    ])
    expect(line('M0 0H5V50', 'stroke-dasharray="10 90"')).toEqual(['line FF0000 1 (0 0 5 5)'])
    expect(line('M50 0A50 50 0 0 1 0 50', 'stroke-dasharray="39.27 1000"')).toEqual([
      'line FF0000 1 (35.4 0 14.6 35.4)',
    ])
    expect(line('M0 0H99', 'stroke-dasharray=".01"')[0]).toContain('too many dashes')
  })
})

describe('the box', () => {
  it.each([
    ['width="200" height="100"', { width: 200, height: 100 }],
    ['viewBox="0 0 40 20" width="100%"', { width: 40, height: 20 }],
    ['viewBox="0 0 40 20" width="20mm" height="10mm"', { width: 40, height: 20 }],
    ['viewBox="0 0 40 20" width="60" height="60"', { width: 60, height: 60 }],
  ])('of %s', (attributes, size) => {
    const text = `<svg ${attributes}><path d="M0 0H5V5z"/></svg>`
    expect(readSvg(new TextEncoder().encode(text))).toMatchObject({ type: 'drawing', size })
  })
})
