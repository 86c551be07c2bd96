/** Blocks that are drawn rather than written. */

import type { Picture } from '../picture/picture.js'
import type { Inlines, Origin } from './ast-inline.js'

/** A picture from the template or data folder. */
export interface Figure {
  readonly type: 'figure'
  readonly path: string
  readonly picture: Picture
  /** Empty only if it is decorative. */
  readonly alt: string
  readonly decorative: boolean
  readonly caption?: Inlines
  /** Who made it or owns it. */
  readonly credit?: Inlines
  /** How it is cut: width to height, and the point that stays in view, in shares of its sides. */
  readonly crop?: {
    readonly ratio: number
    readonly focus: { readonly x: number; readonly y: number }
  }
  /** Share of the column's width that it takes at most. */
  readonly width: number
  readonly origin: Origin
}

/** Steps that follow each other, as arrows. */
export interface Process {
  readonly type: 'process'
  readonly steps: readonly {
    readonly name: Inlines
    /** What is said of the step, beneath its arrow. */
    readonly details: readonly Inlines[]
    readonly origin: Origin
  }[]
  readonly summary: string
  readonly origin: Origin
}

/** Events in the order of time, then those without a date. */
export interface Timeline {
  readonly type: 'timeline'
  readonly events: readonly {
    /** "3. Juli 2025", or the locale's word for undated. */
    readonly date: Inlines
    readonly dated: boolean
    readonly label: Inlines
    readonly detail?: Inlines
    readonly origin: Origin
  }[]
  readonly summary: string
  readonly origin: Origin
}

/** Partners under one roof, and the seats of the board below. */
export interface OrgChart {
  readonly type: 'org-chart'
  readonly roof: Inlines
  readonly members: readonly {
    readonly name: Inlines
    readonly fullName: Inlines
    /** Members of a kind share a colour; `kindName` says the kind in words. */
    readonly kind: string
    readonly kindName: Inlines
    readonly origin: Origin
  }[]
  readonly body?: {
    readonly name: Inlines
    readonly detail: Inlines
    readonly seats: readonly {
      readonly office: Inlines
      readonly holder: Inlines
      readonly organisation: Inlines
      /** Index of the member that fills the seat; undefined if it is none of them. */
      readonly member?: number
      readonly chair: boolean
    }[]
  }
  readonly summary: string
  readonly origin: Origin
}
