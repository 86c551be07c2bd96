/** The entries that documents feature, as far as an audience may see them. */

import type { Dataset, Featured } from './dataset.js'
import { type Asking, withheldBecause } from './release.js'

/**
 * The featured entries without those that are withheld.
 *
 * So a template that prints the featured claims works for every audience; one that names a
 * withheld fact by its id is still told so.
 */
export function featuredFor({ alliance, ...dataset }: Dataset, asking: Asking): Featured {
  const visible = (id: string): boolean => {
    const thing = dataset.facts.get(id) ?? dataset.quotations.get(id) ?? dataset.events.get(id)
    return thing !== undefined && withheldBecause(thing, asking) === undefined
  }
  const kept = Object.entries(alliance.featured).flatMap(([part, ids]: [string, Part]) => {
    if (typeof ids === 'string') return visible(ids) ? [[part, ids]] : []
    return [[part, ids.filter(visible)]]
  })
  // Lists stay, and single parts are optional, so the type is kept.
  return Object.fromEntries(kept) as Featured
}

type Part = string | readonly string[]
