/** Reads objects and operators from bytes (ISO 32000-1, 7.2 and 7.3). */

import type { PdfDict, PdfValue } from './object.js'

/** Reads one object after the other. */
export interface Lexer {
  /** The next object or keyword; undefined at the end. Never throws: what cannot be read is skipped. */
  next(): PdfValue | undefined
  /** Offset of the next unread byte. */
  position(): number
  seek(offset: number): void
}

const space = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set(Array.from('()<>[]{}/%', (one) => one.charCodeAt(0)))
/** Arrays and dictionaries nested deeper are an attack. */
const deepest = 200

/** Makes a lexer; in a file `n g R` is a reference, in a content stream it cannot occur. */
export function lex(bytes: Uint8Array, start = 0): Lexer {
  let at = start

  const skip = (): void => {
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1
      else if (!space.has(byte)) return
    }
  }
  const word = (): string => {
    const from = at
    while (at < bytes.length && !space.has(bytes[at] ?? 0) && !delimiters.has(bytes[at] ?? 0))
      at += 1
    return latin1(bytes, from, at)
  }
  const read = (depth: number): PdfValue | undefined => {
    skip()
    const byte = bytes[at]
    if (byte === undefined || depth > deepest) return undefined
    if (byte === 0x2f) {
      at += 1
      return { type: 'name', name: word().replace(/#([0-9a-fA-F]{2})/g, (_, hex) => char(hex)) }
    }
    if (byte === 0x28) return { type: 'string', bytes: literal() }
    if (byte === 0x3c) {
      at += bytes[at + 1] === 0x3c ? 2 : 1
      return bytes[at - 2] === 0x3c && bytes[at - 1] === 0x3c ? dict(depth) : hexString()
    }
    if (byte === 0x5b) {
      at += 1
      return { type: 'array', items: until(']', depth) }
    }
    if (byte === 0x3e && bytes[at + 1] === 0x3e) {
      at += 2
      return { type: 'keyword', word: '>>' }
    }
    if (delimiters.has(byte)) {
      at += 1
      return { type: 'keyword', word: String.fromCharCode(byte) }
    }
    return atom(word())
  }
  const until = (end: string, depth: number): PdfValue[] => {
    const items: PdfValue[] = []
    for (;;) {
      const item = read(depth + 1)
      if (item === undefined || isKeyword(item, end)) return items
      if (isKeyword(item, 'R')) {
        items.pop()
        const number = items.pop()
        items.push(typeof number === 'number' ? { type: 'ref', number } : null)
      } else if (isKeyword(item, 'endobj') || isKeyword(item, 'stream')) {
        return items
      } else items.push(item)
    }
  }
  const dict = (depth: number): PdfDict => {
    const items = until('>>', depth)
    const entries = new Map<string, PdfValue>()
    for (let index = 0; index + 1 < items.length; index += 2) {
      const key = items[index]
      if (typeof key === 'object' && key?.type === 'name')
        entries.set(key.name, items[index + 1] ?? null)
      else index -= 1
    }
    return { type: 'dict', entries }
  }
  const hexString = (): PdfValue => {
    const from = at
    while (at < bytes.length && bytes[at] !== 0x3e) at += 1
    const digits = latin1(bytes, from, at).replace(/[^0-9a-fA-F]/g, '')
    at += 1
    return {
      type: 'string',
      bytes: `${digits}0`.replace(/..?/g, (hex) => (hex.length === 2 ? char(hex) : '')),
    }
  }
  const literal = (): string => {
    const out: string[] = []
    let open = 1
    at += 1
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === 0x5c) out.push(escaped())
      else {
        if (byte === 0x28) open += 1
        if (byte === 0x29) open -= 1
        if (open === 0) break
        out.push(String.fromCharCode(byte))
      }
    }
    at += 1
    return out.join('')
  }
  const escaped = (): string => {
    at += 1
    const one = String.fromCharCode(bytes[at] ?? 0)
    const octal = /^[0-7]{1,3}/.exec(latin1(bytes, at, at + 3))?.[0]
    if (octal !== undefined) {
      at += octal.length - 1
      return String.fromCharCode(Number.parseInt(octal, 8) & 255)
    }
    if (one === '\r' && bytes[at + 1] === 10) at += 1
    return escapes[one] ?? one
  }
  return {
    next: () => read(0),
    position: () => at,
    seek: (offset) => {
      at = offset
    },
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\r': '',
  '\n': '',
}

function atom(word: string): PdfValue {
  if (/^[+-]*\d*\.?\d*$/.test(word) && /\d/.test(word))
    return Number(word.replace(/^[+-]*(?=[+-])/, ''))
  if (word === 'true') return true
  if (word === 'false') return false
  return word === 'null' ? null : { type: 'keyword', word }
}

function char(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

/** Bytes as characters, one each. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)
}

/** Whether a value is this keyword. */
export function isKeyword(value: PdfValue | undefined, word: string): boolean {
  return typeof value === 'object' && value?.type === 'keyword' && value.word === word
}
