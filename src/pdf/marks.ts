/** Marks: what a stretch of content belongs to, and the operators that say so. */

import type { Rect } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { ElementId, ElementRole } from '../layout/element.js'
import { userSpace } from './attributes.js'
import { decimals } from './number.js'

/** Why content is no part of the document's meaning. */
export type ArtifactKind = 'background' | 'header' | 'footer' | 'mark' | 'layout'

/** What content belongs to: an element, or nothing that is read. */
export type Mark =
  | { readonly type: 'element'; readonly element: ElementId; readonly actualText?: string }
  | { readonly type: 'artifact'; readonly kind: ArtifactKind; readonly box?: Rect }

/** Two marks with the same key may share one marked-content sequence. */
export function markKey(mark: Mark): string {
  if (mark.type === 'element') return `element ${mark.element} ${mark.actualText ?? ''}`
  return `artifact ${mark.kind} ${JSON.stringify(mark.box)}`
}

/** The operator that begins content of an element (ISO 32000-1, 14.6 and 14.9.4). */
export function beginContent(role: ElementRole, mcid: number, actualText?: string): string {
  const actual = actualText === undefined ? '' : ` /ActualText <${utf16(actualText)}>`
  return `/${role} <</MCID ${mcid}${actual}>> BDC`
}

/** The operator that begins an artifact (ISO 32000-1, 14.8.2.2.2). */
export function beginArtifact(kind: ArtifactKind, box: Rect | undefined, pageHeight: Pt): string {
  const bounds = box && ` /BBox [${decimals(...userSpace(box, pageHeight))}]`
  return `/Artifact <<${artifactEntries[kind]}${bounds ?? ''}>> BDC`
}

const artifactEntries: Readonly<Record<ArtifactKind, string>> = {
  background: '/Type /Background',
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  mark: '/Type /Pagination /Subtype /Watermark',
  layout: '/Type /Layout',
}

/** Text as the hexadecimal digits of a text string with byte order mark (ISO 32000-1, 7.9.2.2). */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return ['FEFF', ...units.map((unit) => unit.toString(16).padStart(4, '0'))].join('')
}
