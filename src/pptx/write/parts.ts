/** All parts that are printed from the deck: the writer's table of contents. */

import type { Chart } from '../chart.js'
import type { Deck, Slide } from '../deck.js'
import { chartPart } from './chart.js'
import { corePropertiesPart, extendedPropertiesPart } from './document-properties.js'
import { masterRelationships } from './master-relationships.js'
import { relationshipsNamespace, relationshipTypes } from './namespaces.js'
import { notesSlidePart } from './notes.js'
import { notesMasterPart } from './notes-master.js'
import {
  presentationPart,
  presentationPropertiesPart,
  tableStylesPart,
  viewPropertiesPart,
} from './presentation.js'
import { slidePart } from './slide.js'
import { slideLayoutPart } from './slide-layout.js'
import { slideMasterPart } from './slide-master.js'
import { themePart } from './theme.js'
import { type Element, element } from './xml.js'

/** Parts by their names in the package, without a leading slash. */
export type Parts = ReadonlyMap<string, Element>

/** The parts of a deck, except relationships and media, which pptxgenjs writes right. */
export function writeParts(deck: Deck): Parts {
  const { language, slides, master } = deck
  return new Map<string, Element>([
    ['docProps/app.xml', extendedPropertiesPart(deck)],
    ['docProps/core.xml', corePropertiesPart(deck)],
    ['ppt/presentation.xml', presentationPart(deck)],
    ['ppt/presProps.xml', presentationPropertiesPart()],
    ['ppt/viewProps.xml', viewPropertiesPart()],
    ['ppt/tableStyles.xml', tableStylesPart()],
    ['ppt/theme/theme1.xml', themePart(deck.theme)],
    ['ppt/theme/theme2.xml', themePart(deck.theme)],
    ['ppt/slideMasters/slideMaster1.xml', slideMasterPart(master, language, deck.theme.dark)],
    ['ppt/notesMasters/notesMaster1.xml', notesMasterPart(deck)],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', notesMasterRelationships()],
    ...masterRelationships(master),
    ...numbered('ppt/slideLayouts/slideLayout', master.layouts, (layout) =>
      slideLayoutPart(layout, language),
    ),
    ...numbered('ppt/slides/slide', slides, slidePart),
    ...numbered('ppt/notesSlides/notesSlide', slides, (slide, number) =>
      notesSlidePart(slide, number, deck),
    ),
    ...numbered('ppt/charts/chart', chartsOf(slides), chartPart),
  ])
}

/** Charts of a deck in the order of their part numbers. */
export function chartsOf(slides: readonly Slide[]): Chart[] {
  return slides.flatMap(({ relationships }) =>
    relationships.flatMap((one) => (one.type === 'chart' ? [one.chart] : [])),
  )
}

function numbered<T>(
  name: string,
  values: readonly T[],
  write: (value: T, number: number) => Element,
): [string, Element][] {
  return values.map((value, index) => [`${name}${index + 1}.xml`, write(value, index + 1)])
}

/** The notes master has a theme part of its own; pptxgenjs lets it share the slides'. */
function notesMasterRelationships(): Element {
  return element('Relationships', { xmlns: relationshipsNamespace }, [
    element('Relationship', {
      Id: 'rId1',
      Type: `${relationshipTypes}/theme`,
      Target: '../theme/theme2.xml',
    }),
  ])
}
