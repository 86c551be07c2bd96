/** Rules on headings (Matterhorn 14). */

import type { InspectionRule } from '../../finding.js'
import { childrenOf } from '../structure.js'
import { type PdfSubject, placeOf } from '../subject.js'

/** How headings must follow each other. */
export const headingsRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-heading-first': {
      severity: 'error',
      basis: '14-002',
      text: 'The first heading is not H1, so the document has no top.',
    },
    'inspect-pdf-heading-skipped': {
      severity: 'error',
      basis: '14-003',
      text: 'A heading is more than one level deeper than the one before it. Readers who jump by level miss what lies between.',
    },
    'inspect-pdf-heading-node': {
      severity: 'error',
      basis: '14-006',
      text: 'An element holds more than one H. Where headings are not numbered, each section has one.',
    },
    'inspect-pdf-heading-mixed': {
      severity: 'error',
      basis: '14-007',
      text: 'The document uses both H and H1 to H6. Use one kind.',
    },
    'inspect-pdf-heading-none': {
      severity: 'warning',
      basis: '14-001',
      text: 'A tagged document of more than one page has no heading at all. Usually headings are only bold text; mark them as headings in the source.',
    },
  },

  check({ structure, pages }, report) {
    if (structure === undefined) return
    const numbered = structure.elements.filter(({ role }) => /^H[1-9]\d*$/.test(role))
    const plain = structure.elements.filter(({ role }) => role === 'H')
    let before = 0
    for (const heading of numbered) {
      const level = Number(heading.role.slice(1))
      if (before === 0 && level !== 1) {
        report(
          'inspect-pdf-heading-first',
          placeOf(heading),
          `the first heading is ${heading.role}`,
        )
      } else if (level > before + 1) {
        report(
          'inspect-pdf-heading-skipped',
          placeOf(heading),
          `${heading.role} follows H${before}`,
        )
      }
      before = level
    }
    for (const element of structure.elements) {
      if (childrenOf(element).filter(({ role }) => role === 'H').length > 1) {
        report(
          'inspect-pdf-heading-node',
          placeOf(element),
          `<${element.tag}> holds more than one H`,
        )
      }
    }
    if (numbered.length > 0 && plain.length > 0) {
      report('inspect-pdf-heading-mixed', undefined, 'it uses both H and H1 to H6')
    }
    if (numbered.length === 0 && plain.length === 0 && pages.length > 1) {
      report('inspect-pdf-heading-none', undefined, 'it has no heading')
    }
  },
}
