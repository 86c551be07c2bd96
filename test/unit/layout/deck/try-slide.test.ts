import { describe, expect, it } from 'vitest'
import type { SlidePlan } from '../../../../src/layout/deck/plan-slides.js'
import { slideTrials } from '../../../../src/layout/deck/try-slide.js'
import { contextOf, origin, text } from '../specimen.js'

const plan = (words: string): SlidePlan => ({
  kind: 'content',
  master: 'table',
  title: text('Botschaft'),
  blocks: [{ type: 'paragraph', children: text(words), origin }],
  notes: [],
  opensSection: false,
  origin,
})

const { context } = contextOf('slides')
const short = plan('Vier Sitze')
const long = plan('Wer baut, der bleibt und wer bleibt, der baut. '.repeat(40).trim())

describe('slideTrials', () => {
  it('says whether a slide fits at its sizes, and which it asked for', () => {
    const trySlide = slideTrials(context)
    const { fits, sizes } = trySlide(short, () => 0)
    expect(fits).toBe(true)
    expect(sizes.get('body')).toBe(context.design.roles.body.scale[0])
    expect(sizes.has('table-cell')).toBe(false)
    expect(trySlide(long, () => 0).fits).toBe(false)
  })

  it('takes a trial again where only sizes differ that the slide has no use for', () => {
    const trySlide = slideTrials(context)
    const tried = trySlide(short, () => 0)
    expect(trySlide(short, (role) => (role === 'table-cell' ? 3 : 0))).toBe(tried)
    expect(trySlide(short, (role) => (role === 'body' ? 1 : 0))).not.toBe(tried)
    expect(trySlide({ ...short }, () => 0)).not.toBe(tried)
  })

  it('takes a step past the end of the scales as the last', () => {
    const trySlide = slideTrials(context)
    expect(trySlide(short, () => 99)).toBe(trySlide(short, () => 100))
  })

  it('lets content that does not fit begin below the title', () => {
    const trySlide = slideTrials(context)
    expect(trySlide(short, () => 0).top).toBe('region')
    expect(trySlide(long, () => 0).top).toBe('title')
    expect(trySlide({ ...short, part: '(1/2)' }, () => 0).top).toBe('title')
  })
})
