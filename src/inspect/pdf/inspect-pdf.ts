/** Inspects a PDF: the machine-checkable part of the Matterhorn Protocol that its objects decide. */

import { type About, type Finding, findingOf, type InspectionRule, runRules } from '../finding.js'
import type { PdfFile } from './file.js'
import { openPdf } from './file.js'
import { asNumber } from './object.js'
import { annotationsRule } from './rules/annotations.js'
import { contentRule } from './rules/content.js'
import { documentRule } from './rules/document.js'
import { elementsRule } from './rules/elements.js'
import { extrasRule } from './rules/extras.js'
import { fontProgramsRule } from './rules/font-programs.js'
import { fontsRule } from './rules/fonts.js'
import { headingsRule } from './rules/headings.js'
import { nestingRule } from './rules/nesting.js'
import { readingOrderRule } from './rules/reading-order.js'
import { rolesRule } from './rules/roles.js'
import { structureRule } from './rules/structure.js'
import { type PdfSubject, readSubject } from './subject.js'

/** The rules, in the order in which their findings are shown. */
const rules: readonly InspectionRule<PdfSubject>[] = [
  documentRule,
  rolesRule,
  structureRule,
  nestingRule,
  contentRule,
  readingOrderRule,
  headingsRule,
  elementsRule,
  annotationsRule,
  fontsRule,
  fontProgramsRule,
  extrasRule,
]

const opening: Readonly<Record<string, About>> = {
  'inspect-pdf-broken': {
    severity: 'error',
    basis: 'ISO 32000-1, 7.5',
    text: 'The file begins like a PDF, but has no catalogue and no pages that could be found. It is probably cut off; get it again from its source.',
  },
  'inspect-pdf-encrypted': {
    severity: 'error',
    basis: 'ISO 19005-2, 6.1.3',
    text: 'The file is encrypted, so its content was not inspected. PDF/A forbids encryption. Save it without a password.',
  },
  'inspect-pdf-access': {
    severity: 'error',
    basis: '26-001, 26-002',
    text: 'The encryption of the file keeps assistive technology out: it does not permit extraction for accessibility.',
  },
}

/** Documentation of every code that an inspected PDF can have. */
export const pdfInspectionCodes: Readonly<Record<string, About>> = Object.assign(
  {},
  opening,
  ...rules.map(({ codes }) => codes),
)

/** What is known of an inspected PDF. */
export interface PdfInspection {
  readonly pages: number
  /** `PDF 1.7`, `21 pages`, `tagged`, `de-DE`, `PDF/UA-1` … */
  readonly traits: readonly string[]
  readonly findings: readonly Finding[]
}

/** Inspects the bytes of a PDF; never throws for what is wrong in them. */
export function inspectPdf(bytes: Uint8Array): PdfInspection {
  const findings: Finding[] = []
  const report = (code: string, place: string | undefined, message: string): void =>
    void findings.push(findingOf(opening, code, place, message))
  const file = openPdf(bytes)
  if (file === undefined) {
    report('inspect-pdf-broken', undefined, 'no pages can be found in it; it is probably cut off')
    return { pages: 0, traits: [], findings }
  }
  if (file.encrypted) {
    report('inspect-pdf-encrypted', undefined, 'it is encrypted; its content was not inspected')
    if (!permitsAccess(file))
      report('inspect-pdf-access', undefined, 'its encryption keeps assistive technology out')
    return { pages: 0, traits: [`PDF ${file.version}`, 'encrypted'], findings }
  }
  const subject = readSubject(file)
  return {
    pages: subject.pages.length,
    traits: traitsOf(subject),
    findings: runRules(rules, subject),
  }
}

/** Bit 10 of P: extraction for accessibility (ISO 32000-1, table 22). */
function permitsAccess(file: PdfFile): boolean {
  const permissions = asNumber(file.get(file.get(file.trailer, 'Encrypt'), 'P'))
  return permissions !== undefined && (permissions & (1 << 9)) !== 0
}

function traitsOf({ file, pages, structure, language, metadata }: PdfSubject): readonly string[] {
  return [
    `PDF ${file.version}`,
    `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
    structure ? 'tagged' : 'not tagged',
    language || 'no language',
    ...(metadata?.archive === undefined ? [] : [`claims PDF/A-${metadata.archive.toLowerCase()}`]),
    ...(metadata?.accessible === undefined ? [] : [`claims PDF/UA-${metadata.accessible}`]),
  ]
}
