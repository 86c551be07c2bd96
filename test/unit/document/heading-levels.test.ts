/** Levels of headings in the tagged PDF: none is skipped, however they are written. */

import { describe, expect, it } from 'vitest'
import type { Heading } from '../../../src/document/ast.js'
import { visitBlocks, visitSections } from '../../../src/document/visit.js'
import { built, merged, type Setting } from './fixture.js'

/** Depth and level of the headings in sections, in reading order. */
function levels(body: ReturnType<typeof merged>, setting: Setting = {}): [number, number][] {
  const { document } = built(body, setting)
  const found: Heading[] = []
  visitSections(document.sections, ({ blocks }) =>
    visitBlocks(blocks, (block) => {
      if (block.type === 'heading') found.push(block)
    }),
  )
  return found.map(({ depth, level }) => [depth, level])
}

describe('levels of headings', () => {
  it('follow the levels of sections', () => {
    expect(levels(merged`# A\n\n## B\n\n### C\n\n#### D\n\n##### E`)).toEqual([
      [3, 4],
      [4, 5],
      [5, 5],
    ])
  })

  it('skip none directly under a chapter', () => {
    expect(levels(merged`# A\n\n### B\n\n#### C\n\n### D\n\n## E\n\n### F`)).toEqual([
      [3, 3],
      [4, 4],
      [3, 3],
      [3, 4],
    ])
  })

  it('skip none in a column or box', () => {
    const body = merged`# A\n\n:::callout\n### B\n\nText\n:::\n\n::::columns\n:::column\n### C\n\n#### D\n:::\n:::column\n### E\n:::\n::::`
    expect(levels(body).map(([, level]) => level)).toEqual([3, 3, 4, 3])
  })

  it('follow slides, whether or not they stand in sections', () => {
    const deck = { kind: 'deck' } as const
    expect(levels(merged`## A\n\n### B`, deck)).toEqual([[3, 3]])
    expect(levels(merged`# S\n\n## A\n\n### B`, deck)).toEqual([[3, 4]])
  })
})
