/** Rules on links, form fields and other annotations (Matterhorn 28). */

import type { Find, InspectionRule } from '../../finding.js'
import { readForm } from '../content.js'
import { identityOf, isStream } from '../file.js'
import { asDict, asList, asName, asText, type PdfDict } from '../object.js'
import { ancestorsOf, type StructElement } from '../structure.js'
import { type PdfSubject, pageName } from '../subject.js'

/** Subtypes of ISO 32000-1, table 169. */
const knownSubtypes = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup
  FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`.split(/\s+/),
)

/** What annotations must have. */
export const annotationsRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-annotation-untagged': {
      severity: 'error',
      basis: '28-002',
      text: 'An annotation is not in an Annot element of the structure tree, so a screen reader does not come across it.',
    },
    'inspect-pdf-annotation-contents': {
      severity: 'error',
      basis: '28-004',
      text: 'An annotation has no description: neither Contents nor alternative text of its element.',
    },
    'inspect-pdf-field-name': {
      severity: 'error',
      basis: '28-005',
      text: 'A form field has no name for people (TU).',
    },
    'inspect-pdf-annotation-unknown': {
      severity: 'warning',
      basis: '28-006',
      text: 'An annotation is of a kind that PDF 1.7 does not know.',
    },
    'inspect-pdf-trap-net': {
      severity: 'error',
      basis: '28-007',
      text: 'A TrapNet annotation belongs to printing and is forbidden.',
    },
    'inspect-pdf-tab-order': {
      severity: 'error',
      basis: '28-008, 28-009',
      text: 'A page with annotations does not say that the tab key follows the structure (Tabs S).',
    },
    'inspect-pdf-field-untagged': {
      severity: 'error',
      basis: '28-010',
      text: 'A form field is not in a Form element.',
    },
    'inspect-pdf-link-untagged': {
      severity: 'error',
      basis: '28-011',
      text: 'A link is not in a Link element of the structure tree, so readers who do not see the page cannot follow it.',
    },
    'inspect-pdf-link-contents': {
      severity: 'error',
      basis: '28-012',
      text: 'A link has no description in Contents.',
    },
    'inspect-pdf-attachment-annotation': {
      severity: 'error',
      basis: '28-016',
      text: 'An annotation that stands for an attached file does not name the file for every system (F and UF).',
    },
    'inspect-pdf-printer-mark-tagged': {
      severity: 'error',
      basis: '28-017',
      text: 'A printer’s mark is in the structure tree, so a screen reader reads what only the press needs.',
    },
    'inspect-pdf-printer-mark-content': {
      severity: 'error',
      basis: '28-018',
      text: 'What a printer’s mark shows is not marked as an artifact.',
    },
    'inspect-pdf-annotation-page': {
      severity: 'error',
      basis: 'ISO 32000-1, 14.7.4.3',
      text: 'The structure tree places an annotation on another page than the one that holds it.',
    },
  },

  check(subject, report) {
    const { file, structure, pages } = subject
    const holders = new Map<unknown, { element: StructElement; page: number | undefined }>()
    for (const element of structure?.elements ?? []) {
      for (const kid of element.kids) {
        if (kid.type === 'object') holders.set(kid.object, { element, page: kid.page })
      }
    }
    for (const page of pages) {
      const annotations = asList(file.get(page.dict, 'Annots'))
      const shown = annotations.filter((value) => isShown(asDict(file.resolve(value)), subject))
      if (shown.length > 0 && asName(file.get(page.dict, 'Tabs')) !== 'S') {
        report(
          'inspect-pdf-tab-order',
          pageName(page.number - 1),
          'the tab key does not follow the structure',
        )
      }
      for (const value of shown) {
        const dict = asDict(file.resolve(value))
        const subtype = asName(file.get(dict, 'Subtype')) ?? ''
        const holder = holders.get(identityOf(value))
        const place = pageName(page.number - 1)
        if (dict)
          checkAnnotation({ dict, subtype, element: holder?.element, place }, subject, report)
        if (holder && holder.page !== undefined && holder.page !== page.number - 1) {
          report(
            'inspect-pdf-annotation-page',
            pageName(page.number - 1),
            `the structure tree has an annotation on ${pageName(holder.page)}`,
          )
        }
      }
    }
  },
}

/** Pop-ups belong to another annotation; hidden ones are for nobody (ISO 14289-1, 7.18.1). */
function isShown(annotation: PdfDict | undefined, { file }: PdfSubject): boolean {
  const flags = file.get(annotation, 'F')
  const hidden = typeof flags === 'number' && (flags & 2) !== 0
  return annotation !== undefined && !hidden && asName(file.get(annotation, 'Subtype')) !== 'Popup'
}

/** An annotation, where it stands, and the element that holds it. */
interface Annotation {
  readonly dict: PdfDict
  readonly subtype: string
  readonly element: StructElement | undefined
  readonly place: string | undefined
}

function checkAnnotation(annotation: Annotation, subject: PdfSubject, report: Find): void {
  const { subtype, place } = annotation
  if (subtype === 'PrinterMark') {
    checkPrinterMark(annotation, subject, report)
    return
  }
  if (subtype === 'FileAttachment') checkAttachment(annotation, subject, report)
  if (subtype === 'TrapNet') report('inspect-pdf-trap-net', place, 'it holds a TrapNet annotation')
  else if (!knownSubtypes.has(subtype)) {
    report('inspect-pdf-annotation-unknown', place, `annotation of the unknown kind “${subtype}”`)
  }
  if (subtype === 'Widget') checkField(annotation, subject, report)
  else if (subtype === 'Link') checkLink(annotation, subject, report)
  else checkOther(annotation, subject, report)
}

function checkField(
  { dict, element, place }: Annotation,
  { file, structure }: PdfSubject,
  report: Find,
): void {
  const name = asText(file.get(dict, 'TU')) ?? asText(file.get(file.get(dict, 'Parent'), 'TU'))
  if (!name && !element?.alt)
    report('inspect-pdf-field-name', place, 'a form field has no name for people')
  if (structure && !standsIn('Form', element))
    report('inspect-pdf-field-untagged', place, 'a form field is in no Form element')
}

function checkLink(
  { dict, element, place }: Annotation,
  { file, structure }: PdfSubject,
  report: Find,
): void {
  const target = asText(file.get(file.get(dict, 'A'), 'URI'))
  const which = target === undefined ? 'a link inside the document' : `the link to ${target}`
  if (!asText(file.get(dict, 'Contents'))?.trim())
    report('inspect-pdf-link-contents', place, `${which} has no description`)
  if (structure && !standsIn('Link', element))
    report('inspect-pdf-link-untagged', place, `${which} is in no Link element`)
}

function checkOther(
  { dict, subtype, element, place }: Annotation,
  { file, structure }: PdfSubject,
  report: Find,
): void {
  const what = `annotation of the kind ${subtype}`
  if (!asText(file.get(dict, 'Contents'))?.trim() && !element?.alt)
    report('inspect-pdf-annotation-contents', place, `${what} has no description`)
  if (structure && element?.role !== 'Annot')
    report('inspect-pdf-annotation-untagged', place, `${what} is in no Annot element`)
}

function standsIn(role: string, element: StructElement | undefined): boolean {
  return (
    element !== undefined && [element, ...ancestorsOf(element)].some((one) => one.role === role)
  )
}

/** A mark for the press: outside of the structure, its appearance an artifact (ISO 14289-1, 7.18.8). */
function checkPrinterMark(
  { dict, element, place }: Annotation,
  { file, font }: PdfSubject,
  report: Find,
): void {
  if (element) report('inspect-pdf-printer-mark-tagged', place, 'a printer’s mark is tagged')
  const normal = file.get(file.get(dict, 'AP'), 'N')
  const states = isStream(normal) ? [normal] : [...(asDict(normal)?.entries.values() ?? [])]
  for (const state of states) {
    const stream = file.resolve(state)
    if (!isStream(stream)) continue
    const { loose, sequences } = readForm(file, stream, font)
    if (loose.length + sequences.length > 0) {
      report('inspect-pdf-printer-mark-content', place, 'a printer’s mark is no artifact')
    }
  }
}

function checkAttachment({ dict, place }: Annotation, { file }: PdfSubject, report: Find): void {
  const named = file.get(dict, 'FS')
  if (asText(file.get(named, 'F')) && asText(file.get(named, 'UF'))) return
  report(
    'inspect-pdf-attachment-annotation',
    place,
    'an attached file is not named for every system',
  )
}
