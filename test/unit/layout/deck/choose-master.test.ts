/** Which master suits which blocks. */

import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/document/ast.js'
import { chooseMaster, suitsSection } from '../../../../src/layout/deck/choose-master.js'
import type { MasterName } from '../../../../src/theme/theme.js'
import {
  attribution,
  callout,
  chart,
  columns,
  keyFigures,
  list,
  notUsed,
  openQuestions,
  orgChart,
  paragraph,
  process,
  quotation,
  table,
  timeline,
} from './specimen-deck.js'

const cases: readonly (readonly [MasterName, readonly Block[]])[] = [
  ['body', []],
  ['body', [paragraph('Text.'), list('eins')]],
  ['body', [attribution]],
  ['body', [paragraph('Text.'), callout]],
  ['figures', [keyFigures]],
  ['figures', [keyFigures, callout]],
  ['chart', [chart, paragraph('Text.')]],
  ['diagram', [orgChart]],
  ['diagram', [timeline, paragraph('Text.')]],
  ['diagram', [process]],
  ['table', [table(3)]],
  ['table', [openQuestions]],
  ['table', [notUsed(2)]],
  ['quotation', [quotation]],
  ['body', [quotation, quotation]],
  ['columns', [columns]],
]

describe('chooseMaster', () => {
  it.each(
    cases.map(
      ([master, blocks]) => [blocks.map(({ type }) => type).join(' + '), master, blocks] as const,
    ),
  )('%s: %s', (_, master, blocks) => {
    expect(chooseMaster({ blocks })).toBe(master)
  })

  it('takes the master that the author chose', () => {
    expect(chooseMaster({ blocks: [table(3)], master: { name: 'sources' } })).toBe('sources')
  })

  it('takes the master of sections for text, and nothing that is drawn for a light ground', () => {
    const master = { name: 'section' }
    expect(chooseMaster({ blocks: [paragraph('Text.'), quotation], master })).toBe('section')
    expect(chooseMaster({ blocks: [chart], master })).toBe('chart')
    expect(suitsSection([])).toBe(true)
    expect(suitsSection([quotation, callout])).toBe(true)
    expect(suitsSection([keyFigures])).toBe(false)
  })

  it('passes over a master whose regions cannot take the blocks, and names it does not know', () => {
    for (const name of ['quotation', 'title', 'tabel']) {
      expect(chooseMaster({ blocks: [table(3)], master: { name } })).toBe('table')
    }
  })
})
