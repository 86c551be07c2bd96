/** The shipped theme reads without a word; each fault is named with its place. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import { lineAt, positionAt, type Source } from '../../../src/base/source.js'
import { readTheme } from '../../../src/theme/read.js'
import { masterNames, textRoles } from '../../../src/theme/theme.js'

const folder = 'templates/themes/m1'
const file = (name: string): Source => ({
  path: `${folder}/${name}`,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
})
const brand = file('brand.yml')
const theme = file('theme.yaml')

function read(changed: { brand?: string; theme?: string }) {
  const { report, diagnostics } = collect()
  const files = {
    name: 'm1',
    brand: { ...brand, text: changed.brand ?? brand.text },
    theme: { ...theme, text: changed.theme ?? theme.text },
    logo: () => undefined,
  }
  return { theme: readTheme(files, report), diagnostics, files }
}

/** A shipped theme by its folder. */
function shipped(name: string) {
  const { report, diagnostics } = collect()
  const source = (file: string): Source => {
    const path = `templates/themes/${name}/${file}`
    return { path, text: readFileSync(path, 'utf8') }
  }
  const files = {
    name,
    brand: source('brand.yml'),
    theme: source('theme.yaml'),
    logo: () => undefined,
  }
  return { theme: readTheme(files, report), diagnostics }
}

describe.each(['m1', 'slate'])('the theme %s', (name) => {
  it('reads without a diagnostic, contrast of every pair included', () => {
    const { theme, diagnostics } = shipped(name)
    expect(diagnostics).toEqual([])
    expect(theme?.name).toBe(name)
  })

  it('keeps every region on the slide, and text above the least sizes', () => {
    const { theme } = shipped(name)
    for (const master of masterNames) {
      for (const { box } of theme?.slide.masters[master].regions ?? []) {
        expect(box.x).toBeGreaterThanOrEqual(43)
        expect(box.x + box.width).toBeLessThanOrEqual(917)
        expect(box.y + box.height).toBeLessThanOrEqual(540)
      }
    }
    for (const role of textRoles) {
      expect(theme?.slides.roles[role].scale.at(-1)).toBeGreaterThanOrEqual(10)
      expect(theme?.print.roles[role].scale.at(-1)).toBeGreaterThanOrEqual(8.5)
    }
  })

  it('stands regions on a grid of twelve columns', () => {
    const slide = shipped(name).theme?.slide
    if (slide === undefined) throw new Error('no theme')
    const { margin, columnGap, masters } = slide
    const step = (slide.size.width - 2 * margin + columnGap) / 12
    const offGrid = (at: number) => Math.abs(at - Math.round(at))
    // The running line hangs behind its bar, status and number keep to the ends of their line.
    const free = new Set<string>(['kicker', 'footer', 'slide-number'])
    for (const master of masterNames) {
      for (const { name: region, box } of masters[master].regions) {
        if (free.has(region)) continue
        expect(offGrid((box.x - margin) / step), `${master} ${region}`).toBeLessThan(0.01)
        const end = (box.x + box.width + columnGap - margin) / step
        expect(offGrid(end), `${master} ${region}`).toBeLessThan(0.01)
      }
    }
  })

  it('begins and ends regions on the grid of lines', () => {
    const slide = shipped(name).theme?.slide
    if (slide === undefined) throw new Error('no theme')
    for (const master of masterNames) {
      for (const { name: region, box } of slide.masters[master].regions) {
        expect(box.y % slide.lineGrid, `${master} ${region}`).toBeCloseTo(0, 6)
        expect(box.height % slide.lineGrid, `${master} ${region}`).toBeCloseTo(0, 6)
      }
    }
  })

  it('gives each placeholder of a master its own index', () => {
    const { theme } = shipped(name)
    for (const master of masterNames) {
      const indexes = (theme?.slide.masters[master].regions ?? []).flatMap((region) =>
        region.placeholder === undefined ? [] : [region.placeholder.index],
      )
      expect(new Set(indexes).size).toBe(indexes.length)
    }
  })
})

describe('readTheme', () => {
  it('reads the shipped theme without a diagnostic', () => {
    const { theme, diagnostics } = read({})
    expect(diagnostics).toEqual([])
    expect(theme?.print.colors.primary).toEqual({ slot: 'primary', rgb: '0A4A8F' })
    expect(theme?.slide.size.height).toBe(540)
    expect(theme?.slide.size.width).toBeCloseTo(960, 3)
    expect(theme?.slides.editorFamily).toBe('Arial')
  })

  it('reports a length without a unit where it stands', () => {
    const { theme, diagnostics, files } = read({
      theme: file('theme.yaml').text.replace('margin: 0.6in', 'margin: 0.6'),
    })
    expect(theme).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['theme-invalid'])
    const line = positionAt(files.theme.text, diagnostics[0]?.span?.start ?? 0).line
    expect(lineAt(files.theme.text, line)).toContain('margin: 0.6')
  })

  it.each(['0pt', '-3pt', '0.2pt', '40pt'])('refuses a grid of lines of %s', (pitch) => {
    const { theme, diagnostics } = read({
      theme: file('theme.yaml').text.replace('line-grid: 3pt', `line-grid: ${pitch}`),
    })
    expect(theme).toBeUndefined()
    expect(diagnostics.map(({ message }) => message).join()).toContain('a pitch of 1pt to 12pt')
  })

  it('reports a missing role, a missing region and an unknown key', () => {
    const text = file('theme.yaml')
      .text.replace(/^ {4}callout:.*\n/m, '')
      .replace('        title: *title\n        body-start', '        body-start')
      .replace('column-gap: 36pt', 'column-gaps: 36pt')
    const { diagnostics } = read({ theme: text })
    const messages = diagnostics.map(({ message }) => message).join('\n')
    expect(messages).toContain('print.roles.callout')
    expect(messages).toContain('column-gaps')
  })

  it('reports bars that are too pale to be seen', () => {
    const { diagnostics } = read({
      theme: file('theme.yaml').text.replace('      bar: primary', '      bar: line'),
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['theme-contrast-low'])
    expect(diagnostics[0]?.message).toContain('`chart.bar` on a page of medium print')
  })

  it('reports parts of charts that are too pale, or on which no value can be read', () => {
    const { diagnostics } = read({
      theme: file('theme.yaml').text.replace('accent, muted]', 'accent, tint]'),
    })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('`chart.series` on a page of medium print'),
    ])
    const grey = file('theme.yaml').text.replace('accent, muted]', 'accent, line]')
    const medium = read({ theme: grey.replace('line: rule', 'line: "#8A7F76"') })
    expect(medium.diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('`chart-value` on a part of medium print'),
    )
  })

  it('lets slides have colours of their own, each reported where it stands', () => {
    const dark = shipped('slate').theme
    expect(dark?.print.colors.background.rgb).toBe('FFFFFF')
    expect(dark?.slides.colors.background.rgb).toBe('15191F')
    const { diagnostics, files } = read({
      theme: file('theme.yaml').text.replace(
        'editor-family: Arial\n',
        'editor-family: Arial\n  slots: { text: inkk }\n',
      ),
    })
    expect(diagnostics[0]?.code).toBe('theme-color-unknown')
    const at = diagnostics[0]?.span?.start ?? 0
    expect(files.theme.text.slice(at, at + 4)).toBe('inkk')
  })

  it('takes the family of print from the brand, as a name or with its details', () => {
    const { theme } = read({})
    expect(theme?.print).toMatchObject({ family: 'Inter', editorFamily: 'Inter' })
    expect(theme?.slides).toMatchObject({ family: 'Arimo', editorFamily: 'Arial' })
    expect(theme?.brand).toBe('M1')
    const { theme: short } = read({
      brand: file('brand.yml').text.replace(/base:\n(?: {4}.*\n)+/, 'base: Arimo\n'),
    })
    expect(short?.print.family).toBe('Arimo')
  })

  it('asks for a family where neither file names one', () => {
    const text = file('brand.yml').text
    const { theme, diagnostics } = read({ brand: text.slice(0, text.indexOf('typography:')) })
    expect(theme).toBeUndefined()
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '`print.family`: name a family here, or in brand.yml as `typography.base`',
    ])
  })

  it.each([
    ['"#08C"', '0088CC'],
    ['"#0b1f3a"', '0B1F3A'],
    ['"rgb(10, 31, 58)"', '0A1F3A'],
    ['"rgb(10 31 58)"', '0A1F3A'],
  ])('reads the colour %s as CSS writes it', (css, rgb) => {
    const { theme } = read({ brand: file('brand.yml').text.replace('"#0B1F3A"', css) })
    expect(theme?.print.colors.text.rgb).toBe(rgb)
  })

  it('does not know a colour beyond 255', () => {
    const { diagnostics } = read({
      brand: file('brand.yml').text.replace('"#0B1F3A"', '"rgb(10, 31, 580)"'),
    })
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['theme-color-unknown']))
  })

  it('names the nearest colour for an unknown one', () => {
    const { diagnostics } = read({
      theme: file('theme.yaml').text.replace('muted: slate', 'muted: slat'),
    })
    expect(diagnostics[0]?.code).toBe('theme-color-unknown')
    expect(diagnostics[0]?.hints[0]?.message).toContain('`slate`')
  })

  it('reports text that is too pale, once for each ground it stands on', () => {
    const { diagnostics, theme } = read({
      brand: file('brand.yml').text.replace('#51607A', '#9AA5B8'),
    })
    expect(theme).toBeDefined()
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['theme-contrast-low']))
    expect(diagnostics.some(({ message }) => message.includes('`source`'))).toBe(true)
  })

  it.each([
    ['kinds: [primary, secondary, accent, muted, text]', 'text]', 'tint]', 'organisation.kinds'],
    ['other: muted', 'muted', 'tint', 'organisation.other'],
    ['axis: { color: muted', 'muted', 'line', 'chart.axis.color'],
    ['list: { mark: –, color: secondary', 'secondary', 'line', 'list.color'],
    ['bar: { color: accent', 'accent', 'line', 'callout.bar.color'],
    ['dated: primary, undated: muted', 'undated: muted', 'undated: line', 'subheading'],
    ['rule: { color: danger', 'danger', 'tint', 'status'],
    [
      'table-head: { size: [8.75pt, 8.5pt], weight: 600, color: muted',
      'muted',
      'line',
      'table-head',
    ],
    ['roof: primary', 'primary', 'tint', 'diagram-roof'],
    ['callout: { fill: surface', 'surface', 'text', 'callout'],
    ['inverse: { text: background', 'background', 'muted', 'document-title'],
  ])('reports what `%s` makes too pale, where it is chosen', (line, from, to, name) => {
    const changed = file('theme.yaml').text.replace(line, line.replace(from, to))
    const { diagnostics, files } = read({ theme: changed })
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['theme-contrast-low']))
    const low = diagnostics.find(({ message }) => message.includes(`\`${name}\``))
    expect(low?.message).toMatch(/is \d+\.\d\d:1/)
    const { line: at } = positionAt(files.theme.text, low?.span?.start ?? 0)
    expect(lineAt(files.theme.text, at)).toMatch(/color|fill|roof|kinds|other|dated/)
  })

  it('reports series that are one grey without their colours', () => {
    const { diagnostics, files } = read({
      theme: file('theme.yaml').text.replace(
        'patterns: [solid, rising, solid, falling]',
        'patterns: [solid, solid, rising, solid]',
      ),
    })
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['theme-series-alike']))
    expect(diagnostics[0]?.message).toContain('`primary` and `muted`')
    const { line } = positionAt(files.theme.text, diagnostics[0]?.span?.start ?? 0)
    expect(lineAt(files.theme.text, line)).toContain('patterns:')
  })

  it('reports text over a decoration that it could not be read on', () => {
    const bar = '- { rect: [0.6in, 30pt, 48pt, 3pt], fill: secondary }'
    const { diagnostics } = read({
      theme: file('theme.yaml').text.replace(
        bar,
        bar.replace('3pt]', '30pt]').replace('secondary', 'text'),
      ),
    })
    expect(diagnostics.map(({ message }) => message).join('\n')).toMatch(
      /`title` on the master body is 1\.00:1/,
    )
  })

  it.each([
    ['slides', /( body: \{ size: \[22pt, 20pt), 18pt/, '16pt', 18],
    ['slides', /(table-cell: \{ size: \[18pt, 17pt, 16pt, 15pt), 14pt/, '12pt', 14],
    ['slides', /( numeral: \{ size: \[60pt, 56pt, 52pt, 48pt), 44pt/, '40pt', 44],
    ['print', /( body: \{ size: \[10pt, 9.5pt), 9pt/, '8.5pt', 9],
  ])('reports a scale of %s that ends too small', (medium, scale, size, least) => {
    const { diagnostics, theme } = read({
      theme: file('theme.yaml').text.replace(scale, `$1, ${size}`),
    })
    expect(theme).toBeDefined()
    expect(diagnostics).toMatchObject([
      {
        code: 'theme-text-small',
        message: expect.stringMatching(
          `^\`${medium}\\.roles.* goes down to ${size.replace('pt', '')} pt`,
        ),
        hints: [{ message: expect.stringContaining(`${least} pt`) }],
      },
    ])
  })
})
