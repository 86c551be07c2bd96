/** Content types of a package (ISO 29500-2, 10.1.2): exactly the parts that are there. */

import { contentTypesNamespace } from './namespaces.js'
import { type Element, element } from './xml.js'

const office = 'application/vnd.openxmlformats-officedocument'
const presentation = `${office}.presentationml`

/** Defaults by extension; written only where a part has the extension. */
const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  xlsx: `${office}.spreadsheetml.sheet`,
}

/** Overrides by the part's place; the first that fits counts. */
const overrides: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentation}.presentation.main+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${presentation}.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${presentation}.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${presentation}.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${presentation}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${presentation}.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${office}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${office}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${presentation}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentation}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentation}.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
  [/^xl\/workbook\.xml$/, `${office}.spreadsheetml.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${office}.spreadsheetml.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${office}.spreadsheetml.styles+xml`],
]

/**
 * The content types of parts, named without a leading slash.
 *
 * An override for a part that is missing makes PowerPoint repair the file, so the list is made from the
 * parts. A part without a known type is a programmer's mistake and throws.
 */
export function contentTypesPart(parts: readonly string[]): Element {
  const extensions = new Set<string>()
  const named: Element[] = []
  for (const part of [...parts].sort()) {
    const extension = part.slice(part.lastIndexOf('.') + 1)
    const type = overrides.find(([place]) => place.test(part))?.[1]
    if (type !== undefined) {
      named.push(element('Override', { PartName: `/${part}`, ContentType: type }))
    } else if (defaults[extension] !== undefined) {
      extensions.add(extension)
    } else {
      throw new Error(`no content type is known for the part ${part}`)
    }
  }
  const byExtension = [...extensions].map((extension) =>
    element('Default', { Extension: extension, ContentType: defaults[extension] }),
  )
  return element('Types', { xmlns: contentTypesNamespace }, [...byExtension, ...named])
}
