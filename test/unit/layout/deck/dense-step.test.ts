import { describe, expect, it } from 'vitest'
import type { Block, Table } from '../../../../src/document/ast.js'
import { smallestStep } from '../../../../src/layout/deck/choose-sizes.js'
import { composeSlide } from '../../../../src/layout/deck/compose-slide.js'
import { denseStep } from '../../../../src/layout/deck/dense-step.js'
import type { SlidePlan } from '../../../../src/layout/deck/plan-slides.js'
import { withSteps } from '../../../../src/layout/deck/slide-context.js'
import { slideTrials } from '../../../../src/layout/deck/try-slide.js'
import { allFrames } from '../../../../src/layout/frames/walk-frames.js'
import { contextOf, origin, text } from '../specimen.js'

const table = (cell: string): Table => ({
  type: 'table',
  columns: ['Funktion', 'Besetzung', 'Einrichtung'].map((header) => ({
    header: text(header),
    align: 'start',
  })),
  rows: Array.from({ length: 4 }, () => ({
    cells: [text(cell), text(cell), text('HW')],
    total: false,
    origin,
  })),
  summary: 'Wer welchen Sitz hat',
  rowHeads: true,
  origin,
})

const beside = (cell: string): SlidePlan => {
  const list: Block = { type: 'paragraph', children: text('Vier Sitze'), origin }
  return {
    kind: 'content',
    master: 'columns',
    title: text('Botschaft'),
    blocks: [{ type: 'columns', columns: [[table(cell)], [list]], origin }],
    notes: [],
    opensSection: false,
    origin,
  }
}

const { context } = contextOf('slides')
const trySlide = slideTrials(context)

function linesAt(plan: SlidePlan, step: number): number {
  const { frames } = composeSlide(
    plan,
    'region',
    context.tree.root,
    withSteps(() => step, context),
  )
  const rows = frames
    .flatMap(allFrames)
    .flatMap((frame) => (frame.type === 'table' ? frame.rows : []))
  return Math.max(...rows.flatMap(({ cells }) => cells.map(({ lines }) => lines.length)))
}

describe('denseStep', () => {
  it('leaves short cells to the deck', () => {
    expect(denseStep(beside('Leitung'), trySlide)).toBeUndefined()
  })

  it('takes the first step at which no cell has more than two lines', () => {
    const plan = beside('Direktion des Instituts für Holzforschung im Verbund')
    const step = denseStep(plan, trySlide) ?? 0
    expect(step).toBeGreaterThan(0)
    expect(linesAt(plan, step)).toBe(2)
    expect(linesAt(plan, step - 1)).toBeGreaterThan(2)
  })

  it('leaves cells that need more at every step', () => {
    const plan = beside('Leitung des Instituts für Holzforschung und aller Werkstätten am Fluss')
    expect(linesAt(plan, smallestStep)).toBeGreaterThan(2)
    expect(denseStep(plan, trySlide)).toBeUndefined()
  })
})
