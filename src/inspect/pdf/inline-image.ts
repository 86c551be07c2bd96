/** Passes over inline images in content streams (ISO 32000-1, 8.9.7). */

import type { lex } from './lexer.js'

/** Skips an inline image: its data may hold anything, and ends with `EI` between white space. */
export function skipInlineImage(bytes: Uint8Array, lexer: ReturnType<typeof lex>): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data = text.indexOf('ID', lexer.position(), 'latin1')
  for (
    let at = text.indexOf('EI', Math.max(0, data) + 2, 'latin1');
    at >= 0;
    at = text.indexOf('EI', at + 2, 'latin1')
  ) {
    const [before = 0, after = 32] = [text[at - 1], text[at + 2]]
    if (before > 32 || after > 32) continue
    lexer.seek(at + 2)
    return
  }
  lexer.seek(bytes.length)
}
