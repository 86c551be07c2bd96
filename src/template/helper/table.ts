/** All helpers. A helper that stands here is known, checked and documented. */

import type { HelperDefinition } from '../helper.js'
import {
  notUsed,
  openQuestions,
  orgChart,
  quotation,
  seats,
  sourceAnnex,
  timeline,
} from './entries.js'
import { according, date, fact, label, plural, source } from './facts.js'
import { attributed, chart, countTable, keyFigures, table } from './figures.js'
import { picture } from './pictures.js'
import { list, literal, org, person, t } from './words.js'

/** Helpers by the name that templates use, in the order of the reference. */
export const helpers: Readonly<Record<string, HelperDefinition>> = {
  t,
  fact,
  label,
  date,
  plural,
  list,
  org,
  person,
  according,
  source,
  literal,
  'key-figures': keyFigures,
  table,
  'count-table': countTable,
  chart,
  attributed,
  quotation,
  timeline,
  'org-chart': orgChart,
  seats,
  picture,
  'open-questions': openQuestions,
  'not-used': notUsed,
  'source-annex': sourceAnnex,
}
