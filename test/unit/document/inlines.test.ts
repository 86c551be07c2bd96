import { describe, expect, it } from 'vitest'
import { span } from '../../../src/base/source.js'
import type { InlineValue } from '../../../src/template/slot.js'
import {
  aim,
  beds,
  built,
  clinic,
  fact,
  figure,
  funding,
  huber,
  launch,
  lines,
  merged,
  message,
  north,
  printed,
  roof,
  studies,
  view,
} from './fixture.js'

/** What a value prints in a paragraph. */
function line(value: InlineValue, setting: Parameters<typeof printed>[1] = {}): string | undefined {
  return printed(merged`${{ type: 'text', text: 'x ' }}${value}`, setting)[0]?.slice(
    'paragraph: x '.length,
  )
}

describe('facts', () => {
  it.each([
    [figure(beds), '{fig.beds 3.420}^1'],
    [figure(studies), '{fig.studies rund~3.500}^1'],
    [figure(funding), '{fig.funding 10~Millionen~Euro}^1'],
    [figure(funding, 'figure', false), '{fig.funding 10~Millionen}^1'],
    [figure(launch), '{date.launch 3.~Juli~2025}^1'],
    [figure(beds, 'spoken'), '{fig.beds dreitausendvierhundertzwanzig}^1'],
    [figure(aim), '{goal.care Versorgung stärken}^1'],
  ])('are formatted for running text', (value, expected) => {
    expect(line(value)).toBe(expected)
  })

  it('are formatted for tables in a table', () => {
    expect(printed(merged`a | b\n--|--\nx | ${figure(funding)}`).at(-1)).toBe(
      '  x | {fig.funding 10~Mio.~€}',
    )
  })

  it('of type text print the text of the locale, or say that it is missing', () => {
    const legal = fact('leg.form', { value: { type: 'text', text: { de: 'Stiftung' } } })
    const setting = { view: view([legal]) }
    expect(line(figure(legal), setting)).toBe('{leg.form Stiftung}^1')
    const { diagnostics, document } = built(merged`${figure(legal)}`, { ...setting, code: 'en' })
    expect(diagnostics).toMatchObject([
      { code: 'translation-missing', gate: 'release', span: legal.span },
    ])
    expect(lines(document)[0]).toContain('Text missing: leg.form')
  })
})

describe('labels', () => {
  it('take the form that is asked for', () => {
    expect(line({ type: 'label', fact: beds, form: 'plural' })).toBe('Betten')
    expect(line({ type: 'label', fact: aim, form: 'full' })).toBe(
      '{goal.care Versorgung stärken}^1',
    )
  })

  it('report a form that the locale lacks, with the place in the data', () => {
    const { diagnostics, document } = built(
      merged`${{ type: 'label', fact: beds, form: 'genitive' }}`,
    )
    expect(diagnostics).toEqual([
      {
        code: 'label-form-missing',
        severity: 'error',
        message: 'the label of `fig.beds` has no form `genitive` in `de`',
        span: span('template.md.hbs', 0, 5),
        hints: [{ message: 'add `labels.de.genitive` to the fact', span: beds.span }],
      },
    ])
    expect(lines(document)).toEqual(['paragraph: Betten der Häuser'])
  })

  it('report a label that the locale lacks as a gate', () => {
    const german = fact('fig.german', { labels: { de: { full: 'nur deutsch' } } })
    const { diagnostics } = built(merged`${{ type: 'label', fact: german, form: 'full' }}`, {
      code: 'en',
    })
    expect(diagnostics).toMatchObject([{ code: 'translation-missing', gate: 'release' }])
    expect(diagnostics[0]?.hints.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^in (?:de|en) it says “.+”$/),
    )
  })
})

describe('names after a preposition', () => {
  it('lose their article to it', () => {
    const names = { de: { full: 'Klinikum Nord', short: 'Klinikum', dative: 'dem Klinikum Nord' } }
    const organisation = { ...clinic, names }
    const value = { type: 'organisation', organisation, form: 'dative', after: 'in' } as const
    expect(line(value)).toBe('im Klinikum Nord')
  })
})

describe('dates and plurals', () => {
  it('take the form that is asked for', () => {
    const date = { type: 'date', date: '2025-07-03', form: 'weekday' } as const
    expect(line(date)).toBe('Donnerstag, 3.~Juli~2025')
    expect(line({ ...date, form: 'long', fact: launch })).toBe('{date.launch 3.~Juli~2025}^1')
  })

  it.each([
    [0, 'keine Häuser'],
    [1, 'Haus'],
    [2, 'Häuser'],
  ])('choose the word for %d', (value, expected) => {
    const number = { type: 'integer', value } as const
    expect(
      line({ type: 'plural', value: number, one: 'Haus', other: 'Häuser', zero: 'keine Häuser' }),
    ).toBe(expected)
  })
})

describe('names', () => {
  it('mark a name in another language', () => {
    const name = { type: 'organisation', organisation: north, form: 'full' } as const
    expect(line(name)).toBe('Universität Nord')
    expect(line(name, { code: 'en' })).toBe('[Universität Nord]{de}')
    expect(line({ ...name, organisation: roof })).toBe('[N1~– Northern Alliance]{en}')
  })

  it('do not mark an explanation, which is in the document language', () => {
    expect(line({ type: 'organisation', organisation: clinic, form: 'explanation' })).toBe(
      'das Haus der Universität',
    )
  })

  it('report a form that is missing and print the short name', () => {
    const { codes, document } = built(
      merged`${{ type: 'organisation', organisation: clinic, form: 'dative' }}`,
    )
    expect(codes).toEqual(['name-form-missing'])
    expect(lines(document)).toEqual(['paragraph: Klinikum'])
  })

  it.each([
    ['name', 'Anna Huber'],
    ['full', 'Prof.~Dr.~Anna Huber'],
    ['role', 'Präsidentin'],
    ['full-role', 'Prof.~Dr.~Anna Huber, Präsidentin'],
  ] as const)('give a person as %s', (form, expected) => {
    expect(line({ type: 'person', person: huber, form, date: '2025-07-03' })).toBe(expected)
  })

  it.each([
    ['former', 'damalige Präsidentin'],
    ['unconfirmed', 'Präsidentin, bei der Vorstellung am 3.~Juli~2025'],
  ] as const)('say that a role is %s', (state, expected) => {
    const person = { type: 'person', person: huber, form: 'role', date: '2025-07-03' } as const
    const roles = view([], { rolesOf: ({ roles }) => roles.map((role) => ({ role, state })) })
    expect(line(person, { view: roles })).toBe(expected)
  })

  it('join a list and keep its members typed', () => {
    const items = [north, clinic, roof].map(
      (organisation) => ({ type: 'organisation', organisation, form: 'short' }) as const,
    )
    expect(line({ type: 'list', items })).toBe('Nord, Klinikum und [N1]{en}')
    expect(line({ type: 'list', items: [] })).toBe('')
  })

  it('say who makes a statement', () => {
    expect(line({ type: 'according', fact: aim })).toBe(
      '{goal.care Versorgung stärken} (nach Angaben von Prof.~Dr.~Anna Huber)^1',
    )
    const ours = { ...aim, attribution: 'org.north' }
    expect(line({ type: 'according', fact: ours })).toBe(
      '{goal.care Versorgung stärken} (nach Angaben der Universität Nord)^1',
    )
    expect(line({ type: 'according', fact: ours }, { code: 'en' })).toBe(
      '{goal.care improve care} (according to [Nord]{de})^1',
    )
  })
})

describe('messages', () => {
  it('are inline in a line', () => {
    const text = merged`*So* steht [es]{lang=en} bei ${figure(beds)}`
    expect(printed(merged`Hier: ${message('k', text)}!`)).toEqual([
      'paragraph: Hier: *So* steht [es]{en} bei {fig.beds 3.420}!^1',
    ])
  })

  it('hold paragraphs and lists where they stand alone', () => {
    expect(printed(merged`${message('k', merged`Eins\n\n- a\n- b ${figure(beds)}`)}`)).toEqual([
      'paragraph: Eins',
      'list',
      '  -',
      '    paragraph: a',
      '  -',
      '    paragraph: b {fig.beds 3.420}^1',
    ])
  })

  it('with several paragraphs are refused inside a line', () => {
    const { codes } = built(merged`Hier: ${message('k', merged`Eins\n\nzwei`)}`)
    expect(codes).toEqual(['document-message-not-inline'])
  })

  it('report an unknown language', () => {
    const { diagnostics } = built(merged`${message('k', merged`[x]{lang=fr}`)}`)
    expect(diagnostics).toMatchObject([{ code: 'document-language-unknown' }])
  })

  it('are never Markdown', () => {
    expect(
      printed(
        merged`${message('k', merged`3. Juli 2025: # 14:30 Uhr, Patient:innen, Partner*innen`)}`,
      ),
    ).toEqual(['paragraph: 3.~Juli~2025: # 14:30~Uhr, Patient:innen, Partner*innen'])
  })
})
