/** Chooses the master of a slide from what stands on it. */

import type { Block, ChosenMaster, Section } from '../../document/ast.js'
import { type MasterName, masterNames } from '../../theme/theme.js'
import { isTextBlock } from '../blocks/text-block.js'

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

/** What the slide of a section takes: its ground may be dark, and other blocks draw marks for a light one. */
const onSection = only('text', 'callout', 'quotation')

/**
 * The master that the author chose, else the one whose signature suits the blocks, else `body`.
 *
 * The title slide's master is for the title slide, that of quotations for a single quotation, that of sections
 * for text, callouts and quotations: chosen for anything else they are passed over, since their
 * regions or their ground could not take it.
 */
export function chooseMaster(
  section: Pick<Section, 'blocks'> & { readonly master?: Pick<ChosenMaster, 'name'> },
): MasterName {
  const kinds = kindsOf(section.blocks)
  const found = signatures.find(({ suits }) => suits(kinds))?.master ?? 'body'
  const chosen = masterNames.find((name) => name === section.master?.name)
  const unfit = chosen === 'section' && !suitsSection(section.blocks)
  return chosen === undefined || chosen === 'title' || chosen === 'quotation' || unfit
    ? found
    : chosen
}

/** True if the slide of a section can take the blocks, or has none. */
export function suitsSection(blocks: readonly Block[]): boolean {
  const kinds = kindsOf(blocks)
  return kinds.length === 0 || onSection(kinds)
}

function kindsOf(blocks: readonly Block[]): readonly Kind[] {
  return blocks
    .filter((block) => block.type !== 'break')
    .map((block): Kind => (isTextBlock(block) ? 'text' : block.type))
}
