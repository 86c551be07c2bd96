/** Rules on text: language of every run, link text, contrast where it can be decided. */

import { isVagueLink } from '../../../base/vague-link.js'
import type { Find, InspectionRule } from '../../finding.js'
import { allOf, childOf, textIn, type XmlElement } from '../../xml.js'
import { contrast, fillOf, paletteOf } from '../color.js'
import { type Deck, flat, placeOn, type Shape, type Slide } from '../deck.js'

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
    'inspect-pptx-contrast': {
      severity: 'warning',
      basis: 'WCAG 1.4.3',
      text: 'Text and its ground differ by less than 4.5 to 1, or 3 to 1 for large text. Only texts whose two colours stand in the file are judged.',
    },
  },

  check(deck, report) {
    for (const slide of deck.slides) {
      checkLanguage(slide.root, placeOn(slide), report)
      if (slide.notes) checkLanguage(slide.notes, `notes of slide ${slide.number}`, report)
      for (const run of allOf(slide.root, 'a:r')) checkLink(run, slide, report)
      for (const shape of flat(slide.shapes)) checkContrast(shape, slide, deck, report)
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

/** Judges runs with a colour of their own on a shape or cell with a fill of its own. */
function checkContrast(shape: Shape, slide: Slide, deck: Deck, report: Find): void {
  if (shape.kind === 'group') return
  const palette = paletteOf(deck, slide)
  const grounds =
    shape.kind === 'table'
      ? allOf(shape.element, 'a:tc').map(
          (cell) => [cell, fillOf(childOf(cell, 'a:tcPr'), palette)] as const,
        )
      : [[shape.element, fillOf(childOf(shape.element, 'p:spPr'), palette)] as const]
  for (const [element, ground] of grounds) {
    if (ground === undefined) continue
    for (const run of allOf(element, 'a:r')) {
      const properties = childOf(run, 'a:rPr')
      const color = fillOf(properties, palette)
      if (color === undefined || textIn(childOf(run, 'a:t')).trim() === '') continue
      const size = Number(properties?.attributes.get('sz') ?? 1800)
      const isLarge = size >= 1800 || (size >= 1400 && properties?.attributes.get('b') === '1')
      const ratio = contrast(color, ground)
      if (ratio < (isLarge ? 3 : 4.5)) {
        report(
          'inspect-pptx-contrast',
          placeOn(slide, shape),
          `text #${color} on #${ground}: ${ratio.toFixed(2)} to 1`,
        )
      }
    }
  }
}
