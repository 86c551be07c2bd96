/** Stands a picture and the text of its slide side by side. */

import type { Block } from '../../document/ast.js'
import { isTextBlock } from '../blocks/text-block.js'
import type { SlidePlan } from './plan-slides.js'

/**
 * A slide of text and one picture as two columns, in the order of the template; undefined for any other slide.
 *
 * One below the other, the picture has the height that the text leaves and stays small in the width of the slide.
 * An author who gives it a width, chooses a master or puts text on both its sides has arranged it already.
 */
export function pictureBeside(plan: SlidePlan): SlidePlan | undefined {
  const { blocks, master } = plan
  const at = blocks.findIndex(({ type }) => type === 'figure')
  const figure = blocks[at]
  const texts = blocks.filter(isTextBlock)
  const atEnd = at === 0 || at === blocks.length - 1
  if (figure?.type !== 'figure' || figure.width < 1 || !atEnd || master !== 'body') return undefined
  if (texts.length === 0 || texts.length + 1 < blocks.length) return undefined
  const columns = at === 0 ? [[figure], texts] : [texts, [figure]]
  const block: Block = { type: 'columns', columns, origin: figure.origin }
  return { ...plan, master: 'columns', blocks: [block] }
}
