/** Runs programs of other makers. */

import { execFile } from 'node:child_process'

/** What a program said: both streams, and how it ended. */
export interface Said {
  readonly out: string
  readonly err: string
  readonly ended: number
}

/** Runs a program to its end; throws if there is none of that name. */
export function run(program: string, ...args: readonly string[]): Promise<Said> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 2 ** 28 }, (fault, out, err) => {
      if (fault && typeof fault.code === 'string') reject(new Error(`${program}: ${fault.code}`))
      else resolve({ out, err, ended: fault ? Number(fault.code ?? 1) : 0 })
    })
  })
}

/** The lines of a text that are not empty, at most `most`. */
export function linesOf(text: string, most = 20): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)
}
