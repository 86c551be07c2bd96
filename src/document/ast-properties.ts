/** What a document says about itself: its title, its edition, who sends it. */

import type { Inlines } from './ast-inline.js'

/** What a document says about itself. Texts are in words of its locale. */
export interface Properties {
  readonly name: string
  readonly title: Inlines
  /** The title in running heads and feet, if it is another one. */
  readonly short?: Inlines
  readonly subtitle?: Inlines
  readonly kicker?: Inlines
  readonly lead?: Inlines
  /** "Start: 3. Juli 2025 (Datum der Pressemitteilung)". */
  readonly launch: Inlines
  /** ENTWURF or "veröffentlicht"; a word of the locale. */
  readonly status: string
  readonly draft: boolean
  /** "Stand 3. Juli 2025". */
  readonly edition: Inlines
  /** "Sperrfrist: 3. Juli 2025, 14:00 Uhr MESZ". */
  readonly embargo?: Inlines
  readonly sender: {
    readonly authority: Inlines
    readonly unit?: Inlines
    readonly disclaimer?: Inlines
    readonly fileReference?: Inlines
  }
  readonly contact: Inlines
  readonly audience: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** ISO date of the edition; the only date that enters metadata. */
  readonly editionDate: string
}
