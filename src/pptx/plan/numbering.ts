/** What a part gives out while it is planned: ids and names of shapes, ids of relationships. */

import type { Relationship } from '../deck.js'
import type { ShapeBase } from '../shape.js'
import type { RelationshipId } from '../text-body.js'

/** Gives out the ids and names of one part. */
export interface Numbering {
  /** The identity of the next shape: its id (id 1 is the shape tree's own) and a name that no other shape has. */
  identify(name: string): ShapeBase
  /** The id of a relationship; equal links share one. */
  relate(relationship: Relationship): RelationshipId
  readonly relationships: readonly Relationship[]
}

/** Begins the numbering of a part. */
export function numbering(): Numbering {
  let lastId = 1
  const names = new Set<string>()
  const relationships: Relationship[] = []
  return {
    relationships,
    identify: (name) => ({ id: ++lastId, name: unique(name, names) }),
    relate: (relationship) => {
      const known = relationships.findIndex((other) => sameLink(other, relationship))
      const index = known === -1 ? relationships.push(relationship) - 1 : known
      return `rId${index + 1}`
    },
  }
}

/** A name that is not taken yet: a second "Linie" is "Linie 2". */
function unique(name: string, taken: Set<string>): string {
  let candidate = name
  for (let count = 2; taken.has(candidate); count++) candidate = `${name} ${count}`
  taken.add(candidate)
  return candidate
}

function sameLink(a: Relationship, b: Relationship): boolean {
  return a.type === 'hyperlink' && b.type === 'hyperlink' && a.url === b.url
}
