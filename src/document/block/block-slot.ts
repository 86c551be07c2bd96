/** Turns the value of a block slot into blocks: one function for each type of value. */

import type { Span } from '../../base/source.js'
import type { BlockValue, BlockValueOf } from '../../template/slot.js'
import type { Block } from '../ast.js'
import type { Building } from '../context.js'
import { attributionBlocks } from './attribution.js'
import { chartBlocks } from './chart/chart.js'
import { countTableBlocks } from './count-table.js'
import { factTableBlocks } from './fact-table.js'
import { keyFiguresBlocks } from './key-figures.js'
import { notUsedBlocks } from './not-used.js'
import { openQuestionsBlocks } from './open-questions.js'
import { orgChartBlocks } from './org-chart.js'
import { pictureBlocks } from './picture.js'
import { quotationBlocks } from './quotation.js'
import { seatsBlocks } from './seats.js'
import { sourceAnnexBlocks } from './source-annex.js'
import { timelineBlocks } from './timeline.js'

/** Makes the blocks of one type of value; `span` is where the template asks for them. */
export type MakeBlocks<T extends BlockValue['type']> = (
  value: BlockValueOf<T>,
  span: Span,
  building: Building,
) => readonly Block[]

/** A type of value without an entry here does not compile. */
const make: { readonly [T in BlockValue['type']]: MakeBlocks<T> } = {
  'key-figures': keyFiguresBlocks,
  'fact-table': factTableBlocks,
  'count-table': countTableBlocks,
  chart: chartBlocks,
  timeline: timelineBlocks,
  'org-chart': orgChartBlocks,
  seats: seatsBlocks,
  picture: pictureBlocks,
  quotation: quotationBlocks,
  attributed: attributionBlocks,
  'open-questions': openQuestionsBlocks,
  'not-used': notUsedBlocks,
  'source-annex': sourceAnnexBlocks,
}

/** The blocks of a slot; none where there is nothing to show. */
export function blocksOfSlot<T extends BlockValue['type']>(
  value: BlockValueOf<T>,
  span: Span,
  building: Building,
): readonly Block[] {
  return make[value.type](value, span, building)
}
