/** The rule on the structure tree: how it is built, and what its elements name. */

import type { Find, InspectionRule } from '../../finding.js'
import { numberTreeKeys } from '../number-tree.js'
import { asNumber } from '../object.js'
import type { Structure } from '../structure.js'
import { type PdfSubject, pageName, placeOf } from '../subject.js'

/** Elements that may be empty: a row without one of its cells would be no row. */
const mayBeEmpty: ReadonlySet<string> = new Set(['TH', 'TD', 'Document', 'NonStruct', 'Private'])

/** What the tree must keep to. */
export const structureRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-element-empty': {
      severity: 'warning',
      basis: 'ISO 32000-1, 14.7.2',
      text: 'An element holds nothing. A screen reader may announce a heading, link or paragraph that is not there.',
    },
    'inspect-pdf-element-repeated': {
      severity: 'error',
      basis: 'ISO 32000-1, 14.7.2',
      text: 'A structure element is the child of two others, so it would be read twice or in the wrong place.',
    },
    'inspect-pdf-element-parent': {
      severity: 'error',
      basis: 'ISO 32000-1, 14.7.2',
      text: 'A structure element names another parent than the one that holds it. Readers that climb from content to meaning end in the wrong place.',
    },
    'inspect-pdf-parent-tree': {
      severity: 'error',
      basis: 'ISO 32000-1, 14.7.4.4',
      text: 'A page with tagged content has no entry in the parent tree, so readers that begin at the page find no structure.',
    },
    'inspect-pdf-root': {
      severity: 'warning',
      basis: 'ISO 32000-1, 14.8.4.2',
      text: 'The structure tree does not begin with a single Document element, so readers see pieces instead of one document.',
    },
    'inspect-pdf-language-tag': {
      severity: 'error',
      basis: 'ISO 32000-1, 14.9.2',
      text: 'A language is not written as BCP 47 wants it, such as de-DE or en-GB, so no voice can be chosen for it.',
    },
  },

  check(subject, report) {
    const { structure, language } = subject
    reportLanguage(language, undefined, report)
    if (structure === undefined) return
    const [top, ...others] = structure.children
    if (top !== undefined && (others.length > 0 || top.role !== 'Document'))
      report('inspect-pdf-root', undefined, 'its structure does not begin with one Document')
    for (const tag of structure.repeated) {
      report('inspect-pdf-element-repeated', undefined, `<${tag}> is held by two elements`)
    }
    for (const element of structure.misplaced) {
      report(
        'inspect-pdf-element-parent',
        placeOf(element),
        `<${element.tag}> names another parent than it has`,
      )
    }
    for (const element of structure.elements) {
      reportLanguage(element.language, placeOf(element), report)
      if (element.kids.length === 0 && !mayBeEmpty.has(element.role)) {
        report('inspect-pdf-element-empty', placeOf(element), `<${element.tag}> is empty`)
      }
    }
    checkParentTree(subject, structure, report)
  },
}

function reportLanguage(
  language: string | undefined,
  place: string | undefined,
  report: Find,
): void {
  if (!language || /^([a-z]{2,3}|[ix]|[a-z]{5,8})(-[a-z0-9]{1,8})*$/i.test(language)) return
  report('inspect-pdf-language-tag', place, `“${language}” names no language`)
}

function checkParentTree({ file, pages }: PdfSubject, { root }: Structure, report: Find): void {
  const keys = numberTreeKeys(file, file.get(root, 'ParentTree'))
  for (const { number, dict, content } of pages) {
    const key = asNumber(file.get(dict, 'StructParents'))
    const tagged = content.sequences.some(({ form }) => form === undefined)
    if (tagged && (key === undefined || !keys.has(key))) {
      report(
        'inspect-pdf-parent-tree',
        pageName(number - 1),
        'the parent tree has no entry for the page',
      )
    }
  }
}
