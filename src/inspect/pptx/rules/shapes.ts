/** Rules on shapes: alternative text, tables, placeholders, reading order (PowerPoint’s accessibility checker). */

import type { Find, InspectionRule } from '../../finding.js'
import { allOf, childOf, textIn } from '../../xml-tree.js'
import {
  type Box,
  type Deck,
  flat,
  isTitle,
  isTrue,
  placeOn,
  type Shape,
  type Slide,
} from '../deck.js'

const fileName = /\.(png|jpe?g|gif|svg|bmp|tiff?|webp|emf|wmf|pdf|mp4)$/i
/** Placeholders that every slide may have and that no reader waits for. */
const furniture = new Set(['sldNum', 'dt', 'ftr'])

/** What shapes must have. */
export const shapesRule: InspectionRule<Deck> = {
  codes: {
    'inspect-pptx-alt': {
      severity: 'error',
      basis: 'PowerPoint: missing alternative text',
      text: 'A picture, chart, drawing or object has neither alternative text nor the mark for decoration. Say in one sentence what it shows, or mark it as decorative.',
    },
    'inspect-pptx-alt-table': {
      severity: 'info',
      basis: 'PowerPoint: missing alternative text',
      text: 'A table has no description. Newer versions of PowerPoint do not ask for one; older ones do.',
    },
    'inspect-pptx-alt-name': {
      severity: 'error',
      basis: 'PowerPoint: missing alternative text',
      text: 'The alternative text is the name of a file or of the shape. Say what is shown.',
    },
    'inspect-pptx-decorative-alt': {
      severity: 'info',
      basis: 'MS-ODRAWXML, 2.23',
      text: 'A shape is marked as decorative and yet described. One of the two is wrong.',
    },
    'inspect-pptx-placeholder-empty': {
      severity: 'warning',
      basis: 'WCAG 1.3.1',
      text: 'A placeholder is empty. Screen readers announce it, and the editing view shows its prompt. Fill it or delete it.',
    },
    'inspect-pptx-table-header': {
      severity: 'error',
      basis: 'PowerPoint: table has no header row',
      text: 'A table has no header row (firstRow). Tick “Header Row” under Table Design.',
    },
    'inspect-pptx-table-merged': {
      severity: 'warning',
      basis: 'PowerPoint: merged or split cells',
      text: 'A table has merged cells, so readers lose count of rows and columns. Use a simple grid.',
    },
    'inspect-pptx-table-empty-cell': {
      severity: 'info',
      basis: 'WCAG 1.3.1',
      text: 'A cell of a table is empty. Readers cannot know whether something is missing; write a dash or “none”.',
    },
    'inspect-pptx-reading-order': {
      severity: 'warning',
      basis: 'PowerPoint: check reading order',
      text: 'Shapes are read in another order than they are seen: the title is not the first, or something that lies above is read after what lies below it.',
    },
    'inspect-pptx-timed': {
      severity: 'warning',
      basis: 'WCAG 2.2.1',
      text: 'A slide goes on by itself after a time. Let the reader decide.',
    },
    'inspect-pptx-media': {
      severity: 'warning',
      basis: 'PowerPoint: missing captions',
      text: 'A slide holds sound or film; whether it has captions cannot be seen here.',
    },
  },

  check({ slides }, report) {
    for (const slide of slides) {
      for (const shape of flat(slide.shapes)) checkShape(shape, slide, report)
      checkOrder(slide, report)
      const transition = childOf(slide.root, 'p:transition')
      if (transition?.attributes.has('advTm'))
        report('inspect-pptx-timed', placeOn(slide), 'it goes on by itself')
    }
  },
}

function checkShape(shape: Shape, slide: Slide, report: Find): void {
  const place = placeOn(slide, shape)
  const { kind, alternative, decorative, described, placeholder, text, element } = shape
  const silent = alternative === '' && !decorative && !described
  const isDrawing =
    (kind === 'shape' || kind === 'connector') && text === '' && placeholder === undefined
  if (silent && (isDrawing || kind === 'picture' || kind === 'chart' || kind === 'object')) {
    report('inspect-pptx-alt', place, `a ${kind} has no alternative text`)
  }
  if (silent && kind === 'table')
    report('inspect-pptx-alt-table', place, 'a table has no description')
  if (
    alternative !== '' &&
    (fileName.test(alternative) || (alternative === shape.name && kind === 'picture'))
  ) {
    report('inspect-pptx-alt-name', place, `alternative text “${alternative}” is a name`)
  }
  if (alternative !== '' && decorative)
    report('inspect-pptx-decorative-alt', place, 'it is decorative and described')
  if (
    kind === 'shape' &&
    placeholder !== undefined &&
    text === '' &&
    !furniture.has(placeholder) &&
    !isTitle(shape)
  ) {
    report('inspect-pptx-placeholder-empty', place, 'a placeholder is empty')
  }
  if (allOf(element, 'a:videoFile', 'a:audioFile').length > 0 && kind === 'picture') {
    report('inspect-pptx-media', place, 'it holds sound or film')
  }
  if (kind === 'table') checkTable(shape, place, report)
}

function checkTable({ element }: Shape, place: string, report: Find): void {
  for (const table of allOf(element, 'a:tbl')) {
    if (!isTrue(childOf(table, 'a:tblPr')?.attributes.get('firstRow'))) {
      report('inspect-pptx-table-header', place, 'a table has no header row')
    }
    const cells = allOf(table, 'a:tc')
    const merged = cells.some(({ attributes }) =>
      ['gridSpan', 'rowSpan', 'hMerge', 'vMerge'].some((key) => attributes.has(key)),
    )
    if (merged) report('inspect-pptx-table-merged', place, 'a table has merged cells')
    const empty = cells.filter(
      (cell) =>
        !cell.attributes.has('hMerge') &&
        !cell.attributes.has('vMerge') &&
        allOf(cell, 'a:t').map(textIn).join('').trim() === '',
    )
    if (empty.length > 0)
      report('inspect-pptx-table-empty-cell', place, `${empty.length} cells are empty`)
  }
}

function checkOrder(slide: Slide, report: Find): void {
  const read = slide.shapes.filter(
    ({ decorative, placeholder }) => !decorative && !furniture.has(placeholder ?? ''),
  )
  const title = read.findIndex(isTitle)
  if (title > 0) report('inspect-pptx-reading-order', placeOn(slide), 'the title is not read first')
  const placed = read.flatMap((shape) => (shape.box ? [{ shape, box: shape.box }] : []))
  for (const [index, { shape, box }] of placed.entries()) {
    const before = placed[index - 1]
    if (before && !isTitle(before.shape) && isAbove(box, before.box)) {
      report(
        'inspect-pptx-reading-order',
        placeOn(slide, shape),
        `it lies above “${before.shape.name}” and is read after it`,
      )
    }
  }
}

/** Whether a box lies wholly above another and not in a column to its right. */
function isAbove(box: Box, other: Box): boolean {
  return box.y + box.height <= other.y && box.x < other.x + other.width
}
