import { describe, expect, it } from 'vitest'
import { cellFormat, groupSign, labelFormat } from '../../../../src/pptx/plan/number-format.js'
import { testLocale } from '../fixture.js'

describe('groupSign', () => {
  it.each([
    ['de', '.'],
    ['en', ','],
  ] as const)('is read off a formatted number: %s', (code, sign) => {
    expect(groupSign(testLocale(code))).toBe(sign)
  })
})

describe('labelFormat', () => {
  it('spells the separators out', () => {
    expect(labelFormat([3500, 12], ['3.500', '12'], '.')).toBe(
      '[>=1000000]0"."000"."000;[>=1000]0"."000;0',
    )
  })

  it('needs no groups below a thousand', () => {
    expect(labelFormat([8, 5], ['8', '5'], '.')).toBe('0')
  })

  it.each([
    { values: [60], labels: ['60 %'] },
    { values: [3.5], labels: ['3,5'] },
    { values: [3500], labels: ['rund 3.500'] },
    { values: [-3500], labels: ['−3.500'] },
  ])('finds none for $labels', ({ values, labels }) => {
    expect(labelFormat(values, labels, '.')).toBeUndefined()
  })
})

describe('cellFormat', () => {
  it.each([
    { values: [3500, 12], labels: ['3.500', '12'], format: '#,##0' },
    { values: [37.5, 60], labels: ['37,5 %', '60,0 %'], format: '#,##0.0" %"' },
    { values: [740_000], labels: ['€740,000'], format: '"€"#,##0' },
    { values: [740_000, 1_260_000], labels: ['740.000 €', '1,26 Mio. €'], format: '#,##0' },
    { values: [12, 5], labels: ['rund 12', '5'], format: '#,##0' },
    { values: [8.25, 9], labels: ['8,25', '9'], format: '#,##0.00' },
  ])('takes digits and unit from $labels', ({ values, labels, format }) => {
    expect(cellFormat(values, labels)).toBe(format)
  })
})
