/**
 * Hostile text through every place that takes text, into both formats.
 *
 * What comes out is either a clear diagnostic or a valid file whose text is the text that went in, after the
 * documented normalisation: `normalise` of `src/locale` (typographic quotation marks, dashes and spaces), inner
 * quotation marks as outer ones, line ends and spaces folded, characters that are drawn by nothing left out, in a PDF also the hyphens at line ends. The seed is printed; `HOSTILE_SEED` repeats it.
 */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { controlCharacters } from '../src/base/control-characters.js'
import { inspect } from '../src/inspect/inspect.js'
import { normalise } from '../src/locale/normalise.js'
import {
  buildHostile,
  type Outcome,
  type Place,
  places,
  type Texts,
} from './runner/hostile-project.js'
import { readPdf } from './runner/pdf-file.js'
import { deckText, partOf, partsOf } from './runner/pptx-file.js'
import { fictitiousFolders, open } from './runner/typeset.js'
import { elementsOf } from './runner/xml.js'

const seed = Number(process.env.HOSTILE_SEED ?? 20260312)
/** CI pushes more than 2,000 texts through both formats; at a desk a quarter of them. */
const share = process.env.CI ? 1 : 0.25
const coveredRuns = Math.ceil(90 * share)
const anyRuns = Math.ceil(450 * share)

/** Syntax of everything that text passes through, and of what reads it afterwards. */
const syntax = [
  '**bold**',
  '*a',
  '_b_',
  '`c`',
  '[x](y)',
  '![x](y)',
  '# h',
  ':::notes',
  '::break',
  '| a | b |',
  '> q',
  '- l',
  '---',
  '<b>',
  '</a:t>',
  '&amp;',
  ']]>',
  '<!--',
  '<?xml?>',
  '"',
  "'",
  '&',
  '<',
  '>',
  '{{x}}',
  '{{{y}}}',
  '{{#if}}',
  '}}',
  '\\',
  '\\n',
  '$' + '{x}',
  '%s',
  '(\\)',
  '/Type',
  'endobj',
  '...',
  ' - ',
  '$&',
  '__proto__',
  'A.',
  '…',
  '„“',
  'ß',
  'ẞ',
  'e\u0301',
  'A\u030A',
  'Z\u0323\u0307',
]

const { project } = open(fictitiousFolders)
const faces = [400, 700].flatMap((weight) =>
  ['Inter', 'Arimo'].map((family) => project.fonts.face(family, weight as 400 | 700, false)),
)

/** Code points that the faces of both media cover and that are text; a typed figure would be refused. */
const covered = Array.from({ length: 0x2fff - 0x20 }, (_, index) => index + 0x20).filter(
  (codePoint) => {
    const character = String.fromCodePoint(codePoint)
    const isText =
      !/[\p{C}\p{Z}\p{N}]/u.test(character) && controlCharacters(character).length === 0
    return isText && faces.every((face) => face.covers(codePoint))
  },
)

const coveredWord = fc
  .array(fc.constantFrom(...covered), { minLength: 1, maxLength: 12 })
  .map((codePoints) => String.fromCodePoint(...codePoints))

/** Words of covered characters and of syntax; the first is a letter, since a line of marks alone is no label. */
const coveredText = fc
  .array(fc.oneof({ weight: 3, arbitrary: coveredWord }, fc.constantFrom(...syntax)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `X${words.join(' ')}`)

const nasty = [
  '\u0000',
  '\u0007',
  '\u000B',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u00AD',
  '\u061C',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u2028',
  '\u2029',
  '\u202A',
  '\u202E',
  '\u2060',
  '\u2066',
  '\u2069',
  '\uD800',
  '\uDFFF',
  '\uE000',
  '\uE001',
  '\uF8FF',
  '\uFDD0',
  '\uFEFF',
  '\uFFF9',
  '\uFFFC',
  '\uFFFD',
  '\uFFFE',
  '\uFFFF',
  '\u{1FFFE}',
  '\u{E0001}',
  '\u{F0000}',
  '\u{10FFFF}',
  '👩‍👩‍👧',
  '🇩🇪',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'שלום',
  'مرحبا',
  'नमस्ते',
  '日本語',
  '\n',
  '\r',
  '\t',
  '\u00A0',
  '\u3000',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.oneof(fc.constantFrom(...nasty), coveredWord), { minLength: 1, maxLength: 5 })
    .map((words) => words.join('')),
  fc.integer({ min: 1, max: 3 }).map((power) => 'Ab'.repeat(5 * 10 ** power)),
  fc.constantFrom(...syntax),
)

/** Text without what the documented normalisation folds, and without what is drawn by nothing. */
function folded(text: string): string {
  return normalise(text)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll("'", '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The same without spaces and hyphens, which line breaks add and take in a PDF. */
function squeezed(text: string): string {
  return folded(text).replace(/[\s-]/gu, '')
}

/**
 * The files are valid and hold the texts.
 *
 * A word that runs out of its page, which a gate has said, stands in the file and is not seen: pdf.js leaves it out.
 */
async function checkFiles(texts: Texts, { pdf, pptx, diagnostics }: Outcome): Promise<void> {
  const said = new Set(diagnostics.map(({ code }) => code))
  const carried = Object.entries(texts) as [Place, string][]
  if (pptx) {
    expect(inspect(pptx).findings.filter(({ code }) => !aboutWords.has(code))).toEqual([])
    const shown = folded(`${deckText(pptx)}\n${attributesIn(pptx)}`)
    for (const [place, text] of carried) expect(shown, place).toContain(folded(text))
  }
  if (!pdf) return
  expect(inspect(pdf).findings).toEqual([])
  const { title, pages } = await readPdf(pdf)
  const printed = squeezed(pages.map(({ text }) => text).join(' '))
  for (const [place, text] of carried) {
    const isPrinted = place !== 'notes' && !hidden.has(place) && !said.has('layout-word-too-wide')
    if (isPrinted) expect(printed, place).toContain(squeezed(text))
    if (place === 'organisation') expect(folded(title)).toBe(folded(text))
  }
}

/** Findings about what authors write, which hostile texts may well deserve. */
const aboutWords = new Set([
  'inspect-pptx-slide-title-twice',
  'inspect-pptx-link-text',
  'inspect-pptx-alt-name',
  'inspect-pptx-section-name',
  'inspect-pptx-slide-title',
  'inspect-pptx-placeholder-empty',
  'inspect-pptx-table-empty-cell',
])

/** Places whose text is no text of a page. */
const hidden: ReadonlySet<Place> = new Set(['alternative', 'sender', 'short-name', 'subtitle'])

/** Alternative texts, names and properties of a deck. */
function attributesIn(pptx: Uint8Array): string {
  const parts = partsOf(pptx)
  const texts: string[] = []
  for (const name of parts.keys()) {
    if (!/^(ppt\/slides\/|ppt\/presentation|docProps\/core)[^/]*\.xml$/.test(name)) continue
    const root = partOf(parts, name)
    for (const key of ['p:cNvPr', 'p14:section']) {
      for (const { attributes } of elementsOf(root, key)) {
        texts.push(attributes.get('descr') ?? '', attributes.get('name') ?? '')
      }
    }
    if (name === 'docProps/core.xml') texts.push(JSON.stringify(root))
  }
  return texts.join('\n')
}

it(`carries covered text whole (${coveredRuns * places.length} texts, seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  process.stdout.write(`hostile text: seed ${seed}\n`)
  const quoted = coveredText.map((text) => text.replaceAll(/\.{2,}|…/g, '–'))
  const all = fc.record(
    Object.fromEntries(
      places.map((place) => [place, place === 'quotation' ? quoted : coveredText]),
    ),
  )
  await fc.assert(
    fc.asyncProperty(all, async (texts: Texts) => {
      const outcome = await buildHostile(texts)
      const errors = outcome.diagnostics.filter(
        ({ severity, gate }) => severity === 'error' && !gate,
      )
      expect(errors).toEqual([])
      expect([outcome.pdf, outcome.pptx]).not.toContain(undefined)
      await checkFiles(texts, outcome)
    }),
    { numRuns: coveredRuns, seed, endOnFailure: true },
  )
})

it(`refuses or carries any text (${anyRuns} texts, seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      anyText,
      fc.constantFrom('pdf', 'pptx'),
      async (place, text, format) => {
        const texts: Texts = { [place]: text }
        const outcome = await buildHostile(texts, [format])
        const errors = outcome.diagnostics.filter(
          ({ severity, gate }) => severity === 'error' && !gate,
        )
        expect(errors.filter(({ code }) => code === 'internal-fault')).toEqual([])
        if (controlCharacters(text).length > 0) expect(errors).not.toEqual([])
        if (errors.length > 0) return
        made += 1
        expect(outcome[format]).toBeDefined()
        await checkFiles(texts, outcome)
      },
    ),
    { numRuns: anyRuns, seed, endOnFailure: true },
  )
  expect(made).toBeGreaterThan(anyRuns / 20)
})

const bidirectional = Array.from(
  '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
)

it.each(places)('refuses bidirectional controls in the place %s', async (place) => {
  for (const control of bidirectional.slice(0, place === 'label' || place === 'body' ? 12 : 1)) {
    const { pdf, pptx, diagnostics } = await buildHostile({ [place]: `a${control}b` })
    const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    expect(codes, control).toContain('text-control-character')
    expect([pdf, pptx], control).toEqual([undefined, undefined])
  }
})
