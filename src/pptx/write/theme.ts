/** The theme part (CT_OfficeStyleSheet, ECMA-376 20.1.6.9): palette, faces, and the formats that it must have. */

import type { ThemePart } from '../deck.js'
import { drawingNamespace } from './namespaces.js'
import { type Element, element } from './xml.js'

/** The theme: with another palette or other faces here, every slide changes. */
export function themePart(theme: ThemePart): Element {
  return element('a:theme', { ...drawingNamespace, name: theme.name }, [
    element('a:themeElements', {}, [
      colorScheme(theme),
      element('a:fontScheme', { name: theme.name }, [
        fontCollection('a:majorFont', theme.majorFont),
        fontCollection('a:minorFont', theme.minorFont),
      ]),
      formatScheme(theme.name),
    ]),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  ])
}

/**
 * The twelve colours in the schema's order; slides name them through the master's colour map.
 *
 * `dk1` and `dk2` are dark whatever the deck's ground: notes pages, whose map is never turned, stay dark on
 * light, and so does what is pasted into a document.
 */
function colorScheme({ name, dark, colors }: ThemePart): Element {
  const [ink, paper] = dark ? (['bg', 'tx'] as const) : (['tx', 'bg'] as const)
  const scheme = {
    'a:dk1': colors[`${ink}1`],
    'a:lt1': colors[`${paper}1`],
    'a:dk2': colors[`${ink}2`],
    'a:lt2': colors[`${paper}2`],
    'a:accent1': colors.accent1,
    'a:accent2': colors.accent2,
    'a:accent3': colors.accent3,
    'a:accent4': colors.accent4,
    'a:accent5': colors.accent5,
    'a:accent6': colors.accent6,
    'a:hlink': colors.hlink,
    'a:folHlink': colors.folHlink,
  }
  const entries = Object.entries(scheme)
  return element(
    'a:clrScheme',
    { name },
    entries.map(([slot, rgb]) => element(slot, {}, [element('a:srgbClr', { val: rgb })])),
  )
}

function fontCollection(name: string, typeface: string): Element {
  return element(name, {}, [
    element('a:latin', { typeface }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  ])
}

/** Three of each, all plain: no gradients, no shadows (20.1.4.1.14 demands at least three). */
function formatScheme(name: string): Element {
  const fill = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })])
  const line = (w: number): Element =>
    element('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [
      fill,
      element('a:prstDash', { val: 'solid' }),
    ])
  const effect = element('a:effectStyle', {}, [element('a:effectLst')])
  return element('a:fmtScheme', { name }, [
    element('a:fillStyleLst', {}, [fill, fill, fill]),
    element('a:lnStyleLst', {}, [line(6350), line(12_700), line(19_050)]),
    element('a:effectStyleLst', {}, [effect, effect, effect]),
    element('a:bgFillStyleLst', {}, [fill, fill, fill]),
  ])
}
