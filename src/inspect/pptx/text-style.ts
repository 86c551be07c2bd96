/** Colour, size and weight of a run of text, as it inherits them (ECMA-376 part 1, 21.1.2.4). */

import { allOf, childOf, elementsOf, type XmlElement } from '../xml-tree.js'
import { colorIn } from './color.js'
import { isTrue } from './deck.js'
import { type Fill, solid, statedFill, unknownFill } from './fill.js'
import { ancestorsOf, familyOf, type Lineage, placeholderIn } from './lineage.js'

/** What one place says of text; what it leaves out is inherited. */
export interface TextStyle {
  readonly fill?: Fill | undefined
  /** In hundredths of a point. */
  readonly size?: number | undefined
  readonly bold?: boolean | undefined
}

/** Of text that inherits from nobody knows where: no colour, and as large as it may be. */
const unknownStyle: TextStyle = { fill: unknownFill, size: 1800, bold: true }

const hyperlinkColor = '{http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor}hlinkClr'

/** How a run looks: its own properties first, then what its surroundings say, nearest first. */
export function styleOfRun(
  run: XmlElement,
  inherited: readonly TextStyle[],
  { palette }: Lineage,
): TextStyle {
  const properties = childOf(run, 'a:rPr')
  const style = merged([styleIn(properties, palette), ...inherited])
  const link = childOf(properties, 'a:hlinkClick')
  const keepsColor = allOf(link, hyperlinkColor).some(
    ({ attributes }) => attributes.get('val') === 'tx',
  )
  return link && !keepsColor ? { ...style, fill: solid(palette.get('hlink')) } : style
}

/** What the paragraphs of a level inherit in a shape, nearest first. */
export function inheritedBy(
  shape: XmlElement,
  level: number,
  lineage: Lineage,
): readonly TextStyle[] {
  const ancestors = ancestorsOf(shape, lineage)
  const own = listStyle(childOf(shape, 'p:txBody', 'a:lstStyle'), level, lineage)
  const font = childOf(shape, 'p:style', 'a:fontRef')
  const styled =
    elementsOf(font).length > 0 ? [{ fill: solid(colorIn(font, lineage.palette)) }] : []
  if (ancestors === undefined) return [own, ...styled, unknownStyle]
  const inherited = ancestors.map((one) =>
    listStyle(childOf(one, 'p:txBody', 'a:lstStyle'), level, lineage),
  )
  return [own, ...styled, ...inherited, ...defaultsOf(shape, level, lineage)]
}

/** What the paragraphs of a level inherit in a table's cell: its style may colour and embolden them. */
export function inheritedByCell(
  cell: XmlElement,
  frame: XmlElement,
  level: number,
  lineage: Lineage,
): readonly TextStyle[] {
  const own = listStyle(childOf(cell, 'a:txBody', 'a:lstStyle'), level, lineage)
  const { fill, bold } = unknownStyle
  return [own, { fill, bold }, ...defaultsOf(frame, level, lineage)]
}

/** Styles of the master for the kind of text, and the defaults of the presentation. */
function defaultsOf(shape: XmlElement, level: number, lineage: Lineage): readonly TextStyle[] {
  const styles = childOf(lineage.master, 'p:txStyles')
  const style = (name: string): TextStyle => listStyle(childOf(styles, name), level, lineage)
  const byPresentation = listStyle(
    childOf(lineage.presentation, 'p:defaultTextStyle'),
    level,
    lineage,
  )
  const placeholder = placeholderIn(shape)
  const family = placeholder && familyOf(placeholder)
  if (family === 'title') return [style('p:titleStyle'), byPresentation]
  if (family === 'body') return [style('p:bodyStyle'), byPresentation]
  return [agreed(style('p:otherStyle'), byPresentation)]
}

/** Programs differ in which of two defaults they take: no colour where these differ, and the larger text. */
function agreed(one: TextStyle, other: TextStyle): TextStyle {
  const [color, otherColor] = [one, other].map(({ fill }) =>
    fill?.type === 'solid' ? fill.color : fill?.type,
  )
  const differs = color !== undefined && otherColor !== undefined && color !== otherColor
  return {
    fill: differs ? unknownFill : (one.fill ?? other.fill),
    size: Math.max(one.size ?? 0, other.size ?? 0) || undefined,
    bold: one.bold === true || other.bold === true,
  }
}

function listStyle(list: XmlElement | undefined, level: number, { palette }: Lineage): TextStyle {
  return styleIn(childOf(list, `a:lvl${level + 1}pPr`, 'a:defRPr'), palette)
}

function styleIn(properties: XmlElement | undefined, palette: Lineage['palette']): TextStyle {
  const size = properties?.attributes.get('sz')
  const bold = properties?.attributes.get('b')
  return {
    fill: statedFill(properties, palette),
    size: size === undefined ? undefined : Number(size),
    bold: bold === undefined ? undefined : isTrue(bold),
  }
}

function merged(styles: readonly TextStyle[]): TextStyle {
  return {
    fill: styles.find(({ fill }) => fill !== undefined)?.fill,
    size: styles.find(({ size }) => size !== undefined)?.size,
    bold: styles.find(({ bold }) => bold !== undefined)?.bold,
  }
}
