/** Builds the structure tree while a layout is composed. */

import type { Element, ElementId, ElementRole } from './element.js'

/** What an element says besides its children and id. */
export type ElementProperties = Omit<Element, 'id' | 'children'>

/**
 * A tree that grows in reading order.
 *
 * An attempt at a layout has a tree of its own; the attempt that is not taken is dropped with it, so
 * that ids depend only on what is kept.
 */
export interface StructureTree {
  readonly root: ElementId
  /** Adds an element as the last child of `parent`. */
  add(parent: ElementId, properties: ElementProperties): ElementId
  /** Sets what is known only later, such as a figure's box. */
  amend(id: ElementId, properties: Partial<ElementProperties>): void
  roleOf(id: ElementId): ElementRole
  /** Remembers that a Reference waits for the Note with this number. */
  refer(reference: ElementId, note: number): void
  /** Number of the note that a Reference names; undefined for every other element. */
  noteOf(element: ElementId): number | undefined
  /** Numbers of the notes that references wait for, ascending. */
  awaited(): readonly number[]
  /** Points every reference that waits for the note at this Note element. */
  settle(note: number, element: ElementId): void
  /** The finished tree; with `used`, without elements that hold neither content nor such an element. */
  build(used?: ReadonlySet<ElementId>): Element
}

interface Node {
  properties: ElementProperties
  readonly children: ElementId[]
}

/** Makes a tree whose root is a Document. */
export function createTree(language: string): StructureTree {
  const root = 'e0'
  const nodes = new Map<ElementId, Node>([
    [root, { properties: { role: 'Document', language }, children: [] }],
  ])
  const notes = new Map<ElementId, number>()
  let waiting: { readonly reference: ElementId; readonly note: number }[] = []
  const node = (id: ElementId): Node => {
    const found = nodes.get(id)
    if (found === undefined) throw new Error(`no element ${id} in this tree`)
    return found
  }
  const amend: StructureTree['amend'] = (id, properties) => {
    const amended = node(id)
    amended.properties = { ...amended.properties, ...properties }
  }
  return {
    root,
    add(parent, properties) {
      const id = `e${nodes.size}`
      node(parent).children.push(id)
      nodes.set(id, { properties, children: [] })
      return id
    },
    amend,
    roleOf: (id) => node(id).properties.role,
    refer(reference, note) {
      notes.set(reference, note)
      waiting.push({ reference, note })
    },
    noteOf: (element) => notes.get(element),
    awaited: () => [...new Set(waiting.map(({ note }) => note))].sort((a, b) => a - b),
    settle(note, element) {
      for (const entry of waiting) {
        if (entry.note === note) amend(entry.reference, { target: element })
      }
      waiting = waiting.filter((entry) => entry.note !== note)
    },
    build: (used) => buildElement(root, node, used) ?? emptyRoot(root, language),
  }
}

function buildElement(
  id: ElementId,
  node: (id: ElementId) => Node,
  used: ReadonlySet<ElementId> | undefined,
): Element | undefined {
  const { properties, children } = node(id)
  const built = children.flatMap((child) => buildElement(child, node, used) ?? [])
  if (used !== undefined && built.length === 0 && !used.has(id)) return undefined
  return { id, ...properties, children: built }
}

function emptyRoot(id: ElementId, language: string): Element {
  return { id, role: 'Document', language, children: [] }
}
