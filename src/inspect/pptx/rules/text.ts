/** Rules on text: language of every run, link text. */

import { isVagueLink } from '../../../base/vague-link.js'
import type { Find, InspectionRule } from '../../finding.js'
import { allOf, childOf, textIn, type XmlElement } from '../../xml-tree.js'
import { type Deck, placeOn, type Slide } from '../deck.js'

/** What runs of text must have. */
export const textRule: InspectionRule<Deck> = {
  codes: {
    'inspect-pptx-language': {
      severity: 'warning',
      basis: 'WCAG 3.1.1, 3.1.2',
      text: 'Text does not say in which language it is, so screen readers take the reader’s own and spelling is checked in the wrong one. Select the text and set its proofing language.',
    },
    'inspect-pptx-language-tag': {
      severity: 'error',
      basis: 'ECMA-376, 22.9.2.6',
      text: 'The language of a text is not written as BCP 47 wants it, such as de-DE.',
    },
    'inspect-pptx-link-text': {
      severity: 'warning',
      basis: 'PowerPoint: unclear hyperlink text',
      text: 'A link is called “here” or shown as a bare address. Name the target.',
    },
  },

  check(deck, report) {
    for (const slide of deck.slides) {
      checkLanguage(slide.root, placeOn(slide), report)
      if (slide.notes) checkLanguage(slide.notes, `notes of slide ${slide.number}`, report)
      for (const run of allOf(slide.root, 'a:r')) checkLink(run, slide, report)
    }
  },
}

function checkLanguage(root: XmlElement, place: string, report: Find): void {
  const languages = allOf(root, 'a:r')
    .filter((run) => /\p{L}/u.test(textIn(childOf(run, 'a:t'))))
    .map((run) => childOf(run, 'a:rPr')?.attributes.get('lang'))
  const silent = languages.filter((language) => !language)
  if (silent.length > 0)
    report('inspect-pptx-language', place, `${silent.length} texts name no language`)
  for (const language of new Set(languages)) {
    if (language && !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language)) {
      report('inspect-pptx-language-tag', place, `“${language}” names no language`)
    }
  }
}

function checkLink(run: XmlElement, slide: Slide, report: Find): void {
  if (childOf(run, 'a:rPr', 'a:hlinkClick') === undefined) return
  const text = textIn(childOf(run, 'a:t')).trim()
  if (isVagueLink(text)) {
    report('inspect-pptx-link-text', placeOn(slide), `a link is called “${text}”`)
  }
}
