import { describe, expect, it } from 'vitest'
import { span } from '../../../src/base/source.js'
import { sourceSpan } from '../../../src/document/source-map.js'

const map = [
  { at: 0, span: span('a.hbs', 100, 110) },
  { at: 10, span: span('de.yaml', 5, 9) },
  { at: 30, span: span('a.hbs', 130, 140) },
]

describe('sourceSpan', () => {
  it('maps a stretch character by character', () => {
    expect(sourceSpan({ map }, 2, 6)).toEqual(span('a.hbs', 102, 106))
    expect(sourceSpan({ map }, 30, 33)).toEqual(span('a.hbs', 130, 133))
  })

  it('never leaves the span of an entry', () => {
    expect(sourceSpan({ map }, 25, 29)).toEqual(span('de.yaml', 9, 9))
    expect(sourceSpan({ map }, 10, 29)).toEqual(span('de.yaml', 5, 9))
  })

  it('spans entries of one file and is cut where the file changes', () => {
    expect(sourceSpan({ map }, 5, 35)).toEqual(span('a.hbs', 105, 135))
    expect(sourceSpan({ map }, 5, 12)).toEqual(span('a.hbs', 105, 110))
  })

  it('gives an empty span at an offset', () => {
    expect(sourceSpan({ map }, 4, 4)).toEqual(span('a.hbs', 104, 104))
  })

  it('throws for text without a map', () => {
    expect(() => sourceSpan({ map: [] }, 0, 1)).toThrow('source map')
  })
})
