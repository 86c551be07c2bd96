import { describe, expect, it } from 'vitest'
import type { NameForms, Organisation } from '../../../src/dataset/party.js'
import { abbreviationsOf, type Term } from '../../../src/dataset/words.js'

const span = { file: 'a', start: 0, end: 1 }
const organisation = (id: string, names: NameForms): [string, Organisation] => [
  id,
  { id, span, names: { de: names } } as unknown as Organisation,
]
const term = (id: string, rest: Partial<Term>): [string, Term] => [
  id,
  { id, span, terms: {}, avoid: {}, ...rest },
]

const dataset = {
  terms: new Map([
    term('a', {
      terms: { de: 'Künstliche Intelligenz', en: 'artificial intelligence' },
      abbreviations: { de: 'KI', en: 'AI' },
    }),
    term('b', { terms: { de: 'Planbetten' } }),
  ]),
  organisations: new Map([
    organisation('c', { full: 'Technische Universität (TU)', short: 'TU' }),
    organisation('d', { full: 'TU Klinikum', short: 'TU Klinikum', genitive: 'des TU Klinikums' }),
    organisation('e', { full: 'M1 – Alliance', short: 'M1' }),
  ]),
}

describe('abbreviationsOf', () => {
  it('takes terms with an abbreviation, and names that explain theirs; longer names hold none', () => {
    expect([...abbreviationsOf(dataset, 'de')]).toEqual([
      ['TU', 'Technische Universität'],
      ['TU Klinikum', undefined],
      ['TU Klinikums', undefined],
      ['KI', 'Künstliche Intelligenz'],
    ])
  })

  it('is of one language', () => {
    expect([...abbreviationsOf(dataset, 'en')]).toEqual([['AI', 'artificial intelligence']])
  })
})
