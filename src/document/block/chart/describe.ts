/** Says in words what a chart shows: its kind, its message, its data. */

import type { Locale, Vocabulary } from '../../../locale/locale.js'
import type { ChartKind } from '../../../template/slot.js'
import { capitalised } from '../../capitalised.js'
import type { ChartGrid, ChartPoint, ChartShown } from '../../chart.js'

/** The word for each kind of chart. */
const names: { readonly [K in ChartKind]: keyof Vocabulary['figures'] } = {
  bar: 'barChart',
  stacked: 'stackedChart',
  line: 'lineChart',
  share: 'shareChart',
  dots: 'dotChart',
  multiples: 'multiples',
}

const data: { readonly [K in ChartKind]: (shown: ChartShown<K>) => string } = {
  bar: ({ bars }) => points(bars),
  stacked: ({ grid }) => byCategory(grid),
  line: ({ grid }) => bySeries(grid),
  share: ({ parts, whole }) => points(whole ? [...parts, whole] : parts),
  dots: ({ grid }) => byCategory(grid),
  multiples: ({ grid }) => bySeries(grid),
}

/** "Balkendiagramm: Stimmen, die das Ziel nennen. Forschung: 7; Transfer: 2." */
export function describeChart<K extends ChartKind>(
  shown: ChartShown<K>,
  message: string,
  { words }: Locale,
): string {
  const said = data[shown.kind](shown)
  return `${words.figures[names[shown.kind]]}: ${message}. ${capitalised(said)}.`
}

function points(all: readonly Pick<ChartPoint, 'label' | 'valueText'>[]): string {
  return all.map(({ label, valueText }) => `${label}: ${valueText}`).join('; ')
}

/** "Hochschule (2021: 410; 2022: 455), Institut (2021: 96; 2022: 101)". */
function bySeries({ categories, series }: ChartGrid): string {
  const lines = series.map(({ label, values }) => {
    const said = values.map(({ valueText }, index) => ({
      label: categories[index] ?? '',
      valueText,
    }))
    return { label, said: points(said) }
  })
  const [only, ...more] = lines
  if (only !== undefined && more.length === 0) return only.said
  return lines.map(({ label, said }) => `${label} (${said})`).join(', ')
}

/** "Hochschule (Forschung: 41; Lehre: 30), Institut (…)". */
function byCategory({ categories, series }: ChartGrid): string {
  return categories
    .map((category, index) => {
      const said = series.map(({ label, values }) => ({
        label,
        valueText: values[index]?.valueText ?? '',
      }))
      return category === '' ? points(said) : `${category} (${points(said)})`
    })
    .join(', ')
}
