/** What templates can ask for, as helpers and directives are registered, and what those of the specimen ask for. */

import { directives } from '../../src/document/directive.js'
import { helpers } from '../../src/template/helper/table.js'
import type { Parameter } from '../../src/template/helper.js'

/** Every helper; of those that make blocks every argument and every choice; every directive and its attributes. */
export function admissibleRequests(): readonly string[] {
  const asked = Object.entries(helpers).flatMap(([name, { returns, named }]) => [
    name,
    ...(returns === 'block' ? named.flatMap((one) => argumentsOf(name, one)) : []),
  ])
  const directed = Object.entries(directives).flatMap(([name, { attributes }]) => [
    `:::${name}`,
    ...Object.entries(attributes).flatMap(
      ([attribute, values]: [string, readonly string[] | undefined]) =>
        (values ?? ['…']).map((value) => `:::${name} ${attribute}=${value}`),
    ),
  ])
  return [...asked, ...directed]
}

function argumentsOf(helper: string, { name, takes, choices = [] }: Parameter): readonly string[] {
  const ownWords = takes === 'yes or no' ? [] : choices
  return [`${helper} ${name}=…`, ...ownWords.map((choice) => `${helper} ${name}=${choice}`)]
}

/** What a text asks for: a template or a file of messages. */
export function requestsOf(text: string): ReadonlySet<string> {
  const shown = new Set<string>()
  const calls = [...text.matchAll(/\{\{([^{}]+)\}\}|\(([^()]+)\)/g)].map(
    ([, one, inner]) => one ?? inner ?? '',
  )
  for (const call of calls) {
    const [name = ''] = call.trim().split(/\s/)
    const helper = helpers[name]
    if (helper === undefined) continue
    shown.add(name)
    for (const { name: parameter, choices = [] } of helper.named) {
      const given = new RegExp(`\\s${parameter}=(?:"([^"]*)"|\\S)`).exec(call)
      if (given) shown.add(`${name} ${parameter}=…`)
      const words = given?.[1]?.split(' ') ?? choices.slice(0, 1)
      for (const word of words) shown.add(`${name} ${parameter}=${word}`)
    }
  }
  for (const [, name = '', attributes = ''] of text.matchAll(/^:{2,}([a-z]+)(?:\{(.*)\})?$/gm)) {
    shown.add(`:::${name}`)
    for (const [, attribute, value] of attributes.matchAll(/([a-z]+)=([a-z]+)/g)) {
      shown.add(`:::${name} ${attribute}=${value}`).add(`:::${name} ${attribute}=…`)
    }
    if (name === 'callout' && attributes === '') shown.add(':::callout tone=note')
  }
  return shown
}
