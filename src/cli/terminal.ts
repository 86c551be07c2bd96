/** The only place that prints, and the only one that knows whether a person is watching. */

/** Where a command prints. */
export interface Terminal {
  /** A line of result: standard output. */
  print(line: string): void
  /** A line about the run: standard error. */
  note(line: string): void
  /** Replaces the line shown last by this one; nothing if nobody is watching. */
  progress(line: string): void
  readonly colors: boolean
}

/** The process's own streams. */
export function openTerminal(): Terminal {
  const watched = process.stderr.isTTY === true
  const colors = watched && process.env.NO_COLOR === undefined
  let shown = false
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001B[K')
    shown = false
  }
  return {
    colors,
    print: (line) => {
      clear()
      process.stdout.write(`${line}\n`)
    },
    note: (line) => {
      clear()
      process.stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!watched) return
      clear()
      process.stderr.write(line)
      shown = true
    },
  }
}
