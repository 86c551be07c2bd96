/**
 * Text of every kind in every place that takes text: what comes out is either a clear diagnostic or a valid file that
 * holds the text, after the normalisation that `reading.ts` documents.
 */

import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { faultsOf, inCi, refusalsIn, seed } from './faults.js'
import { buildHostile, messagePlaces, places, type Texts } from './project.js'
import { syntaxKinds, textKinds } from './text.js'

process.stdout.write(`hostile text: seed ${seed}\n`)

/** What became of the texts of each kind. */
const tally: string[] = []
afterAll(() => void process.stdout.write(`${tally.join('\n')}\n`))

describe.each(Object.entries(textKinds))('%s', (kind, { fate, texts }) => {
  const offset = Object.keys(textKinds).indexOf(kind)
  const cases = fc
    .sample(texts, { numRuns: places.length, seed })
    .map((text, index) => {
      const medium: 'deck' | 'report' = (index + offset) % 2 === 0 ? 'deck' : 'report'
      return { place: places[index] ?? 'body', medium, text }
    })
    .filter((_, index) => inCi || (index + offset) % 5 === 0)

  it(`are refused or carried (${cases.length} texts)`, { timeout: 600_000 }, async () => {
    let refused = 0
    for (const { place, medium, text } of cases) {
      const given: Texts = { [place]: text }
      const outcome = await buildHostile(given, { into: [medium] })
      const refusals = refusalsIn(outcome)
      const shown = JSON.stringify({ place, medium, text: text.slice(0, 200) })
      expect(
        refusals.filter((one) => !isClear(one)),
        shown,
      ).toEqual([])
      expect(outcome.files[medium] === undefined, shown).toBe(refusals.length > 0)
      if (fate === 'refused') expect(refusals.length, shown).toBeGreaterThan(0)
      expect(await faultsOf(given, outcome), shown).toEqual([])
      if (refusals.length > 0) refused += 1
    }
    expect(cases.length).toBeGreaterThanOrEqual(3)
    tally.push(`  ${kind.padEnd(24)} ${refused} refused, ${cases.length - refused} carried`)
  })
})

/** A diagnostic about a text, with a line of the project to look at. */
function isClear({ code, span }: Diagnostic): boolean {
  const isAboutText = /^(text-|template-|document-|figure-|font-|quotation-|label-)/.test(code)
  return isAboutText && span !== undefined
}

describe('messages that are not escaped', () => {
  const all = { ...syntaxKinds, 'any graphemes': textKinds['any graphemes'].texts }
  it.each(Object.entries(all))('are refused, or make a valid file: %s', async (_, texts) => {
    for (const [index, text] of fc.sample(texts, { numRuns: inCi ? 12 : 3, seed }).entries()) {
      const place = messagePlaces[index % messagePlaces.length] ?? 'body'
      const outcome = await buildHostile({ [place]: text }, { into: ['deck'], raw: true })
      const refusals = refusalsIn(outcome)
      const shown = JSON.stringify({ place, text })
      expect(
        refusals.filter(({ code }) => code === 'internal-fault'),
        shown,
      ).toEqual([])
      expect(outcome.files.deck === undefined, shown).toBe(refusals.length > 0)
      expect(await faultsOf({}, outcome), shown).toEqual([])
    }
  })
})

const bidirectional = Array.from(
  '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
)

it.each(places)('refuses bidirectional controls in the place %s', async (place) => {
  for (const control of bidirectional.slice(0, place === 'label' || place === 'body' ? 12 : 1)) {
    const outcome = await buildHostile({ [place]: `a${control}b` }, { into: ['deck', 'report'] })
    expect(
      refusalsIn(outcome).map(({ code }) => code),
      control,
    ).toContain('text-control-character')
    expect(outcome.files, control).toEqual({})
  }
})
