/** A call of a helper while merging: its arguments with their places. */

import { templateArgumentMissing, templateArgumentWrong } from './argument-diagnostics.js'
import type { Merging } from './merging.js'
import { isProduced, unresolved } from './produced.js'
import type { ArgumentSite, CallSite } from './site.js'
import { thingOf, things } from './thing.js'

/** A value that was given as an argument. */
export interface Given extends ArgumentSite {
  readonly value: unknown
}

/** A helper's call. */
export interface Call {
  readonly merging: Merging
  readonly site: CallSite
  readonly positional: readonly Given[]
  readonly named: ReadonlyMap<string, Given>
}

/** Puts values and places of arguments together. */
export function callOf(
  site: CallSite,
  positional: readonly unknown[],
  named: Readonly<Record<string, unknown>>,
  merging: Merging,
): Call {
  const given = (argument: ArgumentSite, value: unknown): Given => ({ ...argument, value })
  return {
    merging,
    site,
    positional: site.positional.map((argument, index) => given(argument, positional[index])),
    named: new Map([...site.named].map(([name, argument]) => [name, given(argument, named[name])])),
  }
}

/** Whether some argument holds a mistake that was reported. */
export function isSpoilt({ positional, named }: Call): boolean {
  return [...positional, ...named.values()].some(({ value }) => value === unresolved)
}

/**
 * Needed arguments that have no value, such as a part that the dataset does not fill.
 *
 * Calls that lack the argument altogether were reported when the template was parsed.
 */
export function reportAbsent({ site, positional, merging }: Call): boolean {
  const absent = positional.filter(({ value }) => value === undefined || value === null)
  for (const { written, span } of absent) {
    const hint = `guard it: \`{{#if ${written}}}…{{/if}}\``
    const what = `a value: \`${written}\` is not set in this dataset`
    merging.report(templateArgumentMissing(site.name, what, span, undefined, hint))
  }
  const { positional: parameters } = site.helper
  return absent.length > 0 || parameters.slice(positional.length).some(({ needed }) => needed)
}

/** The chosen word; the first choice if nothing was given, undefined if a mistake was reported. */
export function choice<T extends string>(
  call: Call,
  name: string,
  choices: readonly [T, ...T[]],
): T | undefined {
  const given = call.named.get(name)
  if (given?.value === undefined) return choices[0]
  const chosen = choices.find((one) => one === given.value)
  if (chosen === undefined) reportComputed(call, given, `one of ${choices.join(', ')}`)
  return chosen
}

/** The chosen words, separated by blanks; undefined if nothing was given or a mistake was reported. */
export function choices<T extends string>(
  call: Call,
  name: string,
  known: readonly T[],
): readonly T[] | undefined {
  const given = call.named.get(name)
  if (given?.value === undefined) return undefined
  const words = String(given.value)
    .split(/\s+/)
    .filter((word) => word !== '')
  const chosen = known.filter((one) => words.includes(one))
  if (chosen.length < words.length) reportComputed(call, given, `words out of ${known.join(', ')}`)
  return words.flatMap((word) => known.find((one) => one === word) ?? [])
}

/** A text that was given by name. */
export function textOf(call: Call, name: string): string | undefined {
  const given = call.named.get(name)
  if (given?.value === undefined) return undefined
  if (typeof given.value === 'string') return given.value
  reportWrong(call, given, `a text as \`${name}\``)
  return undefined
}

/** A yes-or-no argument. */
export function flag(call: Call, name: string, fallback: boolean): boolean {
  const given = call.named.get(name)
  if (given?.value === undefined) return fallback
  if (typeof given.value === 'boolean') return given.value
  reportWrong(call, given, `\`${name}=true\` or \`${name}=false\``)
  return fallback
}

/** An argument has a value of the wrong kind. */
export function reportWrong({ site, merging }: Call, { span, value }: Given, wanted: string): void {
  const message = `\`${site.name}\` needs ${wanted}, not ${describe(value)}`
  merging.report(templateArgumentWrong(message, span))
}

/** Literal choices were checked when the template was parsed. */
function reportComputed(call: Call, given: Given, wanted: string): void {
  if (!/^["']/.test(given.written)) reportWrong(call, given, wanted)
}

/** What a value is, in words. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return `the text "${value}"`
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return `the value ${value}`
  if (Array.isArray(value)) return 'a list'
  if (isProduced(value)) return `a value of kind ${value.value.type}`
  const thing = thingOf(value)
  return thing ? things[thing.kind].name : 'a group of values'
}
