import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/document/ast-inline.js'
import { text } from '../../../src/document/inline.js'
import { printLine } from '../../../src/document/print.js'
import { glueOnly, quoted, typesetLine } from '../../../src/document/typeset.js'
import { localeOf } from '../../../src/locale/locales.js'

const origin = { span: { file: 'a', start: 0, end: 1 } }
const fact = (value: string): Inline => ({ type: 'fact', text: value, fact: 'f', origin })

describe('typesetLine', () => {
  it('glues across the boundary of runs', () => {
    const line = [text('Das sind ', origin), fact('60'), text(' % von', origin)]
    expect(printLine(typesetLine(line, localeOf('de')))).toBe('Das sind {f 60}_% von')
  })

  it('changes nothing when it runs again', () => {
    const line = [text('z. B. "so" - ', origin), fact('3'), text('. Juli 2025...', origin)]
    const once = typesetLine(line, localeOf('de'))
    expect(typesetLine(once, localeOf('de'))).toEqual(once)
  })

  it('sets a phrase in the glyphs of its own language', () => {
    const phrase: Inline = {
      type: 'language',
      language: 'en',
      children: [text('"so"', origin)],
      origin,
    }
    expect(printLine(typesetLine([text('"so" ', origin), phrase], localeOf('de')))).toBe(
      '„so“ [“so”]{en}',
    )
  })
})

describe('phrases of other languages', () => {
  const german = localeOf('de', [], { phrases: { en: ['One-Stop-Shop', 'Munich Alliance'] } })

  it('are marked in any text, inside the quotation marks of the text around them', () => {
    const line = [text('ein "One-Stop-Shop" für die Munich Alliance', origin)]
    expect(printLine(typesetLine(line, german))).toBe(
      'ein „[One-Stop-Shop]{en}“ für die [Munich Alliance]{en}',
    )
  })

  it('take the marks of the text, too, where an author marked the phrase', () => {
    const phrase: Inline = {
      type: 'language',
      language: 'en',
      children: [text('One-Stop-Shop', origin)],
      origin,
    }
    const line = [text('ein "', origin), phrase, text('" für alle', origin)]
    expect(printLine(typesetLine(line, localeOf('de')))).toBe('ein „[One-Stop-Shop]{en}“ für alle')
  })

  it('leave a fact one fact', () => {
    expect(printLine(typesetLine([fact('als One-Stop-Shop gelten')], german))).toBe(
      '{f als }[One-Stop-Shop]{en} gelten',
    )
    expect(printLine(typesetLine([fact('One-Stop-Shop')], german))).toBe('[{f One-Stop-Shop}]{en}')
  })
})

describe('glueOnly', () => {
  it('changes spaces and nothing else', () => {
    const { typeset } = localeOf('de')
    expect(glueOnly('z. B. "so" - 3', typeset)).toBe('z.\u202FB. "so"\u00A0- 3')
    expect(glueOnly('so...', typeset)).toBe('so...')
  })
})

describe('quoted', () => {
  it('takes the quotation marks of the language', () => {
    expect(quoted('so', 'de')).toBe('„so“')
    expect(quoted('so', 'en')).toBe('“so”')
  })
})

describe('abbreviations', () => {
  const abbreviations = new Map([['KI', 'Künstliche Intelligenz']])
  const german = localeOf('de', [], { abbreviations })

  it('carry the words that they stand for, unless they explain them', () => {
    const line = [fact('3'), text(' KI-Labore; Künstliche Intelligenz (KI)', origin)]
    expect(printLine(typesetLine(line, german))).toBe(
      '{f 3} [KI]{= Künstliche Intelligenz}-Labore; Künstliche Intelligenz (KI)',
    )
  })

  it('are left alone where the pass runs again', () => {
    const once = typesetLine([text('mit KI', origin)], german)
    expect(typesetLine(once, german)).toEqual(once)
  })
})
