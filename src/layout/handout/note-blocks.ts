/** Turns speaker notes, which are set for an editor, back into blocks that can be set for print. */

import { localeCodes } from '../../base/localised.js'
import type { List, Paragraph as ParagraphBlock } from '../../document/ast.js'
import type { Inline, Inlines } from '../../document/ast-inline.js'
import type { Paragraph, Run } from '../text/paragraph.js'

const origin = { span: { file: '', start: 0, end: 0 } }

/** Paragraphs and lists of a page's notes; marks of notes are left out, since the slide has them. */
export function noteBlocks(paragraphs: readonly Paragraph[]): readonly (ParagraphBlock | List)[] {
  const blocks: (ParagraphBlock | List)[] = []
  for (const paragraph of paragraphs) {
    const block: ParagraphBlock = { type: 'paragraph', children: inlinesOf(paragraph), origin }
    const ordered = paragraph.bullet?.ordered
    const last = blocks.at(-1)
    if (ordered === undefined) blocks.push(block)
    else if (last?.type === 'list' && last.ordered === ordered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, [block]] }
    } else blocks.push({ type: 'list', ordered, items: [[block]], origin })
  }
  return blocks
}

function inlinesOf({ runs }: Paragraph): Inlines {
  return runs.filter(({ style }) => style.rise === undefined).map(inlineOf)
}

function inlineOf(run: Run): Inline {
  const { text, fact, style, href } = run
  const plain: Inline =
    fact === undefined ? { type: 'text', text, origin } : { type: 'fact', text, fact, origin }
  const strong: Inline = style.bold ? { type: 'strong', children: [plain], origin } : plain
  const slanted: Inline = style.italic ? { type: 'emphasis', children: [strong], origin } : strong
  const linked: Inline =
    href === undefined ? slanted : { type: 'link', url: href, children: [slanted], origin }
  const language = localeCodes.find((code) => run.language.startsWith(code))
  return language === undefined
    ? linked
    : { type: 'language', language, children: [linked], origin }
}
