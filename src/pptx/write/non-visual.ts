/** What a shape is besides what is seen: its id, name and alternative text (CT_NonVisualDrawingProps). */

import type { Alternative, ShapeBase } from '../shape.js'
import { type Element, element } from './xml.js'

/**
 * `p:cNvPr` with a description or the decorative mark.
 *
 * An empty `descr` is read by PowerPoint's checker as a missing one; what carries no meaning must say
 * so by the extension `adec:decorative` ([MS-ODRAWXML] 2.27). Shapes with text need neither.
 */
export function nonVisual(shape: ShapeBase, alternative?: Alternative): Element {
  const attributes = {
    id: shape.id,
    name: shape.name,
    descr: alternative?.type === 'description' ? alternative.text : undefined,
  }
  return element('p:cNvPr', attributes, [
    alternative?.type === 'decorative' ? decorativeMark() : undefined,
  ])
}

function decorativeMark(): Element {
  const mark = element('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: '1',
  })
  return element('a:extLst', {}, [
    element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [mark]),
  ])
}
