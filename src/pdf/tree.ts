/** Finds elements of a layout's structure tree by id. */

import type { Element, ElementId } from '../layout/element.js'

/** An element and the one above it. */
export interface TreeNode {
  readonly element: Element
  readonly parent: TreeNode | undefined
}

/** All elements of a tree by id. */
export interface ElementTree {
  readonly root: TreeNode
  /** The element of an id; throws if the tree has none, because a layout names only its own elements. */
  node(id: ElementId): TreeNode
  /** The element itself or the nearest one above it that is a Link. */
  linkAround(id: ElementId): Element | undefined
}

/** Makes the index of a structure tree. */
export function indexTree(root: Element): ElementTree {
  const nodes = new Map<ElementId, TreeNode>()
  const add = (element: Element, parent: TreeNode | undefined): TreeNode => {
    const added = { element, parent }
    nodes.set(element.id, added)
    for (const child of element.children) add(child, added)
    return added
  }
  const top = add(root, undefined)
  const node = (id: ElementId): TreeNode => {
    const found = nodes.get(id)
    if (found === undefined)
      throw new Error(`a frame names the element ${id}, which is not in the tree`)
    return found
  }
  return {
    root: top,
    node,
    linkAround(id) {
      let at: TreeNode | undefined = node(id)
      while (at !== undefined && at.element.role !== 'Link') at = at.parent
      return at?.element
    },
  }
}
