/** No page of a report stays half empty if another setting can fill it. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../../src/base/report.js'
import type { Block } from '../../../../src/document/ast.js'
import type { Frame } from '../../../../src/layout/frame.js'
import type { Page } from '../../../../src/layout/page.js'
import {
  choosePages,
  idealPages,
  type PageSetting,
  type PagesAt,
} from '../../../../src/layout/report/choose-pages.js'
import { costOf } from '../../../../src/layout/report/page-cost.js'
import { paginateReport } from '../../../../src/layout/report/paginate-report.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { fonts, theme } from '../specimen.js'
import { paragraph, report, section, table } from '../specimen-documents.js'

/** Pages of which only the filling matters. */
function filled(...shares: readonly number[]): PagesAt {
  const pages = shares.map((share) => ({
    pieces: [],
    asides: [],
    citations: [],
    notes: [],
    filled: share,
    textFilled: share,
    excess: 0,
  }))
  return { pages, cost: costOf(pages) }
}

describe('choosePages', () => {
  it('leaves well filled pages and single pages alone, whatever the last page holds beyond a third', () => {
    expect(choosePages(() => filled(0.2), theme.report.fit)).toBe(idealPages)
    expect(choosePages(() => filled(0.95, 0.85), theme.report.fit)).toBe(idealPages)
    expect(choosePages(({ space }) => filled(space === 1 ? 0.82 : 1, 0.45), theme.report.fit)).toBe(
      idealPages,
    )
  })

  it('saves a nearly empty last page by a tighter setting', () => {
    const at = ({ space }: PageSetting) => (space < 0.8 ? filled(0.99) : filled(0.9, 0.1))
    expect(choosePages(at, theme.report.fit)).toMatchObject({ space: 0.75 })
  })

  it('takes other spaces for a page that stays too empty, and of two that help the nearer ones', () => {
    const tight = ({ space }: PageSetting) => (space < 0.9 ? filled(0.97, 0.6) : filled(0.7, 0.8))
    expect(choosePages(tight, theme.report.fit)).toMatchObject({ space: 0.85 })
    const loose = ({ space }: PageSetting) => (space > 1.2 ? filled(0.9, 0.9) : filled(0.7, 0.8))
    expect(choosePages(loose, theme.report.fit)).toMatchObject({ space: 1.3 })
  })

  it('stays near the theme’s spaces in a longer document', () => {
    const at = ({ space }: PageSetting) =>
      space > 1.2 ? filled(1, 1, 1, 1) : filled(1, 0.7, 1, 0.6)
    expect(choosePages(at, theme.report.fit)).toBe(idealPages)
  })

  it('takes no further page for it', () => {
    const at = ({ space }: PageSetting) => (space === 1 ? filled(0.7, 0.55) : filled(1, 1, 1))
    expect(choosePages(at, theme.report.fit)).toBe(idealPages)
  })
})

describe('a report of several pages', () => {
  const filler =
    'Die Allianz ist eine Einrichtung des öffentlichen Rechts und im Gesetz über die Universitätsklinika verankert.'
  const { size, margins } = theme.report

  function shareOf({ frames }: Page): number {
    const isNotes = (frame: Frame) => frame.type === 'text' && frame.role === 'note'
    const notes = frames.find(isNotes)
    const foot = notes === undefined ? size.height - margins.bottom : notes.box.y - 20
    const ends = frames.filter((frame) => frame !== notes).map(({ box }) => box.y + box.height)
    return (Math.max(margins.top, ...ends) - margins.top) / (foot - margins.top)
  }

  function paginate(...blocks: readonly Block[]) {
    const base = report('de', 2)
    const sections = [...base.sections.slice(0, 2), section('Anhang', ...blocks)]
    const { report: sink } = collect()
    return paginateReport({ ...base, sections }, { theme, fonts, locale: localeOf('de') }, sink)
  }

  it.each([8, 10, 12, 14, 16])('fills its pages with %i further paragraphs', (count) => {
    const { pages } = paginate(...Array.from({ length: count }, () => paragraph(filler)))
    expect(pages.length).toBeGreaterThan(1)
    expect(Math.min(...pages.map(shareOf))).toBeGreaterThan(0.6)
    expect(Math.max(...pages.map(shareOf))).toBeLessThan(1.001)
  })

  it.each([3, 5, 7, 9, 11])(
    'ends no page but the last early with tables and %i paragraphs',
    (n) => {
      const rest = Array.from({ length: n }, (_, index) => [paragraph(filler), table(4 + index)])
      const { pages } = paginate(...rest.flat())
      expect(pages.length).toBeGreaterThan(1)
      expect(Math.min(...pages.slice(0, -1).map(shareOf))).toBeGreaterThan(0.78)
      expect(shareOf(pages.at(-1) as Page)).toBeGreaterThan(0.3)
    },
  )

  it('divides a table that would fit on a page only if a page would be too empty otherwise', () => {
    const partsAfter = (count: number) => {
      const fillers = Array.from({ length: count }, () => paragraph(filler))
      const sections = [section('Tabelle', ...fillers, table(12), paragraph(filler))]
      const { report: sink } = collect()
      const options = { theme, fonts, locale: localeOf('de') }
      const { pages } = paginateReport({ ...report('de', 0), sections }, options, sink)
      expect(pages).toHaveLength(2)
      expect(shareOf(pages[0] as Page)).toBeGreaterThan(0.8)
      return pages.flatMap(({ frames }) => frames).filter((frame) => frame.type === 'table')
    }
    expect(partsAfter(12)).toHaveLength(1)
    const parts = partsAfter(6)
    expect(parts).toHaveLength(2)
    for (const { rows } of parts) {
      expect(rows.filter(({ header }) => header)).toHaveLength(1)
      expect(rows.filter(({ header }) => !header).length).toBeGreaterThanOrEqual(2)
    }
    expect(parts.flatMap(({ rows }) => rows.filter(({ header }) => !header))).toHaveLength(12)
  })

  it('moves no block onto another', () => {
    const { pages } = paginate(table(6), paragraph(filler), table(5), paragraph(filler))
    for (const { frames } of pages) {
      for (const [index, frame] of frames.entries()) {
        for (const other of frames.slice(index + 1)) expect(overlap(frame, other)).toBeLessThan(0.6)
      }
    }
  })
})

/** How far two frames reach into each other. */
function overlap({ box: a }: Frame, { box: b }: Frame): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, Math.min(across, down))
}
