/** Source texts and places in them. */

/** A text file as it was read; `path` is how diagnostics name it. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A stretch of a source: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** A place as people count it: line and column from one, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Makes a span in a source. */
export function span(file: string, start: number, end: number): Span {
  return { file, start, end }
}

/** The line and column of an offset; an offset past the end is taken as the end. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length)
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: end - lineStart + 1 }
}

/** The text of a line (from one) without its line end; empty past the last line. */
export function lineAt(text: string, line: number): string {
  return text.split('\n')[line - 1]?.replace(/\r$/, '') ?? ''
}
