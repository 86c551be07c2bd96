/** Rules on what documents seldom hold: layers, attachments, forms in XFA, reused content (Matterhorn 20, 21, 25, 30). */

import type { InspectionRule } from '../../finding.js'
import { isStream } from '../file.js'
import { asDict, asName, asText, type PdfStream } from '../object.js'
import { type PdfSubject, pageName } from '../subject.js'

/** What rarer features must keep to. */
export const extrasRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-layers-name': {
      severity: 'error',
      basis: '20-001, 20-002',
      text: 'A configuration of optional content has no name.',
    },
    'inspect-pdf-layers-automatic': {
      severity: 'error',
      basis: '20-003',
      text: 'Optional content changes by itself (AS), so what is shown depends on the viewer.',
    },
    'inspect-pdf-attachment-name': {
      severity: 'error',
      basis: '21-001',
      text: 'An attached file has no name (F and UF).',
    },
    'inspect-pdf-xfa': {
      severity: 'error',
      basis: '25-001',
      text: 'The file holds a form in XFA, which most programs cannot show.',
    },
    'inspect-pdf-script': {
      severity: 'warning',
      basis: 'ISO 19005-2, 6.6.1',
      text: 'The file runs a script. Archives forbid it, and readers may be confused by what it does.',
    },
    'inspect-pdf-reference-object': {
      severity: 'error',
      basis: '30-001',
      text: 'The file shows content of another file (a reference XObject).',
    },
    'inspect-pdf-media-type': {
      severity: 'error',
      basis: '28-014',
      text: 'A sound or film does not say of which type its data are (CT), so a player may refuse it.',
    },
    'inspect-pdf-media-alt': {
      severity: 'error',
      basis: '28-015',
      text: 'A sound or film has no description for people who cannot hear or see it (Alt).',
    },
    'inspect-pdf-form-reused': {
      severity: 'error',
      basis: '30-002',
      text: 'Tagged content in a form XObject is shown more than once, but it can stand in only one place of the structure.',
    },
  },

  check({ file, catalog, pages }, report) {
    const layers = asDict(file.get(catalog, 'OCProperties'))
    const configurations = layers ? [file.get(layers, 'D'), ...file.list(layers, 'Configs')] : []
    for (const configuration of configurations) {
      if (!asText(file.get(configuration, 'Name')))
        report('inspect-pdf-layers-name', undefined, 'a configuration of layers has no name')
      if (file.get(configuration, 'AS') !== null)
        report('inspect-pdf-layers-automatic', undefined, 'layers change by themselves')
    }
    for (const number of file.numbers) {
      const dict = asDict(file.resolve({ type: 'ref', number }))
      if (
        file.get(dict, 'EF') !== null &&
        (!asText(file.get(dict, 'F')) || !asText(file.get(dict, 'UF')))
      ) {
        report('inspect-pdf-attachment-name', undefined, 'an attached file has no name')
      }
      if (asName(file.get(dict, 'S')) === 'MCD') {
        if (!asText(file.get(dict, 'CT')))
          report('inspect-pdf-media-type', undefined, 'a sound or film does not say its type')
        if (file.list(dict, 'Alt').length === 0)
          report('inspect-pdf-media-alt', undefined, 'a sound or film has no description')
      }
      if (asName(file.get(dict, 'S')) === 'JavaScript')
        report('inspect-pdf-script', undefined, 'it runs a script')
    }
    if (file.get(file.get(catalog, 'AcroForm'), 'XFA') !== null)
      report('inspect-pdf-xfa', undefined, 'it holds a form in XFA')
    const shown = new Map<PdfStream, number>()
    const tagged = new Set<PdfStream>()
    for (const { number, content } of pages) {
      for (const { form } of content.sequences) if (form) tagged.add(form)
      for (const form of content.forms) {
        shown.set(form, (shown.get(form) ?? 0) + 1)
        if (file.get(form, 'Ref') !== null) {
          report(
            'inspect-pdf-reference-object',
            pageName(number - 1),
            'it shows content of another file',
          )
        }
        if (isStream(form) && tagged.has(form) && (shown.get(form) ?? 0) > 1) {
          report(
            'inspect-pdf-form-reused',
            pageName(number - 1),
            'tagged content is shown more than once',
          )
        }
      }
    }
  },
}
