/** Reads XML into a tree. */

import { xmlReference } from '../base/xml-reference.js'
import { type Namespaces, resolvedName } from './xml-names.js'
import { elementsOf, type XmlElement } from './xml-tree.js'

/** A document's root, or why there is none. */
export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly fault: string }

/** Elements nested deeper are an attack. */
const deepest = 500

interface Open {
  readonly raw: string
  readonly element: {
    name: string
    attributes: Map<string, string>
    children: (XmlElement | string)[]
  }
  readonly namespaces: Namespaces
}

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y

/** Parses a document that is well-formed; a document type is refused, as OPC does (ECMA-376 part 2, 8.1.4). */
export function parseXml(bytes: Uint8Array): XmlResult {
  let text: string
  try {
    text = decodeXml(bytes)
  } catch {
    return { ok: false, fault: 'it is not in the encoding that it names' }
  }
  const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text)
  if (illegal) return faultAt(text, illegal.index, 'a character that XML forbids')
  const top: Open = {
    raw: '',
    element: { name: '', attributes: new Map(), children: [] },
    namespaces: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  }
  const open = [top]
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at)
    const what = addText(text.slice(at, next < 0 ? text.length : next), open)
    if (what !== undefined) return faultAt(text, at, what)
    if (next < 0) break
    markup.lastIndex = next
    const match = markup.exec(text)
    const wrong = match === null ? 'markup that cannot be read' : addMarkup(match, open)
    if (wrong !== undefined) return faultAt(text, next, wrong)
    at = markup.lastIndex
  }
  if (open.length > 1) return { ok: false, fault: `<${open.at(-1)?.raw}> is not closed` }
  const [root, ...others] = elementsOf(top.element)
  return root === undefined || others.length > 0
    ? { ok: false, fault: 'it has not exactly one root element' }
    : { ok: true, root }
}

/** Adds text to the element that is open; says what is wrong with it. Outside of the root only white space may stand. */
function addText(words: string, open: readonly Open[]): string | undefined {
  if (words === '') return undefined
  const plain = unescaped(words)
  const inside = open.length > 1
  if (plain === undefined || (!inside && plain.trim() !== ''))
    return 'text that is not allowed here'
  if (inside) open.at(-1)?.element.children.push(plain)
  return undefined
}

/** Opens or closes an element, or adds character data; says what is wrong with it. */
function addMarkup(match: RegExpExecArray, open: Open[]): string | undefined {
  const [, data, closing, opening, attributes = '', empty] = match
  const [here, parent] = [open.at(-1), open.at(-2)]
  if (here === undefined) return undefined
  if (data !== undefined) here.element.children.push(data)
  if (closing !== undefined) {
    if (parent === undefined || here.raw !== closing) return `</${closing}> closes nothing`
    open.pop()
    settle(here, parent)
  }
  if (opening === undefined) return undefined
  const begun = begin(opening, attributes, here)
  if (typeof begun === 'string') return begun
  if (open.length > deepest) return 'too many elements in each other'
  if (empty === '/') settle(begun, here)
  else open.push(begun)
  return undefined
}

/** Puts a finished element into its parent; of alternatives only the first choice, which PowerPoint shows. */
function settle({ element }: Open, parent: Open): void {
  if (element.name !== 'mc:AlternateContent') {
    parent.element.children.push(element)
    return
  }
  const [choice] = element.children.filter((child) => typeof child !== 'string')
  parent.element.children.push(...(choice?.children ?? []))
}

function begin(raw: string, source: string, parent: Open): Open | string {
  const written = new Map<string, string>()
  for (const [, name = '', double, single] of source.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const value = unescaped(double ?? single ?? '')
    if (value === undefined) return `attribute ${name} holds an entity that XML does not know`
    if (written.has(name)) return `attribute ${name} stands twice`
    written.set(name, value)
  }
  const namespaces = new Map(parent.namespaces)
  for (const [name, value] of written) {
    if (name === 'xmlns') namespaces.set('', value)
    else if (name.startsWith('xmlns:')) namespaces.set(name.slice(6), value)
  }
  const name = resolvedName(raw, namespaces, 'element')
  if (name === undefined) return `prefix of <${raw}> is not declared`
  const attributes = new Map<string, string>()
  for (const [key, value] of written) {
    if (/^xmlns(:|$)/.test(key)) continue
    const known = resolvedName(key, namespaces, 'attribute')
    if (known === undefined) return `prefix of attribute ${key} is not declared`
    attributes.set(known, value)
  }
  return { raw, element: { name, attributes, children: [] }, namespaces }
}

/** Text with its references replaced; undefined if one is unknown. */
function unescaped(text: string): string | undefined {
  let known = true
  const plain = text.replace(/&([^;\s&]*);?/g, (_, reference: string) => {
    const character = xmlReference(reference)
    known &&= character !== undefined
    return character ?? ''
  })
  return known ? plain : undefined
}

function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

function faultAt(text: string, at: number, what: string): XmlResult {
  return { ok: false, fault: `line ${text.slice(0, at).split('\n').length}: ${what}` }
}
