/** Logos of brand files in all forms of the convention, in the places of the shipped themes. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Rect, right } from '../../../../src/base/geometry.js'
import { collect } from '../../../../src/base/report.js'
import { readTheme } from '../../../../src/theme/read.js'
import { masterNames, type Theme } from '../../../../src/theme/theme.js'

const alt = 'alt: { de: Landespresseamt, en: State Press Office }'

/** A drawing of one colour. */
function svg(width: number, height: number, fill = '#777777'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="${fill}" d="M0 0H${width}V${height}z"/></svg>`
}

const files: Readonly<Record<string, string>> = {
  'wide.svg': svg(40, 10),
  'wide-white.svg': svg(40, 10, '#FFFFFF'),
  'wide-black.svg': svg(40, 10, '#000000'),
  'square.svg': svg(10, 10),
  'tall.svg': svg(10, 80),
}

interface Changes {
  readonly theme?: string
  readonly change?: (yaml: string) => string
}

/** A shipped theme with these lines in its brand file. */
function read(logo: string, { theme: name = 'm1', change = (yaml) => yaml }: Changes = {}) {
  const { report, diagnostics } = collect()
  const source = (file: string) => readFileSync(`templates/themes/${name}/${file}`, 'utf8')
  const asked: string[] = []
  const theme = readTheme(
    {
      name,
      brand: { path: 'brand.yml', text: `${source('brand.yml')}\n${logo}\n` },
      theme: { path: 'theme.yaml', text: change(source('theme.yaml')) },
      logo: (path) => {
        asked.push(path)
        const bytes = new TextEncoder().encode(files[path] ?? 'nothing')
        return { path: `themes/${name}/${path}`, bytes }
      },
    },
    report,
  )
  if (theme === undefined) throw new Error(JSON.stringify(diagnostics))
  return { theme, asked, diagnostics, codes: diagnostics.map(({ code }) => code) }
}

/** Which file stands where. */
function shown({ slide, sheet, report }: Theme): Readonly<Record<string, string | undefined>> {
  return {
    title: slide.masters.title.logo?.path,
    section: slide.masters.section.logo?.path,
    body: slide.masters.body.logo?.path,
    masthead: sheet.masthead.logo?.path,
    first: report.logo.first?.path,
    further: report.logo.further?.path,
  }
}

const everywhere = (path: string) =>
  Object.fromEntries(
    ['title', 'section', 'body', 'masthead', 'first', 'further'].map((at) => [at, path]),
  )

describe('a brand without a logo', () => {
  it('leaves no place and no file, and its decoration as it is', () => {
    const { theme, asked, codes } = read('')
    expect(shown(theme)).toEqual({})
    expect([asked, theme.logoFiles, codes]).toEqual([[], [], []])
    expect(theme.sheet.masthead.decoration).toHaveLength(5)
  })
})

describe('forms of the convention', () => {
  it.each([
    ['one file', `logo: { path: wide.svg, ${alt} }`],
    ['one size', `logo: { large: { path: wide.svg, ${alt} } }`],
    ['another size', `logo: { small: { path: wide.svg, ${alt} } }`],
    ['an image by its name', `logo: { images: { own: { path: wide.svg, ${alt} } }, medium: own }`],
    ['only a file for dark grounds', `logo: { large: { dark: { path: wide.svg, ${alt} } } }`],
  ])('%s stands everywhere', (_, logo) => {
    const { theme, codes } = read(logo)
    expect(codes).toEqual([])
    expect(shown(theme)).toEqual(everywhere('wide.svg'))
    expect(theme.logoFiles.map(({ path }) => path)).toEqual(['themes/m1/wide.svg'])
    expect(theme.slide.masters.body.logo?.alt).toEqual({
      de: 'Landespresseamt',
      en: 'State Press Office',
    })
  })

  it('takes for each place the size that suits it', () => {
    const { theme } = read(
      `logo: { large: { path: wide.svg, ${alt} }, medium: { path: square.svg, ${alt} }, small: icon.ico }`,
    )
    expect(shown(theme)).toEqual({
      ...everywhere('square.svg'),
      title: 'wide.svg',
      masthead: 'wide.svg',
      first: 'wide.svg',
    })
  })

  it('takes files for dark grounds where the ground is dark, whichever theme says so', () => {
    const logo = `logo: { large: { light: { path: wide-black.svg, ${alt} }, dark: { path: wide-white.svg, ${alt} } } }`
    const light = read(logo)
    expect(light.codes).toEqual([])
    expect(shown(light.theme)).toEqual({
      ...everywhere('wide-black.svg'),
      title: 'wide-white.svg',
      section: 'wide-white.svg',
      masthead: 'wide-white.svg',
    })
    const dark = read(logo, { theme: 'slate' })
    expect(dark.codes).toEqual([])
    expect(shown(dark.theme)).toEqual({
      ...everywhere('wide-black.svg'),
      section: 'wide-white.svg',
      body: 'wide-white.svg',
    })
  })

  it.each([
    ['logo: { large: { light: { pth: wide.svg } } }', 'logo.large.light'],
    ['logo: { light: wide.svg }', 'logo'],
    ['logo: [wide.svg]', 'logo'],
    [`logo: { path: wide.svg, alt: [M1] }`, 'logo.alt'],
  ])('names what is none of them: %s', (logo, key) => {
    expect(() => read(logo)).toThrow(`\`${key}\``)
    expect(() => read(logo)).toThrow('templates/themes/README.md')
  })
})

describe('places', () => {
  it.each(['m1', 'slate'])('keep the shape of a logo and their edges in %s', (theme) => {
    const wide = read(`logo: { path: wide.svg, ${alt} }`, { theme }).theme
    const tall = read(`logo: { path: tall.svg, ${alt} }`, { theme }).theme
    for (const name of masterNames) {
      const [long, high] = [wide.slide.masters[name].logo?.box, tall.slide.masters[name].logo?.box]
      expect(shapeOf(long)).toBeCloseTo(4, 6)
      expect(shapeOf(high)).toBeCloseTo(1 / 8, 6)
      expect(long && right(long)).toBeCloseTo(high ? right(high) : 0, 6)
    }
  })

  it('are the same value on masters that look alike, so that a deck has them once', () => {
    const { slide } = read(`logo: { path: wide.svg, ${alt} }`).theme
    expect(slide.masters.chart.logo).toBe(slide.masters.body.logo)
    expect(slide.masters.title.logo).not.toBe(slide.masters.body.logo)
  })

  it('have a decoration of their own, which counts only where a logo stands', () => {
    expect(read(`logo: { path: wide.svg, ${alt} }`).theme.sheet.masthead.decoration).toEqual([])
  })

  it('say when a logo comes out too small, once for each place', () => {
    const { diagnostics } = read(`logo: { path: tall.svg, ${alt} }`)
    const small = diagnostics.filter(({ code }) => code === 'theme-logo-small')
    expect(small.map(({ message }) => message)).toContain(
      'the logo `tall.svg` comes out at 3.3 × 26 pt on the master `body`',
    )
    expect(new Set(small.map(({ message }) => message)).size).toBe(small.length)
  })

  it.each([
    ['a region', 'box: [832.8pt, 10pt', 'box: [802.8pt, 10pt', 'reaches into the region `kicker`'],
    ['the edge', 'box: [776.8pt, 12pt', 'box: [856.8pt, 12pt', 'leaves its ground'],
    [
      'the text of a page',
      'first: { size: large, box: [130mm, 8mm',
      'first: { size: large, box: [130mm, 18mm',
      'reaches into its text',
    ],
    [
      'the running foot',
      'box: [150mm, 10mm',
      'box: [150mm, 282mm',
      'reaches into its running foot',
    ],
  ])('are refused where they reach over %s, logo or not', (_, from, to, message) => {
    const { diagnostics } = read('', { change: (yaml) => yaml.replace(from, to) })
    expect(diagnostics.map((one) => one.code)).toContain('theme-logo-crowded')
    expect(diagnostics.map((one) => one.message).join('\n')).toContain(message)
  })

  it('are not needed: a logo that no page shows is reported', () => {
    const { theme, codes } = read(`logo: { path: wide.svg, ${alt} }`, {
      change: (yaml) =>
        yaml.replaceAll(/^ *logo: (&logo )?[{*].*\n/gm, '').replace(/^ {2}logo:\n( {4}.*\n)+/m, ''),
    })
    expect(codes).toEqual(['theme-logo-unplaced'])
    expect(shown(theme)).toEqual({})
  })
})

describe('colours', () => {
  it('of a drawing are held against the ground of each place', () => {
    const { diagnostics } = read(`logo: { path: wide-white.svg, ${alt} }`)
    const pale = diagnostics.filter(({ code }) => code === 'theme-logo-pale')
    expect(pale.map(({ message }) => message)).toEqual([
      '`#FFFFFF` in the logo `wide-white.svg` is hard to see on the master `body`: 1.00:1 (ground #FFFFFF)',
      expect.stringContaining('the master `quotation`'),
    ])
  })

  it('of pixels are not judged, and alternative texts may not be empty', () => {
    expect(() => read('logo: { path: wide.svg, alt: " " }')).not.toThrow()
    expect(read('logo: { path: wide.svg, alt: " " }').codes).toContain('theme-logo-alt-missing')
    expect(read('logo: { path: wide.svg, alt: M1 }').codes).toEqual(['theme-logo-alt-shared'])
  })
})

function shapeOf(box: Rect | undefined): number {
  return box === undefined ? 0 : box.width / box.height
}
