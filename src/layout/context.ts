/** What every step of the layout is given. */

import type { Pt } from '../base/length.js'
import type { Report } from '../base/report.js'
import type { Document } from '../document/ast.js'
import type { Fonts } from '../font/face.js'
import type { Locale } from '../locale/locale.js'
import type { Medium, MediumDesign, TextRole, Theme, ThemeSlot } from '../theme/theme.js'
import type { StructureTree } from './structure.js'

/** One attempt at laying out a document: sizes are chosen, the tree is fresh. */
export interface LayoutContext {
  readonly document: Document
  readonly theme: Theme
  /** The theme's design for the medium. */
  readonly design: MediumDesign
  readonly medium: Medium
  readonly fonts: Fonts
  readonly locale: Locale
  readonly tree: StructureTree
  readonly report: Report
  /** Type size of a role in this attempt. */
  sizeOf(role: TextRole): Pt
  /** Distance between the baselines of a role in this attempt, at its size or another one. */
  pitchOf(role: TextRole, size?: Pt): Pt
  /** The number under which a note of the document is printed: on a slide by its place there. */
  noteNumber(note: number): number
  /** Space between blocks in this attempt. */
  readonly blockSpace: Pt
  /** Pitch of the grid on which lines stand on slides; absent in print. */
  readonly lineGrid: Pt | undefined
  /** What blocks lie on. */
  readonly ground: ThemeSlot
  /** True on a dark master: text roles swap text and background colours. */
  readonly inverse: boolean
  /** Set in columns, which are too narrow for justified text. */
  readonly ragged?: true
}
