/** Reads XML of finished packages: just enough to compare, search and print parts. */

/** An element with its attributes, child elements and text, in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([^>\s]+)\s*>|<([^>\s/]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|([^<]+)/g

/** Parses a part; throws if it is not well formed as far as its tags go. */
export function parseXml(text: string): XmlElement {
  const root: Draft = draft('')
  const open = [root]
  let end = 0
  for (const match of text.matchAll(token)) {
    const [whole, closed, opened, attributes = '', empty, words] = match
    if (match.index !== end)
      throw new Error(`not well formed at ${end}: ${text.slice(end, end + 60)}`)
    end += whole.length
    const parent = open.at(-1)
    if (parent === undefined) throw new Error('text after the root element')
    if (opened !== undefined) {
      const element = draft(opened, attributes)
      parent.children.push(element)
      if (empty === '') open.push(element)
    } else if (closed !== undefined) {
      if (parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`)
      open.pop()
    } else if (words !== undefined && (words.trim() !== '' || parent.name === 'a:t')) {
      parent.children.push(unescaped(words))
    }
  }
  const [element] = root.children.filter((child) => typeof child !== 'string')
  if (open.length !== 1 || end !== text.length || element === undefined) {
    throw new Error(`not well formed: ${open.at(-1)?.name} is open`)
  }
  return element
}

/** All elements of a name below an element, in document order. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child, ...elementsOf(child, name)] : elementsOf(child, name)
  })
}

/** The text of an element and of all below it. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Prints an element as indented XML with sorted attributes; what holds no text or shape stands on one line. */
export function printXml(element: XmlElement, indent = ''): string {
  const { name, children } = element
  if (isShort(element)) return `${indent}${onOneLine(element)}\n`
  const inner = children.map((child) =>
    typeof child === 'string' ? `${indent} ${child}\n` : printXml(child, `${indent} `),
  )
  return `${indent}<${opening(element)}>\n${inner.join('')}${indent}</${name}>\n`
}

/** Elements whose content is worth lines of its own. */
const tall =
  /^(p:(sld|cSld|spTree|sp|grpSp|pic|graphicFrame|txBody|notes)|a:(p|r|tbl|tr|tc|txBody|t)|c:.*)$/

function isShort({ children }: XmlElement): boolean {
  return children.every(
    (child) => typeof child === 'string' || (!tall.test(child.name) && isShort(child)),
  )
}

function onOneLine(element: XmlElement): string {
  if (element.children.length === 0) return `<${opening(element)}/>`
  const inner = element.children.map((child) =>
    typeof child === 'string' ? child : onOneLine(child),
  )
  return `<${opening(element)}>${inner.join('')}</${element.name}>`
}

function opening({ name, attributes }: XmlElement): string {
  const sorted = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1))
  return [name, ...sorted.map(([key, value]) => `${key}="${value}"`)].join(' ')
}

interface Draft extends XmlElement {
  readonly children: (XmlElement | string)[]
}

function draft(name: string, attributes = ''): Draft {
  const pairs = [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)]
  return {
    name,
    attributes: new Map(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])),
    children: [],
  }
}

function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
  }
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal ? String.fromCodePoint(Number(decimal)) : (names[name] ?? whole)
  })
}
