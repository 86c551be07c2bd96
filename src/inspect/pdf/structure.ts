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

/** Reads the tree; undefined if the file has none. `pageOf` finds a page's index by its object. */
export function readStructure(
  file: PdfFile,
  catalog: PdfDict,
  pageOf: (page: PdfValue | undefined) => number | undefined,
): Structure | undefined {
  const root = asDict(file.get(catalog, 'StructTreeRoot'))
  if (root === undefined) return undefined
  const roleMap = new Map<string, string>()
  for (const [tag, value] of asDict(file.get(root, 'RoleMap'))?.entries ?? []) {
    const target = asName(file.resolve(value))
    if (target !== undefined) roleMap.set(tag, target)
  }
  const elements: StructElement[] = []
  const repeated: string[] = []
  const misplaced: StructElement[] = []
  const seen = new Set<unknown>()

  const enter = (
    value: PdfValue,
    parent: StructElement | undefined,
    above: PdfValue,
  ): StructElement | undefined => {
    const dict = asDict(file.resolve(value))
    const tag = asName(file.get(dict, 'S'))
    if (dict === undefined || tag === undefined) return undefined
    if (seen.has(identityOf(value))) {
      repeated.push(tag)
      return undefined
    }
    seen.add(identityOf(value))
    const element = elementOf(file, dict, tag, parent, pageOf(dict.entries.get('Pg')), roleMap)
    elements.push(element)
    if (file.get(dict, 'P') !== file.resolve(above)) misplaced.push(element)
    return element
  }
  const waiting: { element: StructElement; value: PdfValue }[] = []
  const fill = (element: StructElement, value: PdfValue): void => {
    for (const kid of kidsOf(file, element, pageOf)) {
      if (!('value' in kid)) element.kids.push(kid)
      else {
        const child = enter(kid.value, element, value)
        if (child) {
          element.kids.push({ type: 'element', element: child })
          waiting.push({ element: child, value: kid.value })
        }
      }
    }
  }
  const children: StructElement[] = []
  for (const value of asList(file.get(root, 'K'))) {
    const child = enter(value, undefined, root)
    if (child === undefined) continue
    children.push(child)
    waiting.push({ element: child, value })
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    fill(next.element, next.value)
  return { root, children, elements: inReadingOrder(children), repeated, misplaced, roleMap }
}

function elementOf(
  file: PdfFile,
  dict: PdfDict,
  tag: string,
  parent: StructElement | undefined,
  page: number | undefined,
  roleMap: ReadonlyMap<string, string>,
): StructElement {
  return {
    tag,
    role: roleOf(tag, roleMap),
    dict,
    parent,
    kids: [],
    page: page ?? parent?.page,
    language: asText(file.get(dict, 'Lang')),
    alt: asText(file.get(dict, 'Alt')),
    actualText: asText(file.get(dict, 'ActualText')),
  }
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
  pageOf: (page: PdfValue | undefined) => number | undefined,
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
