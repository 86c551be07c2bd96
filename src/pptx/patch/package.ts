/** Swaps whole parts in the carried package and zips it once. */

import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Chart } from '../chart.js'
import type { Deck } from '../deck.js'
import { contentTypesPart } from '../write/content-types.js'
import { masterMedia } from '../write/master-relationships.js'
import { chartsOf, type Parts } from '../write/parts.js'
import { workbookParts } from '../write/workbook.js'
import { type Element, printPart } from '../write/xml.js'
import type { CarriedParts } from './carry.js'

/** Parts that pptxgenjs writes right: relationships and media. */
const kept = /(\.rels|^ppt\/media\/.+)$/

/** The part that names the types of all others. */
const contentTypes = '[Content_Types].xml'

/**
 * The finished package: kept parts, printed parts, workbooks, content types.
 *
 * A carried part that is neither kept nor swapped would pass unseen, so it throws.
 */
export function patchPackage(carried: CarriedParts, printed: Parts, deck: Deck): Uint8Array {
  const parts = new Map<string, Uint8Array>()
  for (const [name, element] of printed) parts.set(name, bytesOf(element))
  for (const { name, bytes } of masterMedia(deck.master)) parts.set(name, bytes)
  chartsOf(deck.slides).forEach((chart, index) => {
    parts.set(workbookName(index + 1), workbookPackage(chart))
  })
  for (const [name, bytes] of carried) {
    if (parts.has(name) || name === contentTypes) continue
    if (!kept.test(name)) throw new Error(`pptxgenjs wrote an unexpected part ${name}`)
    parts.set(name, bytes)
  }
  return zipParts(parts)
}

/** Where pptxgenjs puts a chart's workbook and where the chart's relationship points. */
function workbookName(number: number): string {
  return `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`
}

/** A chart's workbook, a package of its own. */
function workbookPackage(chart: Chart): Uint8Array {
  const parts = [...workbookParts(chart)].map(
    ([name, element]) => [name, bytesOf(element)] as const,
  )
  return zipParts(new Map(parts))
}

function bytesOf(element: Element): Uint8Array {
  return strToU8(printPart(element))
}

/**
 * The earliest time that a zip can hold.
 *
 * Without a zone it is local time on every machine, and that is what a zip entry stores.
 */
const zipTime = '1980-01-01T12:00:00'

/** Zips parts, content types first, the others by code unit; what is compressed already is stored. */
function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].sort()
  const entries: Zippable = { [contentTypes]: [bytesOf(contentTypesPart(names)), { level: 6 }] }
  for (const name of names) {
    const bytes = parts.get(name)
    if (bytes) entries[name] = [bytes, { level: /\.(png|jpe?g|xlsx)$/.test(name) ? 0 : 6 }]
  }
  return zipSync(entries, { mtime: zipTime })
}
