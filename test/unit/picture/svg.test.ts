import { describe, expect, it } from 'vitest'
import { readPathData } from '../../../src/picture/svg/path-data.js'
import { readSvg } from '../../../src/picture/svg/read-svg.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (inside: string, attributes = 'viewBox="0 0 100 100"'): Uint8Array =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>`)

/** Steps in short: `M1 2 L3 4 Z`, rounded. */
function short(steps: ReturnType<typeof readPathData>): string | undefined {
  const letters = { move: 'M', line: 'L', curve: 'C', close: 'Z' } as const
  const round = (value: number): number => Math.round(value * 100) / 100 + 0
  return steps
    ?.map((step) => {
      if (step.type === 'close') return 'Z'
      const points = step.type === 'curve' ? [step.control1, step.control2, step.to] : [step.to]
      return letters[step.type] + points.map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')
    })
    .join(' ')
}

function drawing(file: Uint8Array) {
  const read = readSvg(file)
  if (read.type === 'fault') throw new Error(read.detail)
  return read
}

describe('readPathData', () => {
  it.each([
    ['M1 2 3 4 5,6z', 'M1 2 L3 4 L5 6 Z'],
    ['m1 2 3 4h5v-6H0V0', 'M1 2 L4 6 L9 6 L9 0 L0 0 L0 0'],
    ['M0 0c1 2 3 4 5 6s1 1 2 2', 'M0 0 C1 2 3 4 5 6 C7 8 6 7 7 8'],
    ['M0 0Q3 0 3 3T6 6', 'M0 0 C2 0 3 1 3 3 C3 5 4 6 6 6'],
    ['M0 0zl5 5', 'M0 0 Z L5 5'],
    ['M-.5.5-1e1+2', 'M-0.5 0.5 L-10 2'],
    ['M10 0A10 10 0 0 1 0 10', 'M10 0 C10 5.52 5.52 10 0 10'],
    ['M10 0a10 10 0 01-10 10', 'M10 0 C10 5.52 5.52 10 0 10'],
    ['M0 0A0 5 0 0 1 3 3', 'M0 0 L3 3'],
    ['', ''],
  ])('reads %s', (text, wanted) => {
    expect(short(readPathData(text))).toBe(wanted)
  })

  it.each(['L1 2', 'M1', 'M1 2 3', 'M1 2Z3', 'M1 2B3 4', 'M1 2A1 1 0 2 0 3 3', 'M1 2L'])(
    'refuses %s',
    (text) => {
      expect(readPathData(text)).toBeUndefined()
    },
  )
})

describe('readSvg', () => {
  it('reads basic shapes, groups, transforms and inherited styles', () => {
    const { size, paths } = drawing(
      svg(
        `<g fill="#abc" transform="translate(10,5) scale(2)" stroke="none">
          <rect x="1" y="1" width="3" height="4"/>
          <path d="M0 0h1v1z" style="fill:rgb(255, 0, 0); fill-rule:evenodd"/>
        </g>
        <line x1="1" y1="2" x2="3" y2="4" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`,
        'viewBox="-10 -5 100 100"',
      ),
    )
    expect(size).toEqual({ width: 100, height: 100 })
    expect(paths.map(({ steps }) => short(steps))).toEqual([
      'M22 12 L28 12 L28 20 L22 20 Z',
      'M20 10 L22 10 L22 12 Z',
      'M11 7 L13 9',
    ])
    expect(paths[0]).toMatchObject({ fill: { type: 'rgb', rgb: 'AABBCC' }, rule: 'nonzero' })
    expect(paths[1]).toMatchObject({ fill: { type: 'rgb', rgb: 'FF0000' }, rule: 'evenodd' })
    expect(paths[2]?.stroke).toMatchObject({ paint: { type: 'text' }, width: 2, cap: 'round' })
  })

  it('rounds corners and draws circles', () => {
    const { paths } = drawing(
      svg('<rect width="10" height="10" rx="2"/><circle cx="5" cy="5" r="5"/>'),
    )
    expect(paths[0]?.steps.filter(({ type }) => type === 'curve')).toHaveLength(4)
    expect(short(paths[1]?.steps)).toMatch(/^M0 5 C0 2.24 2.24 0 5 0 C/)
  })

  it('passes over what shows nothing, and what only editors read', () => {
    const text = `<?xml version="1.0"?><!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg"
      xmlns:inkscape="urn:i" viewBox="0 0 9 9" inkscape:version="1"><title>A &amp; B</title><defs/>
      <inkscape:view a="b"/><path class="x" fill="navy" opacity="1" d="M0 0H9V9z"/></svg>`
    expect(drawing(bytes(text)).paths).toHaveLength(1)
  })

  it.each([
    ['<text x="1" y="1">A</text>', 'line 2: <text> is not read', 'turn texts into paths'],
    ['<script>alert(1)</script>', 'line 2: <script> is not read', 'delete it'],
    [
      '<path d="M0 0H1V1z" onclick="x()"/>',
      'line 2: <path> has a script in `onclick`',
      'delete it',
    ],
    [
      '<image href="http://example.org/a.png"/>',
      '<image> is not read',
      'place the picture by itself',
    ],
    ['<use href="#a"/>', '<use> uses `a`, which is nowhere', 'put a copy of it'],
    ['<use href="b.svg#a"/>', 'refers to something outside of the file', 'put a copy'],
    ['<g id="a"><use href="#a"/></g>', 'line 2: <use> uses itself', 'unlink clone'],
    [
      '<path d="M0 0H1V1z" xlink:href="file:///etc/passwd"/>',
      'refers to something outside',
      'put a copy',
    ],
    ['<path d="M0 0H1V1z" fill="url(#g)"/>', 'refers to `g`, which is nowhere', 'fill it again'],
    [
      '<pattern id="g"/><path d="M0 0H1V1z" fill="url(#g)"/>',
      'is filled by a <pattern>',
      'use flat colours',
    ],
    ['<path d="M0 0H1V1z" fill="tomatoe"/>', 'has the colour `tomatoe`', 'write it as #rrggbb'],
    [
      '<g opacity=".5"><path d="M0 0H9V9z"/><path d="M5 0H9V9z"/></g>',
      'is transparent as a whole',
      'mix the colours',
    ],
    [
      '<path d="M0 0H9V9z" stroke="red" opacity=".5"/>',
      'is transparent as a whole',
      'mix the colours',
    ],
    ['<path d="M0 0H1V1z" style="filter:blur(2px)"/>', 'has a filter', 'take the effect away'],
    ['<path d="M0 0X1"/>', 'has numbers that cannot be read', 'turn it into a path'],
    ['<rect width="5em" height="3"/>', 'has numbers that cannot be read', 'turn it into a path'],
    ['<g transform="turn(3)"/>', 'has a `transform` that cannot be read', 'take it away'],
    [
      '<path d="M0 0H9V9" stroke="red" transform="scale(1 3)"/>',
      'line that is stretched',
      'turn the line',
    ],
    ['<path d="M0 0H900V9" stroke="red"/>', 'outside of its `viewBox`', 'fit the page'],
    ['<path d="M-9 0V-9H-1z"/>', 'nothing of it is seen', 'draw something'],
    ['<path d="M0 0H9V9" fill="none"/>', 'nothing of it is seen', 'draw something'],
    ['<animate attributeName="x"/>', 'line 2: <animate> moves', 'delete it'],
    ['<a href="https://example.org"><path d="M0 0H1V1z"/></a>', '<a> is not read', 'ungroup it'],
    ['<defs><script>alert(1)</script></defs>', '<script> is not read', 'delete it'],
    ['<g style="transform-origin: 3px 4px"/>', 'about a point of its own', 'apply the transform'],
    [
      '<text>A</text>\n<text>B</text>\n<filter/>\n<image href="a.png"/>',
      'line 2: <text> is not read; lines 3, 5 as well',
      'Create outlines',
    ],
  ])('refuses %s', (inside, detail, remedy) => {
    expect(readSvg(svg(inside))).toMatchObject({
      type: 'fault',
      kind: 'drawing',
      detail: expect.stringContaining(detail),
      remedy: expect.stringContaining(remedy),
    })
  })

  it.each([
    ['an entity', '<svg viewBox="0 0 1 1"><path d="&x;"/></svg>', 'entity in `d`'],
    [
      'an entity of its own',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 1 1"><path d="&x;"/></svg>',
      'entity in `d`',
    ],
    ['no box', '<svg width="100%"><path d="M0 0"/></svg>', 'no `viewBox`'],
    ['an open element', '<svg viewBox="0 0 1 1"><g></svg>', '</svg> closes nothing'],
    ['its end missing', '<svg viewBox="0 0 1 1"><g>', 'is not closed'],
    ['a broken tag', '<svg viewBox="0 0 1 1"><path d=1/></svg>', 'cannot be read'],
    ['deep nesting', `<svg viewBox="0 0 1 1">${'<g>'.repeat(200)}`, 'nested too deep'],
  ])('refuses %s', (_, text, detail) => {
    expect(readSvg(bytes(text))).toMatchObject({
      type: 'fault',
      detail: expect.stringContaining(detail),
    })
  })

  it('refuses uses that multiply beyond measure', () => {
    const doubled = Array.from({ length: 18 }, (_, at) => {
      const used = `<use href="#d${at}"/>`
      return `<g id="d${at + 1}">${used.repeat(2)}</g>`
    })
    const bomb = `<defs><path id="d0" d="M0 0H1V1z"/>${doubled.join('')}</defs><use href="#d18"/>`
    expect(readSvg(svg(bomb))).toMatchObject({
      kind: 'too-large',
      detail: expect.stringContaining('draws too much'),
    })
  })

  it('refuses numbers without end', () => {
    for (const number of ['1e308', '9'.repeat(400), '-1e39']) {
      const read = readSvg(svg(`<path stroke="red" d="M0 0L${number} 5H1z"/>`))
      expect(read).toMatchObject({ type: 'fault' })
    }
  })

  it('refuses what somebody traced', () => {
    const many = '<path d="M0 0H1V1z"/>'.repeat(1001)
    expect(readSvg(svg(many))).toMatchObject({ kind: 'too-large' })
  })
})
