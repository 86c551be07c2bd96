/** Holds a file against its schema. */

import type { DataFile } from '../base/data-file.js'
import type { Report } from '../base/report.js'
import { valueAt } from '../base/value-at.js'
import { themeInvalid } from './diagnostics.js'
import { issueWords } from './issue-words.js'

/** A file with its checked value. */
export interface Checked<T> {
  readonly file: DataFile
  readonly value: T
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** Of a value that may have several shapes: what is wrong with it as each of them. */
  readonly errors?: readonly (readonly Issue[])[]
}

interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
}

/** The value of a file as its schema types it; undefined, with `theme-invalid` for each fault, if it is not. */
export function checked<T>(
  file: DataFile | undefined,
  schema: Schema<T>,
  report: Report,
): Checked<T> | undefined {
  if (file === undefined) return undefined
  const result = schema.safeParse(file.value)
  if (result.success) return { file, value: result.data }
  for (const issue of result.error.issues.flatMap(deepest)) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    const words = issueWords(issue, valueAt(file.value, path))
    report(themeInvalid(path.join('.'), words, file.spanOf(path)))
  }
  return undefined
}

/** The faults of a value as the shape that fits it best: the one whose faults lie deepest in it. */
function deepest(issue: Issue): readonly Issue[] {
  const shapes = (issue.errors ?? []).map((issues) => issues.flatMap(deepest))
  const depth = (issues: readonly Issue[]): number =>
    Math.min(...issues.map((one) => one.path.length))
  const [best] = [...shapes].sort((a, b) => depth(b) - depth(a))
  if (best === undefined || depth(best) === 0) return [issue]
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}
