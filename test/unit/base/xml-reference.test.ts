import { describe, expect, it } from 'vitest'
import { xmlReference } from '../../../src/base/xml-reference.js'

describe('xmlReference', () => {
  it.each([
    ['amp', '&'],
    ['apos', "'"],
    ['#228', 'ä'],
    ['#xE4', 'ä'],
    ['#x1F600', '😀'],
  ])('&%s; is %s', (reference, character) => expect(xmlReference(reference)).toBe(character))

  it.each(['nbsp', 'constructor', '', '#', '#x', '#0', '#x110000', '#12a'])(
    '&%s; is none',
    (reference) => expect(xmlReference(reference)).toBeUndefined(),
  )
})
