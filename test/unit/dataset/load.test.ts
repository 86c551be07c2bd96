import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import type { Dataset } from '../../../src/dataset/dataset.js'
import { load } from '../../../src/dataset/load.js'
import { readFolder } from './read-folder.js'
import { added, changed, loadSample, sample } from './sample.js'

function loadFolder(folder: string): Dataset {
  const { report, diagnostics } = collect()
  const dataset = load(readFolder(folder), report)
  expect(diagnostics).toEqual([])
  if (!dataset) throw new Error(`${folder} was not loaded`)
  return dataset
}

const folders = ['data', 'test/datasets/fictitious']

describe('load', () => {
  it('types values and fills in what is not written', () => {
    const { dataset } = loadSample()
    expect(dataset?.facts.get('fig.a')).toEqual({
      id: 'fig.a',
      span: { file: 'facts.yaml', start: 0, end: 5 },
      kind: 'figure',
      release: 'A',
      value: { type: 'integer', value: 3420 },
      qualifier: 'exact',
      labels: { de: { full: 'Betten' } },
      citation: { source: 'src.a', evidence: '3.420 Betten' },
      owners: [],
      conflictsWith: [],
    })
  })

  it.each([
    ['{ decimal: 5.25 }', { type: 'decimal', value: 5.25, digits: 2 }],
    ['{ decimal: 5.30 }', { type: 'decimal', value: 5.3, digits: 2 }],
    ['{ decimal: 0.125 }', { type: 'decimal', value: 0.125, digits: 3 }],
    ['{ decimal: 1234.500 }', { type: 'decimal', value: 1234.5, digits: 3 }],
    ['{ decimal: 3.420, digits: 3 }', { type: 'decimal', value: 3.42, digits: 3 }],
    ['{ euro: 12.50 }', { type: 'money', amount: 12.5, currency: 'EUR' }],
    ['{ percent: 60 }', { type: 'percent', value: 60, digits: 0 }],
    ['{ percent: 37.5, digits: 2 }', { type: 'percent', value: 37.5, digits: 2 }],
    ['{ euro: 10000000 }', { type: 'money', amount: 10_000_000, currency: 'EUR' }],
    ['{ phone: +49 89 2186 2621 }', { type: 'phone', number: '+49 89 2186 2621' }],
    ['{ date: 2025-07-03 }', { type: 'date', date: '2025-07-03' }],
    ['{ text: { de: Stiftung } }', { type: 'text', text: { de: 'Stiftung' } }],
  ])('reads %s', (written, value) => {
    const { dataset } = loadSample(changed('facts.yaml', '{ integer: 3420 }', written))
    expect(dataset?.facts.get('fig.a')?.value).toEqual(value)
  })

  it('joins the files of a kind in the order of their names', () => {
    const fact = (id: string): string => (sample['facts.yaml'] ?? '').replace('fig.a', id)
    const { dataset, seen } = loadSample({
      'facts-more.yaml': fact('fig.0'),
      ...added('facts.yaml', fact('fig.z')),
    })
    expect(seen).toEqual([])
    expect([...(dataset?.facts.keys() ?? [])]).toEqual(['fig.a', 'fig.z', 'fig.0'])
  })

  it('leaves Markdown and JSON files alone', () => {
    expect(loadSample({ 'README.md': '# Data', 'schema/facts.schema.json': '{' }).seen).toEqual([])
  })

  it('reads the same whatever the order of the files and the line ends', () => {
    const sources = readFolder('data')
    const { report } = collect()
    const facts = (from: typeof sources) => [...(load(from, report)?.facts.values() ?? [])]
    const withoutPlaces = (from: typeof sources) =>
      facts(from).map((one) => ({ ...one, span: 0, shortLabelSpans: 0 }))
    const windows = sources.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
    expect(withoutPlaces([...sources].reverse())).toEqual(withoutPlaces(sources))
    expect(withoutPlaces(windows)).toEqual(withoutPlaces(sources))
  })
})

describe.each(folders)('the dataset in %s', (folder) => {
  const dataset = loadFolder(folder)
  const facts = [...dataset.facts.values()]
  const { featured } = dataset.alliance

  it('fills every part that documents need', () => {
    expect(featured.keyFigures.length).toBeGreaterThanOrEqual(4)
    expect(featured.keyFigures.length).toBeLessThanOrEqual(5)
    expect(featured.quotations).toHaveLength(2)
    for (const list of [featured.aims, featured.claims, featured.aimCounts, featured.timeline]) {
      expect(list.length).toBeGreaterThan(0)
    }
    const single = ['partnerCount', 'seatCount', 'speakerCount', 'funding', 'legalForm'] as const
    for (const part of [...single, 'legalBasis', 'background', 'launchEvent'] as const) {
      expect(featured[part], part).toBeDefined()
    }
  })

  it('has as many partners and seats as its figures say', () => {
    const partners = [...dataset.organisations.values()].filter(({ partner }) => partner)
    const body = dataset.bodies.get(dataset.alliance.body ?? '')
    expect(dataset.facts.get(featured.partnerCount ?? '')?.value).toEqual({
      type: 'integer',
      value: partners.length,
    })
    expect(dataset.facts.get(featured.seatCount ?? '')?.value).toEqual({
      type: 'integer',
      value: body?.seats.length,
    })
    expect(body?.seats.filter(({ chair }) => chair)).toHaveLength(1)
  })

  it('labels everything in both languages', () => {
    for (const { id, labels, scope, reason } of facts) {
      expect(Object.keys(labels), id).toEqual(['de', 'en'])
      for (const texts of [scope, reason]) {
        if (texts) expect(Object.keys(texts), id).toEqual(['de', 'en'])
      }
    }
  })

  it('has short labels that fit a tile', () => {
    for (const id of [...featured.keyFigures, ...featured.aimCounts]) {
      for (const label of Object.values(dataset.facts.get(id)?.labels ?? {})) {
        expect(label?.short, id).toBeDefined()
        expect(label?.short?.length, id).toBeLessThanOrEqual(18)
      }
    }
  })

  it('gives reasons as whole sentences', () => {
    for (const { id, reason } of [...facts, ...dataset.events.values()]) {
      for (const text of Object.values(reason ?? {})) expect(text, id).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('marks English quotations as translations', () => {
    for (const { language, translations } of dataset.quotations.values()) {
      expect(language).toBe('de')
      expect(translations.en?.status).toBe('working')
    }
  })

  it('counts no more speakers for an aim than there are', () => {
    const count = (id: string): number => {
      const value = dataset.facts.get(id)?.value
      return value?.type === 'integer' ? value.value : Number.NaN
    }
    const all = count(featured.speakerCount ?? '')
    for (const id of featured.aimCounts) {
      expect(count(id)).toBeGreaterThan(0)
      expect(count(id)).toBeLessThanOrEqual(all)
    }
  })
})

describe('the figures of M1', () => {
  const { facts, people } = loadFolder('data')

  it.each([
    ['fig.beds', { type: 'integer', value: 3420 }, 'exact'],
    ['fig.studies', { type: 'integer', value: 3500 }, 'around'],
    ['fig.funding', { type: 'money', amount: 10_000_000, currency: 'EUR' }, 'exact'],
    ['fig.dzg', { type: 'integer', value: 8 }, 'exact'],
    ['fig.partners', { type: 'integer', value: 5 }, 'exact'],
    ['fig.board', { type: 'integer', value: 5 }, 'exact'],
    ['count.speakers', { type: 'integer', value: 8 }, 'exact'],
    ['count.aim.standing', { type: 'integer', value: 7 }, 'exact'],
    ['count.aim.patients', { type: 'integer', value: 4 }, 'exact'],
    ['count.aim.therapies', { type: 'integer', value: 3 }, 'exact'],
    ['count.aim.studies', { type: 'integer', value: 2 }, 'exact'],
  ])('%s', (id, value, qualifier) => {
    expect(facts.get(id)).toMatchObject({ value, qualifier, release: 'A' })
  })

  it('name no as-of date, since the source has none', () => {
    expect([...facts.values()].filter(({ asOf }) => asOf !== undefined)).toEqual([])
  })

  it('do not confirm offices that may have ended', () => {
    for (const id of ['per.huber', 'per.tschoep']) {
      for (const { validity } of people.get(id)?.roles ?? []) expect(validity.confirmed).toBe(false)
    }
  })
})
