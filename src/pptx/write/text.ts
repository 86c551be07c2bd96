/**
 * Text bodies (CT_TextBody, ECMA-376 21.1.2).
 *
 * - A paragraph has exactly one `a:pPr`, before its runs; PowerPoint repairs a file that repeats it.
 * - `lang` stands on every run and on `a:endParaRPr`: the spelling checker and screen readers take the
 *   language from the run, never from the deck.
 * - Line spacing is a percentage: PowerPoint's single line is 1.2 em for every face, so the pitch stays
 *   right when somebody changes the size, which a spacing in points would not.
 * - `kern="0"` on figures of equal width: an editor would draw "11" together, and digits would leave their columns.
 * - `spc` follows each character of its run, the last one too.
 * - `a:noAutofit`: a generated deck must fit as written, because PowerPoint recomputes `a:normAutofit`
 *   only when somebody edits the box.
 */

import type {
  Anchor,
  Bullet,
  Insets,
  Paragraph,
  ParagraphProperties,
  Run,
  RunProperties,
  TextBody,
} from '../text-body.js'
import { solidFill } from './paint.js'
import { type Element, element } from './xml.js'

/** A text body as `p:txBody`, or `a:txBody` in a table cell. */
export function textBody(name: 'p:txBody' | 'a:txBody', body: TextBody): Element {
  return element(name, {}, [
    name === 'a:txBody' ? element('a:bodyPr') : bodyProperties(body.anchor, body.insets),
    element('a:lstStyle'),
    ...body.paragraphs.map(paragraph),
  ])
}

/** Box properties of a text; what is absent comes from the placeholder (CT_TextBodyProperties). */
export function bodyProperties(anchor: Anchor | undefined, insets: Insets | undefined): Element {
  const attributes = {
    wrap: 'square',
    lIns: insets?.left,
    tIns: insets?.top,
    rIns: insets?.right,
    bIns: insets?.bottom,
    rtlCol: false,
    anchor,
  }
  return element('a:bodyPr', attributes, [element('a:noAutofit')])
}

/** A paragraph: properties, runs, properties of its end. */
export function paragraph({ properties, runs, end }: Paragraph): Element {
  return element('a:p', {}, [
    paragraphProperties('a:pPr', properties),
    ...runs.map(run),
    runProperties('a:endParaRPr', end),
  ])
}

/** Paragraph properties as `a:pPr` or a level of a list style. The order of the children is the schema's. */
export function paragraphProperties(
  name: string,
  properties: ParagraphProperties,
  defaults?: Element,
): Element {
  const attributes = {
    marL: properties.marginLeft,
    indent: properties.indent,
    algn: properties.align,
  }
  return element(name, attributes, [
    element('a:lnSpc', {}, [element('a:spcPct', { val: properties.lineSpacing })]),
    element('a:spcBef', {}, [element('a:spcPts', { val: properties.spaceBefore })]),
    element('a:spcAft', {}, [element('a:spcPts', { val: properties.spaceAfter })]),
    ...bulletElements(properties.bullet),
    defaults,
  ])
}

/** A mark that the editor knows as one (EG_TextBullet), never a typed character. */
function bulletElements(bullet: Bullet | undefined): Element[] {
  if (bullet === undefined) return [element('a:buNone')]
  const color = element('a:buClr', {}, [element('a:schemeClr', { val: bullet.color })])
  const font = element('a:buFont', { typeface: '+mj-lt' })
  return bullet.type === 'char'
    ? [color, font, element('a:buChar', { char: bullet.text })]
    : [color, font, element('a:buAutoNum', { type: bullet.scheme, startAt: bullet.startAt })]
}

function run({ text, properties, field }: Run): Element {
  const children = [runProperties('a:rPr', properties), element('a:t', {}, [text])]
  return field === undefined
    ? element('a:r', {}, children)
    : element('a:fld', { id: slideNumberField, type: field }, children)
}

/** The identity of the slide number field; PowerPoint uses one for all slides of a deck. */
export const slideNumberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

/** Run properties as `a:rPr`, `a:endParaRPr` or `a:defRPr` (CT_TextCharacterProperties). */
export function runProperties(
  name: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr',
  properties: Omit<RunProperties, 'language'> & { readonly language?: string },
): Element {
  const attributes = {
    lang: properties.language,
    sz: properties.size,
    b: properties.bold,
    i: properties.italic,
    u: properties.underline && 'sng',
    kern: properties.unkerned && 0,
    spc: properties.spacing,
    baseline: properties.baseline,
    dirty: name === 'a:defRPr' ? undefined : false,
  }
  return element(name, attributes, [
    properties.color && solidFill(properties.color),
    ...(properties.font ? faces(properties.font) : []),
    properties.link === undefined ? undefined : hyperlink(properties.link),
  ])
}

/** Faces by the theme's font scheme (20.1.4.1.16), so that another theme changes them. */
function faces(font: NonNullable<RunProperties['font']>): Element[] {
  if (typeof font !== 'string') {
    const { typeface } = font
    return ['a:latin', 'a:ea', 'a:cs', 'a:sym'].map((slot) => element(slot, { typeface }))
  }
  const prefix = font === 'major' ? '+mj' : '+mn'
  return [
    element('a:latin', { typeface: `${prefix}-lt` }),
    element('a:ea', { typeface: `${prefix}-ea` }),
    element('a:cs', { typeface: `${prefix}-cs` }),
  ]
}

/**
 * A hyperlink that keeps the colour of its run.
 *
 * Without the extension PowerPoint paints every link in the theme's `hlink` colour and ignores the fill
 * ([MS-ODRAWXML] 2.31, hlinkClr).
 */
function hyperlink(link: string): Element {
  const color = element('ahyp:hlinkClr', {
    'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
    val: 'tx',
  })
  return element('a:hlinkClick', { 'r:id': link }, [
    element('a:extLst', {}, [
      element('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, [color]),
    ]),
  ])
}
