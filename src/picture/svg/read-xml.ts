/** Reads the XML of drawings: elements and attributes with their lines, nothing that could lead out of the file. */

/** An element. */
export interface SvgElement {
  /** As it is written, without the prefix `svg:`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly SvgElement[]
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
}

/** Elements nested deeper are an attack. */
const deepest = 100

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|(<!DOCTYPE)|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The root element of a text; a document type and entities of its own are refused. */
export function readSvgXml(text: string): SvgElement | XmlFault {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], line: 1 }
  const open = [top]
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', token.lastIndex)) {
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null) return broken(lineAt(at), 'its XML cannot be read')
    const [, doctype, closing, opening, attributes = '', empty] = match
    if (doctype !== undefined) {
      const remedy = 'delete the line; a document type may lead to other files'
      return { line: lineAt(at), what: 'it has a document type', remedy }
    }
    const here = open.at(-1) ?? top
    if (closing !== undefined && (open.length < 2 || named(closing) !== here.name)) {
      return broken(lineAt(at), `</${closing}> closes nothing`)
    }
    if (closing !== undefined) open.pop()
    if (opening === undefined) continue
    const read = readAttributes(attributes)
    if (read === undefined) return broken(lineAt(at), `<${opening}> holds an entity`)
    const element = { name: named(opening), attributes: read, children: [], line: lineAt(at) }
    here.children.push(element)
    if (empty === '') open.push(element)
    if (open.length > deepest) return broken(lineAt(at), 'its elements are nested too deep')
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

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/** Attributes by name; undefined if one holds an entity that is not XML's own. */
function readAttributes(source: string): ReadonlyMap<string, string> | undefined {
  const read = new Map<string, string>()
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    const written = double ?? single ?? ''
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(written)) return undefined
    read.set(
      name,
      written.replace(/&[a-z]+;/g, (entity) => entities[entity] ?? entity),
    )
  }
  return read
}
