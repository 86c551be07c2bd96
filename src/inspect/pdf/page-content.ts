/** What is painted on a page, and which marks it stands in. */

import type { PdfDict, PdfStream } from './object.js'
import type { Stretch } from './text-place.js'

/** A marked-content sequence that is content of a structure element. */
export interface Sequence {
  readonly tag: string
  readonly mcid: number
  /** The form XObject in whose stream it stands; none if in the page's own. */
  readonly form: PdfStream | undefined
  readonly language: string | undefined
}

/** Text that an operator shows. */
export interface ShownText {
  readonly font: PdfDict
  /** Codes of the font: one character a byte. */
  readonly bytes: string
  /** Rendering mode 3: neither filled nor stroked, as behind a scan. */
  readonly invisible: boolean
  readonly artifact: boolean
  readonly sequence: Sequence | undefined
  /** What something around it says in place of its characters (14.9.4). */
  readonly replacement: string | undefined
  /** Where it stands on its page; unknown for text that is not level. */
  readonly at: Stretch | undefined
}

/** What stands on a page. */
export interface PageContent {
  readonly sequences: readonly Sequence[]
  readonly texts: readonly ShownText[]
  /** Operators that paint outside of any mark. */
  readonly loose: readonly string[]
  readonly artifactsInTagged: number
  readonly taggedInArtifacts: number
  /** Forms that are shown, each as often as it is. */
  readonly forms: readonly PdfStream[]
  /** Streams that could not be decoded. */
  readonly unread: number
}
