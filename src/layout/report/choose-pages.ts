/** Chooses spaces and sizes of a report, so that it needs few pages and none of them stays half empty. */

import type { ReportDesign } from '../../theme/page-design.js'
import { sameFrame } from '../flow/flow-piece.js'
import type { FilledPage } from './open-page.js'

/** How pages are set: multiples of the theme's leading, size and spaces. */
export interface PageSetting {
  readonly leading: number
  readonly size: number
  readonly space: number
}

/** Pages in a setting, and what their ends cost the eye. */
export interface PagesAt {
  readonly pages: readonly FilledPage[]
  readonly cost: number
}

/** The theme's own setting. */
export const idealPages: PageSetting = { leading: 1, size: 1, space: 1 }

/** Another setting must cost so much less. */
const leastGain = 0.02

/** A longer document stays near its spaces: a loose setting would change many pages for one. */
const shortDocument = 3
const loosestLong = 1.15

/** In a document of more pages, one that is too empty is not worth setting all of them again. */
const mostPages = 24

/**
 * The setting of a report: the theme's own, a tighter one that saves a nearly empty last page, or, if pages stay too
 * empty, the one whose page ends cost least. The order of the candidates is that of preference.
 */
export function choosePages(
  pagesAt: (setting: PageSetting) => PagesAt,
  fit: ReportDesign['fit'],
): PageSetting {
  const ideal = pagesAt(idealPages)
  const count = ideal.pages.length
  if (count < 2) return idealPages
  if (lastOf(ideal) < fit.leastLast) {
    const saving = fit.tighter.find((one) => pagesAt(one).pages.length < count)
    if (saving !== undefined) return saving
  }
  if (count > mostPages || isWell(ideal, fit)) return idealPages
  let best = { setting: idealPages, cost: ideal.cost }
  for (const space of fit.otherSpaces) {
    if (space > loosestLong && count > shortDocument) continue
    const setting = { ...idealPages, space }
    const tried = pagesAt(setting)
    if (tried.pages.length <= count && tried.cost < best.cost - leastGain)
      best = { setting, cost: tried.cost }
  }
  return best.setting
}

function isWell(
  { pages }: Pick<PagesAt, 'pages'>,
  { wellFilled, wellEnded }: ReportDesign['fit'],
): boolean {
  const others = pages.slice(0, -1).map(({ filled }) => filled)
  const filled = Math.min(1, ...others) >= wellFilled && lastOf({ pages }) >= wellEnded
  return filled && !dividesSmall(pages)
}

/** True if a table that had better stay whole runs over a page's end. */
function dividesSmall(pages: readonly FilledPage[]): boolean {
  return pages.some(({ pieces }, index) => {
    const last = pieces.at(-1)?.piece
    const next = pages[index + 1]?.pieces[0]?.piece
    return last?.small === true && next !== undefined && sameFrame(last, next)
  })
}

function lastOf({ pages }: Pick<PagesAt, 'pages'>): number {
  return pages.at(-1)?.filled ?? 1
}
