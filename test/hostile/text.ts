/** Kinds of hostile text: what people paste, what attackers send, what text passes through on its way. */

import fc from 'fast-check'
import { controlCharacters } from '../../src/base/control-characters.js'
import { fictitiousFolders, open } from '../runner/typeset.js'

/** Syntax of everything that text passes through, and of what reads it afterwards. */
const markdown = [
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
  '\\',
  'A.',
]
const xml = ['<b>', '</a:t>', '&amp;', ']]>', '<!--', '<?xml?>', '"', "'", '&', '<', '>']
const handlebars = ['{{x}}', '{{{y}}}', '{{#if}}', '}}', '{{!--', '{{> p}}', '\\{{']
const others = ['\\n', '$' + '{x}', '%s', '(\\)', '/Type', 'endobj', '$&', '__proto__']
const typography = [
  ...['...', ' - ', '…', '„“', 'ß', 'ẞ', "''", '--', '«»', '‚‘', '½', '€', '§', '№', 'ﬁ'],
  ...['e\u0301', 'A\u030A', 'Z\u0323\u0307'],
]

const { project } = open(fictitiousFolders)
const faces = ([400, 700] as const).flatMap((weight) =>
  ['Inter', 'Arimo'].map((family) => project.fonts.face(family, weight, false)),
)

/** Whether the faces of both media can print a text. */
export function isCovered(text: string): boolean {
  return Array.from(text).every((one) =>
    faces.every((face) => face.covers(one.codePointAt(0) ?? 0)),
  )
}

/** Code points that the faces of both media cover and that are text; a typed figure would be refused. */
const covered = Array.from({ length: 0x2fff - 0x20 }, (_, index) =>
  String.fromCodePoint(index + 0x20),
).filter(
  (character) =>
    !/[\p{C}\p{Z}\p{N}]/u.test(character) &&
    controlCharacters(character).length === 0 &&
    isCovered(character),
)

const coveredWord = fc
  .array(fc.constantFrom(...covered), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join(''))

function mixed(pieces: readonly string[], weight: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight, arbitrary: coveredWord }, fc.constantFrom(...pieces)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' '))
}

/** Words of covered characters and of syntax; the first is a letter, since a line of marks alone is no label. */
export const coveredText: fc.Arbitrary<string> = mixed(
  [...markdown, ...xml, ...handlebars, ...others, ...typography].filter(
    (piece) => isCovered(piece) && !/\p{N}/u.test(piece),
  ),
  3,
).map((words) => `X${words}`)

/** One of the pieces among covered words, which is what makes it a text. */
function among(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...pieces), fc.array(fc.oneof(coveredWord, fc.constantFrom(...pieces))))
    .map(([first, rest]) => ['Ab', first, ...rest.slice(0, 4)].join(' '))
}

function codePoints(...ranges: readonly (readonly [number, number])[]): fc.Arbitrary<string> {
  const character = fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max })))
  return character.map((codePoint) => String.fromCodePoint(codePoint))
}

function strewn(character: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(character, fc.array(fc.oneof(coveredWord, character), { maxLength: 5 }))
    .map(([first, rest]) => `Ab${first}${rest.join('')}`)
}

/** Kinds that are carried whatever they say: what is data is never parsed. */
export const syntaxKinds: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Markdown: among(markdown),
  XML: among(xml),
  Handlebars: among(handlebars),
  'other syntax': among(others),
}

/** A kind of text, and whether it is always refused. */
export interface TextKind {
  readonly fate: 'refused' | 'either'
  readonly texts: fc.Arbitrary<string>
}

/** All other kinds by name. */
export const textKinds = {
  'any code points': { fate: 'either', texts: fc.string({ unit: 'binary', minLength: 1 }) },
  'any graphemes': { fate: 'either', texts: fc.string({ unit: 'grapheme', minLength: 1 }) },
  'astral planes': {
    fate: 'either',
    texts: strewn(codePoints([0x10000, 0x1ffff], [0x20000, 0x3ffff], [0xe0000, 0x10ffff])),
  },
  'bidirectional controls': {
    fate: 'refused',
    texts: strewn(codePoints([0x61c, 0x61c], [0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069])),
  },
  'combining marks': {
    fate: 'either',
    texts: strewn(codePoints([0x300, 0x36f], [0x483, 0x489], [0x20d0, 0x20f0])),
  },
  emoji: {
    fate: 'either',
    texts: strewn(fc.constantFrom('👩‍👩‍👧', '🇩🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', '☎️', '#️⃣', '😀')),
  },
  'control characters': {
    fate: 'refused',
    texts: strewn(codePoints([0, 8], [0xb, 0xc], [0xe, 0x1f], [0x7f, 0x9f])),
  },
  'unpaired surrogates': {
    fate: 'refused',
    texts: strewn(fc.constantFrom('\uD800x', '\uDBFFx', '\uDC00x', '\uDFFFx')),
  },
  'forbidden in XML': {
    fate: 'refused',
    texts: strewn(fc.constantFrom('\uFFFE', '\uFFFF', '\u0000', '\u0001', '\u001F', '\u{1FFFE}')),
  },
  'invisible characters': {
    fate: 'either',
    texts: strewn(
      fc.constantFrom('\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u{E0001}'),
    ),
  },
  'private use': {
    fate: 'either',
    texts: strewn(codePoints([0xe000, 0xf8ff], [0xf0000, 0xffffd])),
  },
  'spaces and line ends': {
    fate: 'either',
    texts: strewn(fc.constantFrom('\n', '\r', '\t', '\u00A0', '\u3000', '\u2028', '\u2003', '  ')),
  },
  scripts: {
    fate: 'either',
    texts: strewn(fc.constantFrom('שלום', 'مرحبا', 'नमस्ते', '日本語', 'Ελλάς', 'Москва', 'ไทย')),
  },
  typography: { fate: 'either', texts: among(typography) },
  'long words': {
    fate: 'either',
    texts: fc
      .tuple(fc.constantFrom(50, 500, 10_000), fc.stringMatching(/^[A-Za-z]{7}$/))
      .map(([length, letters]) => letters.repeat(length / 5).slice(0, length)),
  },
} satisfies Readonly<Record<string, TextKind>>
