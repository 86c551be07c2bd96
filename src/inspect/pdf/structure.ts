/** Reads the structure tree (ISO 32000-1, 14.7), which readers for viewing keep to themselves. */

import { identityOf, type PdfFile } from './file.js'
import { asDict, asList, asName, asNumber, asText, type PdfDict, type PdfValue } from './object.js'

/** What an element holds, in reading order. */
export type Kid =
  | { readonly type: 'element'; readonly element: StructElement }
  | {
      readonly type: 'content'
      readonly page: number | undefined
      readonly mcid: number
      readonly stream: PdfValue
    }
  | { readonly type: 'object'; readonly page: number | undefined; readonly object: unknown }

/** A structure element. */
export interface StructElement {
  /** As written. */
  readonly tag: string
  /** After role mapping: what the tag stands for. */
  readonly role: string
  readonly dict: PdfDict
  readonly parent: StructElement | undefined
  readonly kids: Kid[]
  /** Index of the page on which it begins, if it says so. */
  readonly page: number | undefined
  readonly language: string | undefined
  readonly alt: string | undefined
  readonly actualText: string | undefined
}

/** The structure tree and what is wrong with its build. */
export interface Structure {
  readonly root: PdfDict
  readonly children: readonly StructElement[]
  /** All elements in reading order. */
  readonly elements: readonly StructElement[]
  /** Elements that two parents hold. */
  readonly repeated: readonly string[]
  /** Elements whose P names another parent. */
  readonly misplaced: readonly StructElement[]
  readonly roleMap: ReadonlyMap<string, string>
}

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
)

/** Finds a page's index by its object. */
type PageOf = (page: PdfValue | undefined) => number | undefined

/** What grows while the tree is read. */
interface Reading {
  readonly file: PdfFile
  readonly pageOf: PageOf
  readonly roleMap: ReadonlyMap<string, string>
  readonly seen: Set<unknown>
  readonly repeated: string[]
  readonly misplaced: StructElement[]
}

/** Reads the tree; undefined if the file has none. */
export function readStructure(
  file: PdfFile,
  catalog: PdfDict,
  pageOf: PageOf,
): Structure | undefined {
  const root = asDict(file.get(catalog, 'StructTreeRoot'))
  if (root === undefined) return undefined
  const roleMap = readRoleMap(file, root)
  const reading: Reading = { file, pageOf, roleMap, seen: new Set(), repeated: [], misplaced: [] }
  const children: StructElement[] = []
  const waiting: Entered[] = []
  for (const value of asList(file.get(root, 'K'))) {
    const element = enter(value, undefined, root, reading)
    if (element === undefined) continue
    children.push(element)
    waiting.push({ element, value })
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    waiting.push(...fill(next, reading))
  }
  const { repeated, misplaced } = reading
  return { root, children, elements: inReadingOrder(children), repeated, misplaced, roleMap }
}

function readRoleMap(file: PdfFile, root: PdfDict): ReadonlyMap<string, string> {
  const roleMap = new Map<string, string>()
  for (const [tag, value] of asDict(file.get(root, 'RoleMap'))?.entries ?? []) {
    const target = asName(file.resolve(value))
    if (target !== undefined) roleMap.set(tag, target)
  }
  return roleMap
}

/** An element whose kids are still to be read, and the object that it was read from. */
interface Entered {
  readonly element: StructElement
  readonly value: PdfValue
}

/** The element of an object; none if it is none, or if another element holds it already. */
function enter(
  value: PdfValue,
  parent: StructElement | undefined,
  above: PdfValue,
  { file, pageOf, roleMap, seen, repeated, misplaced }: Reading,
): StructElement | undefined {
  const dict = asDict(file.resolve(value))
  const tag = asName(file.get(dict, 'S'))
  if (dict === undefined || tag === undefined) return undefined
  if (seen.has(identityOf(value))) {
    repeated.push(tag)
    return undefined
  }
  seen.add(identityOf(value))
  const element: StructElement = {
    tag,
    role: roleOf(tag, roleMap),
    dict,
    parent,
    kids: [],
    page: pageOf(dict.entries.get('Pg')) ?? parent?.page,
    language: asText(file.get(dict, 'Lang')),
    alt: asText(file.get(dict, 'Alt')),
    actualText: asText(file.get(dict, 'ActualText')),
  }
  if (file.get(dict, 'P') !== file.resolve(above)) misplaced.push(element)
  return element
}

/** Gives an element its kids; returns those that are elements, whose own kids are still to be read. */
function fill({ element, value }: Entered, reading: Reading): readonly Entered[] {
  const entered: Entered[] = []
  for (const kid of kidsOf(reading.file, element, reading.pageOf)) {
    if (!('value' in kid)) {
      element.kids.push(kid)
      continue
    }
    const child = enter(kid.value, element, value, reading)
    if (child === undefined) continue
    element.kids.push({ type: 'element', element: child })
    entered.push({ element: child, value: kid.value })
  }
  return entered
}

/** What a tag stands for in the end; the tag itself if its mapping leads nowhere or in a circle. */
function roleOf(tag: string, roleMap: ReadonlyMap<string, string>): string {
  let role = tag
  for (let steps = 0; steps <= roleMap.size; steps += 1) {
    if (standardTypes.has(role)) return role
    const next = roleMap.get(role)
    if (next === undefined) return tag
    role = next
  }
  return tag
}

function kidsOf(
  file: PdfFile,
  { dict, page }: StructElement,
  pageOf: PageOf,
): readonly (Kid | { readonly value: PdfValue })[] {
  return asList(file.get(dict, 'K')).map((value) => {
    const mcid = asNumber(file.resolve(value))
    if (mcid !== undefined) return { type: 'content', page, mcid, stream: null }
    const kid = asDict(file.resolve(value))
    const type = asName(file.get(kid, 'Type'))
    const own = pageOf(kid?.entries.get('Pg')) ?? page
    if (type === 'MCR') {
      return {
        type: 'content',
        page: own,
        mcid: asNumber(file.get(kid, 'MCID')) ?? -1,
        stream: file.get(kid, 'Stm'),
      }
    }
    return type === 'OBJR'
      ? { type: 'object', page: own, object: identityOf(kid?.entries.get('Obj')) }
      : { value }
  })
}

function inReadingOrder(children: readonly StructElement[]): readonly StructElement[] {
  const ordered: StructElement[] = []
  const waiting = [...children].reverse()
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    ordered.push(element)
    waiting.push(...childrenOf(element).reverse())
  }
  return ordered
}

/** The elements that an element holds. */
export function childrenOf(element: StructElement): StructElement[] {
  return element.kids.flatMap((kid) => (kid.type === 'element' ? [kid.element] : []))
}

/** The elements around an element, the nearest first. */
export function ancestorsOf(element: StructElement): readonly StructElement[] {
  const found: StructElement[] = []
  for (let one = element.parent; one !== undefined; one = one.parent) found.push(one)
  return found
}

/** An entry of the element's attribute objects (14.7.5). */
export function attributeOf(file: PdfFile, { dict }: StructElement, key: string): PdfValue {
  for (const value of file.list(dict, 'A')) {
    const found = file.get(value, key)
    if (found !== null) return found
  }
  return null
}
