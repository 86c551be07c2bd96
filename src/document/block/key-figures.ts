/** Key figures: numerals with label, scope, as-of date and source. */

import type { Span } from '../../base/source.js'
import type { Fact } from '../../dataset/fact.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { KeyFigure, KeyFigures } from '../ast.js'
import { noteReference } from '../cite.js'
import type { Building } from '../context.js'
import { factWithoutValue, labelTooLong } from '../fact-diagnostics.js'
import { asOfText, citedOf } from '../number.js'
import { words } from '../running-text.js'
import { labelOf, optionalWording } from '../wording.js'

/** A row of key figures; facts without a value are reported and left out. */
export function keyFiguresBlocks(
  { facts }: BlockValueOf<'key-figures'>,
  span: Span,
  building: Building,
): readonly KeyFigures[] {
  const figures = facts.flatMap((fact) => keyFigure(fact, span, building))
  return figures.length === 0 ? [] : [{ type: 'key-figures', figures, origin: { span } }]
}

function keyFigure(fact: Fact, span: Span, building: Building): readonly KeyFigure[] {
  const { locale } = building
  if (fact.value === undefined) {
    building.report(factWithoutValue(fact, 'tile', span))
    return []
  }
  const origin = { span, fact: fact.id }
  const scope = optionalWording(fact.scope, fact, 'scope', building)
  return [
    {
      fact: fact.id,
      ...locale.tile(fact.value, fact.qualifier),
      label: words(shortLabel(fact, span, building), origin, building),
      ...(scope !== undefined && { scope: words(scope, origin, building) }),
      asOf: words(asOfText(fact.asOf, locale), origin, building),
      note: noteReference(citedOf(fact), building, origin),
      origin,
    },
  ]
}

/** Characters that two lines of the narrowest tile take. */
const longestLabel = 32

function shortLabel(fact: Fact, span: Span, building: Building): string {
  const label = labelOf(fact, 'short', span, building)
  const { length } = [...label]
  if (length > longestLabel) {
    building.report(labelTooLong(fact, building.locale.code, length, longestLabel))
  }
  return label
}
