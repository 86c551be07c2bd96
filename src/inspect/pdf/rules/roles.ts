/** The rule on roles: every tag is a standard type, or mapped to one (Matterhorn 02). */

import type { InspectionRule } from '../../finding.js'
import { standardTypes } from '../structure.js'
import type { PdfSubject } from '../subject.js'

/** What the role map must keep to. */
export const rolesRule: InspectionRule<PdfSubject> = {
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
  },

  check({ structure }, report) {
    if (structure === undefined) return
    const { elements, roleMap } = structure
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
  },
}

function isCircle(tag: string, roleMap: ReadonlyMap<string, string>): boolean {
  let role = roleMap.get(tag)
  for (let steps = 0; role !== undefined && steps < roleMap.size; steps += 1) {
    if (role === tag && !standardTypes.has(tag)) return true
    role = roleMap.get(role)
  }
  return false
}
