/** Prints a layout as text: for references that are read before they are accepted. */

import type { Rect } from '../base/geometry.js'
import type { Element } from './element.js'
import type { Frame, TextFrame } from './frame.js'
import type { DrawingFrame, PictureFrame } from './frames/picture-frame.js'
import type { Layout, OutlineEntry, Page } from './page.js'
import type { Line } from './text/paragraph.js'

/**
 * Prints pages with their frames at a hundredth of a point, lines with size and colour, then the structure tree
 * and the outline.
 */
export function printLayout(layout: Layout): string {
  const { medium, kind, locale, pages, structure, outline } = layout
  return [
    `${kind} in ${locale} for ${medium}, ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
    ...pages.flatMap(printPage),
    '',
    'structure',
    ...printElement(structure, 1),
    '',
    'outline',
    ...outline.flatMap((entry) => printEntry(entry, 1)),
    '',
  ].join('\n')
}

function printPage(page: Page): string[] {
  const { size, master, title, label, decoration, frames, footer, notes, marks } = page
  const on = master === undefined ? '' : ` on ${master}`
  return [
    '',
    `page ${label}${on}, ${number(size.width)} × ${number(size.height)}: ${title}`,
    ...decoration.flatMap((frame) => printFrame(frame, 1)),
    ...frames.flatMap((frame) => printFrame(frame, 1)),
    ...(footer === undefined
      ? []
      : [...printFrame(footer.text, 1), ...printFrame(footer.number, 1)]),
    ...notes.map((note) => `  note ${note.runs.map(({ text }) => text).join('')}`),
    ...marks.flatMap((frame) => ['  mark', ...printFrame(frame, 2)]),
  ]
}

function printFrame(frame: Frame, level: number): string[] {
  const indent = '  '.repeat(level)
  const head = `${indent}${frame.type} "${frame.name}" ${rect(frame.box)}${printDetail(frame)}`
  return [head, ...printContent(frame, level + 1)]
}

function printDetail(frame: Frame): string {
  switch (frame.type) {
    case 'text':
      return printTextDetail(frame)
    case 'shape': {
      const fill = frame.fill === undefined ? '' : ` filled ${frame.fill.slot}`
      const stroke =
        frame.stroke === undefined
          ? ''
          : ` stroked ${frame.stroke.color.slot} ${number(frame.stroke.width)}`
      const hatch = frame.hatch === undefined ? '' : ` hatched ${frame.hatch.pattern}`
      return ` ${frame.geometry.type}${fill}${hatch}${stroke}`
    }
    case 'group':
      return ` ${frame.element}${frame.alt === undefined ? '' : ` alt "${frame.alt}"`}`
    case 'table':
    case 'chart':
      return ` ${frame.element} alt "${frame.alt}"`
    case 'picture':
      return `${printPicture(frame)}${printAlt(frame)}`
    case 'drawing':
      return ` ${frame.shapes.length} paths${printAlt(frame)}`
  }
}

function printPicture({ pixels, crop, turn }: PictureFrame): string {
  const cut = [crop.left, crop.top, crop.right, crop.bottom].map(number).join(' ')
  return [
    ` ${pixels.width} × ${pixels.height} pixels`,
    cut === '0 0 0 0' ? '' : ` cut by ${cut}`,
    turn.quarters === 0 ? '' : ` turned by ${turn.quarters * 90}`,
    turn.mirrored ? ' mirrored' : '',
  ].join('')
}

function printAlt({ element, alt, fixed }: PictureFrame | DrawingFrame): string {
  const said = element === undefined ? ' decorative' : ` ${element} alt "${alt}"`
  return fixed ? `${said} fixed` : said
}

function printTextDetail({ role, region, anchor, artifact, fill, outline }: TextFrame): string {
  return [
    ` ${role} ${anchor}`,
    region === undefined ? '' : ` in ${region}`,
    fill === undefined ? '' : ` filled ${fill.slot}`,
    outline === undefined ? '' : ` ${outline.type}`,
    artifact ? ' artifact' : '',
  ].join('')
}

function printContent(frame: Frame, level: number): string[] {
  switch (frame.type) {
    case 'text':
      return frame.lines.map((line) => printLine(line, level))
    case 'table':
      return frame.rows.flatMap((row) => [
        `${'  '.repeat(level)}row ${row.element}${row.repeated ? ' repeated' : ''} ${number(row.height)}`,
        ...row.cells.flatMap((cell) => cell.lines.map((line) => printLine(line, level + 1))),
      ])
    case 'group':
      return frame.children.flatMap((child) => printFrame(child, level))
    case 'chart':
      return frame.marks.flatMap((mark) => printFrame(mark, level))
    default:
      return []
  }
}

/** A line: where it begins, its baseline, and its runs wherever style or element changes. */
function printLine({ baseline, runs }: Line, level: number): string {
  const start = `${number(runs[0]?.x ?? 0)} ${number(baseline)}`
  const printed = runs.map((run) => {
    const { face, size, color } = run.style
    const marks = `${run.hyphen === undefined ? '' : ' hyphen'}${run.fact === undefined ? '' : ` fact ${run.fact}`}`
    return `"${run.text}" [${face} ${number(size)} ${color.slot} ${run.element}${marks}]`
  })
  return `${'  '.repeat(level)}line ${start} ${printed.join(' ')}`
}

function printElement(element: Element, level: number): string[] {
  const { id, role, children, box, ...properties } = element
  const said = Object.entries(properties).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
  const where = box === undefined ? '' : ` box=${rect(box)}`
  return [
    `${'  '.repeat(level)}${role} ${id}${said.join('')}${where}`,
    ...children.flatMap((child) => printElement(child, level + 1)),
  ]
}

function printEntry({ title, page, y, children }: OutlineEntry, level: number): string[] {
  return [
    `${'  '.repeat(level)}${title} → ${page + 1} at ${number(y)}`,
    ...children.flatMap((child) => printEntry(child, level + 1)),
  ]
}

function rect({ x, y, width, height }: Rect): string {
  return `(${[x, y, width, height].map(number).join(' ')})`
}

/** A hundredth of a point; never a negative zero. */
function number(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}
