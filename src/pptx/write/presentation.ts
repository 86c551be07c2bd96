/** The presentation part (CT_Presentation, ECMA-376 19.2.1.26) and the small parts beside it. */

import type { Deck, Section } from '../deck.js'
import { drawingNamespace, slideNamespaces } from './namespaces.js'
import { notesSize } from './notes.js'
import { levels, slideMasterId } from './slide-master.js'
import { plainTableStyle } from './table.js'
import { type Element, element } from './xml.js'

/** Least slide id (ST_SlideId, 19.7.13). */
const firstSlideId = 256

/**
 * The presentation.
 *
 * `p:notesMasterIdLst` stands before `p:sldIdLst`; the other way round PowerPoint offers to repair the
 * file. The relationships are numbered as pptxgenjs numbers them: master, slides, notes master.
 */
export function presentationPart(deck: Deck): Element {
  const { slides } = deck
  return element(
    'p:presentation',
    { ...slideNamespaces, saveSubsetFonts: true, autoCompressPictures: false },
    [
      element('p:sldMasterIdLst', {}, [
        element('p:sldMasterId', { id: slideMasterId, 'r:id': 'rId1' }),
      ]),
      element('p:notesMasterIdLst', {}, [
        element('p:notesMasterId', { 'r:id': `rId${slides.length + 2}` }),
      ]),
      element(
        'p:sldIdLst',
        {},
        slides.map((_, index) =>
          element('p:sldId', { id: firstSlideId + index, 'r:id': `rId${index + 2}` }),
        ),
      ),
      element('p:sldSz', { cx: deck.width, cy: deck.height }),
      element('p:notesSz', { cx: notesSize.width, cy: notesSize.height }),
      element('p:defaultTextStyle', {}, levels(9, deck.master.bodyStyle)),
      deck.sections.length > 0 ? sectionList(deck.sections) : undefined,
    ],
  )
}

/**
 * The section list, an extension of PowerPoint 2010 ([MS-PPTX] 2.4.3.3).
 *
 * Every slide must be in exactly one section; ids are GUIDs in upper case.
 */
function sectionList(sections: readonly Section[]): Element {
  const list = element(
    'p14:sectionLst',
    { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
    sections.map(({ name, id, slides }) =>
      element('p14:section', { name, id }, [
        element(
          'p14:sldIdLst',
          {},
          slides.map((index) => element('p14:sldId', { id: firstSlideId + index })),
        ),
      ]),
    ),
  )
  return element('p:extLst', {}, [
    element('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, [list]),
  ])
}

/** Presentation properties: all defaults (19.2.1.27). */
export function presentationPropertiesPart(): Element {
  return element('p:presentationPr', slideNamespaces)
}

/** View properties: normal view with the notes open below the slide (19.2.1.30 ff.). */
export function viewPropertiesPart(): Element {
  return element('p:viewPr', slideNamespaces, [
    element('p:normalViewPr', { horzBarState: 'maximized' }, [
      element('p:restoredLeft', { sz: 15_000, autoAdjust: false }),
      element('p:restoredTop', { sz: 80_000 }),
    ]),
    element('p:gridSpacing', { cx: 76_200, cy: 76_200 }),
  ])
}

/** Table styles: none of our own; new tables are plain (20.1.4.2.27). */
export function tableStylesPart(): Element {
  return element('a:tblStyleLst', { ...drawingNamespace, def: plainTableStyle })
}
