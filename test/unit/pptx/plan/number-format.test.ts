import { describe, expect, it } from 'vitest'
import { groupSign, planLabels } from '../../../../src/pptx/plan/number-format.js'
import { testLocale } from '../fixture.js'

describe('groupSign', () => {
  it.each([
    ['de', '.'],
    ['en', ','],
  ] as const)('is read off a formatted number: %s', (code, sign) => {
    expect(groupSign(testLocale(code))).toBe(sign)
  })
})

describe('planLabels', () => {
  it('spells the separators out', () => {
    expect(planLabels([3500, 12], ['3.500', '12'], '.')).toEqual({
      type: 'format',
      formatCode: '[>=1000000]0"."000"."000;[>=1000]0"."000;0',
    })
  })

  it('needs no groups below a thousand', () => {
    expect(planLabels([8, 5], ['8', '5'], '.')).toEqual({ type: 'format', formatCode: '0' })
  })

  it.each([
    { values: [60], labels: ['60 %'] },
    { values: [3.5], labels: ['3,5'] },
    { values: [3500], labels: ['rund 3.500'] },
    { values: [-3500], labels: ['−3.500'] },
  ])('writes as text what no format gives: $labels', ({ values, labels }) => {
    expect(planLabels(values, labels, '.')).toEqual({ type: 'text', labels })
  })
})
