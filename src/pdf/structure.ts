/** Creates the PDF structure tree before anything is drawn, and ends it after the last page. */

import type { Report } from '../base/report.js'
import type { Element, ElementId } from '../layout/element.js'
import type { Layout } from '../layout/page.js'
import { attributesOf, propertiesOf } from './attributes.js'
import type { Contents } from './contents.js'
import { pdfFigureUndescribed } from './diagnostics.js'
import { literal, type Pdf, type PdfPage, type PdfReference } from './document.js'
import { type Ordered, placeChildren } from './logical-order.js'
import { growParentTree, type ParentTree } from './parent-tree.js'

/** The structure tree while pages are drawn. */
export interface Structure {
  /** Announces a marked-content sequence of the element on the page and returns its MCID. */
  mark(element: ElementId, page: PdfPage): number
  /** Makes an annotation a child of the element and returns its key in the parent tree. */
  annotate(element: ElementId, annotation: PdfReference, page: PdfPage): number
  /** Writes all elements and the root. */
  end(): void
}

/** A kid of a structure element: a sequence of marked content or an annotation. */
interface Content {
  /** Counts the contents of the document in the order in which they are drawn. */
  readonly order: number
  readonly page: PdfReference
  readonly kid: (own: PdfReference) => unknown
}

interface Node extends Ordered {
  readonly element: Element
  readonly reference: PdfReference
  readonly children: readonly Node[]
  readonly contents: Content[]
}

/** Elements that stay although they are empty: a row without one of its cells would be no row. */
const keptEmpty: ReadonlySet<string> = new Set(['TH', 'TD'])

/**
 * Creates one structure element for each element of the layout that holds content.
 *
 * Elements exist before content because a paragraph may continue on another page and a note at the
 * foot belongs after its reference (ISO 32000-1, 14.7.2).
 */
export function createStructure(
  pdf: Pdf,
  layout: Layout,
  contents: Contents,
  report: Report,
): Structure {
  const nodes = new Map<ElementId, Node>()
  const root = pdf.getStructTreeRoot()
  const top = createNode(pdf, pruned(layout.structure, contents), root, nodes)
  for (const { element, reference } of nodes.values()) {
    const place = contents.places.get(element.id)
    const height = place && layout.pages[place.page]?.size.height
    Object.assign(
      reference.data,
      propertiesOf(element, place),
      attributesOf(element, place, height),
    )
    if (element.role === 'Figure' && reference.data.Alt === undefined) {
      report(pdfFigureUndescribed((place?.page ?? 0) + 1))
    }
  }
  const record = recorder(nodes, growParentTree(root))
  return { ...record, end: () => endStructure(root, top, nodes) }
}

function createNode(
  pdf: Pdf,
  element: Element,
  parent: PdfReference,
  nodes: Map<ElementId, Node>,
): Node {
  const reference = pdf.ref({ Type: 'StructElem', S: element.role, P: parent })
  const children = element.children.map((child) => createNode(pdf, child, reference, nodes))
  const node = { element, reference, children, contents: [] }
  nodes.set(element.id, node)
  return node
}

/** The tree without elements that hold neither content nor an element with content. */
function pruned(element: Element, contents: Contents): Element {
  const held = (child: Element): boolean =>
    contents.filled.has(child.id) || child.children.some(held) || keptEmpty.has(child.role)
  const children = element.children.filter(held).map((child) => pruned(child, contents))
  return { ...element, children }
}

function recorder(
  nodes: ReadonlyMap<ElementId, Node>,
  parents: ParentTree,
): Pick<Structure, 'mark' | 'annotate'> {
  let order = 0
  const find = (id: ElementId): Node => {
    const node = nodes.get(id)
    if (node === undefined) throw new Error(`content of the element ${id} was not foreseen`)
    return node
  }
  const record = ({ contents }: Node, page: PdfReference, kid: Content['kid']): void => {
    contents.push({ order, page, kid })
    order += 1
  }
  return {
    mark(id, page) {
      const node = find(id)
      const MCID = parents.addContent(page, node.reference)
      const Pg = page.dictionary
      record(node, Pg, (own) => (own === Pg ? MCID : { Type: 'MCR', Pg, MCID }))
      return MCID
    },
    annotate(id, annotation, page) {
      const node = find(id)
      const objr = { Type: 'OBJR', Obj: annotation, Pg: page.dictionary }
      record(node, page.dictionary, () => objr)
      return parents.addAnnotation(node.reference)
    },
  }
}

function endStructure(root: PdfReference, top: Node, nodes: ReadonlyMap<ElementId, Node>): void {
  for (const node of nodes.values()) endNode(node)
  root.data.K = [top.reference]
  const notes = [...nodes.values()].filter(({ element }) => element.role === 'Note')
  if (notes.length > 0) root.data.IDTree = { Names: notes.sort(byId).flatMap(nameOf) }
}

function byId(a: Node, b: Node): number {
  return a.element.id < b.element.id ? -1 : 1
}

function nameOf({ element, reference }: Node): unknown[] {
  return [literal(element.id), reference]
}

/** Writes an element with its kids in logical order: content as drawn, children where they belong. */
function endNode({ contents, children, reference }: Node): void {
  const own = contents[0]?.page
  const kids = [
    ...placeChildren(children).map(({ child, order }) => ({ order, kid: child.reference })),
    ...contents.map(({ order, page, kid }) => ({ order, kid: kid(own ?? page) })),
  ]
  kids.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  if (own !== undefined) reference.data.Pg = own
  reference.data.K = kids.map(({ kid }) => kid)
  reference.end()
}
