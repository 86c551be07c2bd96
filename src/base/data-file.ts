/** YAML files with the place of every value; the one door to the yaml library. */

import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { controlCharacters } from './control-characters.js'
import { textControlCharacter, yamlDuplicateKey, yamlSyntax } from './diagnostics.js'
import type { Report } from './report.js'
import { type Source, type Span, span } from './source.js'
import { firstLine, keyFault, plainFaults } from './yaml-fault.js'
import { scalarTextSpan } from './yaml-text.js'

/** Keys and indexes that lead to a value. */
export type DataPath = readonly (string | number)[]

/** A parsed YAML file. */
export interface DataFile {
  readonly source: Source
  readonly value: unknown
  /** The span of the value at a path; of the nearest existing parent if there is none. */
  spanOf(path: DataPath): Span
  /** The span of the key at a path; for a list item, of the item. */
  keySpanOf(path: DataPath): Span
  /** The span of characters `start`–`end` of the string at a path; exact for plain, quoted
   * single-line and `|` scalars without escapes, otherwise the whole scalar. */
  textSpanOf(path: DataPath, start: number, end: number): Span
  /** The characters of a number as they stand in the file: `3.420`, of which `value` keeps 3.42. */
  numeralOf(path: DataPath): string | undefined
}

/**
 * Parses a YAML source.
 *
 * Reports `yaml-syntax`, `yaml-duplicate-key` and `text-control-character`; returns undefined
 * only if nothing could be read. Of a duplicate key the last value counts, as in other YAML tools.
 */
export function parseDataFile(source: Source, report: Report): DataFile | undefined {
  const document = parseDocument(source.text, parsing)
  reportControlCharacters(source, document, report)
  for (const fault of plainFaults(source.text, [...document.errors, ...document.warnings])) {
    report(yamlSyntax(span(source.path, ...fault.pos), fault.message, fault.hint))
  }
  if (document.errors.length > 0) return undefined
  const misread = collectionKeys(document).map((at) => keyFault(source.text, at))
  for (const { pos, message, hint } of misread) {
    report(yamlSyntax(span(source.path, ...pos), message, hint))
  }
  if (misread.length > 0) return undefined
  reportDuplicateKeys(source, document, report)
  const read = readValue(source, document, report)
  return read && dataFile(source, document, read.value)
}

/** Where lists and maps stand as keys: as text they could be keys, as values they have no name. */
function collectionKeys(document: Document.Parsed): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  visit(document, {
    Pair(_, { key }) {
      if (isCollection(key) && key.range) found.push([key.range[0], key.range[1]])
    },
  })
  return found
}

/** Duplicate keys are found by us, places given as offsets; the library prints nothing by itself. */
const parsing = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const

/** The value of a document; aliases that expand without bound are refused. */
function readValue(
  source: Source,
  document: Document.Parsed,
  report: Report,
): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown }
  } catch (cause) {
    const message = cause instanceof Error ? firstLine(cause.message) : 'cannot be read'
    const hint = 'write the value out; put text that begins with `*` in quotation marks'
    report(yamlSyntax(span(source.path, 0, source.text.length), message, hint))
    return undefined
  }
}

function dataFile(source: Source, document: Document.Parsed, value: unknown): DataFile {
  const whole = span(source.path, 0, 0)
  const spanOfNode = (node: Node | undefined): Span | undefined =>
    node?.range ? trimmed(source, node.range[0], node.range[1]) : undefined
  const spanOf = (path: DataPath): Span =>
    spanOfNode(nodeAt(document, path)) ?? (path.length > 0 ? spanOf(path.slice(0, -1)) : whole)
  return {
    source,
    value,
    spanOf,
    keySpanOf: (path) => spanOfNode(keyAt(document, path)) ?? spanOf(path),
    textSpanOf(path, start, end) {
      const node = nodeAt(document, path)
      const exact = isScalar(node) ? scalarTextSpan(source, node, start, end) : undefined
      return exact ?? spanOf(path)
    },
    numeralOf(path) {
      const node = nodeAt(document, path)
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined
    },
  }
}

function nodeAt(document: Document.Parsed, path: DataPath): Node | undefined {
  let node = resolved(document, document.contents)
  for (const step of path) {
    if (isMap(node)) node = resolved(document, pairAt(node, step)?.value)
    else if (isSeq(node)) node = resolved(document, node.items[Number(step)])
    else return undefined
  }
  return node
}

function keyAt(document: Document.Parsed, path: DataPath): Node | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  const step = path.at(-1)
  if (step === undefined || !isMap(parent)) return nodeAt(document, path)
  const key = pairAt(parent, step)?.key
  return isNode(key) ? key : undefined
}

/** The last pair with a key: the one whose value counts. */
function pairAt(map: YAMLMap, step: string | number): Pair | undefined {
  return map.items.findLast((pair) => keyText(pair) === String(step))
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

function resolved(document: Document.Parsed, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document)
  return isNode(node) ? node : undefined
}

function reportDuplicateKeys(source: Source, document: Document.Parsed, report: Report): void {
  visit(document, {
    Map(_, map) {
      const first = new Map<string, Span>()
      for (const pair of map.items) {
        if (!isNode(pair.key) || !pair.key.range) continue
        const [start, end] = pair.key.range
        const at = span(source.path, start, end)
        const known = first.get(keyText(pair))
        if (known) report(yamlDuplicateKey(keyText(pair), at, known))
        else first.set(keyText(pair), at)
      }
    },
  })
}

/** Those in the source, then those that escapes such as `"\x07"` make. */
function reportControlCharacters(source: Source, document: Document.Parsed, report: Report): void {
  for (const { offset, length, codePoint } of controlCharacters(source.text)) {
    report(textControlCharacter(codePoint, span(source.path, offset, offset + length)))
  }
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !node.range) return
      const raw = source.text.slice(node.range[0], node.range[1])
      if (controlCharacters(raw).length > 0) return
      const at = span(source.path, node.range[0], node.range[1])
      for (const { codePoint } of controlCharacters(node.value)) {
        report(textControlCharacter(codePoint, at))
      }
    },
  })
}

/** Block values end with line ends that no reader counts to them. */
function trimmed(source: Source, start: number, end: number): Span {
  const text = source.text.slice(start, end)
  return span(source.path, start, Math.max(start, start + text.trimEnd().length))
}
