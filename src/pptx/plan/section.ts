/** Sections of the slide list. */

import { sha256 } from '../../base/sha256.js'
import type { Page } from '../../layout/page.js'
import type { Section } from '../deck.js'

/**
 * Sections: neighbouring pages of one name.
 *
 * PowerPoint wants every slide in a section as soon as there is one, so pages without a section go under
 * `otherwise`, the deck's title. Ids come from a hash of place and name and stay the same for the same deck.
 */
export function planSections(pages: readonly Page[], otherwise: string): Section[] {
  if (pages.every((page) => page.section === undefined)) return []
  const sections: { name: string; slides: number[] }[] = []
  pages.forEach((page, index) => {
    const name = page.section ?? otherwise
    const last = sections.at(-1)
    if (last?.name === name) last.slides.push(index)
    else sections.push({ name, slides: [index] })
  })
  return sections.map((section, index) => ({ ...section, id: guid(`${index} ${section.name}`) }))
}

/** A GUID from a hash of a text: upper case, in braces, marked as version 8 (RFC 9562, 5.8). */
function guid(text: string): string {
  const hash = sha256(text).toUpperCase()
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `{${parts.join('-')}}`
}
