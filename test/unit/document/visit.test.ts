import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/document/plain.js'
import {
  factsOfBlocks,
  linesOfBlock,
  visitBlocks,
  visitSections,
} from '../../../src/document/visit.js'
import { beds, built, figure, funding, merged, studies } from './fixture.js'

const body = merged`# Eins ${figure(beds)}\n\n:::callout\n- a ${figure(studies)}\n:::\n\n${{ type: 'key-figures', facts: [beds, funding] }}\n\n## Zwei\n\n${figure(beds)}`

describe('visiting', () => {
  const { document } = built(body)

  it('finds blocks inside blocks, outer first', () => {
    const types: string[] = []
    visitBlocks(document.sections[0]?.blocks ?? [], ({ type }) => types.push(type))
    expect(types).toEqual(['callout', 'list', 'paragraph', 'key-figures'])
  })

  it('finds sections inside sections', () => {
    const titles: string[] = []
    visitSections(document.sections, ({ title }) => titles.push(plain(title)))
    expect(titles).toEqual(['Eins 3.420', 'Zwei'])
  })

  it('counts every printing of a fact in a block', () => {
    expect(factsOfBlocks(document.sections[0]?.blocks ?? [])).toEqual([
      'fig.studies',
      'fig.beds',
      'fig.funding',
    ])
    expect(document.facts).toEqual(['date.launch', 'fig.beds', 'fig.studies', 'fig.funding'])
  })

  it('gives the lines of a block in reading order', () => {
    const figures = document.sections[0]?.blocks.find(({ type }) => type === 'key-figures')
    expect(figures && linesOfBlock(figures).map(plain)).toEqual([
      'Betten',
      'Münchner Häuser',
      'Stichtag nicht genannt',
      '',
      'im Jahr',
      'Stand 1.\u00A0Juli\u00A02025',
      '',
    ])
  })
})
