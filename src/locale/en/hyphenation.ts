/** What the British patterns get wrong, and names that are never broken. */

import type { HyphenationRules } from '../rules.js'

/** British hyphenation. German names in English text have the wrong patterns and stay whole. */
export const englishHyphenation: HyphenationRules = {
  patterns: 'en-gb',
  exceptions: [
    // Breaks by derivation that mislead the reader, and those that leave a stump.
    ...['bodies', 'cities', 'duties', 'studies', 'patents', 'results', 'president', 'resident'],
    ...['statute', 'statutes', 'public', 'publish', 'medical', 'hospital', 'hospitals', 'legend'],
    ...[
      'founda-tion',
      'founda-tions',
      'innov-ation',
      'innov-ations',
      'innov-ative',
      'public-ation',
    ],
    ...['resist-ance', 'respons-ible', 'responsi-bility', 'responsi-bilities', 'position'],
    ...['represent', 'represent-ative', 'represent-atives', 'labora-tory', 'labora-tories'],
    ...[
      'individ-ual',
      'individ-uals',
      'partic-ular',
      'partic-ularly',
      'evidence',
      'authori-tative',
    ],
  ],
  whole: [
    ...['Munich', 'Bavaria', 'Bavarian', 'Germany', 'Berlin', 'Boston', 'München', 'Bayern'],
    ...['Helmholtz', 'Ludwig', 'Maximilian', 'Universität', 'Technische'],
    ...['Universitätsklinikum', 'Klinikum', 'Planbetten', 'Freistaat', 'Charité', 'Medicine'],
    ...['Alliance'],
  ],
}
