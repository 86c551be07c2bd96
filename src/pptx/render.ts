/** Writes a deck: layout → plan → write → patch → bytes. */

import type { Report } from '../base/report.js'
import type { Layout } from '../layout/page.js'
import type { Locale } from '../locale/locale.js'
import type { Theme } from '../theme/theme.js'
import { carry } from './patch/carry.js'
import { patchPackage } from './patch/package.js'
import { planDeck } from './plan/deck.js'
import { writeParts } from './write/parts.js'

/** What the writer needs beside the layout. */
export interface PptxContext {
  readonly theme: Theme
  readonly locale: Locale
}

/**
 * Renders a layout for slides as a PowerPoint file.
 *
 * The same layout gives the same bytes, whatever was rendered before in the process. What cannot be
 * written as it should be is reported (`pptx-…`), and the file is written all the same.
 */
export async function renderPptx(
  layout: Layout,
  context: PptxContext,
  report: Report,
): Promise<Uint8Array> {
  const deck = planDeck(layout, context, report)
  const parts = writeParts(deck)
  const carried = await carry(deck)
  return patchPackage(carried, parts, deck)
}
