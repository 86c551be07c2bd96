/** Chooses spaces and page ends of a report, so that it needs few pages and none of them stays half empty. */

import type { ReportDesign } from '../theme/page-design.js'
import type { FilledPage } from './open-page.js'

/** How pages are set: multiples of the theme's leading, size and spaces. */
export interface PageSetting {
  readonly leading: number
  readonly size: number
  readonly space: number
  /** Share of its height by which each page may end early, so that the last ones get more text. */
  readonly shorter: number
}

/** The theme's own setting. */
export const idealPages: PageSetting = { leading: 1, size: 1, space: 1, shorter: 0 }

/** Another setting must fill the emptiest page by so much more, or the change is not worth its price. */
const leastGain = 0.03

/** A longer document keeps its spaces: a looser setting would change many pages for one. */
const shortDocument = 3

/** Shares of a page that are tried as its early end: the finer, the smaller, since little is preferred. */
const shares = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3]

/**
 * The setting of a report: the theme's own, a tighter one that saves a nearly empty last page, and then the one
 * whose emptiest page is fullest. The order of the candidates is that of preference.
 */
export function choosePages(
  pagesAt: (setting: PageSetting) => readonly FilledPage[],
  { leastLast, wellFilled, tighter, looserSpaces }: ReportDesign['fit'],
): PageSetting {
  const tightened = tighter.map((one) => ({ ...one, shorter: 0 }))
  const pages = pagesAt(idealPages)
  const last = pages.at(-1)
  if (pages.length < 2 || last === undefined) return idealPages
  const saving = (one: PageSetting) => pagesAt(one).length < pages.length
  const base = last.filled < leastLast ? (tightened.find(saving) ?? idealPages) : idealPages
  const count = pagesAt(base).length
  let best = { setting: base, filled: emptiest(pagesAt(base)) }
  if (count < 2 || best.filled >= wellFilled) return base
  for (const setting of candidatesFor(base, count, looserSpaces)) {
    const tried = pagesAt(setting)
    const filled = emptiest(tried)
    if (tried.length === count && filled > best.filled + leastGain) best = { setting, filled }
  }
  return best.setting
}

function candidatesFor(
  base: PageSetting,
  count: number,
  looserSpaces: readonly number[],
): readonly PageSetting[] {
  const loosen = base === idealPages && count <= shortDocument
  const spaces = [base.space, ...(loosen ? looserSpaces : [])]
  return spaces.flatMap((space) => shares.map((shorter) => ({ ...base, space, shorter })))
}

function emptiest(pages: readonly FilledPage[]): number {
  return Math.min(...pages.map(({ filled }) => filled))
}
