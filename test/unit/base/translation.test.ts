/** Records of what translations were made from. */

import { describe, expect, it } from 'vitest'
import {
  fingerprint,
  outdatedOf,
  printRecord,
  type Translation,
} from '../../../src/base/translation.js'

const at = { file: 'en.yaml', start: 0, end: 1 }
const text = (key: string, source: string): Translation => ({
  key,
  locale: 'en',
  source,
  sourceSpan: { ...at, file: 'de.yaml' },
  text: `translated ${key}`,
  span: at,
})

describe('a fingerprint', () => {
  it('changes with the words and not with their wrapping', () => {
    expect(fingerprint('Zahlen\nund  Ziele\n')).toBe(fingerprint('Zahlen und Ziele'))
    expect(fingerprint('Zahlen und Ziel')).not.toBe(fingerprint('Zahlen und Ziele'))
    expect(fingerprint('Zahlen')).toMatch(/^[0-9a-f]{8}$/)
  })
})

describe('outdated translations', () => {
  it('are those whose source changed, and those never recorded', () => {
    const record = { en: { a: fingerprint('eins'), b: fingerprint('früher') } }
    const found = outdatedOf([text('a', 'eins'), text('b', 'zwei'), text('c', 'drei')], record)
    expect(found.map(({ key, changed }) => [key, changed])).toEqual([
      ['b', true],
      ['c', false],
    ])
  })

  it('are gone once recorded; what no longer exists leaves the record, the rest stays', () => {
    const all = [text('a', 'eins'), text('b', 'zwei'), text('c', 'drei')]
    const record = { en: { a: 'aaaaaaaa', gone: 'bbbbbbbb' } }
    const printed = printRecord(all, record, new Set(['b']), '# head\n')
    expect(printed).toBe(`# head\nen:\n  a: "aaaaaaaa"\n  b: "${fingerprint('zwei')}"\n`)
  })
})
