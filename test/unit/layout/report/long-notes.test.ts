/** Long notes run on at the foot of the next page. */

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../../src/document/ast.js'
import type { Frame } from '../../../../src/layout/frame.js'
import { linesOf } from '../../../../src/layout/frames/walk-frames.js'
import type { Layout } from '../../../../src/layout/page.js'
import { elements } from '../deck/inspect.js'
import { text } from '../specimen.js'
import { paragraph, report, section } from '../specimen-documents.js'
import { foot, paginate } from './paginate.js'

const filler =
  'Die Allianz ist eine Einrichtung des öffentlichen Rechts und im Gesetz über die Universitätsklinika verankert.'

function isNotes(frame: Frame): boolean {
  return frame.type === 'text' && frame.role === 'note'
}

function mentions(frame: Frame, words: string): boolean {
  const runs = linesOf(frame).flatMap(({ runs }) => runs)
  return runs
    .map((run) => run.text)
    .join('')
    .includes(words)
}

describe('a note that is too long for the foot of its page', () => {
  const long = Array.from({ length: 260 }, (_, index) => `Wort${index}`).join(' ')
  const noted = (lead: number, words: string): Document => {
    const cited = paragraph('Diese Aussage hat einen langen Beleg.', 1)
    const base = report('de', 1)
    const blocks = [...Array.from({ length: lead }, () => paragraph(filler)), cited]
    const rest = Array.from({ length: 6 }, () => paragraph(filler))
    return {
      ...base,
      blocks: [],
      sections: [section('Anfang', ...blocks), section('Weiter', ...rest)],
      notes: [{ number: 1, children: text(words), facts: [] }],
    }
  }
  const notesOf = ({ pages }: Layout) => pages.map(({ frames }) => frames.filter(isNotes))
  const wordsIn = (frames: readonly Frame[]) =>
    frames
      .flatMap(linesOf)
      .flatMap(({ runs }) => runs.flatMap((run) => (run.hyphen ? [] : [run.text])))
      .join(' ')
      .match(/Wort\d+/g) ?? []

  it('runs on at the foot of the next page, whole, in order, as one element', () => {
    const { layout } = paginate(noted(9, long))
    const notes = notesOf(layout)
    const [first, second] = notes.filter((frames) => frames.length > 0)
    const [begun, rest] = [wordsIn(first ?? []), wordsIn(second ?? [])]
    expect(begun.length).toBeGreaterThan(0)
    expect(rest.length).toBeGreaterThan(0)
    expect([...begun, ...rest]).toEqual(long.split(' '))
    const elementsOf = (frames: readonly Frame[] = []) =>
      new Set(frames.flatMap(linesOf).map(({ paragraph: element }) => element))
    expect(elementsOf(second)).toEqual(elementsOf(first))
    expect(elements(layout.structure).filter(({ role }) => role === 'Note')).toHaveLength(1)
  })

  it('stands on the page of its reference with two lines at least, and ends at the foot', () => {
    for (const lead of [6, 7, 8, 9, 10, 11]) {
      const { layout, diagnostics } = paginate(noted(lead, long))
      expect(diagnostics).toEqual([])
      const parts = notesOf(layout).flatMap((frames, page) =>
        frames.map((frame) => ({ frame, page })),
      )
      const citing = layout.pages.findIndex(({ frames }) =>
        frames.some((frame) => !isNotes(frame) && mentions(frame, 'langen Beleg')),
      )
      expect(parts[0]?.page).toBe(citing)
      for (const { frame, page } of parts) {
        expect(linesOf(frame).length).toBeGreaterThanOrEqual(2)
        expect(frame.box.y + frame.box.height).toBeCloseTo(foot, 1)
        const body = layout.pages[page]?.frames.filter((other) => !isNotes(other)) ?? []
        const end = Math.max(0, ...body.map(({ box }) => box.y + box.height))
        expect(end).toBeLessThanOrEqual(frame.box.y)
      }
      expect(parts.flatMap(({ frame }) => wordsIn([frame]))).toEqual(long.split(' '))
    }
  })

  it('takes as many pages as it needs', () => {
    const huge = Array.from({ length: 2600 }, (_, index) => `Wort${index}`).join(' ')
    const { layout, diagnostics } = paginate(noted(2, huge))
    expect(diagnostics).toEqual([])
    const words = notesOf(layout).flatMap(wordsIn)
    expect(words).toEqual(huge.split(' '))
    expect(notesOf(layout).filter((frames) => frames.length > 0).length).toBeGreaterThan(2)
  })

  it('stays whole if it is short', () => {
    for (const lead of [8, 9, 10, 11]) {
      const { layout } = paginate(noted(lead, 'Wort0 Wort1 Wort2'))
      expect(notesOf(layout).filter((frames) => frames.length > 0)).toHaveLength(1)
    }
  })
})
