/** Says in plain words what the YAML parser found, and where an author should look. */

/** A fault as the parser reports it: its code, where, its own words. */
export interface ParserFault {
  readonly code: string
  readonly pos: readonly [number, number]
  readonly message: string
}

/** A fault as an author needs it. */
export interface YamlFault {
  readonly pos: readonly [number, number]
  readonly message: string
  readonly hint: string
}

const anyHint =
  'indent with spaces; put text that holds `: ` or ` #`, or that begins with a sign, in quotation marks'
const sameColumn = 'give all keys of one entry the same indentation'

/** Faults in plain words, in order; what only follows from a fault before it is left out. */
export function plainFaults(text: string, faults: readonly ParserFault[]): readonly YamlFault[] {
  const plain: YamlFault[] = []
  for (const [index, fault] of faults.entries()) {
    const follows = faults.slice(0, index).some((before) => followsFrom(fault, before))
    if (!follows) plain.push(plainFault(text, fault, faults))
  }
  return plain
}

/** A list or a map in the place of a key; most often it is an expression that should have been a text. */
export function keyFault(text: string, [start, end]: YamlFault['pos']): YamlFault {
  if (text[start] === '{' && text[start - 1] === '{') {
    return {
      pos: [start - 1, end + 1],
      message: 'an expression stands here without quotation marks, so YAML reads a map',
      hint: "put the whole text in single quotation marks: `'{{…}} …'`",
    }
  }
  const hint = 'put it in quotation marks, or write the key on a line of its own'
  const own = text.slice(start, end).trimEnd().length
  return { pos: [start, start + own], message: 'a list or a map cannot be a key', hint }
}

/** The parser goes on after a fault, and stumbles again over the same place. */
function followsFrom(fault: ParserFault, before: ParserFault): boolean {
  if (fault.code === 'UNEXPECTED_TOKEN') return before.code === 'UNEXPECTED_TOKEN'
  return fault.pos[0] === before.pos[0]
}

function plainFault(text: string, fault: ParserFault, all: readonly ParserFault[]): YamlFault {
  const { code, pos, message } = fault
  const quoted = text.slice(...pos).split('\n')[0] ?? ''
  switch (code) {
    case 'TAB_AS_INDENT':
      return { pos, message: 'a tab stands at the start of the line', hint: 'indent with spaces' }
    case 'MISSING_CHAR':
      return message.startsWith('Missing closing') ? unclosed(text, pos) : keyAlone(pos, quoted)
    case 'MULTILINE_IMPLICIT_KEY':
      return /^[^\s:]+:\S/.test(quoted) ? colonTight(pos, quoted) : keyAlone(pos, quoted)
    case 'BLOCK_AS_IMPLICIT_KEY':
      return all.some((other) => other !== fault && other.pos[0] === pos[0])
        ? { pos, message: 'the line below this one is indented too far', hint: sameColumn }
        : {
            pos,
            message: 'a second colon stands on the line',
            hint: 'put the value in quotation marks',
          }
    case 'BAD_INDENT':
      return badIndent(pos, message)
    case 'BAD_SCALAR_START':
      return {
        pos,
        message: `a value cannot begin with \`${quoted}\``,
        hint: 'put it in quotation marks',
      }
    case 'UNEXPECTED_TOKEN':
      return message.endsWith('at node end') ? textAfterEnd(pos) : asParsed(pos, message)
    case 'BLOCK_IN_FLOW':
      return {
        pos,
        message: 'a comma is missing in a map or list in brackets',
        hint: 'write `{ a: 1, b: 2 }`',
      }
    default:
      return asParsed(pos, message)
  }
}

/** The parser notices at the end of the file; the author looks for the mark that opens. */
function unclosed(text: string, pos: YamlFault['pos']): YamlFault {
  const opening = [...text.slice(0, pos[0]).matchAll(/(?:^|[:,[{-][ \t]+)(["'])/gm)].at(-1)
  const start = opening === undefined ? pos[0] : opening.index + opening[0].length - 1
  return {
    pos: opening === undefined ? pos : [start, start + 1],
    message: 'a quotation mark opens here and is never closed',
    hint: 'close it at the end of the value, before the next key',
  }
}

function keyAlone([start]: YamlFault['pos'], quoted: string): YamlFault {
  return {
    pos: [start, start + quoted.length],
    message: 'a line has no colon after its key',
    hint: 'write `key: value`; a text of several lines begins with `>-` and is indented',
  }
}

function colonTight([start]: YamlFault['pos'], quoted: string): YamlFault {
  return {
    pos: [start, start + quoted.length],
    message: 'a space is missing after the colon',
    hint: 'write `key: value`',
  }
}

function badIndent(pos: YamlFault['pos'], message: string): YamlFault {
  const [, bracket] = /end with a ([\]}])/.exec(message) ?? []
  if (bracket === undefined) {
    return { pos, message: 'the line is not indented like its neighbours', hint: sameColumn }
  }
  return {
    pos,
    message: 'a map or list in brackets is not closed before this line',
    hint: `close it with \`${bracket}\``,
  }
}

function textAfterEnd(pos: YamlFault['pos']): YamlFault {
  return {
    pos,
    message: 'text stands after the end of a value',
    hint: "put the whole value in quotation marks, and double an apostrophe inside: `'it''s'`",
  }
}

function asParsed(pos: YamlFault['pos'], message: string): YamlFault {
  return { pos, message: firstLine(message), hint: anyHint }
}

/** The first line of a parser's message, as the rest of a diagnostic is written. */
export function firstLine(message: string): string {
  const line = message.split('\n')[0] ?? message
  return line.charAt(0).toLowerCase() + line.slice(1)
}
