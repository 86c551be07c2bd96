/** A small XML writer: trees of elements, escaped once, printed once. */

import { legalText } from '../xml-character.js'

/** A value of an attribute; undefined leaves the attribute out, booleans are written 1 and 0. */
export type AttributeValue = string | number | boolean | undefined

/** Attributes in the order in which they are written. */
export type Attributes = Readonly<Record<string, AttributeValue>>

/** An element, or the text in one. */
export type Node = Element | string

/** An element with its attributes and children. */
export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Node[]
}

/** Makes an element; children that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | undefined)[] = [],
): Element {
  return { name, attributes, children: children.filter((child) => child !== undefined) }
}

/** A part's text: the XML declaration and its root element. */
export function printPart(root: Element): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
  print(root, out)
  return out.join('')
}

function print(node: Node, out: string[]): void {
  if (typeof node === 'string') {
    out.push(escapeText(node))
    return
  }
  out.push('<', node.name)
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined) out.push(' ', name, '="', escapeAttribute(attributeText(value)), '"')
  }
  if (node.children.length === 0) {
    out.push('/>')
    return
  }
  out.push('>')
  for (const child of node.children) print(child, out)
  out.push('</', node.name, '>')
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be written to XML`)
  }
  return String(value)
}

/** Escapes text content; a carriage return too, which a reader would turn into a line feed (XML 1.0, 2.11). */
function escapeText(text: string): string {
  return legalText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** Escapes an attribute value: line ends and tabs too, which a reader would turn into spaces (XML 1.0, 3.3.3). */
function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
}
