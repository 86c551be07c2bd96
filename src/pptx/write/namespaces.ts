/** Namespaces and relationship types of the transitional schemas (ISO 29500-4) and of Office's extensions. */

/** PresentationML, DrawingML, relationships: what every slide part declares on its root. */
export const slideNamespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

/** DrawingML. */
export const drawingNamespace = { 'xmlns:a': slideNamespaces['xmlns:a'] } as const

/** Charts; also the `uri` of a graphic frame that holds one. */
export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** The `uri` of a graphic frame that holds a table. */
export const tableUri = 'http://schemas.openxmlformats.org/drawingml/2006/table'

/** SpreadsheetML. */
export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Package relationships. */
export const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Package content types. */
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** The beginning of every relationship type of the office document. */
export const relationshipTypes =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
