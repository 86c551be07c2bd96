/** Inspects a finished file, ours or anybody's: the same judge for what was built and what was edited afterwards. */

import type { About, Finding } from './finding.js'
import { findingOf } from './finding.js'
import { inspectPdf, pdfInspectionCodes } from './pdf/inspect-pdf.js'
import { inspectPptx, pptxInspectionCodes } from './pptx/inspect-pptx.js'

export type { Finding } from './finding.js'

/** What an inspection says about a file. */
export interface Inspection {
  readonly format: 'pdf' | 'pptx' | 'unknown'
  /** Pages or slides. */
  readonly pages: number
  /** What the file is and claims, in a few words each. */
  readonly traits: readonly string[]
  readonly findings: readonly Finding[]
}

const opening: Readonly<Record<string, About>> = {
  'inspect-file-unknown': {
    severity: 'error',
    basis: 'limit of this program',
    text: 'The file is neither a PDF nor a PowerPoint file, whatever its name says. Old .ppt files have to be saved as .pptx first; encrypted .pptx files without their password.',
  },
}

const about: Readonly<Record<string, About>> = {
  ...opening,
  ...pdfInspectionCodes,
  ...pptxInspectionCodes,
}

/** Documentation of each code, for `vorlage explain`. */
export const inspectCodes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(about).map(([code, { basis, text }]) => [code, `${text} (${basis})`]),
)

/** What no program decides, and which programs decide more than this one. */
export const inspectionLimits =
  'what a program can decide from the file alone; no replacement for PAC, veraPDF, PowerPoint’s own checker or a person with a screen reader'

/** Inspects a file's bytes; its name does not matter, and nothing in it makes this throw. */
export function inspect(bytes: Uint8Array): Inspection {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return { format: 'pdf', ...inspectPdf(bytes) }
  if (head.startsWith('PK')) return { format: 'pptx', ...inspectPptx(bytes) }
  const report = (code: string, message: string): Finding =>
    findingOf(opening, code, undefined, message)
  const finding = report('inspect-file-unknown', 'it is neither a PDF nor a PowerPoint file')
  return { format: 'unknown', pages: 0, traits: [], findings: [finding] }
}
