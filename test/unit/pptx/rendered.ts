/** Renders layouts of the tests. */

import type { Diagnostic } from '../../../src/base/diagnostic.js'
import { collect } from '../../../src/base/report.js'
import type { Layout } from '../../../src/layout/page.js'
import { renderPptx } from '../../../src/pptx/render.js'
import type { Theme } from '../../../src/theme/theme.js'
import { testLocale, testTheme } from './fixture.js'

/** A finished package and what was reported. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** Renders a layout with the test theme. */
export async function rendered(layout: Layout, theme: Theme = testTheme()): Promise<Rendered> {
  const { report, diagnostics } = collect()
  const bytes = await renderPptx(layout, { theme, locale: testLocale(layout.locale) }, report)
  return { bytes, diagnostics }
}
