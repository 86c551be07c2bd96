/** Reads the XML of drawings: elements and attributes with their lines, nothing that could lead out of the file. */

import { xmlReference } from '../../base/xml-reference.js'

/** An element. */
export interface SvgElement {
  /** As it is written, without the prefix `svg:`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly SvgElement[]
  /** What stands between its tags; kept of style sheets only. */
  readonly text: string
  /** Line of its tag, from 1. */
  readonly line: number
}

/** Why a text is no XML that is read here. */
export interface XmlFault {
  readonly line: number
  readonly what: string
  readonly remedy: string
}

interface OpenElement extends SvgElement {
  readonly children: SvgElement[]
  text: string
}

/** Elements nested deeper are an attack. */
const deepest = 100

/**
 * A comment, an instruction, a text that is no markup, a document type, or a tag.
 *
 * A document type is passed over: what it declares is not taken over, and what it refers to is not opened.
 */
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The root element of a text. */
export function readSvgXml(text: string): SvgElement | XmlFault {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '', line: 1 }
  const open = [top]
  let [line, counted, end] = [1, 0, 0]
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', token.lastIndex)) {
    line += text.slice(counted, at).split('\n').length - 1
    const between = text.slice(end, at)
    token.lastIndex = at
    const match = token.exec(text)
    counted = at
    end = token.lastIndex
    if (match === null) return broken(line, 'its XML cannot be read')
    const [, characters, closing, opening, attributes = '', empty] = match
    const here = open.at(-1) ?? top
    if (here.name === 'style') here.text += between + (characters ?? '')
    if (closing !== undefined && (open.length < 2 || named(closing) !== here.name)) {
      return broken(line, `</${closing}> closes nothing`)
    }
    if (closing !== undefined) open.pop()
    if (opening === undefined) continue
    const read = readAttributes(attributes)
    if (typeof read === 'string') return broken(line, `<${opening}> holds an entity in \`${read}\``)
    const element = { name: named(opening), attributes: read, children: [], text: '', line }
    here.children.push(element)
    if (empty === '') open.push(element)
    if (open.length > deepest) return broken(line, 'its elements are nested too deep')
  }
  const [root, ...others] = top.children
  if (open.length > 1) return broken(open.at(-1)?.line ?? 1, `<${open.at(-1)?.name}> is not closed`)
  return root !== undefined && others.length === 0 ? root : broken(1, 'it has no root element')
}

function broken(line: number, what: string): XmlFault {
  return { line, what, remedy: 'save it again from the program that made it' }
}

function named(raw: string): string {
  return raw.replace(/^svg:/, '')
}

/** Attributes in which old Illustrator files write entities of their own: those that only editors read, and one that is never looked into. */
const unread = /^xmlns(:|$)|^(?!xlink:|xml:)[^:]+:/
const unopened = 'requiredExtensions'

/** Attributes by name; the name of one that holds an entity that is not XML's own. */
function readAttributes(source: string): ReadonlyMap<string, string> | string {
  const read = new Map<string, string>()
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    const written = double ?? single ?? ''
    if (unread.test(name)) continue
    const foreign = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(written)
    if (foreign && name !== unopened) return name
    read.set(
      name,
      written.replace(/&([^;]+);/g, (_, reference: string) => xmlReference(reference) ?? ''),
    )
  }
  return read
}
