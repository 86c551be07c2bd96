/** Lets a finished structure tree grow: notes are put beside the slides that they belong to. */

import type { Element, ElementId } from '../element.js'
import type { ElementProperties, StructureTree } from '../structure.js'

/** A tree that already holds the elements of a deck. */
export interface HandoutTree extends StructureTree {
  parentOf(id: ElementId): ElementId | undefined
  childrenOf(id: ElementId): readonly ElementId[]
  roleOf(id: ElementId): Element['role']
  /** Adds an element after a child of `parent`, or as its last child. */
  addAfter(
    parent: ElementId,
    sibling: ElementId | undefined,
    properties: ElementProperties,
  ): ElementId
}

interface Node {
  properties: ElementProperties
  readonly parent: ElementId | undefined
  readonly children: ElementId[]
}

/** Makes a tree of a deck's elements, which keep their ids. */
export function growTree(root: Element): HandoutTree {
  const nodes = new Map<ElementId, Node>()
  const take = ({ id, children, ...properties }: Element, parent: ElementId | undefined): void => {
    nodes.set(id, { properties, parent, children: children.map((child) => child.id) })
    for (const child of children) take(child, id)
  }
  take(root, undefined)
  const node = (id: ElementId): Node => {
    const found = nodes.get(id)
    if (found === undefined) throw new Error(`no element ${id} in this tree`)
    return found
  }
  const addAfter: HandoutTree['addAfter'] = (parent, sibling, properties) => {
    const id = `n${nodes.size}`
    const { children } = node(parent)
    const at = sibling === undefined ? -1 : children.indexOf(sibling)
    children.splice(at === -1 ? children.length : at + 1, 0, id)
    nodes.set(id, { properties, parent, children: [] })
    return id
  }
  const build = (id: ElementId): Element => {
    const { properties, children } = node(id)
    return { id, ...properties, children: children.map(build) }
  }
  return {
    root: root.id,
    add: (parent, properties) => addAfter(parent, undefined, properties),
    addAfter,
    amend(id, properties) {
      const amended = node(id)
      amended.properties = { ...amended.properties, ...properties }
    },
    refer: () => {},
    noteOf: () => undefined,
    awaited: () => [],
    settle: () => {},
    build: () => build(root.id),
    parentOf: (id) => nodes.get(id)?.parent,
    childrenOf: (id) => node(id).children,
    roleOf: (id) => node(id).properties.role,
  }
}
