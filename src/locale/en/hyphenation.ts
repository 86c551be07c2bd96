/** What the British patterns get wrong, and names that are never broken. */

import type { HyphenationRules } from '../rules.js'

/** British hyphenation. German names in English text have the wrong patterns and stay whole. */
export const englishHyphenation: HyphenationRules = {
  patterns: 'en-gb',
  exceptions: [],
  whole: [
    ...['Munich', 'Bavaria', 'Bavarian', 'Germany', 'Berlin', 'Boston', 'München', 'Bayern'],
    ...['Helmholtz', 'Ludwig', 'Maximilian', 'Universität', 'Technische'],
    ...['Universitätsklinikum', 'Klinikum', 'Planbetten', 'Freistaat', 'Charité', 'Medicine'],
    ...['Alliance'],
  ],
}
