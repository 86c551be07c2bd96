/** The directives of templates: which there are, and what they take. */

import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type { Span } from '../base/source.js'
import {
  directiveAttribute,
  directiveMalformed,
  directiveUnclosed,
  directiveUnknown,
} from './diagnostics.js'
import { offsetsOf } from './markdown.js'
import { type Reading, spanOf } from './phrasing.js'

/** A directive as the parser gives it. */
export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective

/** Names of directives, each with its form and its attributes; a list of words limits a value. */
export const directives = {
  notes: { form: 'container', attributes: {} },
  columns: { form: 'container', attributes: {} },
  column: { form: 'container', attributes: {} },
  callout: { form: 'container', attributes: { tone: ['note', 'caution'] } },
  process: { form: 'container', attributes: {} },
  master: { form: 'leaf', attributes: { name: undefined } },
  break: { form: 'leaf', attributes: {} },
} as const satisfies {
  readonly [name: string]: {
    readonly form: 'container' | 'leaf'
    readonly attributes: { readonly [name: string]: readonly string[] | undefined }
  }
}
/** What a template may write behind `:::`. */
export type DirectiveName = keyof typeof directives

/** The name of a directive, once its form and attributes have been checked; nothing if it is unknown. */
export function checkDirective(node: DirectiveNode, reading: Reading): DirectiveName | undefined {
  const span = spanOf(node, reading)
  const { report } = reading.building
  const name = directiveNames.find((known) => known === node.name)
  if (name === undefined) {
    const colons = node.type === 'leafDirective' ? '::' : ':::'
    report(directiveUnknown(`${colons}${node.name}`, span, directiveNames))
    return undefined
  }
  const { form } = directives[name]
  if (node.type !== `${form}Directive`) report(directiveMalformed(name, span, formHint(name, form)))
  if (node.type === 'containerDirective' && !isClosed(node, reading)) {
    report(
      directiveUnclosed(name, { ...span, end: Math.min(span.end, span.start + name.length + 3) }),
    )
  }
  checkAttributes(node, name, span, reading)
  return name
}

const directiveNames = Object.keys(directives) as DirectiveName[]

function formHint(name: DirectiveName, form: 'container' | 'leaf'): string {
  return form === 'leaf'
    ? `write \`::${name}\` with two colons, alone on its line`
    : `write \`:::${name}\` with three colons, then its content, then a line \`:::\``
}

function isClosed(node: ContainerDirective, { merged }: Reading): boolean {
  const { start, end } = offsetsOf(node)
  const lines = merged.text.slice(start, end).trimEnd().split('\n')
  return lines.length > 1 && /^\s*:{3,}\s*$/.test(lines.at(-1) ?? '')
}

function checkAttributes(
  node: DirectiveNode,
  name: DirectiveName,
  span: Span,
  { building: { report } }: Reading,
): void {
  const known: { readonly [attribute: string]: readonly string[] | undefined } =
    directives[name].attributes
  const names = Object.keys(known)
  for (const [attribute, value] of Object.entries(node.attributes ?? {})) {
    const values = known[attribute]
    if (!names.includes(attribute)) report(directiveAttribute(name, attribute, span, names))
    else if (values && !values.includes(value ?? '')) {
      report(directiveAttribute(name, `${attribute}=${value ?? ''}`, span, values))
    }
  }
  const label = node.children.find(
    (child) => child.type === 'paragraph' && child.data?.directiveLabel === true,
  )
  if (label !== undefined) report(directiveAttribute(name, '[…]', span, names))
}
