/** Reads what stands between the `---` lines at the head of a template. */

import { type DataFile, parseDataFile } from '../base/data-file.js'
import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import { type Source, span } from '../base/source.js'
import { checkShape, type ShapeIssue } from '../dataset/shape/schema.js'
import {
  templateFrontMatterInvalid,
  templateFrontMatterMissing,
  templateFrontMatterUnclosed,
  templateFrontMatterUnknown,
} from './diagnostics.js'
import { frontMatterSchema, type RawFrontMatter } from './schema.js'
import type { FrontMatter } from './slot.js'
import { scalarText, type TemplateText } from './template-text.js'

/** Fields that are texts. */
export const headTexts = ['title', 'short', 'subtitle', 'kicker', 'lead'] as const
/** A field that is a text. */
export type HeadText = (typeof headTexts)[number]

/** The head of a template. */
export interface Head {
  readonly front: FrontMatter
  readonly texts: ReadonlyMap<HeadText, TemplateText>
  /** Where the body begins. */
  readonly end: number
}

/** The head of a template; undefined, with a diagnostic, if it cannot be used. */
export function readHead(source: Source, report: Report): Head | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(source.text)
  if (!open) {
    report(templateFrontMatterMissing(span(source.path, 0, firstLineEnd(source.text))))
    return undefined
  }
  const close = /^---[ \t]*\r?$/m.exec(source.text.slice(open[0].length))
  if (!close) {
    report(templateFrontMatterUnclosed(span(source.path, 0, open[0].trimEnd().length)))
    return undefined
  }
  const yamlEnd = open[0].length + close.index
  const blank = open[0].replace(/[^\r\n]/g, ' ')
  const yaml = blank + source.text.slice(open[0].length, yamlEnd)
  const file = parseDataFile({ path: source.path, text: yaml }, report)
  const raw = file && readFields(file, report)
  if (!file || !raw) return undefined
  const end = yamlEnd + close[0].length
  return {
    front: frontOf(raw),
    texts: textsOf(file, raw, report),
    end: afterLine(source.text, end),
  }
}

function readFields(file: DataFile, report: Report): RawFrontMatter | undefined {
  const shaped = checkShape(frontMatterSchema, file.value ?? {})
  if (!shaped.ok) {
    for (const issue of shaped.issues) reportIssue(issue, file, report)
    return undefined
  }
  const { kind, formats } = shaped.value
  const pptx = formats.indexOf('pptx')
  if (kind !== 'deck' && pptx !== -1) {
    const at = file.spanOf(['formats', pptx])
    report(templateFrontMatterInvalid(`a ${kind} is written as pdf only`, at))
    return undefined
  }
  return shaped.value
}

function reportIssue(issue: ShapeIssue, file: DataFile, report: Report): void {
  const name = String(issue.path[0] ?? 'front matter')
  const at = file.spanOf(issue.path)
  switch (issue.fault) {
    case 'unknown-key': {
      const known = Object.keys(frontMatterSchema.shape)
      report(templateFrontMatterUnknown(name, file.keySpanOf(issue.path), nearest(name, known)))
      return
    }
    case 'missing-key':
      report(
        templateFrontMatterInvalid(
          `the front matter has no \`${name}\``,
          span(file.source.path, 0, 3),
        ),
      )
      return
    case 'wrong-type':
      report(templateFrontMatterInvalid(`\`${name}\` must be ${issue.wanted}`, at))
      return
    case 'no-choice': {
      const given = String(issue.given)
      const near = nearest(given, issue.choices)
      const message = `\`${given}\` is no value of \`${name}\`: it is one of ${issue.choices.join(', ')}`
      report(
        templateFrontMatterInvalid(message, at, ...(near ? [`did you mean \`${near}\`?`] : [])),
      )
      return
    }
    default:
      report(templateFrontMatterInvalid(`\`${name}\` ${issue.message}`, at))
  }
}

function frontOf(raw: RawFrontMatter): FrontMatter {
  const { kind, formats, locales, audience, each, embargo } = raw
  return { kind, formats, locales, audience, ...(each && { each }), ...(embargo && { embargo }) }
}

function textsOf(file: DataFile, raw: RawFrontMatter, report: Report): Head['texts'] {
  return new Map(
    headTexts.flatMap((name) => {
      const value = raw[name]
      return value === undefined ? [] : [[name, scalarText(file, [name], value, report)] as const]
    }),
  )
}

function afterLine(text: string, offset: number): number {
  return text[offset] === '\n' ? offset + 1 : offset
}

function firstLineEnd(text: string): number {
  return /\r?\n|$/.exec(text)?.index ?? 0
}
