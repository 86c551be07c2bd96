/** What all steps of reading a drawing share: its elements by id, its style rules, and what cannot be read. */

import type { Exactness } from './clip.js'
import type { SvgElement } from './read-xml.js'
import type { StyleRule } from './style-sheet.js'

/** Something in a drawing that cannot be shown as it is meant. */
export interface Refusal {
  readonly element: SvgElement
  /** What the element is or has, after its name: `is not read`. */
  readonly what: string
  readonly remedy: string
}

/** Takes what cannot be read; reading goes on, so that all of it is found. */
export type Refuse = (element: SvgElement, what: string, remedy: string) => void

/** A drawing while it is read. */
export interface Reading {
  readonly ids: ReadonlyMap<string, SvgElement>
  readonly rules: readonly StyleRule[]
  readonly refuse: Refuse
  readonly exact: Exactness
  /** Counts an element that is drawn; false once there are so many that it must be an attack. */
  readonly count: () => boolean
}

/** An element and all that it holds. */
export function allElements(element: SvgElement): readonly SvgElement[] {
  return [element, ...element.children.flatMap(allElements)]
}

/** Elements by their id; of two with one id the first counts. */
export function elementsById(elements: readonly SvgElement[]): ReadonlyMap<string, SvgElement> {
  const ids = new Map<string, SvgElement>()
  for (const element of elements) {
    const id = element.attributes.get('id')
    if (id !== undefined && !ids.has(id)) ids.set(id, element)
  }
  return ids
}

/** The id in `#id`; undefined for what lies outside of the file. */
export function localId(reference: string): string | undefined {
  return /^\s*#(\S+)\s*$/.exec(reference)?.[1]
}

/** The id in `url(#id)`; undefined for anything else. */
export function urlId(value: string): string | undefined {
  return /^url\(\s*["']?#([^"')]+?)["']?\s*\)/.exec(value)?.[1]
}

/** What an element refers to (SVG 2, 4.2: `href` counts more than `xlink:href`). */
export function hrefOf({ attributes }: SvgElement): string | undefined {
  return attributes.get('href') ?? attributes.get('xlink:href')
}
