/** Chooses spaces and page ends of a report, so that it needs few pages and none of them stays half empty. */

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

/** A last page filled less than this is worth a tighter setting, if that saves the page. */
const leastFilled = 0.5

/** Pages filled to this share are left alone. */
const wellFilled = 0.8

/** Another setting must fill the emptiest page by so much more. */
const leastGain = 0.03

/** A longer document keeps its spaces: a looser setting would change many pages for one. */
const shortDocument = 3

/** Leading, size and space that save a page. */
const tighter: readonly PageSetting[] = [
  { leading: 1, size: 1, space: 0.8, shorter: 0 },
  { leading: 0.97, size: 1, space: 0.75, shorter: 0 },
  { leading: 0.95, size: 0.97, space: 0.6, shorter: 0 },
]

const looserSpaces = [1, 1.25, 1.5]
const shares = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3]

/**
 * The setting of a report: the theme's own, a tighter one that saves a nearly empty last page, and then the one
 * whose emptiest page is fullest. The order of the candidates is that of preference.
 */
export function choosePages(pagesAt: (setting: PageSetting) => readonly FilledPage[]): PageSetting {
  const pages = pagesAt(idealPages)
  const last = pages.at(-1)
  if (pages.length < 2 || last === undefined) return idealPages
  const saving = (one: PageSetting) => pagesAt(one).length < pages.length
  const base = last.filled < leastFilled ? (tighter.find(saving) ?? idealPages) : idealPages
  const count = pagesAt(base).length
  let best = { setting: base, filled: emptiest(pagesAt(base)) }
  if (count < 2 || best.filled >= wellFilled) return base
  for (const setting of candidatesFor(base, count)) {
    const tried = pagesAt(setting)
    const filled = emptiest(tried)
    if (tried.length === count && filled > best.filled + leastGain) best = { setting, filled }
  }
  return best.setting
}

function candidatesFor(base: PageSetting, count: number): readonly PageSetting[] {
  const loosen = base === idealPages && count <= shortDocument
  const spaces = loosen ? looserSpaces : [base.space]
  return spaces.flatMap((space) => shares.map((shorter) => ({ ...base, space, shorter })))
}

function emptiest(pages: readonly FilledPage[]): number {
  return Math.min(...pages.map(({ filled }) => filled))
}
