import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import { datasetCodes } from '../../../src/dataset/diagnostics.js'
import { load } from '../../../src/dataset/load.js'
import { added, changed, loadSample } from './sample.js'

interface Case {
  readonly code: string
  readonly files: Readonly<Record<string, string | undefined>>
  readonly at: string
  readonly message: string
  readonly hint?: string
  readonly severity?: 'warning'
}

const fact = (id: string, lines: string): string => `${id}:
  kind: claim
  labels: { de: { full: Text } }
  source: src.a
  evidence: Betten
  ${lines}
`

const cases: readonly Case[] = [
  {
    code: 'dataset-file-missing',
    files: { 'sender.yaml': undefined },
    at: '',
    message: 'the data folder has no `sender.yaml`',
    hint: 'create `sender.yaml`; data/README.md shows what stands in it',
  },
  {
    code: 'dataset-file-missing',
    files: { 'events.yaml': undefined },
    at: '',
    message: 'the data folder has no `events.yaml`',
    hint: 'create `events.yaml` with `{}` in it if there is nothing to say',
    severity: 'warning',
  },
  {
    code: 'dataset-file-unknown',
    files: { 'fact.yaml': '{}' },
    at: 'fact.yaml:1:1',
    message: '`fact.yaml` is no file of a dataset, so it is not read',
    hint: 'a file of the dataset is called `facts.yaml`',
    severity: 'warning',
  },
  {
    code: 'dataset-file-double',
    files: { 'sender-press.yaml': 'authority: { de: Amt }\ncontact: { de: Stelle }\n' },
    at: 'sender-press.yaml:1:1',
    message: '`sender.yaml` says again what another file says',
    hint: 'the first is here; keep one of the two sender.yaml:1:1',
  },
  {
    code: 'dataset-empty',
    files: {
      'facts.yaml': '',
      ...changed('alliance.yaml', 'keyFigures: [fig.a]', 'keyFigures: []'),
    },
    at: '',
    message: 'the dataset is empty: no file declares a fact',
  },
  {
    code: 'dataset-id-invalid',
    files: added('facts.yaml', 'Fig.B: {}\n'),
    at: 'facts.yaml:8:1',
    message: '`Fig.B` is no id',
    hint: 'write small letters and digits, words joined by hyphens or dots, such as `fig.beds`',
  },
  {
    code: 'dataset-id-invalid',
    files: added('bodies.yaml', 'board:\n  names: { de: Rat }\n  seats:\n    Sitz 1: {}\n'),
    at: 'bodies.yaml:4:5',
    message: '`Sitz 1` is no id',
  },
  {
    code: 'dataset-duplicate-id',
    files: { 'facts-more.yaml': fact('fig.a', 'release: A') },
    at: 'facts-more.yaml:1:1',
    message: 'the id `fig.a` is taken',
    hint: 'first declared here facts.yaml:1:1',
  },
  {
    code: 'dataset-duplicate-id',
    files: added('facts.yaml', fact('cl.a', 'release: A\n  aliases: [per.one]')),
    at: 'facts.yaml:14:13',
    message: 'the id `per.one` is taken',
    hint: 'first declared here people.yaml:1:1',
  },
  {
    code: 'dataset-key-unknown',
    files: changed('facts.yaml', 'evidence:', 'evidense:'),
    at: 'facts.yaml:7:3',
    message: 'unknown key `evidense`',
    hint: 'did you mean `evidence`?',
  },
  {
    code: 'dataset-key-unknown',
    files: changed('facts.yaml', '{ full: Betten }', '{ full: Betten, die neuen }'),
    at: 'facts.yaml:5:33',
    message: 'unknown key `die neuen`',
    hint: 'inside { } a comma ends a text; put the text in quotation marks',
  },
  {
    code: 'dataset-key-missing',
    files: changed('facts.yaml', '  release: A\n', ''),
    at: 'facts.yaml:1:1',
    message: '`release` is missing',
    hint: 'add `release:` here',
  },
  {
    code: 'dataset-value-type',
    files: changed('facts.yaml', 'integer: 3420', 'integer: 3.42'),
    at: 'facts.yaml:4:21',
    message: '`integer` must be a whole number, not the number 3.42',
    hint: 'write digits without separators: 3420, not 3.420 or 3,420',
  },
  {
    code: 'dataset-value-type',
    files: changed('facts.yaml', 'integer: 3420', 'euro: 10.000.000'),
    at: 'facts.yaml:4:18',
    message: '`euro` must be a number, not the text “10.000.000”',
    hint: 'write digits without separators: 3420, not 3.420 or 3,420',
  },
  {
    code: 'dataset-number-grouped',
    files: changed('facts.yaml', 'integer: 3420', 'decimal: 3.420'),
    at: 'facts.yaml:4:21',
    message: '`decimal: 3.420` reads as 3.42, but looks like 3420',
    hint: 'if thousands are meant, write `integer: 3420`',
  },
  {
    code: 'dataset-number-grouped',
    files: changed('facts.yaml', 'integer: 3420', 'integer: 10.000'),
    at: 'facts.yaml:4:21',
    message: '`integer: 10.000` reads as 10, but looks like 10000',
    hint: 'if a decimal point is meant, write `{ decimal: 10.000, digits: 3 }`',
  },
  {
    code: 'dataset-number-grouped',
    files: changed('facts.yaml', 'integer: 3420', 'euro: -10.000'),
    at: 'facts.yaml:4:18',
    message: '`euro: -10.000` reads as -10, but looks like -10000',
    hint: 'if thousands are meant, write `euro: -10000`',
  },
  {
    code: 'dataset-number-rounded',
    files: changed('facts.yaml', 'integer: 3420', 'decimal: 5.26, digits: 1'),
    at: 'facts.yaml:4:21',
    message: '5.26 is printed with fewer digits, although nothing says that it is rounded',
    hint: 'add `qualifier: around`, or write no more digits than are printed',
  },
  {
    code: 'dataset-value-type',
    files: changed('facts.yaml', 'evidence: 3.420 Betten', 'evidence:'),
    at: 'facts.yaml:7:12',
    message: '`evidence` must be a text, not nothing',
    hint: 'write a value after the colon',
  },
  {
    code: 'dataset-value-type',
    files: { 'facts.yaml': '- one\n' },
    at: 'facts.yaml:1:1',
    message: '`facts.yaml` must be a map of ids, not a list',
  },
  {
    code: 'dataset-value-invalid',
    files: changed('facts.yaml', 'release: A', 'release: D'),
    at: 'facts.yaml:3:12',
    message: '`release` must be one of A, B, C, X, not "D"',
  },
  {
    code: 'dataset-value-invalid',
    files: changed('facts.yaml', 'kind: figure', 'kind: figur'),
    at: 'facts.yaml:2:9',
    message:
      '`kind` must be one of figure, date, legal, goal, claim, context, contact, not "figur"',
    hint: 'did you mean figure?',
  },
  {
    code: 'dataset-value-invalid',
    files: changed('facts.yaml', 'integer: 3420', 'phone: 089 2186-2621'),
    at: 'facts.yaml:4:19',
    message: '`phone` must be a number from abroad, such as +49 89 2186 2621',
  },
  {
    code: 'dataset-value-invalid',
    files: changed('facts.yaml', 'integer: 3420', 'integer: 3420, euro: 5'),
    at: 'facts.yaml:4:10',
    message: '`value` needs exactly one of integer, decimal, euro, percent, date, phone, text',
  },
  {
    code: 'dataset-value-invalid',
    files: changed('alliance.yaml', '2026-01-31', '2026-02-30'),
    at: 'alliance.yaml:3:10',
    message: '`edition` must be a date written year-month-day, such as 2025-07-03',
  },
  {
    code: 'dataset-value-invalid',
    files: changed('facts.yaml', 'release: A', 'release: A\n  embargoUntil: tomorrow'),
    at: 'facts.yaml:4:17',
    message: '`embargoUntil` must be a time with its offset, such as 2025-07-03T14:00+02:00',
  },
  {
    code: 'dataset-value-missing',
    files: changed('facts.yaml', '  value: { integer: 3420 }\n', ''),
    at: 'facts.yaml:1:1',
    message: '`fig.a` has no value',
  },
  {
    code: 'dataset-value-typed',
    files: added(
      'facts.yaml',
      fact('fig.b', 'release: A\n  value: { integer: 2 }\n  derivation: { sum: [fig.a, fig.a] }'),
    ),
    at: 'facts.yaml:14:10',
    message: '`fig.b` is derived, its value cannot be typed',
    hint: 'delete `value`; it is computed from `derivation`',
  },
  {
    code: 'dataset-reference-unknown',
    files: changed('facts.yaml', 'source: src.a', 'source: src.b'),
    at: 'facts.yaml:6:11',
    message: 'nothing is declared as `src.b`',
    hint: 'a similar id exists: `src.a` sources.yaml:1:1',
  },
  {
    code: 'dataset-reference-unknown',
    files: changed('alliance.yaml', 'keyFigures: [fig.a]', 'keyFigures: [figure.number]'),
    at: 'alliance.yaml:4:26',
    message: 'nothing is declared as `figure.number`',
    hint: 'declare it, or correct the id',
  },
  {
    code: 'dataset-reference-kind',
    files: added('facts.yaml', fact('cl.a', 'release: B\n  attribution: fig.a')),
    at: 'facts.yaml:14:16',
    message: '`fig.a` stands in facts, wanted is an id of people or organisations',
    hint: 'declared here facts.yaml:1:1',
  },
  {
    code: 'dataset-reason-missing',
    files: added('facts.yaml', fact('cl.a', 'release: X')),
    at: 'facts.yaml:13:12',
    message: '`cl.a` is not used (X), but no reason is given',
    hint: 'add `reason:` with one sentence in `de` and `en`',
  },
  {
    code: 'dataset-reason-missing',
    files: added('facts.yaml', fact('cl.a', 'release: A\n  conflictsWith: [fig.a]')),
    at: 'facts.yaml:14:3',
    message: '`cl.a` contradicts another entry, but no reason is given',
  },
  {
    code: 'dataset-attribution-missing',
    files: added('facts.yaml', fact('cl.a', 'release: B')),
    at: 'facts.yaml:8:1',
    message: '`cl.a` has class B, but nobody is named who says so',
    hint: 'add `attribution:` with the id of a person or an organisation',
  },
  {
    code: 'dataset-featured-withheld',
    files: changed('facts.yaml', 'release: A', 'release: C'),
    at: 'alliance.yaml:4:26',
    message: '`fig.a` has class C and cannot be featured',
    hint: 'its class is given here facts.yaml:1:1',
  },
  {
    code: 'dataset-derivation-invalid',
    files: added('facts.yaml', fact('fig.b', 'release: A\n  derivation: { sum: [fig.a, fig.b] }')),
    at: 'facts.yaml:8:1',
    message: '`fig.b` is derived from itself',
  },
  {
    code: 'dataset-evidence-not-found',
    files: added(
      'facts.yaml',
      fact('fig.b', 'release: A\n  derivation: { counted: [{ of: q.one, evidence: Wir enden }] }'),
    ),
    at: 'facts.yaml:14:50',
    message: 'the excerpt `q.one` does not hold the words “Wir enden”',
    hint: 'the excerpt is here quotations.yaml:1:1',
  },
  {
    code: 'dataset-correction-not-found',
    files: changed(
      'quotations.yaml',
      '  source:',
      '  correction: { from: Bosten, to: Boston, reason: Schreibfehler }\n  source:',
    ),
    at: 'quotations.yaml:9:23',
    message: 'the words to correct, “Bosten”, do not stand in the text',
  },
  {
    code: 'quotation-altered',
    files: changed('quotations.yaml', 'Wir beginnen.', 'Wir beginnen!'),
    at: 'quotations.yaml:6:9',
    message:
      'the text of `q.one` was changed: its SHA-256 is 69cc8038a13839763c07a3237992ed01c0c43f62f7894b24b5eca0ad03c48b26, recorded is 9fb5a88a1d8c4e336e5c67316344cbebf8d5e58463c540bf58c0c08626f7670c',
    hint: 'compare it with the source; restore the words, or record the new hash if they are right',
  },
  {
    code: 'quotation-marked',
    files: changed('quotations.yaml', 'text: Wir beginnen.', 'text: „Wir beginnen.“'),
    at: 'quotations.yaml:6:9',
    message: 'the text of `q.one` has quotation marks around it',
    hint: 'delete them; documents set their own',
  },
  {
    code: 'dataset-office-gender',
    files: {
      ...changed('people.yaml', 'gender: unknown', 'gender: m'),
      'house-rules.yaml': 'offices: [{ m: Leiter, f: Leiterin }]\n',
    },
    at: 'quotations.yaml:3:15',
    message: '“Leiterin” is not the form for Eins',
    hint: 'write “Leiter”, or correct the person’s `gender`',
  },
  {
    code: 'quotation-omission',
    files: changed('quotations.yaml', 'text: We begin.,', 'text: We begin …,'),
    at: 'quotations.yaml:8:31',
    message: 'an omission in `q.one` is not marked “[…]”',
    hint: 'write “[…]” where words were left out, in the text and in its translations',
  },
  {
    code: 'yaml-syntax',
    files: { 'glossary.yaml': 'term.a: [1\n' },
    at: 'glossary.yaml:2:1',
    message: 'flow sequence in block collection must be sufficiently indented and end with a ]',
  },
  {
    code: 'yaml-duplicate-key',
    files: changed('facts.yaml', '  release: A', '  release: A\n  release: B'),
    at: 'facts.yaml:4:3',
    message: 'the key `release` stands twice',
    hint: 'first declared here; keep one of the two facts.yaml:3:3',
  },
  {
    code: 'text-control-character',
    files: changed('facts.yaml', '3.420 Betten', '3.420 \u0007Betten'),
    at: 'facts.yaml:7:19',
    message: 'the character U+0007 (a control character) cannot be printed',
  },
]

describe('diagnostics of the dataset', () => {
  it('has nothing to say about the sample', () => {
    expect(loadSample().seen).toEqual([])
  })

  it.each(cases)('$code: $message', ({ code, files, at, message, hint, severity }) => {
    const { seen } = loadSample(files)
    const found = seen.filter((one) => one.code === code)
    expect(found, JSON.stringify(seen, null, 1)).toHaveLength(1)
    expect(found[0]).toMatchObject({ at, message, severity: severity ?? 'error' })
    if (hint !== undefined) expect(found[0]?.hints).toContain(hint)
  })

  it('documents every code, and has a case for each', () => {
    const reported = new Set(cases.map(({ code }) => code))
    for (const code of Object.keys(datasetCodes)) expect(reported).toContain(code)
  })

  it('reports all problems at once', () => {
    const { seen, dataset } = loadSample({
      ...changed('facts.yaml', 'source: src.a', 'source: src.z'),
      ...changed('people.yaml', 'gender: unknown', 'gender: x'),
      ...changed('quotations.yaml', 'Wir beginnen.', 'Wir enden.'),
    })
    const codes = seen.map(({ code }) => code).sort()
    expect(codes).toEqual([
      'dataset-reference-unknown',
      'dataset-value-invalid',
      'quotation-altered',
    ])
    expect(dataset?.facts.size).toBe(1)
  })

  it('does not call references dangling while a file cannot be read', () => {
    const { seen } = loadSample({ 'people.yaml': 'per.one: [' })
    expect(seen.map(({ code }) => code)).toEqual(['yaml-syntax'])
  })

  it('says that there are no files', () => {
    const { report, diagnostics } = collect()
    expect(load([], report)).toBeUndefined()
    expect(diagnostics).toMatchObject([
      { code: 'dataset-empty', message: 'the dataset is empty: no files were found' },
    ])
  })
})
