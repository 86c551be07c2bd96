/** Inspects a deck: PowerPoint's accessibility checker as far as files show it, and the consistency of the package. */

import { type About, type Finding, findingOf, type InspectionRule, runRules } from '../finding.js'
import { type Deck, readDeck } from './deck.js'
import { openPackage } from './package.js'
import { contrastRule } from './rules/contrast.js'
import { packageRule } from './rules/package.js'
import { presentationRule } from './rules/presentation.js'
import { shapesRule } from './rules/shapes.js'
import { slidesRule } from './rules/slides.js'
import { textRule } from './rules/text.js'
import { titlesRule } from './rules/titles.js'

/** The rules, in the order in which their findings are shown. */
const rules: readonly InspectionRule<Deck>[] = [
  packageRule,
  presentationRule,
  slidesRule,
  titlesRule,
  shapesRule,
  textRule,
  contrastRule,
]

const opening: Readonly<Record<string, About>> = {
  'inspect-pptx-broken': {
    severity: 'error',
    basis: 'ECMA-376-2, annex B',
    text: 'The file begins like a zip archive, but cannot be unzipped. It is probably cut off; get it again from its source.',
  },
  'inspect-pptx-too-large': {
    severity: 'error',
    basis: 'limit of this program',
    text: 'Unzipped, the file would exceed 512 MiB or 20,000 parts. Such files are made to do harm; it was not opened.',
  },
  'inspect-pptx-no-deck': {
    severity: 'error',
    basis: 'ECMA-376, 13.3.6',
    text: 'The file is a zip archive, but holds no presentation: it may be a document of another program, or its main part is missing.',
  },
}

/** Documentation of every code that an inspected deck can have. */
export const pptxInspectionCodes: Readonly<Record<string, About>> = Object.assign(
  {},
  opening,
  ...rules.map(({ codes }) => codes),
)

/** What is known of an inspected deck. */
export interface PptxInspection {
  readonly pages: number
  /** `PowerPoint`, `21 slides`, `de-DE` … */
  readonly traits: readonly string[]
  readonly findings: readonly Finding[]
}

/** Inspects the bytes of a deck; never throws for what is wrong in them. */
export function inspectPptx(bytes: Uint8Array): PptxInspection {
  const findings: Finding[] = []
  const report = (code: string, place: string | undefined, message: string): PptxInspection => {
    findings.push(findingOf(opening, code, place, message))
    return { pages: 0, traits: [], findings }
  }
  const result = openPackage(bytes)
  if (!result.ok && result.fault === 'too-large') {
    return report('inspect-pptx-too-large', undefined, `it would unzip to ${result.detail}`)
  }
  if (!result.ok)
    return report('inspect-pptx-broken', undefined, `it cannot be unzipped: ${result.detail}`)
  const deck = readDeck(result.opened)
  if (deck === undefined)
    return report('inspect-pptx-no-deck', undefined, 'it holds no presentation')
  const { length } = deck.slides
  const traits = [
    'PowerPoint',
    `${length} ${length === 1 ? 'slide' : 'slides'}`,
    deck.property('dc:language') || 'no language',
  ]
  return { pages: length, traits, findings: runRules(rules, deck) }
}
