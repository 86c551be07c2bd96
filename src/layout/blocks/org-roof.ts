/** Sets the roof of an organisation chart: a gable with the name in it. */

import type { OrgChart } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { frameName } from '../frames/frame-names.js'
import { transformFrame, translation } from '../frames/transform-frame.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { polygon } from './shapes.js'

/** Sets the roof as high as its name needs to stand within the slopes. */
export function setRoof(
  block: OrgChart,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const { code } = context.locale
  const about = plain(block.roof)
  const design = context.design.blocks.organisation
  const paragraph = paragraphOf(
    block.roof,
    { role: 'diagram-roof', parent },
    { ...context, inverse: false },
  )
  const width = measure.width * design.roofShare
  const x = measure.x + (measure.width - width) / 2
  const options = { role: 'diagram-roof', name: frameName('roof', code, about) } as const
  const text = textFrame([paragraph], { x, y: measure.y, width }, options, context)
  const widest = Math.max(0, ...text.frame.lines.map(({ runs }) => extent(runs)))
  const size = context.sizeOf('diagram-roof')
  const foot = size * design.roofFootRatio
  const slope = Math.max(
    design.leastRoofShare,
    1 - (widest + 2 * size * design.roofSideRatio) / measure.width,
  )
  const height = Math.max(size * design.roofHeightRatio, (text.height + foot) / slope)
  const base = measure.y + height
  const gable = polygon(
    [
      { x: measure.x, y: base },
      { x: measure.x + measure.width / 2, y: measure.y },
      { x: measure.x + measure.width, y: base },
    ],
    design.roof,
    frameName('ground', code, about),
    context,
  )
  const name = transformFrame(text.frame, translation(0, height - foot - text.height))
  return { frames: [gable, name], height, tooWide: text.tooWide }
}

function extent(runs: readonly { readonly x: number; readonly width: number }[]): number {
  const left = Math.min(...runs.map((run) => run.x))
  return Math.max(...runs.map((run) => run.x + run.width)) - left
}
