/** Random words and sentences of both languages. */

import fc from 'fast-check'
import type { LocaleCode } from '../../../src/base/localised.js'

const vocabulary: { readonly [L in LocaleCode]: readonly string[] } = {
  de: [
    'und',
    'die',
    'Gesundheitsforschung',
    'Prof.\u00A0Dr.',
    'Universitätsklinikum',
    '„Wir',
    'z.\u202FB.',
    'Ministerium',
    'für',
    'Wissenschaft',
    '10\u00A0Mio.\u00A0€',
    'Rechtsform–Sitz',
    'LMU-Klinikum',
    'geht.“',
    'Straßenbaufinanzierungsbeschleunigungsgesetz',
    'M1',
    'Öffentlichkeit,',
    '(Stand',
    '2025)',
    'o.',
  ],
  en: [
    'and',
    'the',
    'responsibilities',
    'Professor\u00A0Smith',
    'translation',
    '“We',
    'e.g.',
    'ministry',
    'of',
    'science',
    '€10m',
    'state-of-the-art',
    '2024–2025',
    'counterrevolutionaries',
    'M1',
    'hospital’s',
    '(as',
    'at',
    '2025)',
    'a',
  ],
}

/** Words as they come, and now and then one that no dictionary has. */
export const word = (locale: LocaleCode) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...vocabulary[locale]) },
    { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{2,45}$/) },
  )

/** Words as they come, up to a number. */
export const sentence = (locale: LocaleCode, most: number) =>
  fc.array(word(locale), { minLength: 1, maxLength: most }).map((words) => words.join(' '))
