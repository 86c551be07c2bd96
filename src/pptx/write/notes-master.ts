/** The notes master part (CT_NotesMaster, ECMA-376 19.3.1.27). */

import type { Deck, LayoutPlaceholder } from '../deck.js'
import { type EmuRect, wholeEmu } from '../emu.js'
import { slideNamespaces } from './namespaces.js'
import { notesIndices, notesSize, slideImage } from './notes.js'
import { layoutPlaceholder } from './placeholder.js'
import { background, colorMap, shapeTree } from './shape-tree.js'
import { levels } from './slide-master.js'
import { type Element, element } from './xml.js'

/**
 * The notes master.
 *
 * PowerPoint wants one as soon as a slide has notes, with a theme part of its own: two masters that
 * share a theme part are repaired.
 */
export function notesMasterPart(deck: Deck): Element {
  const places = notesPlaces(deck)
  const placeholders = notesPlaceholders(deck, places)
  return element('p:notesMaster', slideNamespaces, [
    element('p:cSld', {}, [
      background('bg1'),
      shapeTree([
        slideImage(deck.names.slideImage, places.image),
        ...placeholders.map((place) => layoutPlaceholder(place, deck.language)),
      ]),
    ]),
    colorMap('light'),
    element('p:notesStyle', {}, levels(9, deck.notes.text)),
  ])
}

/** Where things stand on a notes page. */
interface NotesPlaces {
  readonly image: EmuRect
  readonly text: EmuRect
  readonly number: EmuRect
}

/** Around a notes page: that of PowerPoint's own notes master, three quarters of an inch. */
const margin = 685_800

/** The slide above at the width between the margins, the text below, the number at the foot. */
function notesPlaces({ width: slideWidth, height: slideHeight }: Deck): NotesPlaces {
  const x = wholeEmu(margin)
  const width = wholeEmu(notesSize.width - 2 * margin)
  const imageHeight = wholeEmu((width * slideHeight) / slideWidth)
  const textTop = wholeEmu(margin + imageHeight + margin / 2)
  const footTop = wholeEmu(notesSize.height - margin)
  return {
    image: { x, y: x, width, height: imageHeight },
    text: { x, y: textTop, width, height: wholeEmu(footTop - textTop - margin / 4) },
    number: { x, y: footTop, width, height: wholeEmu(margin / 2) },
  }
}

function notesPlaceholders({ names, notes }: Deck, places: NotesPlaces): LayoutPlaceholder[] {
  return [
    {
      id: 3,
      name: names.notes,
      key: { type: 'body', index: notesIndices.body },
      box: places.text,
      anchor: 't',
      style: notes.text,
      prompt: names.notes,
    },
    {
      id: 4,
      name: names.slideNumber,
      key: { type: 'sldNum', index: notesIndices.number },
      box: places.number,
      anchor: 't',
      style: notes.number,
      prompt: '',
    },
  ]
}
