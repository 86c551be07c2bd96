/** Turns merged lines, messages and the values of inline slots into inlines. */

import { type LocaleCode, localeCodes } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { Fact, Quotation } from '../dataset/fact.js'
import type { InlineValue, InlineValueOf, Merged, Slot } from '../template/slot.js'
import type { Inlines } from './ast-inline.js'
import type { Building, Place } from './context.js'
import { blockMisplaced, languageUnknown, messageNotInline } from './diagnostics.js'
import { dateInlines, factInlines, labelInlines, pluralInlines } from './fact-inlines.js'
import { fillList } from './fill.js'
import { inLanguage, text } from './inline.js'
import { type MessageNode, parseInline } from './inline-grammar.js'
import { linkInlines } from './link.js'
import { slotAt, splitMarks } from './marks.js'
import { messageBlocks, type Stretch } from './message-blocks.js'
import { accordingInlines, organisationInlines, personInlines } from './names.js'
import { citedOf, noteText } from './number.js'
import { plain } from './plain.js'
import { sourceSpan } from './source-map.js'
import { labelOf } from './wording.js'

/** A merged line in the inline grammar: a title, a lead, a caption. */
export function lineInlines(merged: Merged, place: Place, building: Building): Inlines {
  return stretchInlines(merged, { start: 0, end: merged.text.length }, place, building)
}

/** A stretch of a merged text in the inline grammar. */
export function stretchInlines(
  merged: Merged,
  { start, end }: Stretch,
  place: Place,
  building: Building,
): Inlines {
  return nodeInlines(parseInline(merged.text, start, end), merged, place, building)
}

/** What a slot prints inside a line; a block there is reported and prints nothing. */
export function slotInlines(slot: Slot, place: Place, building: Building): Inlines {
  if (slot.kind === 'inline') return valueInlines(slot.value, place, slot.span, building)
  building.report(blockMisplaced(slot.value.type, slot.span))
  return []
}

/** Text whose marks stand for slots, such as an address: the plain text with the slots' words. */
export function plainWithSlots(value: string, slots: readonly Slot[], building: Building): string {
  const place: Place = { register: 'text', cites: false }
  return splitMarks(value)
    .map((piece) =>
      piece.type === 'text'
        ? piece.text
        : plain(slotInlines(slotAt(slots, piece.index), place, building)),
    )
    .join('')
}

/** Children marked as being in `language`; an unknown language is reported and leaves them unmarked. */
export function languageInlines(
  children: Inlines,
  language: string,
  span: Span,
  building: Building,
): Inlines {
  const known = localeCodes.find((code: LocaleCode) => code === language.toLowerCase())
  if (known === undefined) building.report(languageUnknown(language, span, localeCodes))
  return inLanguage(children, known, building.locale.code, { span })
}

function nodeInlines(
  nodes: readonly MessageNode[],
  merged: Merged,
  place: Place,
  building: Building,
): Inlines {
  return nodes.flatMap((node): Inlines => {
    const span = sourceSpan(merged, node.start, node.end)
    const children = (): Inlines =>
      'children' in node ? nodeInlines(node.children, merged, place, building) : []
    switch (node.type) {
      case 'text':
        return [text(node.text, { span })]
      case 'slot':
        return slotInlines(slotAt(merged.slots, node.index), place, building)
      case 'language':
        return languageInlines(children(), node.language, span, building)
      case 'link': {
        const url = plainWithSlots(node.url, merged.slots, building)
        return linkInlines(url, children(), span, building)
      }
      default:
        return [{ type: node.type, children: children(), origin: { span } }]
    }
  })
}

function valueInlines(value: InlineValue, place: Place, span: Span, building: Building): Inlines {
  switch (value.type) {
    case 'text':
      return inLanguage(
        [text(value.text, { span, ...(value.literal && { literal: true }) })],
        value.language,
        building.locale.code,
        { span },
      )
    case 'fact':
      return factInlines(value, place, span, building)
    case 'label':
      return labelInlines(value, span, building)
    case 'date':
      return dateInlines(value, span, building)
    case 'plural':
      return pluralInlines(value, span, building)
    case 'list':
      return fillList(
        building.locale.list,
        value.items.map((member) => valueInlines(member, place, span, building)),
        { span },
      )
    case 'organisation':
      return organisationInlines(value.organisation, value.form, span, building, value.after)
    case 'person':
      return personInlines(value, span, building)
    case 'source':
      return sourceInlines(value.entries, span, building)
    case 'according':
      return attributedInlines(value, span, building)
    case 'message':
      return messageInlines(value, place, span, building)
  }
}

/** "… (nach Angaben des StMWK)". */
function attributedInlines(
  { fact }: InlineValueOf<'according'>,
  span: Span,
  building: Building,
): Inlines {
  const origin = { span, fact: fact.id }
  const statement = labelOf(fact, 'full', span, building)
  const said = accordingInlines(fact, span, building)
  return [
    { type: 'fact', text: statement, fact: fact.id, origin },
    ...(said === undefined ? [] : [text(' (', origin), ...said, text(')', origin)]),
  ]
}

function messageInlines(
  { key, merged }: InlineValueOf<'message'>,
  place: Place,
  span: Span,
  building: Building,
): Inlines {
  const blocks = messageBlocks(merged.text)
  const inline = blocks.length < 2 && blocks.every(({ type }) => type === 'paragraph')
  if (!inline) building.report(messageNotInline(key, span))
  return lineInlines(merged, place, building)
}

/** The notes of facts and quotations in words, each once; one that another only adds to is not said again. */
function sourceInlines(
  entries: readonly (Fact | Quotation)[],
  span: Span,
  { view, locale }: Building,
): Inlines {
  const cited = entries.map((entry) =>
    'speaker' in entry ? { source: entry.citation.source } : citedOf(entry),
  )
  const notes = new Set(cited.map((one) => plain(noteText(one, view, locale))))
  const said = [...notes].filter((one) => ![...notes].some((other) => other.startsWith(`${one};`)))
  return [text(said.join(' · '), { span })]
}
