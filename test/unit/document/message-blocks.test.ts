import { describe, expect, it } from 'vitest'
import { messageBlocks } from '../../../src/document/message-blocks.js'

function blocks(text: string): unknown[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return messageBlocks(text).map((block) =>
    block.type === 'list' ? block.items.map(cut) : cut(block.line),
  )
}

describe('messageBlocks', () => {
  it.each([
    ['eins', ['eins']],
    ['eins\nzwei\n', ['eins\nzwei']],
    ['eins\n\nzwei\n \n\ndrei', ['eins', 'zwei', 'drei']],
    ['eins\r\n\r\nzwei', ['eins', 'zwei']],
    ['', []],
    ['\n\n', []],
  ])('divides %j at empty lines', (text, expected) => {
    expect(blocks(text)).toEqual(expected)
  })

  it.each([
    ['- a\n- b', [['a', 'b']]],
    ['- a\n  weiter\n- b', [['a\n  weiter', 'b']]],
    ['Vorab:\n\n- a\n- b\n\nDanach', ['Vorab:', ['a', 'b'], 'Danach']],
    ['Text\n- kein Punkt', ['Text\n- kein Punkt']],
    ['-kein Punkt', ['-kein Punkt']],
    ['3. Juli', ['3. Juli']],
  ])('finds lists in %j', (text, expected) => {
    expect(blocks(text)).toEqual(expected)
  })
})
