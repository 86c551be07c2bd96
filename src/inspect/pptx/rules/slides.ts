/** The rule on shape trees: ids, placeholders, table grids, the order of paragraphs (ECMA-376 part 1, 19.3 and 21.1). */

import type { Find, InspectionRule } from '../../finding.js'
import { allOf, childOf, elementsOf, type XmlElement } from '../../xml-tree.js'
import { type Deck, flat, isTrue, placeOn, type Slide } from '../deck.js'
import { targetsOf } from '../package.js'
import { repeated } from '../repeated.js'

/** What makes PowerPoint offer to repair a file, as far as single slides go. */
export const slidesRule: InspectionRule<Deck> = {
  codes: {
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
  },

  check(deck, report) {
    for (const slide of deck.slides) checkSlide(slide, deck, report)
    for (const [name, root] of deck.opened.documents) {
      if (/^ppt\/slide(Layout|Master)s\//.test(name)) checkShapeIds(root, name, report)
    }
  },
}

function checkShapeIds(root: XmlElement, place: string, report: Find): void {
  const ids = allOf(root, 'p:cNvPr').map(({ attributes }) => attributes.get('id') ?? '')
  for (const id of repeated(ids))
    report('inspect-pptx-shape-id', place, `two shapes have the id ${id}`)
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
