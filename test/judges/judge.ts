/** What a judge of finished files is, and how many files it reads at a time. */

import { availableParallelism } from 'node:os'

/** A file that lies on disk. */
export interface BuiltFile {
  /** Where it lies. */
  readonly path: string
  /** What the table calls it. */
  readonly name: string
  readonly format: 'pdf' | 'pptx'
  readonly bytes: Uint8Array
}

/** What judges say of a file, a line for each finding. */
export type Findings = readonly string[]

/** A judge: something that reads finished files and says what is wrong with them. */
export interface Judge {
  /** Heading of its column. */
  readonly name: string
  /** The formats that it reads. */
  readonly reads: readonly BuiltFile['format'][]
  /** Findings for each file, in the order of the files; throws if the judge cannot run here. */
  judge(files: readonly BuiltFile[]): Promise<readonly Findings[]>
}

/** A judge that reads each file by itself, as many at a time as there are cores. */
export function judgeOfOne(
  name: string,
  reads: BuiltFile['format'],
  judgeOne: (file: BuiltFile) => Promise<Findings>,
): Judge {
  return { name, reads: [reads], judge: (files) => eachOf(files, judgeOne) }
}

async function eachOf<T, R>(
  all: readonly T[],
  work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(all.length)
  const waiting = all.entries()
  const worker = async (): Promise<void> => {
    for (const [index, one] of waiting) results[index] = await work(one)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return results
}
