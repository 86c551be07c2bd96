/** Helpers that print messages, names and lists inside a line. */

import { isWholeDate } from '../../base/value.js'
import { type Call, choice, reportWrong, textOf } from '../call.js'
import type { InlineHelper } from '../helper.js'
import { inlineOf } from '../print-value.js'
import { entryOf, factOf, spread } from '../resolve.js'
import type { InlineValue } from '../slot.js'
import { thingOf } from '../thing.js'

const nameForms = ['full', 'short', 'nominative', 'genitive', 'dative', 'explanation'] as const
const personForms = ['full', 'name', 'role', 'full-role'] as const

/** `{{t "slides.launch.title"}}` */
export const t: InlineHelper = {
  returns: 'inline',
  positional: [
    { name: 'key', takes: 'key', needed: true, doc: 'key of the message, joined by dots' },
  ],
  named: [],
  anyName: true,
  doc: 'a message in the language of the document; further names can be used in it',
  example: '{{t "welcome" who=alliance.organisation}}',
  run(call) {
    const [given] = call.positional
    if (!given) return undefined
    if (typeof given.value !== 'string') {
      reportWrong(call, given, 'the key of a message')
      return undefined
    }
    const { merging } = call
    const merged = merging.message(given.value, given.span, namesOf(call), merging)
    if (merged) return { type: 'message', key: given.value, merged }
    const word = { de: 'fehlt', en: 'missing' }[merging.locale]
    return { type: 'text', text: `[${word}: ${given.value}]` }
  },
}

function namesOf({ named }: Call): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...named].map(([name, { value }]) => [name, value]))
}

/** `{{list partners}}` */
export const list: InlineHelper = {
  returns: 'inline',
  positional: [
    {
      name: 'entry',
      takes: 'anything',
      needed: true,
      doc: 'texts, facts, organisations, people, or lists of them',
    },
  ],
  several: true,
  named: [
    {
      name: 'form',
      takes: 'choice',
      choices: nameForms,
      doc: 'form of the names of organisations',
    },
  ],
  doc: 'an enumeration in a sentence: a, b and c; facts by their labels',
  example: '{{list partners form="short"}}',
  run(call) {
    const form = choice(call, 'form', nameForms)
    const given = spread(call, call.positional)
    if (!form || !given) return undefined
    const items = given.flatMap((one) => {
      const { kind } = thingOf(one.value) ?? {}
      if (kind === 'fact') return labelOf(call, one) ?? []
      const item = inlineOf(one.value, one, call.merging)
      return item?.type === 'organisation' ? { ...item, form } : (item ?? [])
    })
    return items.length > 0 ? { type: 'list', items } : undefined
  },
}

function labelOf(call: Call, given: Parameters<typeof factOf>[1]): InlineValue | undefined {
  const fact = factOf(call, given, 'plain')
  return fact && { type: 'label', fact, form: 'full' }
}

/** German prepositions that stand before the dative and may swallow its article. */
const prepositions = ['in', 'an', 'bei', 'von', 'zu'] as const

/** `{{org partner}}` */
export const org: InlineHelper = {
  returns: 'inline',
  positional: [
    { name: 'organisation', takes: 'organisation', needed: true, doc: 'id or organisation' },
  ],
  named: [
    { name: 'form', takes: 'choice', choices: nameForms, doc: 'form of the name' },
    {
      name: 'after',
      takes: 'choice',
      choices: prepositions,
      doc: 'preposition before the dative, joined with its article: im, zum, beim',
    },
  ],
  doc: 'the name of an organisation',
  example: '{{org alliance.organisation form="short"}}',
  run(call) {
    const [given] = call.positional
    const organisation = given && entryOf(call, given, 'organisation')
    const preposition = call.named.has('after') ? choice(call, 'after', prepositions) : undefined
    const form = preposition ? 'dative' : choice(call, 'form', nameForms)
    if (!organisation || !form) return undefined
    return { type: 'organisation', organisation, form, ...(preposition && { after: preposition }) }
  },
}

/** `{{person "per.blume"}}` */
export const person: InlineHelper = {
  returns: 'inline',
  positional: [{ name: 'person', takes: 'person', needed: true, doc: 'id or person' }],
  named: [
    {
      name: 'form',
      takes: 'choice',
      choices: personForms,
      doc: 'title and name, name, role, or all',
    },
    { name: 'at', takes: 'date', doc: 'date of the role; the edition date if absent' },
  ],
  doc: 'a person with academic title, name and role on a date',
  example: '{{person "per.keller" form="full-role"}}',
  run(call) {
    const [given] = call.positional
    const found = given && entryOf(call, given, 'person')
    const form = choice(call, 'form', personForms)
    const date = roleDate(call)
    return found && form && date !== undefined
      ? { type: 'person', person: found, form, date }
      : undefined
  },
}

/** A date of the dataset, or that of a date fact. */
function roleDate(call: Call): string | undefined {
  const given = call.named.get('at')
  if (given?.value === undefined) return call.merging.view.date
  if (isWholeDate(given.value)) return given.value
  const fact = factOf(call, given, 'plain')
  if (fact?.value?.type === 'date') return fact.value.date
  if (fact) reportWrong(call, given, 'a date as `at`')
  return undefined
}

/** `{{literal "24/7" reason="idiom"}}` */
export const literal: InlineHelper = {
  returns: 'inline',
  positional: [{ name: 'text', takes: 'text', needed: true, doc: 'the text' }],
  named: [
    {
      name: 'reason',
      takes: 'text',
      needed: true,
      doc: 'why it is no fact; for readers of the template',
    },
  ],
  doc: 'a text with digits that state no figure',
  example: '{{literal "24/7" reason="idiom"}}',
  run(call) {
    const [given] = call.positional
    if (!given) return undefined
    if (typeof given.value === 'string' && textOf(call, 'reason') !== undefined) {
      return { type: 'text', text: given.value, literal: true }
    }
    if (typeof given.value !== 'string') reportWrong(call, given, 'a text')
    return undefined
  },
}
