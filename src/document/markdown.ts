/**
 * The door to the Markdown parser.
 *
 * CommonMark with tables and with container and leaf directives. Off are text directives (else
 * "14:30" and "Patient:innen" are some), indented code (partials indent), setext headings (a rule
 * under a line would make it a title) and bare addresses as links. Definitions of links are read, so that they
 * can be refused rather than printed.
 */

import type { Nodes, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'

const { flow = {} } = directive()

const parsing: NonNullable<Exclude<Parameters<typeof fromMarkdown>[1], string | null | undefined>> =
  {
    extensions: [{ flow }, gfmTable(), { disable: { null: ['codeIndented', 'setextUnderline'] } }],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  }

/** Parses Markdown; it never fails. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, parsing)
}

/** Where a node stands in the text it was parsed from. */
export function offsetsOf(node: Nodes): { readonly start: number; readonly end: number } {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new Error(`a parsed node without position: ${node.type}`)
  }
  return { start: start.offset, end: end.offset }
}
