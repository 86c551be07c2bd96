/** Reads a path step by step. Only own properties are seen; a step that is not there is reported. */

import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import { isKeyed, isMap } from '../base/value-at.js'
import { templatePathClosed, templatePathUnknown } from './diagnostics.js'
import { type Unresolved, unresolved } from './produced.js'
import { isClosed, thingOf, things } from './thing.js'

/** A path as it was written; `steps` are what is still to be read of it. */
export interface PathSite {
  readonly span: Span
  /** "alliance.featured.aims" */
  readonly written: string
  readonly steps: readonly PathStep[]
}

/** One name of a path and where it stands. */
export interface PathStep {
  readonly name: string
  readonly span: Span
}

/**
 * The value at the end of a path that begins in `container`.
 *
 * `names` are those of the document, for a hint where a name is sought in the wrong place. Optional
 * properties that are absent give undefined; names that cannot be there are reported.
 */
export function lookUp(
  container: unknown,
  site: PathSite,
  names: readonly string[],
  report: Report,
): unknown {
  let value = container
  for (const [index, step] of site.steps.entries()) {
    if (value === unresolved) return unresolved
    const next = read(value, step, { index, site, names, report })
    if (next === unresolved) return unresolved
    value = next
  }
  return value
}

/** The step that is read, of which path, and who is told. */
interface Asked {
  readonly index: number
  readonly site: PathSite
  readonly names: readonly string[]
  readonly report: Report
}

function read(container: unknown, step: PathStep, asked: Asked): unknown | Unresolved {
  const thing = thingOf(container)
  if (thing && isClosed(thing.kind, step.name)) {
    const { name, printed } = things[thing.kind]
    asked.report(templatePathClosed(step.name, name, printed, step.span))
    return unresolved
  }
  const own = ownValue(container, step.name)
  if (own !== undefined) return own.value
  const open = thing ? Object.keys(things[thing.kind].open) : ownKeys(container)
  if (thing && open.includes(step.name)) return undefined
  reportUnknown(step, open, asked)
  return unresolved
}

/** `open` are the names that could have been meant. */
function reportUnknown(
  { name, span }: PathStep,
  open: readonly string[],
  { index, site: { written, steps }, names, report }: Asked,
): void {
  const before = steps.slice(0, index).map((step) => step.name)
  report(
    templatePathUnknown(name, span, {
      place: index > 0 ? before.join('.') : undefined,
      near: nearest(name, open),
      open,
      outside: index === 0 && names.includes(name),
      unquoted: index === 0 ? written : undefined,
    }),
  )
}

/** An own, enumerable property that holds no function. */
function ownValue(container: unknown, name: string): { readonly value: unknown } | undefined {
  if (!isKeyed(container)) return undefined
  const property = Object.getOwnPropertyDescriptor(container, name)
  if (!property?.enumerable || typeof property.value === 'function') return undefined
  return Array.isArray(container) && name !== 'length' && !/^\d+$/.test(name)
    ? undefined
    : { value: property.value as unknown }
}

function ownKeys(container: unknown): readonly string[] {
  return isMap(container) ? Object.keys(container) : []
}
