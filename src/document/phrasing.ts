/** Turns what stands inside a line of Markdown into inlines. */

import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../base/source.js'
import type { Merged } from '../template/slot.js'
import type { Inlines } from './ast-inline.js'
import type { Building, Place } from './context.js'
import { markdownUnsupported } from './diagnostics.js'
import { text } from './inline.js'
import { languageInlines, plainWithSlots, slotInlines } from './inlines.js'
import { linkInlines } from './link.js'
import { offsetsOf } from './markdown.js'
import { slotAt, splitMarks } from './marks.js'
import { sourceSpan } from './source-map.js'

/** Where Markdown is read: its text with slots and source map, and the kind of place it stands in. */
export interface Reading {
  readonly merged: Merged
  readonly place: Place
  readonly building: Building
}

/** The place of a Markdown node in its template or message file. */
export function spanOf(node: Nodes, { merged }: Reading): Span {
  const { start, end } = offsetsOf(node)
  return sourceSpan(merged, start, end)
}

/** The inlines of a line of Markdown. */
export function phrasingInlines(nodes: readonly PhrasingContent[], reading: Reading): Inlines {
  return nodes.flatMap((node) => inlinesOf(node, reading))
}

function inlinesOf(node: PhrasingContent, reading: Reading): Inlines {
  const origin = { span: spanOf(node, reading) }
  switch (node.type) {
    case 'text':
      reportFootnotes(node.value, origin.span, reading)
      return textInlines(node.value, offsetsOf(node), reading)
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: phrasingInlines(node.children, reading), origin }]
    case 'link': {
      const url = plainWithSlots(node.url, reading.merged.slots, reading.building)
      const children = phrasingInlines(node.children, reading)
      return linkInlines(url, children, origin.span, reading.building)
    }
    default: {
      const { what, remedy } = unsupported[node.type] ?? unknown(node.type)
      reading.building.report(markdownUnsupported(what, origin.span, remedy))
      if (node.type === 'linkReference') return phrasingInlines(node.children, reading)
      return node.type === 'break' ? [text(' ', origin)] : []
    }
  }
}

/** Footnotes are no part of Markdown, but of many of its dialects: they would be printed as they are written. */
function reportFootnotes(words: string, span: Span, { building }: Reading): void {
  if (!/\[\^[^\]\s]+\]/.test(words)) return
  const remedy = 'facts bring their notes along; say anything else in the text'
  building.report(markdownUnsupported('a footnote', span, remedy))
}

const unsupported: { readonly [type: string]: { readonly what: string; readonly remedy: string } } =
  {
    html: {
      what: 'HTML',
      remedy: 'use emphasis, a directive or a helper; write `\\<` for the sign itself',
    },
    inlineCode: {
      what: 'code between backticks',
      remedy: 'use `*emphasis*`, or escape the backtick',
    },
    image: {
      what: 'a picture inside a line',
      remedy: 'give it a paragraph of its own, with an empty line before and after it',
    },
    linkReference: {
      what: 'a link by a label',
      remedy: 'write its address behind the words: `[words](https://…)`',
    },
    imageReference: {
      what: 'a picture by a label',
      remedy: 'write its file behind the words: `![words](file)`',
    },
    break: {
      what: 'a forced line break',
      remedy: 'delete the backslash or the two spaces at the line end; lines break by themselves',
    },
  }

function unknown(type: string): { what: string; remedy: string } {
  return { what: `Markdown of the type \`${type}\``, remedy: 'write plain prose' }
}

const languagePattern = /\[([^[\]]+)\]\{lang=([A-Za-z-]+)\}/g

/** Text with slots and language spans; offsets are exact where Markdown changed no character. */
function textInlines(
  value: string,
  { start, end }: { readonly start: number; readonly end: number },
  reading: Reading,
): Inlines {
  const exact = end - start === value.length
  const span = (from: number, to: number): Span =>
    exact
      ? sourceSpan(reading.merged, start + from, start + to)
      : sourceSpan(reading.merged, start, end)
  const inlines: Inlines[number][] = []
  let at = 0
  for (const match of value.matchAll(languagePattern)) {
    const [whole, phrase = '', language = ''] = match
    inlines.push(...pieces(value.slice(at, match.index), at, span, reading))
    const children = pieces(phrase, match.index + 1, span, reading)
    const place = span(match.index, match.index + whole.length)
    inlines.push(...languageInlines(children, language, place, reading.building))
    at = match.index + whole.length
  }
  return [...inlines, ...pieces(value.slice(at), at, span, reading)]
}

function pieces(
  value: string,
  offset: number,
  span: (from: number, to: number) => Span,
  { merged, place, building }: Reading,
): Inlines {
  return splitMarks(value).flatMap((piece): Inlines => {
    if (piece.type === 'slot')
      return slotInlines(slotAt(merged.slots, piece.index), place, building)
    const from = offset + piece.at
    const words = piece.text.replace(/\s*\n\s*/g, ' ')
    return [text(words, { span: span(from, from + piece.text.length) })]
  })
}
