/** The rule on the presentation's parts and their ties: ids, sections, required parts (ECMA-376 part 1, 13 and 19). */

import type { Find, InspectionRule } from '../../finding.js'
import { allOf, childOf, type XmlElement } from '../../xml-tree.js'
import type { Deck } from '../deck.js'
import { targetsOf } from '../package.js'
import { repeated } from '../repeated.js'

/** Which part each kind of part must lead to, exactly once. */
const required: readonly (readonly [part: RegExp, type: string])[] = [
  [/^ppt\/slides\/[^/]+\.xml$/, 'slideLayout'],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, 'slideMaster'],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, 'theme'],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, 'notesMaster'],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, 'theme'],
]

/** What makes PowerPoint offer to repair a file, as far as the presentation goes. */
export const presentationRule: InspectionRule<Deck> = {
  codes: {
    'inspect-pptx-slide-missing': {
      severity: 'error',
      basis: 'ECMA-376, 19.2.1.34',
      text: 'The list of slides names a slide that is not in the package.',
    },
    'inspect-pptx-slide-id': {
      severity: 'error',
      basis: 'ECMA-376, 19.7.13',
      text: 'A slide id stands twice or lies outside of 256 to 2147483647.',
    },
    'inspect-pptx-layout-id': {
      severity: 'error',
      basis: 'ECMA-376, 19.7.14',
      text: 'The ids of masters and layouts are not unique over the whole deck. PowerPoint offers to repair such files.',
    },
    'inspect-pptx-section-slides': {
      severity: 'error',
      basis: 'MS-PPTX, 2.4.3.3',
      text: 'The sections do not hold every slide exactly once. PowerPoint offers to repair such files.',
    },
    'inspect-pptx-section-id': {
      severity: 'error',
      basis: 'MS-PPTX, 2.4.3.3',
      text: 'The id of a section is no GUID in upper case.',
    },
    'inspect-pptx-required-part': {
      severity: 'error',
      basis: 'ECMA-376, 13.3',
      text: 'A part does not lead to exactly one layout, master or theme, as it must.',
    },
    'inspect-pptx-notes-master': {
      severity: 'error',
      basis: 'ECMA-376, 13.3.4',
      text: 'Slides have notes, but the presentation has no notes master.',
    },
  },

  check(deck, report) {
    const { opened, part, root, slides, sections } = deck
    checkSlideIds(deck, report)
    checkSections(allOf(childOf(root, 'p:sldIdLst'), 'p:sldId'), sections, report)
    const layoutIds = [
      ...allOf(root, 'p:sldMasterId'),
      ...[...opened.documents]
        .filter(([name]) => name.startsWith('ppt/slideMasters/'))
        .flatMap(([, master]) => allOf(master, 'p:sldLayoutId')),
    ].map(({ attributes }) => attributes.get('id') ?? '')
    for (const id of repeated(layoutIds))
      report('inspect-pptx-layout-id', undefined, `two masters or layouts have the id ${id}`)
    for (const name of opened.documents.keys()) {
      const type = required.find(([pattern]) => pattern.test(name))?.[1]
      if (type !== undefined && targetsOf(opened, name, type).length !== 1) {
        report(
          'inspect-pptx-required-part',
          name,
          `it leads to ${targetsOf(opened, name, type).length} parts of the kind ${type}`,
        )
      }
    }
    if (slides.some(({ notes }) => notes) && targetsOf(opened, part, 'notesMaster').length === 0) {
      report(
        'inspect-pptx-notes-master',
        undefined,
        'slides have notes, the presentation has no notes master',
      )
    }
  },
}

function checkSlideIds({ root, slides }: Deck, report: Find): void {
  const entries = allOf(childOf(root, 'p:sldIdLst'), 'p:sldId')
  const ids = entries.map(({ attributes }) => attributes.get('id') ?? '')
  if (entries.length > slides.length) {
    report(
      'inspect-pptx-slide-missing',
      undefined,
      `${entries.length - slides.length} slides of the list are not there`,
    )
  }
  for (const id of repeated(ids))
    report('inspect-pptx-slide-id', undefined, `two slides have the id ${id}`)
  for (const id of ids) {
    if (!(Number(id) >= 256 && Number(id) < 2 ** 31))
      report('inspect-pptx-slide-id', undefined, `a slide has the id ${id}`)
  }
}

function checkSections(
  slideIds: readonly XmlElement[],
  sections: readonly XmlElement[],
  report: Find,
): void {
  if (sections.length === 0) return
  const idOf = ({ attributes }: XmlElement): string => attributes.get('id') ?? ''
  const held = sections.flatMap((section) => allOf(section, 'p14:sldId').map(idOf))
  if ([...held].sort().join(' ') !== slideIds.map(idOf).sort().join(' ')) {
    report(
      'inspect-pptx-section-slides',
      undefined,
      'the sections do not hold every slide exactly once',
    )
  }
  for (const section of sections) {
    if (!/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(idOf(section))) {
      report('inspect-pptx-section-id', undefined, `a section has the id ${idOf(section)}`)
    }
  }
}
