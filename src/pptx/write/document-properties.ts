/** Properties of the package: core (ISO 29500-2, 11) and extended (ISO 29500-1, 22.2). */

import type { Deck } from '../deck.js'
import { type Element, element } from './xml.js'

/**
 * Core properties: title, sender, language, keywords.
 *
 * Both dates are the edition's, at midnight UTC: the clock may never change a byte.
 */
export function corePropertiesPart({ properties }: Deck): Element {
  const date = `${properties.date}T00:00:00Z`
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', {}, [properties.title]),
      element('dc:subject', {}, [properties.subject]),
      element('dc:creator', {}, [properties.creator]),
      element('cp:keywords', {}, [properties.keywords.join(', ')]),
      element('cp:lastModifiedBy', {}, [properties.creator]),
      element('cp:revision', {}, ['1']),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, [date]),
      element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, [date]),
      element('dc:language', {}, [properties.language]),
      element('cp:contentStatus', {}, [properties.status]),
    ],
  )
}

/** Extended properties: the program, the counts, the sender. `AppVersion` must have the form XX.YYYY. */
export function extendedPropertiesPart(deck: Deck): Element {
  const text = (name: string, value: string | number): Element => element(name, {}, [String(value)])
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    [
      text('TotalTime', 0),
      text('Application', 'Vorlage'),
      text('Slides', deck.slides.length),
      text('Notes', deck.slides.filter((slide) => slide.notes.length > 0).length),
      text('HiddenSlides', 0),
      text('ScaleCrop', 'false'),
      text('Company', deck.properties.creator),
      text('LinksUpToDate', 'false'),
      text('SharedDoc', 'false'),
      text('HyperlinksChanged', 'false'),
      text('AppVersion', '1.0000'),
    ],
  )
}
