/** What rewritten programs call: printing a value, reading a path, calling a helper. */

import { callOf, isSpoilt, reportAbsent } from './call.js'
import { templateBlockInline, templateHelperAudience } from './diagnostics.js'
import { type Internals, spoilt } from './handlebars.js'
import { lookUp } from './look-up.js'
import { slotMark } from './mark.js'
import type { Merging } from './merging.js'
import { inlineOf } from './print-value.js'
import { block, inline, isProduced, unresolved } from './produced.js'
import { type CallSite, type Sites, type SlotSite, siteAt } from './site.js'
import type { Slot } from './slot.js'

/** The internal helpers of programs whose places are in `sites`. */
export function internalsOf(sites: Sites): Internals {
  return {
    slot: (index, value, merging) =>
      emit(slotOf(value, siteAt(sites.slots, index), merging), merging),
    path(index, container, merging) {
      if (index === spoilt || container === unresolved) return unresolved
      const site = siteAt(sites.paths, index)
      return lookUp(container, site, Object.keys(merging.scope), merging.report)
    },
    call: (index, positional, named, merging) =>
      callHelper(siteAt(sites.calls, index), positional, named, merging),
  }
}

function emit(slot: Slot, { frame }: Merging): string {
  return slotMark(frame.slots.push(slot) - 1)
}

/** The slot for a value; the expression itself, in brackets, where a mistake was reported. */
function slotOf(value: unknown, site: SlotSite, merging: Merging): Slot {
  const { span, written } = site
  if (isProduced(value) && value.kind === 'block') {
    if (merging.frame.kind === 'body') return { kind: 'block', span, value: value.value }
    merging.report(templateBlockInline(written, span, 'line'))
  }
  const printable = isProduced(value) && value.kind === 'block' ? unresolved : value
  const printed = inlineOf(printable, site, merging)
  return { kind: 'inline', span, value: printed ?? { type: 'text', text: `[${written}]` } }
}

function callHelper(
  site: CallSite,
  positional: readonly unknown[],
  named: Readonly<Record<string, unknown>>,
  merging: Merging,
): unknown {
  const { helper } = site
  const { audience } = merging.view
  if (helper.audiences && !helper.audiences.includes(audience)) {
    merging.report(templateHelperAudience(site.name, audience, helper.audiences, site.span))
    return unresolved
  }
  const call = callOf(site, positional, named, merging)
  if (isSpoilt(call) || reportAbsent(call)) return unresolved
  if (helper.returns === 'block') {
    const value = helper.run(call)
    return value ? block(value) : unresolved
  }
  const value = helper.run(call)
  return value ? inline(value) : unresolved
}
