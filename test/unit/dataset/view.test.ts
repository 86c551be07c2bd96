import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/dataset/dataset.js'
import type { Audience } from '../../../src/dataset/fact.js'
import { audiences } from '../../../src/dataset/fact.js'
import { type View, viewOf } from '../../../src/dataset/view.js'
import { added, changed, loadSample } from './sample.js'

const claim = (id: string, lines: string): string =>
  `${id}:\n  kind: claim\n  labels: { de: { full: Text } }\n  source: src.a\n  evidence: Text\n  ${lines}\n`

function dataset(files: Readonly<Record<string, string>>): Dataset {
  const loaded = loadSample(files)
  expect(loaded.seen).toEqual([])
  if (!loaded.dataset) throw new Error('the sample was not loaded')
  return loaded.dataset
}

function view(data: Dataset, audience: Audience, more: { date?: string; now?: string } = {}): View {
  return viewOf(data, { audience, date: '2026-01-31', now: '2026-01-31T12:00:00Z', ...more })
}

const classes = dataset(
  added(
    'facts.yaml',
    claim('cl.b', 'release: B\n  attribution: per.one') +
      claim('cl.c', 'release: C') +
      claim('cl.x', 'release: X\n  reason: { de: Falsch., en: Wrong. }') +
      claim('cl.press', 'release: A\n  audiences: [press]') +
      claim('cl.later', 'release: A\n  embargoUntil: 2026-01-31T14:00+01:00'),
  ),
)

describe('release classes', () => {
  it.each(audiences)('show %s A and B, never C and X', (audience) => {
    const seen = view(classes, audience)
    expect(seen.fact('fig.a').status).toBe('found')
    expect(seen.fact('cl.b').status).toBe('found')
    expect(seen.fact('cl.c')).toMatchObject({ status: 'withheld', reason: 'release' })
    expect(seen.fact('cl.x')).toMatchObject({ status: 'withheld', reason: 'release' })
    expect(seen.facts.map(({ id }) => id)).not.toContain('cl.c')
  })

  it('tell only the minister what is not used, and why', () => {
    expect(view(classes, 'minister').notUsed.map(({ id }) => id)).toEqual(['cl.x'])
    expect(view(classes, 'press').notUsed).toEqual([])
    expect(view(classes, 'partner').notUsed).toEqual([])
    expect(view(classes, 'international').notUsed).toEqual([])
  })

  it('lists not-used entries of every kind in the order of the files', () => {
    const data = dataset({
      ...added('facts.yaml', claim('cl.x', 'release: X\n  reason: { de: Falsch. }')),
      ...added(
        'events.yaml',
        'event.x:\n  release: X\n  labels: { de: Fest }\n  source: src.a\n  evidence: Fest\n  reason: { de: Unbelegt. }\n',
      ),
      ...added(
        'organisations.yaml',
        'org.y:\n  kind: other\n  release: X\n  names: { de: { full: Y, short: Y } }\n  reason: { de: Fremd. }\n',
      ),
    })
    expect(view(data, 'minister').notUsed.map(({ id }) => id)).toEqual(['cl.x', 'org.y', 'event.x'])
  })

  it('restrict what names its readers', () => {
    expect(view(classes, 'press').fact('cl.press').status).toBe('found')
    expect(view(classes, 'minister').fact('cl.press')).toMatchObject({
      status: 'withheld',
      reason: 'audience',
    })
  })
})

describe('featured entries', () => {
  const data = dataset({
    ...added(
      'facts.yaml',
      claim('cl.press', 'release: A\n  audiences: [press]') + claim('cl.all', 'release: A'),
    ),
    ...changed('alliance.yaml', 'claims: []', 'claims: [cl.press, cl.all], funding: cl.press'),
  })

  it('are those that the audience may see', () => {
    expect(view(data, 'press').alliance.featured).toEqual(data.alliance.featured)
    const { featured } = view(data, 'partner').alliance
    expect(featured.claims).toEqual(['cl.all'])
    expect(featured.funding).toBeUndefined()
    expect(featured.keyFigures).toEqual(['fig.a'])
  })
})

describe('embargo', () => {
  it('withholds until the instant, in any time zone', () => {
    const before = view(classes, 'press', { now: '2026-01-31T12:59:59Z' })
    expect(before.fact('cl.later')).toMatchObject({ status: 'withheld', reason: 'embargo' })
    expect(before.facts.map(({ id }) => id)).not.toContain('cl.later')
    const after = view(classes, 'press', { now: '2026-01-31T13:00:00Z' })
    expect(after.fact('cl.later').status).toBe('found')
  })
})

describe('questions', () => {
  const data = dataset(
    added('questions.yaml', 'ask.a:\n  questions: { de: Wann? }\n  about: [fig.a]\n'),
  )

  it('are for the minister alone', () => {
    expect(view(data, 'minister').questions.map(({ id }) => id)).toEqual(['ask.a'])
    expect(view(data, 'press').questions).toEqual([])
  })
})

describe('look-ups', () => {
  it('suggest the nearest id with its place', () => {
    const found = view(classes, 'press').fact('fig.b')
    expect(found).toMatchObject({ status: 'unknown', nearest: { id: 'fig.a' } })
    expect(found.status === 'unknown' && found.nearest?.span.file).toBe('facts.yaml')
  })

  it('suggest nothing far away', () => {
    expect(view(classes, 'press').person('person.number-two')).toEqual({ status: 'unknown' })
  })

  it('find bodies and sources', () => {
    const seen = view(classes, 'press')
    expect(seen.body('board').status).toBe('unknown')
    expect(seen.source('src.a').id).toBe('src.a')
    expect(() => seen.source('src.b')).toThrow('no source is declared as src.b')
  })
})

describe('roles', () => {
  const role = (title: string, validity: string): string =>
    `    - titles: { de: ${title} }\n      validity: ${validity}\n      source: src.a\n      evidence: Amt\n`
  const roles =
    role('ohne Frist', '{ confirmed: true }') +
    role('befristet', '{ from: 2025-01-01, to: 2026-01-31, confirmed: true }') +
    role('künftig', '{ from: 2026-06-01, confirmed: true }') +
    role('unbestätigt', '{ confirmed: false }')
  const data = dataset({
    'people.yaml': `per.one:\n  release: A\n  titles: { de: '' }\n  name: Eins\n  gender: unknown\n  source: src.a\n  evidence: Eins\n  roles:\n${roles}`,
  })

  function statesOn(date: string): readonly string[] {
    const seen = view(data, 'press', { date })
    const person = seen.person('per.one')
    if (person.status !== 'found') throw new Error('per.one was not found')
    return seen.rolesOf(person.value).map(({ role: one, state }) => `${one.titles.de}: ${state}`)
  }

  it('are current on the day of the source', () => {
    expect(statesOn('2026-01-31')).toEqual([
      'ohne Frist: current',
      'befristet: current',
      'unbestätigt: current',
    ])
  })

  it('end with their term, and become unconfirmed after the day of the source', () => {
    expect(statesOn('2026-02-01')).toEqual([
      'ohne Frist: current',
      'befristet: former',
      'unbestätigt: unconfirmed',
    ])
  })

  it('do not begin early', () => {
    expect(statesOn('2026-06-01')).toContain('künftig: current')
    expect(statesOn('2024-12-31')).not.toContain('befristet: current')
  })
})
