/** Puts the kids of a structure element into logical order. */

import type { ElementId, ElementRole } from '../layout/element.js'

/** An element with what was drawn of it. */
export interface Ordered {
  readonly element: {
    readonly id: ElementId
    readonly role: ElementRole
    readonly target?: ElementId
  }
  /** Its contents, counted through the document in the order in which they were drawn. */
  readonly contents: readonly { readonly order: number }[]
  readonly children: readonly Ordered[]
}

/** A child, and the order at which it stands among its parent's content. */
export interface Placed<N extends Ordered> {
  readonly child: N
  readonly order: number
}

const inlineRoles: ReadonlySet<ElementRole> = new Set<ElementRole>(['Span', 'Link', 'Reference'])

/**
 * Finds where the children of an element stand among its own content.
 *
 * What is part of a line stands where it was drawn. Blocks keep the order of the tree even if they
 * were drawn in another. A note is drawn at the foot of the page and belongs directly after what
 * refers to it.
 */
export function placeChildren<N extends Ordered>(children: readonly N[]): Placed<N>[] {
  const orders = children.map(firstOrder)
  let next = Number.POSITIVE_INFINITY
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const role = children[index]?.element.role
    if (role === undefined || inlineRoles.has(role)) continue
    next = Math.min(orders[index] ?? next, next)
    orders[index] = next
  }
  children.forEach(({ element }, index) => {
    if (element.role !== 'Note') return
    const reference = children.findIndex((child) => child.element.target === element.id)
    orders[index] = orders[reference < 0 ? index - 1 : reference] ?? next
  })
  return children.map((child, index) => ({ child, order: orders[index] ?? next }))
}

function firstOrder({ contents, children }: Ordered): number {
  return Math.min(contents[0]?.order ?? Number.POSITIVE_INFINITY, ...children.map(firstOrder))
}
