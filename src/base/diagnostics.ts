/** Diagnostics about files as such: one function for each code. */

import { type Diagnostic, error } from './diagnostic.js'
import type { Span } from './source.js'

/** The file is not YAML; `yaml-fault.ts` finds the words. */
export function yamlSyntax(at: Span, message: string, hint: string): Diagnostic {
  return error('yaml-syntax', at, message, hint)
}

/** A key stands twice in one map; YAML would keep the last and drop the first in silence. */
export function yamlDuplicateKey(key: string, at: Span, first: Span): Diagnostic {
  return error('yaml-duplicate-key', at, `the key \`${key}\` stands twice`, {
    message: 'first declared here; keep one of the two',
    span: first,
  })
}

/**
 * A character that no document can carry.
 *
 * Control characters make a part of a PowerPoint file ill-formed; bidirectional controls can make
 * a line read differently from what it says.
 */
export function textControlCharacter(codePoint: number, at: Span): Diagnostic {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const message = `the character ${name} (${kindOf(codePoint)}) cannot be printed`
  return error('text-control-character', at, message, 'delete it; it often comes with pasted text')
}

function kindOf(codePoint: number): string {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 'half of a surrogate pair'
  if ((codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef))
    return 'no character'
  if (codePoint === 0x2028 || codePoint === 0x2029) return 'a separator of lines'
  const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
  return bidirectional.test(String.fromCodePoint(codePoint))
    ? 'a bidirectional control'
    : 'a control character'
}

/** What each code of this file means and how to mend it. */
export const baseCodes: Readonly<Record<string, string>> = {
  'yaml-syntax':
    'The file is not valid YAML, so nothing in it can be read. Usually the indentation differs between lines, a tab stands at the start of a line, or a text with a colon or a quotation mark needs quotation marks around it.',
  'yaml-duplicate-key':
    'One map holds the same key twice. YAML tools would silently keep the last one; here it is an error, because a fact that is declared twice has two values. Delete or rename one of them.',
  'text-control-character':
    'The text holds a control character, half of a surrogate pair, a separator of lines, a bidirectional control or a code that is no character. Such characters make PowerPoint files unreadable or lines misleading. Delete the character; the place is exact.',
}
