/** Helpers that print a fact inside a line. */

import { isWholeDate } from '../../base/value.js'
import type { Fact, Quotation } from '../../dataset/fact.js'
import { type Call, choice, flag, type Given, reportWrong, textOf } from '../call.js'
import { figureTyped } from '../diagnostics.js'
import type { InlineHelper } from '../helper.js'
import { localised } from '../print-value.js'
import { factWithoutNumber, factWithoutValue } from '../release-diagnostics.js'
import { entryOf, factOf, spread, usableEntry } from '../resolve.js'
import type { InlineValue } from '../slot.js'
import { thingOf } from '../thing.js'

const styles = ['figure', 'words', 'spoken'] as const
const labelForms = ['full', 'singular', 'plural', 'short', 'genitive', 'dative'] as const
const dateForms = ['long', 'numeric', 'weekday', 'month', 'spoken'] as const

const factParameter = { name: 'fact', takes: 'fact', needed: true, doc: 'id or fact' } as const

/** `{{fact "fig.beds"}}` */
export const fact: InlineHelper = {
  returns: 'inline',
  positional: [factParameter],
  named: [
    { name: 'as', takes: 'choice', choices: styles, doc: 'digits, words, or words for speech' },
    { name: 'unit', takes: 'yes or no', doc: '`false` leaves out the unit' },
  ],
  doc: 'the value of a fact with its qualifier and unit',
  example: '{{fact "fig.beds"}}',
  run(call) {
    const [given] = call.positional
    const found = given && factOf(call, given, 'plain')
    const as = choice(call, 'as', styles)
    if (!given || !found || !as) return undefined
    if (!found.value) {
      call.merging.report(factWithoutValue(found, given.span))
      return undefined
    }
    return { type: 'fact', fact: found, as, unit: flag(call, 'unit', true) }
  },
}

/** `{{label "fig.beds"}}` */
export const label: InlineHelper = {
  returns: 'inline',
  positional: [{ name: 'fact', takes: 'fact', needed: true, doc: 'id, fact or event' }],
  named: [
    { name: 'form', takes: 'choice', choices: labelForms, doc: 'form that the sentence needs' },
  ],
  doc: 'what a fact or event is about, in words',
  example: '{{label "fig.beds" form="short"}}',
  run(call) {
    const [given] = call.positional
    const form = choice(call, 'form', labelForms)
    if (!given || !form) return undefined
    const thing = thingOf(given.value)
    if (thing?.kind === 'event') {
      const event = usableEntry(thing.value.id, 'event', given.span, call.merging)
      return event && localised(event.labels, given, call.merging)
    }
    const found = factOf(call, given, 'plain')
    return found && { type: 'label', fact: found, form }
  },
}

/** `{{date alliance.launch}}` */
export const date: InlineHelper = {
  returns: 'inline',
  positional: [
    {
      name: 'date',
      takes: 'date',
      needed: true,
      doc: 'id of a date fact, fact, or date of the dataset',
    },
  ],
  named: [{ name: 'form', takes: 'choice', choices: dateForms, doc: 'how it is written' }],
  doc: 'a date',
  example: '{{date edition form="month"}}',
  run(call) {
    const [given] = call.positional
    const form = choice(call, 'form', dateForms)
    if (!given || !form) return undefined
    if (isWholeDate(given.value)) {
      if (!isTyped(given.written)) return { type: 'date', date: given.value, form }
      call.merging.report(figureTyped(given.value, given.span))
      return undefined
    }
    const found = factOf(call, given, 'plain')
    if (found && found.value?.type !== 'date')
      reportWrong(call, given, 'a fact whose value is a date')
    if (found?.value?.type !== 'date') return undefined
    return { type: 'date', date: found.value.date, form, fact: found }
  },
}

/** `{{plural "fig.partners" one="Partner" other="Partner"}}` */
export const plural: InlineHelper = {
  returns: 'inline',
  positional: [factParameter],
  named: [
    { name: 'one', takes: 'text', needed: true, doc: 'words for one' },
    { name: 'other', takes: 'text', needed: true, doc: 'words for any other number' },
    { name: 'zero', takes: 'text', doc: 'words for none' },
  ],
  doc: 'the words that go with the number of a fact; the number itself is not printed',
  example: '{{plural "fig.seats" one="seat" other="seats"}}',
  run(call) {
    const [given] = call.positional
    const found = given && factOf(call, given, 'plain')
    const words = [textOf(call, 'one'), textOf(call, 'other'), textOf(call, 'zero')] as const
    const [one, other, zero] = words
    if (!given || !found || one === undefined || other === undefined) return undefined
    if (!found.value || ['date', 'phone', 'text'].includes(found.value.type)) {
      call.merging.report(factWithoutNumber(found, given.span))
      return undefined
    }
    return { type: 'plural', value: found.value, one, other, ...(zero !== undefined && { zero }) }
  },
}

/** `{{according "goal.hub"}}` */
export const according: InlineHelper = {
  returns: 'inline',
  positional: [
    { name: 'fact', takes: 'fact', needed: true, doc: 'id or fact with an attribution' },
  ],
  named: [],
  doc: 'a statement with who makes it, inside a sentence',
  example: '{{according "goal.hub"}}',
  run(call): InlineValue | undefined {
    const [given] = call.positional
    const found = given && factOf(call, given, 'attributed')
    if (!given || !found) return undefined
    if (found.attribution) return { type: 'according', fact: found }
    reportWrong(call, given, 'a fact with an attribution')
    return undefined
  },
}

/** Whether a date was typed by the author rather than read from the dataset. */
function isTyped(written: string): boolean {
  return /^["']/.test(written)
}

/** `{{source "fig.beds"}}` */
export const source: InlineHelper = {
  returns: 'inline',
  positional: [
    {
      name: 'entry',
      takes: 'entries',
      needed: true,
      doc: 'ids of facts, facts, quotations, or lists of them',
    },
  ],
  several: true,
  named: [],
  doc: 'source and as-of date of facts and quotations, each source once',
  example: '{{source "fig.beds"}}',
  run(call) {
    const entries = (spread(call, call.positional) ?? []).flatMap(
      (given) => citedEntry(call, given) ?? [],
    )
    return entries.length > 0 ? { type: 'source', entries } : undefined
  },
}

function citedEntry(call: Call, given: Given): Fact | Quotation | undefined {
  return thingOf(given.value)?.kind === 'quotation'
    ? entryOf(call, given, 'quotation')
    : factOf(call, given, 'attributed')
}
