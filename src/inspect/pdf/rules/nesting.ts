/** The rule on nesting: tables, lists and tables of contents hold what they must (Matterhorn 09). */

import type { Find, InspectionRule } from '../../finding.js'
import { childrenOf, type StructElement } from '../structure.js'
import { type PdfSubject, placeOf } from '../subject.js'

/** Which elements an element may hold (ISO 32000-1, tables 333, 336, 337 and 338). */
const allowedChildren: Readonly<
  Record<string, readonly [code: Syntax, children: readonly string[]]>
> = {
  Table: ['table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  THead: ['table', ['TR']],
  TBody: ['table', ['TR']],
  TFoot: ['table', ['TR']],
  TR: ['table', ['TH', 'TD']],
  L: ['list', ['LI', 'L', 'Caption']],
  LI: ['list', ['Lbl', 'LBody']],
  TOC: ['contents', ['TOC', 'TOCI', 'Caption']],
  Ruby: ['ruby', ['RB', 'RT', 'RP']],
  Warichu: ['ruby', ['WT', 'WP']],
}

/** Which elements an element must stand in. */
const allowedParents: Readonly<
  Record<string, readonly [code: Syntax, parents: readonly string[]]>
> = {
  TR: ['table', ['Table', 'THead', 'TBody', 'TFoot']],
  THead: ['table', ['Table']],
  TBody: ['table', ['Table']],
  TFoot: ['table', ['Table']],
  TH: ['table', ['TR']],
  TD: ['table', ['TR']],
  LI: ['list', ['L']],
  LBody: ['list', ['LI']],
  TOCI: ['contents', ['TOC']],
}

type Syntax = 'table' | 'list' | 'contents' | 'ruby'

/** What elements of tables, lists and tables of contents must keep to. */
export const nestingRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-table-syntax': {
      severity: 'error',
      basis: '09-004',
      text: 'Elements of a table are nested in a way that no table is: rows belong in the table or its head, body or foot, cells in rows.',
    },
    'inspect-pdf-list-syntax': {
      severity: 'error',
      basis: '09-005',
      text: 'Elements of a list are nested in a way that no list is: L holds LI, LI holds Lbl and LBody.',
    },
    'inspect-pdf-contents-syntax': {
      severity: 'error',
      basis: '09-006',
      text: 'Elements of a table of contents are nested wrongly: TOC holds TOCI and TOC.',
    },
    'inspect-pdf-ruby-syntax': {
      severity: 'error',
      basis: '09-007, 09-008',
      text: 'Elements of a ruby or warichu annotation are nested wrongly.',
    },
  },

  check({ structure }, report) {
    for (const element of structure?.elements ?? []) checkNesting(element, report)
  },
}

function checkNesting(element: StructElement, report: Find): void {
  const below = allowedChildren[element.role]
  for (const child of childrenOf(element)) {
    if (below && !below[1].includes(child.role)) {
      reportSyntax(below[0], child, `<${child.role}> stands in <${element.role}>`, report)
    }
  }
  const above = allowedParents[element.role]
  const parent = element.parent
  const judgedAbove = parent !== undefined && allowedChildren[parent.role] !== undefined
  if (above && !judgedAbove && !above[1].includes(parent?.role ?? '')) {
    reportSyntax(
      above[0],
      element,
      `<${element.role}> stands in ${parent ? `<${parent.role}>` : 'no element'}`,
      report,
    )
  }
}

function reportSyntax(syntax: Syntax, element: StructElement, message: string, report: Find): void {
  const place = placeOf(element)
  if (syntax === 'table') report('inspect-pdf-table-syntax', place, message)
  else if (syntax === 'list') report('inspect-pdf-list-syntax', place, message)
  else if (syntax === 'contents') report('inspect-pdf-contents-syntax', place, message)
  else report('inspect-pdf-ruby-syntax', place, message)
}
