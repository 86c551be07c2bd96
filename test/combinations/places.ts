/** Where blocks may stand, and where those of a document do. */

import type { Block, Document, Section } from '../../src/document/ast.js'
import { isTextBlock } from '../../src/layout/blocks/text-block.js'
import { suitsSection } from '../../src/layout/deck/choose-master.js'
import type { DocumentKind } from '../../src/template/slot.js'
import { type Sample, samplesIn, sampleTypes } from './samples.js'

const inCallouts = sampleTypes.filter((type) => type !== 'callout')
/** Not headings: under a section or before the first they would skip a level (`document-heading-skipped`). */
const onSections = sampleTypes.filter(
  (type) => type !== 'heading' && suitsSection([{ type } as Block]),
)

/** Which blocks each place of a kind of document admits. */
const admitted: {
  readonly [K in DocumentKind]: { readonly [place: string]: readonly Sample[] }
} = {
  deck: {
    'alone on a slide': sampleTypes,
    'with others on a slide': sampleTypes,
    'in two columns': samplesIn('half'),
    'in three columns': samplesIn('third'),
    'in a callout': inCallouts,
    'on the slide of a section': onSections,
  },
  sheet: {
    'across the page': sampleTypes.filter((type) => type !== 'heading'),
    'in a section': samplesIn('half'),
  },
  report: {
    'in running text': sampleTypes,
    'in two columns': samplesIn('third'),
    'in a callout': inCallouts,
  },
}

/** Every admissible combination of a kind of document, a place in it, and a block. */
export function admissiblePlaces(): readonly string[] {
  return Object.entries(admitted).flatMap(([kind, places]) =>
    Object.entries(places).flatMap(([place, types]) =>
      types.map((type) => sentence(kind, type, place)),
    ),
  )
}

const sentence = (kind: string, type: string, place: string): string => `${kind}: ${type} ${place}`

/** The combinations that a document shows. */
export function shownPlaces(document: Document): ReadonlySet<string> {
  const shown = new Set<string>()
  const show = (block: Block, place: string): void => {
    if (block.type === 'callout') for (const one of block.children) show(one, 'in a callout')
    if (block.type !== 'columns') shown.add(sentence(document.kind, block.type, place))
    else {
      const number = ['no', 'one', 'two', 'three'][block.columns.length] ?? 'many'
      for (const one of block.columns.flat()) show(one, `in ${number} columns`)
    }
  }
  if (document.kind === 'sheet') for (const one of document.blocks) show(one, 'across the page')
  for (const section of document.sections.flatMap((one) => [one, ...one.sections])) {
    for (const part of partsOf(section)) {
      for (const one of part) show(one, placeOn(section, part, document.kind))
    }
  }
  return shown
}

/** The blocks of a section, between the breaks that the author asks for. */
function partsOf({ blocks }: Section): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'break') parts.push([])
    else parts.at(-1)?.push(block)
  }
  return parts
}

function placeOn(section: Section, part: readonly Block[], kind: DocumentKind): string {
  if (kind === 'sheet') return 'in a section'
  if (kind === 'report') return 'in running text'
  if (section.depth === 1) return 'on the slide of a section'
  const kinds = new Set(part.map((block) => (isTextBlock(block) ? 'text' : block.type)))
  return kinds.size === 1 ? 'alone on a slide' : 'with others on a slide'
}
