/** Rules on the document as a whole: tagging, title, language, identification (Matterhorn 01, 06, 07, 11). */

import type { InspectionRule } from '../../finding.js'
import { asDict, asText } from '../object.js'
import type { PdfSubject } from '../subject.js'

/** What the catalogue and the metadata must say. */
export const documentRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-untagged': {
      severity: 'error',
      basis: 'ISO 14289-1, 7.1',
      text: 'The file has no structure tree, or does not say that it is tagged. Screen readers must guess headings, order and tables. Export it again with tags, from a source that has real headings and lists.',
    },
    'inspect-pdf-suspects': {
      severity: 'error',
      basis: '01-007',
      text: 'The file says itself that its tags may be wrong (MarkInfo Suspects). Check the tags and set the entry to false.',
    },
    'inspect-pdf-xmp-missing': {
      severity: 'error',
      basis: '06-001',
      text: 'The file has no XMP metadata, or they cannot be read. Title, language and conformance are looked for there.',
    },
    'inspect-pdf-ua-identifier': {
      severity: 'error',
      basis: '06-002',
      text: 'The metadata do not claim PDF/UA (pdfuaid:part). Export the file for PDF/UA; do not add the claim by hand to a file that was not made for it.',
    },
    'inspect-pdf-title': {
      severity: 'error',
      basis: '06-003',
      text: 'The metadata hold no title (dc:title). Give the document a title in its properties.',
    },
    'inspect-pdf-title-differs': {
      severity: 'warning',
      basis: 'ISO 19005-2, 6.6.3',
      text: 'The title in the document information differs from the one in the XMP metadata. Programs show the one or the other; both must be the same.',
    },
    'inspect-pdf-title-hidden': {
      severity: 'error',
      basis: '07-001, 07-002',
      text: 'Viewers show the file name instead of the title, because DisplayDocTitle is missing or false.',
    },
    'inspect-pdf-language': {
      severity: 'error',
      basis: '11-006',
      text: 'The document does not say in which language it is, so a screen reader takes the wrong voice. Set the language in the document’s properties before export.',
    },
    'inspect-pdf-archive': {
      severity: 'info',
      basis: 'ISO 19005-2, 6.6.4',
      text: 'The file does not claim PDF/A, the form that archives take. Export it as PDF/A-2a if it has to be kept.',
    },
    'inspect-pdf-output-intent': {
      severity: 'error',
      basis: 'ISO 19005-2, 6.2.4',
      text: 'The file claims PDF/A but has no output intent, so its colours are undefined.',
    },
    'inspect-pdf-bookmarks': {
      severity: 'warning',
      basis: 'WCAG 2.4.5, technique PDF2',
      text: 'A document of more than three pages has no bookmarks. Export the headings as bookmarks.',
    },
    'inspect-pdf-rebuilt': {
      severity: 'error',
      basis: 'ISO 32000-1, 7.5.4',
      text: 'The cross-reference of the file is broken or cut off, so its objects were found by searching. Make the file again; viewers may refuse it.',
    },
  },

  check({ file, catalog, pages, structure, metadata, language }, report) {
    const marks = file.get(catalog, 'MarkInfo')
    if (file.rebuilt) report('inspect-pdf-rebuilt', undefined, 'its cross-reference is broken')
    if (structure === undefined)
      report('inspect-pdf-untagged', undefined, 'it has no structure tree')
    else if (file.get(marks, 'Marked') !== true) {
      report('inspect-pdf-untagged', undefined, 'it does not say that it is tagged')
    }
    if (file.get(marks, 'Suspects') === true) {
      report('inspect-pdf-suspects', undefined, 'it says that its tags may be wrong')
    }
    if (!language) report('inspect-pdf-language', undefined, 'it names no language')
    if (file.get(file.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true) {
      report(
        'inspect-pdf-title-hidden',
        undefined,
        'viewers show the file name instead of the title',
      )
    }
    const outlines = asDict(file.get(catalog, 'Outlines'))
    if (pages.length > 3 && asDict(file.get(outlines, 'First')) === undefined) {
      report('inspect-pdf-bookmarks', undefined, `it has ${pages.length} pages and no bookmarks`)
    }
    if (metadata === undefined || metadata.fault !== undefined) {
      const why =
        metadata?.fault === undefined
          ? 'it has no XMP metadata'
          : `its XMP metadata: ${metadata.fault}`
      report('inspect-pdf-xmp-missing', undefined, why)
      return
    }
    if (metadata.accessible === undefined) {
      report('inspect-pdf-ua-identifier', undefined, 'it does not claim PDF/UA')
    }
    if (metadata.title === undefined)
      report('inspect-pdf-title', undefined, 'its metadata hold no title')
    const infoTitle = asText(file.get(file.get(file.trailer, 'Info'), 'Title'))
    if (
      metadata.title !== undefined &&
      infoTitle !== undefined &&
      infoTitle.trim() !== metadata.title
    ) {
      const titles = `“${infoTitle}” and “${metadata.title}”`
      report('inspect-pdf-title-differs', undefined, `it has two titles: ${titles}`)
    }
    if (metadata.archive === undefined)
      report('inspect-pdf-archive', undefined, 'it does not claim PDF/A')
    else if (file.list(catalog, 'OutputIntents').length === 0) {
      report('inspect-pdf-output-intent', undefined, 'it claims PDF/A and has no output intent')
    }
  },
}
