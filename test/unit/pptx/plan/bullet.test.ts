import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../../../src/layout/text/paragraph.js'
import { planBullets } from '../../../../src/pptx/plan/bullet.js'
import { color, paragraph } from '../fixture.js'

const item = (text: string, ordered: boolean, indent = 18): Paragraph =>
  paragraph('Wort', { indent, bullet: { text, color: color('primary'), element: 'e1', ordered } })

const starts = (paragraphs: readonly Paragraph[]) =>
  planBullets(paragraphs).map((bullet) =>
    bullet?.type === 'number' ? bullet.startAt : bullet?.type,
  )

describe('planBullets', () => {
  it('counts neighbouring numbers on from the first', () => {
    expect(starts([item('3.', true), item('4.', true), item('5.', true)])).toEqual([3, 3, 3])
  })

  it('states the number again after another paragraph', () => {
    expect(starts([item('1.', true), paragraph('dazwischen'), item('2.', true)])).toEqual([
      1,
      undefined,
      2,
    ])
  })

  it('takes a mark that is no number as a character', () => {
    expect(starts([item('•', false), item('(a)', true)])).toEqual(['char', 'char'])
  })
})
