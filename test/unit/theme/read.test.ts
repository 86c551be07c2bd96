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
  const files = { name, brand: source('brand.yml'), theme: source('theme.yaml') }
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

  it('reports a missing role, a missing region and an unknown key', () => {
    const text = file('theme.yaml')
      .text.replace(/^ {4}callout:.*\n/m, '')
      .replace('        title: *title\n        body-start', '        body-start')
      .replace('gutter: 18pt', 'gutters: 18pt')
    const { diagnostics } = read({ theme: text })
    const messages = diagnostics.map(({ message }) => message).join('\n')
    expect(messages).toContain('print.roles.callout')
    expect(messages).toContain('gutter')
  })

  it('reports bars that are too pale to be seen', () => {
    const { diagnostics } = read({
      theme: file('theme.yaml').text.replace('chart: { bar: primary', 'chart: { bar: line'),
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['theme-contrast-low'])
    expect(diagnostics[0]?.message).toContain('`chart.bar` on a page of medium print')
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
    ['slides', /( body: \{ size: \[22pt, 20pt), 18pt/, '16pt', 18],
    ['slides', /(table-cell: \{ size: \[18pt, 17pt, 16pt, 15pt), 14pt/, '12pt', 14],
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
