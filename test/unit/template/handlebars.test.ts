import { describe, expect, it } from 'vitest'
import { bodyOf, dataset, mergeSample, sampleView } from './sample.js'

describe('the door to Handlebars', () => {
  it('controls whitespace once', () => {
    const body = '\n\n{{#if partners}}\n\n\nx\n{{/if}}\n\n\ny'
    expect(bodyOf({ body })).toBe('\n\n\n\nx\n\n\ny')
  })

  it('reads own properties only, and calls nothing', () => {
    const sender = { ...dataset.sender, authority: { de: 'Amt' } }
    Object.setPrototypeOf(sender, { hidden: 'x' })
    const view = sampleView('minister', { ...dataset, sender })
    const paths = [
      'sender.hidden',
      'sender.toString',
      'partners.map',
      'locale.length',
      'alliance.[constructor]',
    ]
    for (const path of paths) {
      const { found } = mergeSample({ body: `{{${path}}}` }, { view })
      expect(found, path).toEqual([expect.stringContaining('template-path-unknown')])
    }
  })

  it('knows neither `lookup` nor `log`', () => {
    for (const name of ['lookup', 'log', 'helperMissing', 'blockHelperMissing', 'vorlage slot']) {
      const { found } = mergeSample({ body: `{{[${name}] partners "x"}}` })
      expect(found, name).toEqual([expect.stringContaining('template-helper-unknown')])
    }
  })

  it('does not indent partials, so that places stay exact', () => {
    expect(bodyOf({ body: 'a\n  {{> p}}\nb', partials: { p: 'eins\nzwei\n' } })).toBe(
      'a\n  eins\nzwei\nb',
    )
  })

  it('keeps templates apart: a partial of one is unknown to another', () => {
    expect(bodyOf({ body: '{{> p}}', partials: { p: 'eins' } })).toBe('eins')
    expect(mergeSample({ body: '{{> p}}' }).found).toEqual([
      't.hbs:8:5 template-partial-missing «p»',
    ])
    expect(bodyOf({ body: '{{> p}}', partials: { p: 'zwei' } })).toBe('zwei')
  })
})
