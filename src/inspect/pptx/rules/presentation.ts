/** Rules on the presentation's parts and their ties: ids, sections, placeholders, table grids (ECMA-376 part 1, 19). */

import type { Find, InspectionRule } from '../../finding.js'
import { allOf, childOf, elementsOf, type XmlElement } from '../../xml.js'
import { type Deck, flat, isTrue, placeOn, type Slide } from '../deck.js'
import { targetsOf } from '../package.js'

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
    'inspect-pptx-shape-id': {
      severity: 'error',
      basis: 'ECMA-376, 19.3.1.12',
      text: 'Two shapes of a slide have the same id. Animations, comments and repairs mix them up.',
    },
    'inspect-pptx-placeholder-twice': {
      severity: 'error',
      basis: 'ECMA-376, 19.3.1.36',
      text: 'Two shapes of a slide claim the same placeholder.',
    },
    'inspect-pptx-placeholder-unmatched': {
      severity: 'error',
      basis: 'ECMA-376, 19.3.1.36',
      text: 'A slide has a placeholder that its layout does not have, so it has neither place nor style.',
    },
    'inspect-pptx-table-grid': {
      severity: 'error',
      basis: 'ECMA-376, 21.1.3.18',
      text: 'A row of a table has more or fewer cells than the table has columns. PowerPoint offers to repair such files.',
    },
    'inspect-pptx-paragraph': {
      severity: 'error',
      basis: 'ECMA-376, 21.1.2.2.6',
      text: 'A paragraph has its properties twice or after its text. PowerPoint offers to repair such files.',
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
    for (const slide of slides) checkSlide(slide, deck, report)
    for (const [name, root] of opened.documents) {
      if (/^ppt\/slide(Layout|Master)s\//.test(name)) checkShapeIds(root, name, report)
    }
  },
}

function checkShapeIds(root: XmlElement, place: string, report: Find): void {
  const ids = allOf(root, 'p:cNvPr').map(({ attributes }) => attributes.get('id') ?? '')
  for (const id of repeated(ids))
    report('inspect-pptx-shape-id', place, `two shapes have the id ${id}`)
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

function checkSlide(slide: Slide, { opened }: Deck, report: Find): void {
  checkShapeIds(slide.root, placeOn(slide), report)
  const keys = allOf(slide.root, 'p:ph').map(keyOf)
  for (const key of repeated(keys.map(({ type, index }) => `${type} ${index}`))) {
    report(
      'inspect-pptx-placeholder-twice',
      placeOn(slide),
      `two shapes claim the placeholder ${key}`,
    )
  }
  const layout = opened.documents.get(targetsOf(opened, slide.part, 'slideLayout')[0] ?? '')
  const offered = allOf(layout, 'p:ph').map(keyOf)
  for (const { type, index } of layout ? keys : []) {
    const isTitle = /^(ctrT|t)itle$/.test(type)
    const matched = isTitle
      ? offered.some((one) => /^(ctrT|t)itle$/.test(one.type))
      : offered.some((one) => one.index === index || (one.type === type && type !== 'obj'))
    if (!matched)
      report(
        'inspect-pptx-placeholder-unmatched',
        placeOn(slide),
        `its layout has no placeholder ${type} ${index}`,
      )
  }
  for (const shape of flat(slide.shapes)) {
    for (const table of allOf(shape.element, 'a:tbl'))
      checkGrid(table, placeOn(slide, shape), report)
  }
  for (const root of [slide.root, slide.notes]) {
    if (allOf(root, 'a:p').some(isOutOfOrder)) {
      report(
        'inspect-pptx-paragraph',
        placeOn(slide),
        'a paragraph has its properties twice or after its text',
      )
    }
  }
}

function keyOf({ attributes }: XmlElement): { type: string; index: string } {
  return { type: attributes.get('type') ?? 'obj', index: attributes.get('idx') ?? '0' }
}

function checkGrid(table: XmlElement, place: string, report: Find): void {
  const columns = elementsOf(childOf(table, 'a:tblGrid')).length
  const rows = elementsOf(table).filter(({ name }) => name === 'a:tr')
  rows.forEach((row, index) => {
    const cells = elementsOf(row).filter(({ name }) => name === 'a:tc')
    if (cells.length !== columns) {
      report(
        'inspect-pptx-table-grid',
        place,
        `row ${index + 1} has ${cells.length} cells for ${columns} columns`,
      )
    }
    cells.forEach((cell, at) => {
      const span = Number(cell.attributes.get('gridSpan') ?? 1)
      const covered = cells.slice(at + 1, at + span)
      if (
        span > 1 &&
        (covered.length < span - 1 || !covered.every((one) => isTrue(one.attributes.get('hMerge'))))
      ) {
        report(
          'inspect-pptx-table-grid',
          place,
          `row ${index + 1} has a cell over ${span} columns that hides no others`,
        )
      }
    })
  })
}

function isOutOfOrder(paragraph: XmlElement): boolean {
  const names = elementsOf(paragraph).map(({ name }) => name)
  return names.lastIndexOf('a:pPr') > 0
}

function repeated(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value, index) => values.indexOf(value) !== index))
}
