/** Divides a message that stands alone into paragraphs and lists. */

/** A stretch of a message's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A paragraph, or the items of a list. */
export type MessageBlock =
  | { readonly type: 'paragraph'; readonly line: Stretch }
  | { readonly type: 'list'; readonly items: readonly Stretch[] }

/**
 * The blocks of a message: divided at empty lines, and a list where every line begins with "- "
 * or continues an item by indentation.
 */
export function messageBlocks(text: string): MessageBlock[] {
  return divided(text).map((stretch): MessageBlock => {
    const items = listItems(text, stretch)
    return items === undefined ? { type: 'paragraph', line: stretch } : { type: 'list', items }
  })
}

function divided(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const gap of text.matchAll(/\r?\n[ \t]*(?:\r?\n[ \t]*)+|$/g)) {
    const stretch = trimmed(text, { start, end: gap.index })
    if (stretch.end > stretch.start) stretches.push(stretch)
    start = gap.index + gap[0].length
  }
  return stretches
}

function listItems(text: string, { start, end }: Stretch): Stretch[] | undefined {
  const items: { start: number; end: number }[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const last = items.at(-1)
    if (line.startsWith('- ')) items.push({ start: at + 2, end: at + line.length })
    else if (last !== undefined && /^\s/.test(line)) last.end = at + line.length
    else return undefined
    at += line.length + 1
  }
  return items.map((item) => trimmed(text, item))
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const inside = text.slice(start, end)
  return {
    start: start + (inside.length - inside.trimStart().length),
    end: end - (inside.length - inside.trimEnd().length),
  }
}
