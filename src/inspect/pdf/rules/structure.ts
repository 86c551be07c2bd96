/** Rules on the structure tree: its build, its roles, how elements nest (Matterhorn 02, 09). */

import type { Find, InspectionRule } from '../../finding.js'
import type { PdfFile } from '../file.js'
import { asDict, asList, asNumber } from '../object.js'
import { childrenOf, type StructElement, type Structure, standardTypes } from '../structure.js'
import { type PdfSubject, pageName, placeOf } from '../subject.js'

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

/** Elements that may be empty: a row without one of its cells would be no row. */
const mayBeEmpty: ReadonlySet<string> = new Set(['TH', 'TD', 'Document', 'NonStruct', 'Private'])

/** What the tree must keep to. */
export const structureRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-role-unknown': {
      severity: 'error',
      basis: '02-001',
      text: 'A tag is neither a standard type nor mapped to one, so nobody knows what it means. Map it in the role map, or use a standard tag.',
    },
    'inspect-pdf-role-circle': {
      severity: 'error',
      basis: '02-003',
      text: 'The role map leads in a circle.',
    },
    'inspect-pdf-role-remapped': {
      severity: 'error',
      basis: '02-004',
      text: 'The role map gives a standard type another meaning.',
    },
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
    const { file, structure, pages, language } = subject
    reportLanguage(language, undefined, report)
    if (structure === undefined) return
    checkRoles(structure, report)
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
      checkNesting(element, report)
      reportLanguage(element.language, placeOf(element), report)
      if (element.kids.length === 0 && !mayBeEmpty.has(element.role)) {
        report('inspect-pdf-element-empty', placeOf(element), `<${element.tag}> is empty`)
      }
    }
    const keys = numberTreeKeys(file, file.get(structure.root, 'ParentTree'))
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
  },
}

function checkRoles({ elements, roleMap }: Structure, report: Find): void {
  for (const [tag, target] of roleMap) {
    if (standardTypes.has(tag) && tag !== target) {
      report(
        'inspect-pdf-role-remapped',
        undefined,
        `the standard type <${tag}> is mapped to <${target}>`,
      )
    }
    if (isCircle(tag, roleMap))
      report('inspect-pdf-role-circle', undefined, `the role of <${tag}> leads back to itself`)
  }
  for (const { tag, role } of elements) {
    if (!standardTypes.has(role) && !isCircle(tag, roleMap)) {
      report('inspect-pdf-role-unknown', undefined, `<${tag}> has no standard role`)
    }
  }
}

function isCircle(tag: string, roleMap: ReadonlyMap<string, string>): boolean {
  let role = roleMap.get(tag)
  for (let steps = 0; role !== undefined && steps < roleMap.size; steps += 1) {
    if (role === tag && !standardTypes.has(tag)) return true
    role = roleMap.get(role)
  }
  return false
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

function reportLanguage(
  language: string | undefined,
  place: string | undefined,
  report: Find,
): void {
  if (!language || /^([a-z]{2,3}|[ix]|[a-z]{5,8})(-[a-z0-9]{1,8})*$/i.test(language)) return
  report('inspect-pdf-language-tag', place, `“${language}” names no language`)
}

/** All keys of a number tree (ISO 32000-1, 7.9.7). */
export function numberTreeKeys(
  file: PdfFile,
  tree: ReturnType<PdfFile['get']>,
): ReadonlySet<number> {
  const keys = new Set<number>()
  const seen = new Set<unknown>()
  const waiting = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const dict = asDict(node)
    if (dict === undefined || seen.has(dict)) continue
    seen.add(dict)
    waiting.push(...file.list(dict, 'Kids'))
    asList(file.get(dict, 'Nums')).forEach((value, index) => {
      const key = asNumber(file.resolve(value))
      if (index % 2 === 0 && key !== undefined) keys.add(key)
    })
  }
  return keys
}
