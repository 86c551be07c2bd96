/** Rule on contrast of text, as it is seen: colours and sizes inherited, grounds sought below. */

import type { Find, InspectionRule } from '../../finding.js'
import { allOf, childOf, textIn, type XmlElement } from '../../xml-tree.js'
import { colorIn, contrast } from '../color.js'
import { type Deck, flat, placeOn, type Shape, type Slide } from '../deck.js'
import { type Fill, solid, statedFill, unknownFill } from '../fill.js'
import { groundBelow, groundOf, layersOf } from '../ground.js'
import { type Lineage, lineageOf } from '../lineage.js'
import { inheritedBy, inheritedByCell, styleOfRun, type TextStyle } from '../text-style.js'

/** Text stands out from what lies behind it, wherever the file alone decides both colours. */
export const contrastRule: InspectionRule<Deck> = {
  codes: {
    'inspect-pptx-contrast': {
      severity: 'warning',
      basis: 'WCAG 1.4.3',
      text: 'Text and its ground differ by less than 4.5 to 1, or 3 to 1 for text of 18 points, or of 14 points and bold. Colours and sizes are taken from where the text inherits them, often the layout, the master or the theme: mend them there. Text on pictures and gradients, or half on another shape, is not judged.',
    },
  },

  check(deck, report) {
    for (const slide of deck.slides) {
      const lineage = lineageOf(deck, slide)
      const layers = layersOf(slide, lineage)
      for (const shape of flat(slide.shapes)) {
        const { element } = shape
        const texts =
          shape.kind === 'table'
            ? textsOfTable(element, lineage, () => groundBelow(element, layers, lineage))
            : shape.kind === 'shape'
              ? textsOfShape(element, lineage, () => groundOf(element, layers, lineage))
              : []
        judge(texts, slide, shape, report)
      }
    }
  },
}

/** A run of text on its ground. */
interface Text {
  readonly words: string
  readonly style: TextStyle
  readonly ground: Fill
}

function textsOfShape(shape: XmlElement, lineage: Lineage, ground: () => Fill): readonly Text[] {
  const body = childOf(shape, 'p:txBody')
  const scale = childOf(body, 'a:bodyPr', 'a:normAutofit')?.attributes.get('fontScale')
  const factor =
    scale === undefined ? 1 : Number.parseFloat(scale) / (scale.endsWith('%') ? 100 : 1e5)
  return textsIn(body, (level) => inheritedBy(shape, level, lineage), ground, lineage).map(
    (text) => ({
      ...text,
      style: { ...text.style, size: (text.style.size ?? 1800) * factor },
    }),
  )
}

/** Only cells that name their fill: others have that of the table's style, which the file need not hold. */
function textsOfTable(frame: XmlElement, lineage: Lineage, below: () => Fill): readonly Text[] {
  return allOf(frame, 'a:tc').flatMap((cell) => {
    const fill = statedFill(childOf(cell, 'a:tcPr'), lineage.palette) ?? unknownFill
    return textsIn(
      childOf(cell, 'a:txBody'),
      (level) => inheritedByCell(cell, frame, level, lineage),
      () => (fill.type === 'none' ? below() : fill),
      lineage,
    )
  })
}

function textsIn(
  body: XmlElement | undefined,
  inherited: (level: number) => readonly TextStyle[],
  ground: () => Fill,
  lineage: Lineage,
): readonly Text[] {
  return allOf(body, 'a:p').flatMap((paragraph) => {
    const level = Number(childOf(paragraph, 'a:pPr')?.attributes.get('lvl') ?? 0)
    return allOf(paragraph, 'a:r', 'a:fld').flatMap((run) => {
      const words = textIn(childOf(run, 'a:t')).trim()
      if (words === '') return []
      const marked = childOf(run, 'a:rPr', 'a:highlight')
      return {
        words,
        style: styleOfRun(run, inherited(level), lineage),
        ground: marked ? solid(colorIn(marked, lineage.palette)) : ground(),
      }
    })
  })
}

/** Reports each pair of colours of a shape once, with the first text that shows it. */
function judge(texts: readonly Text[], slide: Slide, shape: Shape, report: Find): void {
  const said = new Set<string>()
  for (const { words, style, ground } of texts) {
    if (style.fill?.type !== 'solid' || ground.type !== 'solid') continue
    const { size = 1800, bold } = style
    const limit = size >= 1800 || (size >= 1400 && bold) ? 3 : 4.5
    const ratio = contrast(style.fill.color, ground.color)
    const pair = `#${style.fill.color} on #${ground.color}`
    if (ratio >= limit || said.has(`${pair} ${limit}`)) continue
    said.add(`${pair} ${limit}`)
    report(
      'inspect-pptx-contrast',
      placeOn(slide, shape),
      `“${start(words)}” ${pair}: ${ratio.toFixed(2)} to 1, at least ${limit} is needed`,
    )
  }
}

function start(words: string): string {
  const characters = [...words]
  return characters.length > 40 ? `${characters.slice(0, 39).join('').trimEnd()}…` : words
}
