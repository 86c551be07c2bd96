/** Says in plain words what a schema finds wrong with a theme file. */

import { typeWords } from '../base/type-words.js'

/** What a schema says of a fault; which fields there are depends on its code. */
export interface SchemaIssue {
  readonly message: string
  readonly code?: string
  /** Of `invalid_type`: the type that was expected. */
  readonly expected?: string
  /** Of `invalid_value`: what the value may be. */
  readonly values?: readonly unknown[]
  /** Of `unrecognized_keys`. */
  readonly keys?: readonly string[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
}

/** A fault in words, `given` being what stands at its place; the schema's own words where they say it best. */
export function issueWords(issue: SchemaIssue, given: unknown): string {
  const { code, keys = [], values = [], minimum, maximum } = issue
  if (code === 'unrecognized_keys') return `${keys.map(quoted).join(', ')} means nothing here`
  if (given === undefined) {
    return values.length === 0 ? 'is missing' : `is missing; it is one of ${listed(values)}`
  }
  if (code === 'invalid_value') return `${shown(given)} is none of ${listed(values)}`
  if (code === 'invalid_type') return mistyped(issue.expected ?? '', given)
  if (code === 'too_small' && typeof given === 'number') {
    return `${given} is too small; the least is ${minimum}`
  }
  if (code === 'too_big' && typeof given === 'number') {
    return `${given} is too great; the most is ${maximum}`
  }
  if (code === 'too_small') return 'must not be empty'
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
}

function mistyped(expected: string, given: unknown): string {
  const wanted = typeWords(expected)
  if (expected === 'string' && typeof given === 'number') {
    return `must be ${wanted}, not the number ${given}; a length has its unit: ${given}pt`
  }
  return `must be ${wanted}, not ${shown(given)}`
}

function shown(given: unknown): string {
  if (given === null) return 'nothing'
  if (Array.isArray(given)) return 'a list'
  return typeof given === 'object' ? 'a map of keys' : quoted(String(given))
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => quoted(String(value))).join(', ')
}

function quoted(text: string): string {
  return `\`${text}\``
}
