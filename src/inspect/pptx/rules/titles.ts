/** Rules on what names a deck and its parts: properties, slide titles, sections. */

import type { InspectionRule } from '../../finding.js'
import { type Deck, flat, isTitle, placeOn } from '../deck.js'

/** Names that PowerPoint gives to sections by itself. */
const defaultSection =
  /^(default section|untitled section|summary section|standardabschnitt|unbenannter abschnitt|section \d*|abschnitt \d*|default-\d+)?$/i

/** What must have a name, and one that tells it from others. */
export const titlesRule: InspectionRule<Deck> = {
  codes: {
    'inspect-pptx-title': {
      severity: 'error',
      basis: 'WCAG 2.4.2',
      text: 'The deck’s properties hold no title. Give it one under File, Info.',
    },
    'inspect-pptx-language-property': {
      severity: 'warning',
      basis: 'WCAG 3.1.1',
      text: 'The deck’s properties do not say in which language it is.',
    },
    'inspect-pptx-slide-title': {
      severity: 'error',
      basis: 'PowerPoint: missing slide title',
      text: 'A slide has no title placeholder with text. Screen readers list slides by their titles; a title may be moved off the slide, but it must be there.',
    },
    'inspect-pptx-slide-title-twice': {
      severity: 'warning',
      basis: 'PowerPoint: duplicate slide title',
      text: 'Two slides have the same title, so a list of titles does not tell them apart.',
    },
    'inspect-pptx-section-name': {
      severity: 'error',
      basis: 'PowerPoint: default section name',
      text: 'A section has no name, or the one that PowerPoint gave it. Say what it holds.',
    },
    'inspect-pptx-section-name-twice': {
      severity: 'warning',
      basis: 'PowerPoint: duplicate section name',
      text: 'Two sections have the same name.',
    },
  },

  check(deck, report) {
    if (deck.property('dc:title') === '')
      report('inspect-pptx-title', undefined, 'its properties hold no title')
    if (deck.property('dc:language') === '')
      report('inspect-pptx-language-property', undefined, 'its properties name no language')
    const titles = new Map<string, number>()
    for (const slide of deck.slides) {
      if (!flat(slide.shapes).some(isTitle))
        report('inspect-pptx-slide-title', placeOn(slide), 'it has no title')
      else if (slide.title === '')
        report('inspect-pptx-slide-title', placeOn(slide), 'its title is empty')
      else {
        const key = slide.title.toLowerCase()
        const other = titles.get(key)
        if (other !== undefined) {
          report(
            'inspect-pptx-slide-title-twice',
            placeOn(slide),
            `it has the title of slide ${other}, “${slide.title}”`,
          )
        } else titles.set(key, slide.number)
      }
    }
    const names = new Set<string>()
    for (const section of deck.sections) {
      const name = section.attributes.get('name')?.trim() ?? ''
      if (defaultSection.test(name))
        report('inspect-pptx-section-name', undefined, `a section is called “${name}”`)
      else if (names.has(name))
        report('inspect-pptx-section-name-twice', undefined, `two sections are called “${name}”`)
      names.add(name)
    }
  },
}
