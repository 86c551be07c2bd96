/**
 * The specimen shows every combination that templates may use, in both languages, as `README.md` defines it. What
 * is missing is named; what it shows is composed and inspected by `test/specimen.test.ts`.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { specimenDocuments, specimenFolders } from '../../src/build/specimen.js'
import { compose, open, root } from '../runner/typeset.js'
import { admissibleOptions, shownOptions } from './options.js'
import { admissiblePlaces, shownPlaces } from './places.js'
import { admissibleRequests, requestsOf } from './requests.js'

const opened = open(specimenFolders('m1', []))
const jobs = opened.jobs.filter(({ document }) => specimenDocuments.includes(document))

const missing = (admissible: readonly string[], shown: readonly ReadonlySet<string>[]) =>
  admissible.filter((one) => !shown.some((some) => some.has(one)))

describe.each(['de', 'en'] as const)('the specimen in %s', (locale) => {
  const documents = jobs.filter((job) => job.locale === locale).map((job) => compose(job, opened))

  it('shows every block in every place', () => {
    expect(missing(admissiblePlaces(), documents.map(shownPlaces))).toEqual([])
  })

  it('shows every form of every block, on slides and in print', () => {
    expect(missing(admissibleOptions(), documents.map(shownOptions))).toEqual([])
  })

  it('asks for everything that templates can ask for', () => {
    expect(missing(admissibleRequests(), specimenTexts(locale).map(requestsOf))).toEqual([])
  })
})

it('would miss what nothing shows', () => {
  expect(missing(['slides: table', 'slides: chart'], [new Set(['slides: table'])])).toEqual([
    'slides: chart',
  ])
  expect(requestsOf('{{table "a" columns="label value"}}')).toContain('table columns=value')
  expect(requestsOf('{{table "a" columns="label value"}}')).not.toContain('table columns=scope')
})

/** Templates of the specimen and its messages in a language. */
function specimenTexts(locale: string): readonly string[] {
  const folder = join(root, 'templates/specimen/documents')
  return specimenDocuments.flatMap((document) =>
    readdirSync(join(folder, document))
      .filter((name) => name === 'template.md.hbs' || name === `${locale}.yaml`)
      .map((name) => readFileSync(join(folder, document, name), 'utf8')),
  )
}
