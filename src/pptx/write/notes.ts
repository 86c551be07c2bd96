/** Speaker notes: the notes slide of each slide (CT_NotesSlide, ECMA-376 19.3.1.26). */

import type { Deck, Slide } from '../deck.js'
import { type EmuRect, wholeEmu } from '../emu.js'
import { transform } from './geometry.js'
import { slideNamespaces } from './namespaces.js'
import { nonVisual } from './non-visual.js'
import { masterColors, shapeTree } from './shape-tree.js'
import { paragraph, runProperties, slideNumberField } from './text.js'
import { type Element, element } from './xml.js'

/** Size of a notes page: A4 upright. */
export const notesSize = { width: wholeEmu(6_858_000), height: wholeEmu(9_906_000) }

/** Indices of the placeholders of a notes page. */
export const notesIndices = { image: 2, body: 3, number: 5 } as const

/** The notes of a slide: its picture, the text, its number. */
export function notesSlidePart(slide: Slide, number: number, deck: Deck): Element {
  const { names, language } = deck
  const end = { language }
  const paragraphs =
    slide.notes.length > 0
      ? slide.notes.map(paragraph)
      : [element('a:p', {}, [runProperties('a:endParaRPr', end)])]
  return element('p:notes', slideNamespaces, [
    element('p:cSld', {}, [
      shapeTree([
        slideImage(names.slideImage, undefined),
        notesShape(3, names.notes, { type: 'body', idx: notesIndices.body }, paragraphs),
        notesShape(
          4,
          names.slideNumber,
          { type: 'sldNum', sz: 'quarter', idx: notesIndices.number },
          [numberParagraph(String(number), language)],
        ),
      ]),
    ]),
    masterColors(),
  ])
}

function notesShape(
  id: number,
  name: string,
  key: Readonly<Record<string, string | number>>,
  paragraphs: readonly Element[],
): Element {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual({ id, name }),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: true })]),
      element('p:nvPr', {}, [element('p:ph', key)]),
    ]),
    element('p:spPr'),
    element('p:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), ...paragraphs]),
  ])
}

function numberParagraph(text: string, language: string): Element {
  const field = { id: slideNumberField, type: 'slidenum' }
  return element('a:p', {}, [
    element('a:fld', field, [runProperties('a:rPr', { language }), element('a:t', {}, [text])]),
    runProperties('a:endParaRPr', { language }),
  ])
}

/** The slide's picture on a notes page; what it shows is the slide itself. */
export function slideImage(name: string, box: EmuRect | undefined): Element {
  const locks = { noGrp: true, noRot: true, noChangeAspect: true }
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual({ id: 2, name }, { type: 'decorative' }),
      element('p:cNvSpPr', {}, [element('a:spLocks', locks)]),
      element('p:nvPr', {}, [element('p:ph', { type: 'sldImg', idx: notesIndices.image })]),
    ]),
    element('p:spPr', {}, box && framed(box)),
  ])
}

function framed(box: EmuRect): Element[] {
  return [
    transform('a:xfrm', box),
    element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    element('a:noFill'),
    element('a:ln', { w: 12_700 }, [
      element('a:solidFill', {}, [element('a:schemeClr', { val: 'accent5' })]),
    ]),
  ]
}
