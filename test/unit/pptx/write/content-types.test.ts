import { describe, expect, it } from 'vitest'
import { contentTypesPart } from '../../../../src/pptx/write/content-types.js'
import { all } from '../read-xml.js'

describe('contentTypesPart', () => {
  it('names exactly the parts that are there', () => {
    const types = contentTypesPart(['ppt/slides/slide1.xml', '_rels/.rels', 'ppt/media/a.png'])
    expect(all(types, 'Override').map(({ attributes }) => attributes.PartName)).toEqual([
      '/ppt/slides/slide1.xml',
    ])
    expect(all(types, 'Default').map(({ attributes }) => attributes.Extension)).toEqual([
      'rels',
      'png',
    ])
  })

  it('refuses a part whose type it does not know', () => {
    expect(() => contentTypesPart(['ppt/strange.bin'])).toThrow('ppt/strange.bin')
  })
})
