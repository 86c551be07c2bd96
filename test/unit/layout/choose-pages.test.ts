/** No page of a report stays half empty if another setting can fill it. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import type { Block } from '../../../src/document/ast.js'
import { choosePages, idealPages, type PageSetting } from '../../../src/layout/choose-pages.js'
import type { Frame, Page } from '../../../src/layout/frame.js'
import type { FilledPage } from '../../../src/layout/open-page.js'
import { paginateReport } from '../../../src/layout/paginate-report.js'
import { localeOf } from '../../../src/locale/locales.js'
import { fonts, theme } from './specimen.js'
import { paragraph, report, section, table } from './specimen-documents.js'

/** Pages of which only the filling matters. */
function filled(...shares: readonly number[]): readonly FilledPage[] {
  return shares.map((share) => ({
    pieces: [],
    asides: [],
    citations: [],
    notes: [],
    filled: share,
    foot: 0,
    excess: 0,
  }))
}

describe('choosePages', () => {
  it('leaves well filled pages and single pages alone', () => {
    expect(choosePages(() => filled(0.2), theme.report.fit)).toBe(idealPages)
    expect(choosePages(() => filled(0.95, 0.85), theme.report.fit)).toBe(idealPages)
  })

  it('saves a nearly empty last page by a tighter setting', () => {
    const at = ({ space }: PageSetting) => (space < 0.8 ? filled(0.99) : filled(0.9, 0.1))
    expect(choosePages(at, theme.report.fit)).toMatchObject({ space: 0.75, shorter: 0 })
  })

  it('lets pages end early so that the last one gets more text', () => {
    const at = ({ shorter, space }: PageSetting) =>
      shorter >= 0.2 ? filled(0.5, 0.5, 0.5) : filled(1 - shorter, 0.6 + shorter * space)
    expect(choosePages(at, theme.report.fit)).toMatchObject({ shorter: 0.15 })
  })

  it('takes no further page for it', () => {
    const at = ({ shorter, space }: PageSetting) =>
      shorter > 0 || space > 1 ? filled(0.9, 0.9, 0.9) : filled(1, 0.55)
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
