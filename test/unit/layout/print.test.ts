import { describe, expect, it } from 'vitest'
import { printLayout } from '../../../src/layout/print.js'
import { composeSheet } from '../../../src/layout/sheet/compose-sheet.js'
import { localeOf } from '../../../src/locale/locales.js'
import { fonts, theme } from './specimen.js'
import { sheet } from './specimen-documents.js'

describe('printLayout', () => {
  const options = { theme, fonts, locale: localeOf('en') }
  const printed = printLayout(composeSheet(sheet('en'), options, () => {}))

  it('prints pages, tree and outline', () => {
    expect(printed).toMatch(/^sheet in en for print, 1 page\n\npage 1, 595\.28 × 841\.89: /)
    expect(printed).toContain('\nstructure\n  Document e0 language="en-GB"\n')
    expect(printed).toMatch(/\noutline\n {2}Ein Dach für fünf → 1 at 0\n {4}Who takes part → 1 at /)
  })

  it('prints lines with place, style and element', () => {
    expect(printed).toMatch(
      /line 42\.52 [\d.]+ "Ein Dach für fünf" \[Inter\/700 27 background e\d+\]/,
    )
  })

  it('rounds to a hundredth of a point', () => {
    expect(printed.replace(/"[^"]*"/g, '')).not.toMatch(/\d\.\d{3}/)
  })
})
