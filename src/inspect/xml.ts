/** Reads XML into a tree, with the prefixes that ECMA-376 and XMP use, whatever the file calls them. */

/** An element. */
export interface XmlElement {
  /** `p:sp`, `a:tbl`; a namespace that is not known here is written out: `{urn:x}name`. */
  readonly name: string
  /** By name; those of a namespace as `r:id`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** A document's root, or why there is none. */
export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly fault: string }

/** Namespaces by their prefix here; of ECMA-376 the transitional and the strict form alike. */
const prefixes: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['p', /(presentationml\/2006|ooxml\/presentationml)\/main$/],
  ['a', /(drawingml\/2006|ooxml\/drawingml)\/main$/],
  ['c', /drawingml(\/2006)?\/chart$/],
  ['r', /officeDocument(\/2006)?\/relationships$/],
  ['rel', /package\/2006\/relationships$/],
  ['ct', /package\/2006\/content-types$/],
  ['cp', /package\/2006\/metadata\/core-properties$/],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/],
  ['dcterms', /^http:\/\/purl\.org\/dc\/terms\/$/],
  ['mc', /markup-compatibility\/2006$/],
  ['p14', /office\/powerpoint\/2010\/main$/],
  ['adec', /office\/drawing\/2017\/decorative$/],
  ['rdf', /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/],
  ['pdfuaid', /^http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/$/],
  ['pdfaid', /^http:\/\/www\.aiim\.org\/pdfa\/ns\/id\/$/],
  ['xml', /^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/],
]

/** Elements nested deeper are an attack. */
const deepest = 500

interface Open {
  readonly raw: string
  readonly element: {
    name: string
    attributes: Map<string, string>
    children: (XmlElement | string)[]
  }
  readonly namespaces: ReadonlyMap<string, string>
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
  if (illegal) return fault(text, illegal.index, `a character that XML forbids`)
  const top: Open = {
    raw: '',
    element: { name: '', attributes: new Map(), children: [] },
    namespaces: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  }
  const open: Open[] = [top]
  for (let at = 0; at < text.length; ) {
    const here = open.at(-1) ?? top
    const next = text.indexOf('<', at)
    const words = text.slice(at, next < 0 ? text.length : next)
    if (words !== '') {
      const plain = unescaped(words)
      if (plain === undefined || (here === top && plain.trim() !== ''))
        return fault(text, at, 'text that is not allowed here')
      if (here !== top) here.element.children.push(plain)
    }
    if (next < 0) break
    markup.lastIndex = next
    const match = markup.exec(text)
    if (match === null) return fault(text, next, 'markup that cannot be read')
    at = markup.lastIndex
    const [, data, closing, opening, attributes = '', empty] = match
    if (data !== undefined) here.element.children.push(data)
    if (closing !== undefined) {
      if (here === top || here.raw !== closing)
        return fault(text, next, `</${closing}> closes nothing`)
      open.pop()
      settle(here, open.at(-1) ?? top)
    }
    if (opening === undefined) continue
    const begun = begin(opening, attributes, here)
    if (typeof begun === 'string') return fault(text, next, begun)
    if (open.length > deepest) return fault(text, next, 'too many elements in each other')
    if (empty === '/') settle(begun, here)
    else open.push(begun)
  }
  const roots = top.element.children.filter((child) => typeof child !== 'string')
  const [root] = roots
  if (open.length > 1) return { ok: false, fault: `<${open.at(-1)?.raw}> is not closed` }
  if (root === undefined || roots.length > 1)
    return { ok: false, fault: 'it has not exactly one root element' }
  return { ok: true, root }
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
  const name = resolved(raw, namespaces, true)
  if (name === undefined) return `prefix of <${raw}> is not declared`
  const attributes = new Map<string, string>()
  for (const [key, value] of written) {
    if (/^xmlns(:|$)/.test(key)) continue
    const known = resolved(key, namespaces, false)
    if (known === undefined) return `prefix of attribute ${key} is not declared`
    attributes.set(known, value)
  }
  return { raw, element: { name, attributes, children: [] }, namespaces }
}

function resolved(
  raw: string,
  namespaces: ReadonlyMap<string, string>,
  isElement: boolean,
): string | undefined {
  const [prefix, local] = raw.includes(':') ? (raw.split(':', 2) as [string, string]) : ['', raw]
  if (prefix === '' && !isElement) return local
  const namespace = namespaces.get(prefix)
  if (namespace === undefined) return prefix === '' ? local : undefined
  const known = prefixes.find(([, pattern]) => pattern.test(namespace))
  return known ? `${known[0]}:${local}` : `{${namespace}}${local}`
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Text with its references replaced; undefined if one is unknown. */
function unescaped(text: string): string | undefined {
  let known = true
  const plain = text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|([^;\s&]*));?/g,
    (_, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
      const character =
        code === undefined
          ? entities[name ?? '']
          : code <= 0x10ffff
            ? String.fromCodePoint(code)
            : undefined
      if (character === undefined) known = false
      return character ?? ''
    },
  )
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

function fault(text: string, at: number, what: string): XmlResult {
  return { ok: false, fault: `line ${text.slice(0, at).split('\n').length}: ${what}` }
}

/** The child elements. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? []
}

/** The first child element of a name, or of a path of names. */
export function childOf(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (here, name) => elementsOf(here).find((child) => child.name === name),
    element,
  )
}

/** All elements of some names inside an element, in document order. */
export function allOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): readonly XmlElement[] {
  const found: XmlElement[] = []
  const visit = (one: XmlElement): void => {
    for (const child of elementsOf(one)) {
      if (names.includes(child.name)) found.push(child)
      visit(child)
    }
  }
  if (element) visit(element)
  return found
}

/** The text inside an element. */
export function textIn(element: XmlElement | undefined): string {
  return (
    element?.children
      .map((child) => (typeof child === 'string' ? child : textIn(child)))
      .join('') ?? ''
  )
}
