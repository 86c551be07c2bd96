/** Measures stretches of a paragraph. */

import type { Pt } from '../../base/length.js'
import { ofSize, widthOf } from '../../font/face.js'
import type { LayoutContext } from '../context.js'
import { faceOf } from './face-of.js'
import type { Run } from './paragraph.js'

/** A stretch of one run, with the space that stands before it if it is a raised mark. */
export interface RunSlice {
  readonly run: Run
  /** Text without soft hyphens. */
  readonly text: string
  readonly gap: Pt
}

/** Text of a paragraph, and widths of its stretches; offsets in UTF-16 units. */
export interface TextMeasure {
  readonly text: string
  /** Width as shaped here. */
  width(from: number, to: number): Pt
  /** Width that an editor may need at most. */
  safeWidth(from: number, to: number): Pt
  /** Width of a hyphen added before an offset, in the style of the text before it. */
  hyphenWidth(offset: number): Pt
  /** The run that holds the character at an offset. */
  runAt(offset: number): Run | undefined
  slices(from: number, to: number): readonly RunSlice[]
}

/** Makes the measure of a paragraph's runs. */
export function measureText(runs: readonly Run[], context: LayoutContext): TextMeasure {
  const starts: number[] = []
  let length = 0
  for (const run of runs) {
    starts.push(length)
    length += run.text.length
  }
  const slices = (from: number, to: number): RunSlice[] => {
    const found: RunSlice[] = []
    for (const [index, run] of runs.entries()) {
      const start = starts[index] ?? 0
      if (start >= to || start + run.text.length <= from) continue
      const text = run.text.slice(Math.max(0, from - start), to - start).replaceAll('\u00AD', '')
      const gap = from <= start ? (run.style.gap ?? 0) : 0
      if (text !== '') found.push({ run, text, gap })
    }
    return found
  }
  const sum = (from: number, to: number, widthOfSlice: (slice: RunSlice) => Pt): Pt =>
    slices(from, to).reduce((total, slice) => total + slice.gap + widthOfSlice(slice), 0)
  const runAt = (offset: number): Run | undefined =>
    runs.findLast((_, index) => (starts[index] ?? 0) <= offset)
  return {
    text: runs.map((run) => run.text).join(''),
    width: (from, to) => sum(from, to, (slice) => shapedWidth(slice, context)),
    safeWidth: (from, to) => sum(from, to, (slice) => safeWidth(slice, context)),
    hyphenWidth: (offset) => {
      const run = runAt(offset - 1)
      return run === undefined ? 0 : shapedWidth({ run, text: '-', gap: 0 }, context)
    },
    runAt,
    slices,
  }
}

function shapedWidth({ run, text }: RunSlice, context: LayoutContext): Pt {
  const options = run.style.tabular === true ? { tabular: true } : {}
  return widthOf(faceOf(run.style, context).shape(text, options), run.style.size)
}

function safeWidth({ run, text }: RunSlice, context: LayoutContext): Pt {
  return ofSize(faceOf(run.style, context).safeWidth(text), run.style.size)
}
