/**
 * Text that the fonts cover, through every place that takes text, into decks, reports and handouts: files are made,
 * are valid and hold every text, after the normalisation that `reading.ts` documents.
 */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faultsOf, inCi, refusalsIn, seed } from './faults.js'
import { buildHostile, type Medium, media, places, type Texts } from './project.js'
import { folded } from './reading.js'
import { coveredText, syntaxKinds } from './text.js'

process.stdout.write(`hostile text: seed ${seed}\n`)

const kinds = { 'words and syntax': coveredText, ...syntaxKinds }

it.each(Object.entries(kinds))('carries %s whole', { timeout: 600_000 }, async (name, texts) => {
  const projects = (name in syntaxKinds ? 4 : 84) / (inCi ? 1 : 4)
  for (const [index, all] of fc.sample(inPlaces(texts), { numRuns: projects, seed }).entries()) {
    const into: readonly Medium[] = index % 8 === 0 ? media : ['deck', 'report']
    const outcome = await buildHostile(all, { into })
    expect(refusalsIn(outcome), JSON.stringify(all)).toEqual([])
    expect(Object.keys(outcome.files), JSON.stringify(all)).toHaveLength(into.length)
    expect(await faultsOf(all, outcome)).toEqual([])
  }
})

/** A text for every place; a quotation's own dots would leave words out. */
function inPlaces(texts: fc.Arbitrary<string>): fc.Arbitrary<Texts> {
  const quoted = texts.map((text) => text.replaceAll(/\.{2,}|…/g, '–'))
  return fc.record(
    Object.fromEntries(places.map((place) => [place, place === 'quotation' ? quoted : texts])),
  )
}

it('reads texts as equal only if they are', () => {
  expect(folded('„a – b“')).toBe(folded('"a - b"'))
  expect(folded('a\u0301')).not.toBe(folded('a'))
})
