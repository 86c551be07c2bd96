/** The door to the zip library: opens a package (ECMA-376 part 2) without trusting its sizes. */

import { unzipSync } from 'fflate'
import { parseXml } from '../xml.js'
import { elementsOf, type XmlElement } from '../xml-tree.js'

/** A relationship of a part. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `slide`, `image`. */
  readonly type: string
  /** Name of the part it leads to, or the address outside of the package. */
  readonly target: string
  readonly external: boolean
}

/** An opened package. */
export interface Package {
  /** Names of all parts, in the order of the archive, without a leading slash. */
  readonly names: readonly string[]
  /** Parts that are XML and well-formed, by name. */
  readonly documents: ReadonlyMap<string, XmlElement>
  /** Parts that are not well-formed, with the reason. */
  readonly malformed: ReadonlyMap<string, string>
  /** Relationships by the part that has them; those of the package under the empty name. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>
  bytes(name: string): Uint8Array | undefined
}

/** A package, or why it cannot be opened. */
export type Opened =
  | { readonly ok: true; readonly opened: Package }
  | { readonly ok: false; readonly fault: 'broken' | 'too-large'; readonly detail: string }

/** All parts together, unzipped: 512 MiB. */
const largestPackage = 512 * 1024 * 1024
const mostParts = 20_000

/** Unzips a package and parses its XML. */
export function openPackage(bytes: Uint8Array): Opened {
  if (!hasDirectory(bytes))
    return { ok: false, fault: 'broken', detail: 'its directory is missing' }
  let total = 0
  let count = 0
  let entries: Record<string, Uint8Array>
  const fits = (): boolean => total <= largestPackage && count <= mostParts
  try {
    entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        count += 1
        return fits()
      },
    })
  } catch (error) {
    return {
      ok: false,
      fault: 'broken',
      detail: error instanceof Error ? error.message : String(error),
    }
  }
  if (!fits()) return { ok: false, fault: 'too-large', detail: `${count} parts of ${total} bytes` }
  return { ok: true, opened: packageOf(entries) }
}

/**
 * Whether the archive ends with the end of its own directory (APPNOTE 4.3.16).
 *
 * A deck that is cut off may end in that of a workbook inside it, which would be taken for its own.
 */
function hasDirectory(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  return (
    end >= 0 && end + 22 <= file.length && end + 22 + file.readUInt16LE(end + 20) === file.length
  )
}

function packageOf(entries: Readonly<Record<string, Uint8Array>>): Package {
  const names = Object.keys(entries).filter((name) => !name.endsWith('/'))
  const documents = new Map<string, XmlElement>()
  const malformed = new Map<string, string>()
  for (const name of names.filter((one) => /\.(xml|rels)$/i.test(one))) {
    const parsed = parseXml(entries[name] ?? new Uint8Array())
    if (parsed.ok) documents.set(name, parsed.root)
    else malformed.set(name, parsed.fault)
  }
  const relationships = new Map<string, readonly Relationship[]>()
  for (const [name, root] of documents) {
    const source = sourceOf(name)
    if (source !== undefined)
      relationships.set(
        source,
        elementsOf(root).map((one) => relationshipOf(one, source)),
      )
  }
  return { names, documents, malformed, relationships, bytes: (name) => entries[name] }
}

/** The part whose relationships a part holds; empty for the package's own; undefined for other parts. */
export function sourceOf(name: string): string | undefined {
  const match = /^((?:.*\/)?)_rels\/([^/]*)\.rels$/.exec(name)
  return match ? `${match[1]}${match[2]}` : undefined
}

function relationshipOf({ attributes }: XmlElement, source: string): Relationship {
  const target = attributes.get('Target') ?? ''
  const external = attributes.get('TargetMode') === 'External'
  return {
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: external ? target : resolved(source, target),
    external,
  }
}

/** The name of the part that a target names, seen from a part. */
function resolved(source: string, target: string): string {
  const path = decoded(target.split('#')[0] ?? '')
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The relationship of a part by its id. */
export function relationshipById(
  { relationships }: Package,
  part: string,
  id: string | undefined,
): Relationship | undefined {
  return relationships.get(part)?.find((one) => one.id === id)
}

/** The parts to which relationships of a kind lead. */
export function targetsOf(
  { relationships }: Package,
  part: string,
  type: string,
): readonly string[] {
  return (relationships.get(part) ?? [])
    .filter((one) => one.type === type && !one.external)
    .map(({ target }) => target)
}
