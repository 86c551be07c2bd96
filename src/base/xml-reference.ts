/** Reads what XML writes for characters that would be markup. */

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * The character that a reference stands for, such as `amp`, `#228` or `#xE4`; undefined if XML knows none.
 *
 * Only the five entities that XML itself declares (XML 1.0, 4.6): those of a document type are never read.
 */
export function xmlReference(reference: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(reference) ?? []
  if (hexadecimal === undefined && decimal === undefined) return entities.get(reference)
  const code = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16)
  return code > 0 && code <= mostCodePoint ? String.fromCodePoint(code) : undefined
}

const mostCodePoint = 0x10ffff
