/** Reads finished packages in tests: unzips them and parses their XML, strictly enough to notice ill-formed parts. */

import { strFromU8, unzipSync } from 'fflate'
import type { Element, Node } from '../../../src/pptx/write/xml.js'

/** The parts of a package by name. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)))
}

/** The root element of a part of a package. */
export function readPart(bytes: Uint8Array, name: string): Element {
  const part = unzip(bytes).get(name)
  if (part === undefined) throw new Error(`no part ${name}`)
  return parseXml(strFromU8(part))
}

const token = /<\?[^>]*\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

/** Parses XML without comments, CDATA and entities of its own; throws where it is ill-formed. */
export function parseXml(text: string): Element {
  const root = { name: '', attributes: {}, children: [] as Node[] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const match = token.exec(text)
    if (match === null) throw new Error(`ill-formed XML at ${at}: ${text.slice(at, at + 60)}`)
    const [, closed, opened, attributes = '', empty, characters] = match
    const parent = open.at(-1) ?? root
    if (characters !== undefined) parent.children.push(decoded(characters))
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`unopened ${closed}`)
    if (opened === undefined) continue
    const child = { name: opened, attributes: readAttributes(attributes), children: [] as Node[] }
    parent.children.push(child)
    if (empty === '') open.push(child)
  }
  const [element] = root.children.filter((child) => typeof child !== 'string')
  if (open.length !== 1 || element === undefined) throw new Error('unclosed XML')
  return element
}

function readAttributes(text: string): Record<string, string> {
  const entries = [...text.matchAll(/([\w:]+)="([^"]*)"/g)]
  return Object.fromEntries(entries.map(([, name = '', value = '']) => [name, decoded(value)]))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decoded(text: string): string {
  return text.replace(/&(#\d+|\w+);/g, (_, name: string) => {
    const known = name.startsWith('#') ? String.fromCodePoint(+name.slice(1)) : entities[name]
    if (known === undefined) throw new Error(`unknown entity ${name}`)
    return known
  })
}

/** All elements of a name below an element, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return [...(child.name === name ? [child] : []), ...all(child, name)]
  })
}

/** The only element of a name below an element. */
export function only(element: Element, name: string): Element {
  const found = all(element, name)
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`${found.length} elements ${name}`)
  return first
}

/** Names of the element children. */
export function childNames(element: Element): string[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]))
}

/** The text of an element. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}
