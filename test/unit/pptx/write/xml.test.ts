import { describe, expect, it } from 'vitest'
import { element, printPart } from '../../../../src/pptx/write/xml.js'
import { parseXml } from '../read-xml.js'

const body = (text: string): string => text.slice(text.indexOf('?>\n') + 3)

describe('printPart', () => {
  it('escapes text and attributes', () => {
    const root = element('a', { b: '"<&>\n\t' }, ['<&>"'])
    expect(body(printPart(root))).toBe('<a b="&quot;&lt;&amp;&gt;&#10;&#9;">&lt;&amp;&gt;"</a>')
  })

  it('leaves out undefined attributes and children, and writes booleans as 1 and 0', () => {
    const root = element('a', { b: undefined, c: true, d: false }, [undefined, element('e')])
    expect(body(printPart(root))).toBe('<a c="1" d="0"><e/></a>')
  })

  it('replaces characters that XML cannot hold', () => {
    const root = element('a', { b: 'x\u0000' }, ['y\u000By\uD800\uFFFE'])
    const printed = parseXml(printPart(root))
    expect(printed.attributes.b).toBe('x\uFFFD')
    expect(printed.children).toEqual(['y\uFFFDy\uFFFD\uFFFD'])
  })

  it('keeps characters beyond the basic plane and all spaces', () => {
    const text = ' \u{1F600}\u00A0\u202F– '
    expect(parseXml(printPart(element('a', {}, [text]))).children).toEqual([text])
  })

  it('refuses numbers that are none', () => {
    expect(() => printPart(element('a', { b: Number.NaN }))).toThrow(RangeError)
  })
})
