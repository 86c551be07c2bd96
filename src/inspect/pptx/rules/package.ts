/** Rules on the package: parts, content types, relationships (ECMA-376 part 2). */

import type { Find, InspectionRule } from '../../finding.js'
import { elementsOf, type XmlElement } from '../../xml-tree.js'
import type { Deck } from '../deck.js'
import { type Package, sourceOf } from '../package.js'

const contentTypes = '[Content_Types].xml'

/** What makes PowerPoint offer to repair a file, as far as the package goes. */
export const packageRule: InspectionRule<Deck> = {
  codes: {
    'inspect-pptx-xml': {
      severity: 'error',
      basis: 'ECMA-376-2, 8.1.4',
      text: 'A part is not well-formed XML. PowerPoint will offer to repair the file or refuse it.',
    },
    'inspect-pptx-part-name': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.2.2',
      text: 'Two parts have names that differ only in upper and lower case, which a package forbids.',
    },
    'inspect-pptx-type-missing': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.2.3',
      text: 'A part has no content type, or only the general type for XML, so PowerPoint does not know what it is.',
    },
    'inspect-pptx-type-dangling': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.2.3',
      text: 'A content type is given for a part that is not there. PowerPoint offers to repair such files.',
    },
    'inspect-pptx-type-twice': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.2.3',
      text: 'A content type is given twice for the same part or ending.',
    },
    'inspect-pptx-relationship-dangling': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.5',
      text: 'A relationship leads to a part that is not in the package: a picture, layout or chart is missing.',
    },
    'inspect-pptx-relationship-twice': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.5',
      text: 'Two relationships of a part have the same id.',
    },
    'inspect-pptx-relationship-unknown': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.5',
      text: 'A part uses the id of a relationship that it does not have.',
    },
    'inspect-pptx-relationship-orphan': {
      severity: 'error',
      basis: 'ECMA-376-2, 6.5',
      text: 'Relationships are given for a part that is not there.',
    },
    'inspect-pptx-part-unreached': {
      severity: 'warning',
      basis: 'ECMA-376-2, 6.5',
      text: 'No relationship leads to a part, so nothing shows it. It may hold what somebody believes to be deleted.',
    },
  },

  check({ opened }, report) {
    for (const [name, fault] of opened.malformed)
      report('inspect-pptx-xml', name, `it is not well-formed: ${fault}`)
    checkNames(opened, report)
    checkTypes(opened, report)
    checkRelationships(opened, report)
    checkUse(opened, report)
  },
}

function checkNames({ names }: Package, report: Find): void {
  const seen = new Map<string, string>()
  for (const name of names) {
    const other = seen.get(name.toLowerCase())
    if (other !== undefined)
      report('inspect-pptx-part-name', name, `it differs from ${other} only in case`)
    seen.set(name.toLowerCase(), name)
  }
}

function checkTypes({ names, documents }: Package, report: Find): void {
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  for (const one of elementsOf(documents.get(contentTypes))) {
    const isDefault = one.name === 'ct:Default'
    const key = (one.attributes.get(isDefault ? 'Extension' : 'PartName') ?? '').toLowerCase()
    const known = isDefault ? defaults : overrides
    if (known.has(key))
      report('inspect-pptx-type-twice', undefined, `the content type of ${key} is given twice`)
    known.set(key, one.attributes.get('ContentType') ?? '')
  }
  const present = new Set(names.map((name) => `/${name.toLowerCase()}`))
  for (const name of overrides.keys()) {
    if (!present.has(name))
      report('inspect-pptx-type-dangling', undefined, `${name} has a content type and is not there`)
  }
  for (const name of names) {
    if (name === contentTypes) continue
    const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
    const type = overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(extension)
    if (!type || (type === 'application/xml' && !name.startsWith('customXml/'))) {
      report('inspect-pptx-type-missing', name, 'it has no content type')
    }
  }
}

function checkRelationships({ names, relationships }: Package, report: Find): void {
  const present = new Set(names)
  const reached = new Set([...relationships.values()].flat().map(({ target }) => target))
  for (const [source, list] of relationships) {
    if (source !== '' && !present.has(source))
      report('inspect-pptx-relationship-orphan', source, 'it has relationships and is not there')
    const ids = new Set<string>()
    for (const { id, type, target, external } of list) {
      if (ids.has(id))
        report('inspect-pptx-relationship-twice', source, `relationship ${id} stands twice`)
      ids.add(id)
      if (!external && !present.has(target)) {
        report(
          'inspect-pptx-relationship-dangling',
          source,
          `relationship ${id} (${type}) leads to ${target}, which is not there`,
        )
      }
    }
  }
  for (const name of names) {
    if (name !== contentTypes && sourceOf(name) === undefined && !reached.has(name)) {
      report('inspect-pptx-part-unreached', name, 'no relationship leads to it')
    }
  }
}

function checkUse({ documents, relationships }: Package, report: Find): void {
  for (const [name, root] of documents) {
    if (name === contentTypes || sourceOf(name) !== undefined) continue
    const ids = new Set(relationships.get(name)?.map(({ id }) => id))
    for (const id of idsUsed(root)) {
      if (id !== '' && !ids.has(id))
        report(
          'inspect-pptx-relationship-unknown',
          name,
          `it uses relationship ${id}, which it does not have`,
        )
    }
  }
}

function idsUsed(root: XmlElement): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = ({ attributes, children }: XmlElement): void => {
    for (const [key, value] of attributes) if (key.startsWith('r:')) used.add(value)
    for (const child of children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return used
}
