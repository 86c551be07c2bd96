/** What the German patterns get wrong, and names that are never broken. */

import type { HyphenationRules } from '../rules.js'

/** German hyphenation. A break that misleads the reader is left out, even where it is allowed. */
export const germanHyphenation: HyphenationRules = {
  patterns: 'de-1996',
  exceptions: [
    ...['beinhal-ten', 'beinhal-tet', 'beinhal-tete', 'beinhal-teten', 'beinhal-tend'],
    ...['Ur-instinkt', 'Ur-instink-te', 'Staubecken', 'Druck-erzeugnis'],
    // Long compounds of the field break between their parts only.
    ...['Universitäts-klinika', 'Universitäts-klinikum', 'Universitäts-klinikums'],
    ...['Universitäts-medizin', 'Spitzen-medizin', 'Gesundheits-forschung', 'Gesundheits-daten'],
    ...['Gesundheits-versorgung', 'Forschungs-einrichtungen', 'Forschungs-zentrum'],
    ...['Innovations-metropolen', 'Presse-mitteilung', 'Stiftungs-vorstand'],
    ...['Stiftungs-vorstands', 'Vorstands-vorsitzender', 'Wissenschafts-minister'],
    ...['Analpha-bet', 'Analpha-beten', 'Obst-ernte', 'Spar-gelder', 'Wach-stube'],
  ],
  whole: [
    ...['München', 'Munich', 'Bayern', 'Berlin', 'Boston'],
    ...['Helmholtz', 'Ludwig', 'Maximilian', 'Charité', 'Medicine', 'Alliance'],
  ],
}
