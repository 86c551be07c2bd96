import { describe, expect, it } from 'vitest'
import { collect } from '../../../../src/base/report.js'
import type { Document } from '../../../../src/document/ast.js'
import type { Element } from '../../../../src/layout/element.js'
import { linesOf } from '../../../../src/layout/frames/walk-frames.js'
import type { Layout } from '../../../../src/layout/page.js'
import { printLayout } from '../../../../src/layout/print.js'
import {
  composeSheet,
  findTightness,
  settingAt,
} from '../../../../src/layout/sheet/compose-sheet.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { elements } from '../deck/inspect.js'
import { fonts, theme } from '../specimen.js'
import { section, sheet } from '../specimen-documents.js'

function compose(document: Document) {
  const { report, diagnostics } = collect()
  const options = { theme, fonts, locale: localeOf(document.locale) }
  const layout = composeSheet(document, options, report)
  return { layout, codes: diagnostics.map(({ code }) => code), diagnostics }
}

function taggedText({ pages }: Layout): string {
  return pages
    .flatMap((page) => page.frames.flatMap(linesOf))
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n')
}

function roles({ role, children }: Element): readonly string[] {
  return [role, ...children.flatMap(roles)]
}

/** Foot of the lowest frame above the foot block, and the top of that block. */
function feet({ pages }: Layout) {
  const [page] = pages
  const rule = page?.decoration.at(-1)?.box.y ?? 0
  const above = page?.frames.filter(({ box }) => box.y < rule) ?? []
  return { rule, lowest: Math.max(...above.map(({ box }) => box.y + box.height)) }
}

describe('composeSheet', () => {
  it.each(['de', 'en'] as const)('fills one page down to its foot in %s', (locale) => {
    const { layout } = compose(sheet(locale))
    const { rule, lowest } = feet(layout)
    expect(layout.pages).toHaveLength(1)
    expect(lowest).toBeLessThanOrEqual(rule)
    expect(rule - lowest).toBeLessThan(theme.sheet.footTolerance + 12)
    expect(layout.pages[0]?.marks).toEqual([])
  })

  it('keeps one page, marks and reports what cannot fit, longest texts first', () => {
    const { layout, diagnostics } = compose(sheet('de', 5))
    const overflow = diagnostics.find(({ code }) => code === 'layout-sheet-overflow')
    expect(layout.pages).toHaveLength(1)
    expect(layout.pages[0]?.marks).not.toEqual([])
    expect(overflow).toMatchObject({ gate: 'release', severity: 'error' })
    expect(overflow?.message).toMatch(/^specimen, de: the text is \d+ mm too long/)
    expect(overflow?.hints[1]?.message).toContain('Die Allianz ist eine Einrichtung des …')
  })

  it('warns of a page that stays empty', () => {
    const { codes } = compose({ ...sheet('en'), blocks: [], sections: [section('Alone')] })
    expect(codes).toContain('layout-sheet-short')
  })

  it('says status, edition and disclaimer once in tagged text', () => {
    const words = taggedText(compose(sheet('de')).layout)
    for (const said of ['ENTWURF', 'Kein amtliches Dokument.', 'Pressestelle']) {
      expect(words.split(said)).toHaveLength(2)
    }
  })

  it('orders the tree as it is read and points references at their notes', () => {
    const { structure } = compose(sheet('de')).layout
    const all = roles(structure)
    expect(all.indexOf('H1')).toBeLessThan(all.indexOf('H2'))
    expect(all.filter((role) => role === 'H2')).toHaveLength(5)
    expect(all.lastIndexOf('H2')).toBeLessThan(all.indexOf('Note'))
    const inOrder = elements(structure)
    const notes = new Set(inOrder.filter(({ role }) => role === 'Note').map(({ id }) => id))
    const references = inOrder.filter(({ role }) => role === 'Reference')
    expect(references.length).toBeGreaterThan(2)
    expect(references.every(({ target }) => target !== undefined && notes.has(target))).toBe(true)
  })

  it('gives the same layout twice', () => {
    expect(printLayout(compose(sheet('en')).layout)).toBe(printLayout(compose(sheet('en')).layout))
  })
})

describe('settingAt', () => {
  it('takes spacing first, then leading, then size', () => {
    const { spacing, sizeRange } = theme.sheet
    expect(settingAt(0, theme.sheet)).toMatchObject({
      leading: 1,
      size: 1,
      blockSpace: spacing.ideal,
    })
    expect(settingAt(1, theme.sheet)).toMatchObject({
      leading: 1,
      size: 1,
      blockSpace: spacing.least,
    })
    expect(settingAt(2, theme.sheet)).toMatchObject({ leading: 0.9, size: 1 })
    expect(settingAt(3, theme.sheet).size).toBeCloseTo(1 - sizeRange)
    expect(settingAt(-3, theme.sheet).size).toBeCloseTo(1 + sizeRange)
    expect(settingAt(-1, theme.sheet).blockSpace).toBe(spacing.most)
  })
})

describe('findTightness', () => {
  it('leaves a page alone that ends near its foot', () => {
    expect(findTightness(() => 10, 34)).toBe(0)
  })

  it('finds the least tightness that fits', () => {
    const found = findTightness((tightness) => (tightness - 1.3) * 100, 34)
    expect(found).toBeGreaterThanOrEqual(1.3)
    expect(found).toBeLessThan(1.35)
  })

  it('stops at the ends', () => {
    expect(findTightness(() => -5, 34)).toBe(3)
    expect(findTightness(() => 500, 34)).toBe(-3)
  })
})
