/** Compares a parsed value with its shape and says in plain words what differs. */

import { z } from 'zod'
import { typeWords } from '../../base/type-words.js'

/** One difference between a value and its shape. `path` leads to the value, or to the key. */
export type ShapeIssue =
  | { readonly fault: 'unknown-key'; readonly path: Path; readonly known: readonly string[] }
  | { readonly fault: 'missing-key'; readonly path: Path }
  | { readonly fault: 'invalid-key'; readonly path: Path; readonly message: string }
  | {
      readonly fault: 'wrong-type'
      readonly path: Path
      readonly wanted: string
      readonly given: unknown
    }
  | {
      readonly fault: 'no-choice'
      readonly path: Path
      readonly choices: readonly string[]
      readonly given: unknown
    }
  | { readonly fault: 'invalid'; readonly path: Path; readonly message: string }

/** Keys and indexes from the checked value down. */
export type Path = readonly (string | number)[]

/** A value in its shape, or every difference. */
export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] }

/** Checks a value against a schema. */
export function checkShape<T extends z.ZodType>(schema: T, value: unknown): Shaped<z.output<T>> {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, issues: result.error.issues.flatMap((issue) => shapeIssues(schema, issue)) }
}

function shapeIssues(schema: z.ZodType, issue: z.core.$ZodIssue): ShapeIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path)
      return issue.keys.map((key) => ({ fault: 'unknown-key', path: [...path, key], known }))
    }
    case 'invalid_type':
      if (issue.input === undefined) return [{ fault: 'missing-key', path }]
      return [{ fault: 'wrong-type', path, wanted: typeName(issue.expected), given: issue.input }]
    case 'invalid_value':
      if (issue.input === undefined) return [{ fault: 'missing-key', path }]
      return [{ fault: 'no-choice', path, choices: issue.values.map(String), given: issue.input }]
    case 'invalid_key':
      return [{ fault: 'invalid-key', path, message: issue.issues[0]?.message ?? 'is no id' }]
    default:
      return [{ fault: 'invalid', path, message: issue.message }]
  }
}

/** Maps of the dataset that are no objects hold entries under their ids. */
function typeName(expected: string): string {
  return expected === 'record' ? 'a map of ids' : typeWords(expected)
}

/** The keys that the object schema at a path knows. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const [step, ...rest] = path
  if (schema instanceof z.ZodExactOptional) return keysAt(schema.unwrap(), path)
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape)
    const inner: z.core.$ZodType | undefined = schema.shape[step]
    return inner ? keysAt(inner, rest) : []
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest)
  return []
}
