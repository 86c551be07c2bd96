import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/document/plain.js'
import { partLines, setRunningLine } from '../../../src/layout/running-line.js'
import { contextOf, text } from './specimen.js'

const parts = [
  'Ein Dach für fünf',
  'ENTWURF',
  'Stand 3. Juli 2025',
  'Sperrfrist: 3. Juli 2025',
].map(text)

const linesAt = (width: number) =>
  partLines(parts, width, 'footer', contextOf('print').context).map(plain)

describe('partLines', () => {
  it('parts what stands on one line by raised dots', () => {
    expect(linesAt(1000)).toEqual([
      'Ein Dach für fünf\u00A0· ENTWURF\u00A0· Stand 3. Juli 2025\u00A0· Sperrfrist: 3. Juli 2025',
    ])
  })

  it('never begins or ends a line with what parts them, at whatever width', () => {
    for (let width = 10; width < 400; width += 5) {
      const lines = linesAt(width)
      for (const line of lines) expect(line).not.toMatch(/^\s*·|·\s*$/)
      expect(lines.join('\u00A0· ')).toBe(parts.map(plain).join('\u00A0· '))
    }
  })
})

describe('setRunningLine', () => {
  const set = (width: number, mostLines: number) => {
    const { context, diagnostics } = contextOf('print')
    const options = {
      parent: context.tree.root,
      element: context.tree.root,
      align: 'start',
    } as const
    const room = { width, mostLines, role: 'footer' } as const
    const { paragraphs, excess } = setRunningLine(parts, room, options, context)
    return { lines: paragraphs.length, excess, codes: diagnostics.map(({ code }) => code) }
  }

  it('takes a second line where there is one', () => {
    expect(set(1000, 1)).toEqual({ lines: 1, excess: 0, codes: [] })
    expect(set(220, 2)).toEqual({ lines: 2, excess: 0, codes: [] })
  })

  it('reports what is too long for its lines, or in itself', () => {
    const long = set(220, 1)
    expect(long.codes).toEqual(['layout-running-text-long'])
    expect(long.excess).toBeGreaterThan(20)
    expect(set(40, 9).codes).toEqual(['layout-running-text-long'])
  })
})
