/** Chooses the master of a slide from what stands on it. */

import type { Block, Section } from '../document/ast.js'
import { type MasterName, masterNames } from '../theme/theme.js'
import { isTextBlock } from './blocks/text-block.js'

/** What a block means for the choice: all blocks of text are alike. */
type Kind = 'text' | Block['type']

/** A signature: the master that suits blocks of these kinds. */
interface Signature {
  readonly master: MasterName
  readonly suits: (kinds: readonly Kind[]) => boolean
}

const holds =
  (...wanted: readonly Kind[]) =>
  (kinds: readonly Kind[]): boolean =>
    kinds.some((kind) => wanted.includes(kind))

const only =
  (...wanted: readonly Kind[]) =>
  (kinds: readonly Kind[]): boolean =>
    kinds.length > 0 && kinds.every((kind) => wanted.includes(kind))

/** The first that suits is taken. */
const signatures: readonly Signature[] = [
  { master: 'quotation', suits: (kinds) => kinds.length === 1 && kinds[0] === 'quotation' },
  { master: 'columns', suits: only('columns') },
  { master: 'chart', suits: holds('chart') },
  { master: 'diagram', suits: holds('org-chart', 'timeline', 'process') },
  { master: 'figures', suits: holds('key-figures') },
  { master: 'table', suits: holds('table', 'open-questions', 'not-used') },
]

/**
 * The master that the author chose, else the one whose signature suits the blocks, else `body`.
 *
 * The title slide's master is for the title slide, and that of quotations for a single quotation: chosen for
 * anything else they are passed over, since their regions could not take it.
 */
export function chooseMaster(section: Pick<Section, 'master' | 'blocks'>): MasterName {
  const kinds = section.blocks
    .filter((block) => block.type !== 'break')
    .map((block): Kind => (isTextBlock(block) ? 'text' : block.type))
  const found = signatures.find(({ suits }) => suits(kinds))?.master ?? 'body'
  const chosen = masterNames.find((name) => name === section.master)
  return chosen === undefined || chosen === 'title' || chosen === 'quotation' ? found : chosen
}
