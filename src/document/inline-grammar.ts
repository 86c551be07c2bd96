/**
 * The grammar of messages: what marks mean inside a line of prose. It is not Markdown.
 *
 *     *emphasis*   **strong**   [text](https://…)   [One-Stop-Shop]{lang=en}   \* as it stands
 *
 * An asterisk opens only after a space, an opening bracket, punctuation or at the start, before
 * something other than a space, and only if it is closed before a space or punctuation. So
 * "Partner*innen", "5 * 3", "14:30 Uhr", "3. Juli 2025 wurde …" and "Patient:innen" are plain
 * text. A line end is a space. An empty line begins a new paragraph, and lines that all begin
 * with "- " are a list; both only where the message stands alone in its paragraph.
 */

import { slotClose, slotOpen } from '../template/slot.js'

/** A node of a parsed message; offsets are those of the message's text. */
export type MessageNode = { readonly start: number; readonly end: number } & (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'slot'; readonly index: number }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly MessageNode[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly MessageNode[] }
  | {
      readonly type: 'language'
      readonly language: string
      readonly children: readonly MessageNode[]
    }
)

/** Parses one line of prose, `start` to `end` of `source`. */
export function parseInline(source: string, start = 0, end = source.length): MessageNode[] {
  const nodes: MessageNode[] = []
  let plain = ''
  let plainStart = start
  const flush = (at: number): void => {
    if (plain !== '') nodes.push({ type: 'text', text: plain, start: plainStart, end: at })
    plain = ''
  }
  for (let at = start; at < end; ) {
    const node = nodeAt(source, at, start, end)
    if (node.type !== 'text') {
      flush(at)
      nodes.push(node)
    } else {
      if (plain === '') plainStart = at
      plain += node.text
    }
    at = node.end
  }
  flush(end)
  return nodes
}

function nodeAt(source: string, at: number, start: number, end: number): MessageNode {
  const character = source[at] ?? ''
  if (character === '\\' && at + 1 < end && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) {
    return { type: 'text', text: source[at + 1] ?? '', start: at, end: at + 2 }
  }
  if (/[\r\n]/.test(character)) return lineEnd(source, at, end)
  const marked =
    character === slotOpen
      ? slotNode(source, at, end)
      : character === '*'
        ? starred(source, at, start, end)
        : character === '['
          ? bracketed(source, at, end)
          : undefined
  return marked ?? { type: 'text', text: character, start: at, end: at + 1 }
}

/** A line end with the space around it is one space. */
function lineEnd(source: string, at: number, end: number): MessageNode {
  let after = at
  while (after < end && /\s/.test(source[after] ?? '')) after++
  return {
    type: 'text',
    text: /[ \t]/.test(source[at - 1] ?? '') ? '' : ' ',
    start: at,
    end: after,
  }
}

function slotNode(source: string, at: number, end: number): MessageNode | undefined {
  const close = source.indexOf(slotClose, at)
  if (close === -1 || close >= end) return undefined
  return { type: 'slot', index: Number(source.slice(at + 1, close)), start: at, end: close + 1 }
}

function starred(source: string, at: number, start: number, end: number): MessageNode | undefined {
  const marker = source[at + 1] === '*' ? '**' : '*'
  if (at > start && !/[\s\p{P}]/u.test(source[at - 1] ?? '')) return undefined
  if (/\s/.test(source[at + marker.length] ?? ' ')) return undefined
  const close = closingStar(source, at + marker.length, end, marker)
  if (close === undefined) return undefined
  return {
    type: marker === '**' ? 'strong' : 'emphasis',
    children: parseInline(source, at + marker.length, close),
    start: at,
    end: close + marker.length,
  }
}

function closingStar(
  source: string,
  from: number,
  end: number,
  marker: string,
): number | undefined {
  for (let at = from + 1; at + marker.length <= end; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '*') {
      const run = source[at + 1] === '*' && at + 1 < end ? 2 : 1
      const tight = !/\s/.test(source[at - 1] ?? '')
      const over = at + run >= end || /[^\p{L}\p{N}]/u.test(source[at + run] ?? '')
      if (run === marker.length && tight && over) return at
      at += run - 1
    }
  }
  return undefined
}

function bracketed(source: string, at: number, end: number): MessageNode | undefined {
  const close = closingBracket(source, at, end)
  if (close === undefined) return undefined
  const rest = source.slice(close + 1, end)
  const children = (): MessageNode[] => parseInline(source, at + 1, close)
  const link = /^\(([^()\s]+)\)/.exec(rest)
  if (link?.[1] !== undefined) {
    const after = close + 1 + link[0].length
    return { type: 'link', url: link[1], children: children(), start: at, end: after }
  }
  const language = /^\{lang=([A-Za-z-]+)\}/.exec(rest)
  if (language?.[1] === undefined) return undefined
  const after = close + 1 + language[0].length
  return { type: 'language', language: language[1], children: children(), start: at, end: after }
}

function closingBracket(source: string, from: number, end: number): number | undefined {
  let depth = 0
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '[') depth++
    else if (source[at] === ']' && --depth === 0) return at
  }
  return undefined
}
