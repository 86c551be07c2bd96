import { describe, expect, it } from 'vitest'
import { characterName } from '../../../src/font/character-name.js'

describe('characterName', () => {
  it.each([
    ['⊕', 'U+2295 (⊕, CIRCLED PLUS)'],
    ['👍', 'U+1F44D (👍, THUMBS UP SIGN)'],
    ['가', 'U+AC00 (가, HANGUL SYLLABLE GA)'],
    ['\u{10FFFD}', 'U+10FFFD (<private-use-10FFFD>)'],
  ])('shows %s with its code point and its name', (character, name) => {
    expect(characterName(character)).toBe(name)
  })

  it.each([
    ['\t', 'U+0009 (CHARACTER TABULATION)'],
    ['\u202E', 'U+202E (RIGHT-TO-LEFT OVERRIDE)'],
    ['\u0308', 'U+0308 (COMBINING DIAERESIS)'],
    ['\u2003', 'U+2003 (EM SPACE)'],
  ])('only names what would disturb the line', (character, name) => {
    expect(characterName(character)).toBe(name)
  })
})
