/** Frames that belong together, and their place. */

import type { Pt } from '../../base/length.js'
import type { Frame, ShapeFrame } from '../frame.js'
import { transformFrame, translation } from './transform-frame.js'

/** Frames with the height they need; `decoration` is drawn behind and says nothing. */
export interface Placed {
  readonly frames: readonly Frame[]
  readonly decoration: readonly ShapeFrame[]
  readonly height: Pt
}

/** The same frames somewhere else. */
export function movedBy(placed: Placed, dx: Pt, dy: Pt): Placed {
  const by = translation(dx, dy)
  return {
    ...placed,
    frames: placed.frames.map((frame) => transformFrame(frame, by)),
    decoration: placed.decoration.map((frame) => transformFrame(frame, by)),
  }
}

/** Things below each other, each `gap` below the one before. */
export function stacked(parts: readonly Placed[], gap: Pt): Placed {
  let y = 0
  const moved = parts.map((part) => {
    const there = movedBy(part, 0, y)
    y += part.height + gap
    return there
  })
  return {
    frames: moved.flatMap(({ frames }) => frames),
    decoration: moved.flatMap(({ decoration }) => decoration),
    height: Math.max(0, y - gap),
  }
}
