/** Reads the content of a page, or of a form that stands for itself. */

import { runContent } from './content-stream.js'
import type { PdfFile } from './file.js'
import { isStream } from './file.js'
import type { Font } from './font.js'
import { inherited } from './inherited.js'
import { asDict, type PdfDict, type PdfStream } from './object.js'
import type { PageContent } from './page-content.js'

/** Reads the content streams of a page. */
export function readContent(
  file: PdfFile,
  page: PdfDict,
  fontOf: (dict: PdfDict) => Font,
): PageContent {
  const streams = file.list(page, 'Contents')
  const parts = streams.flatMap((stream) => {
    const decoded = isStream(stream) ? file.decode(stream) : undefined
    return decoded?.ok ? [decoded.bytes] : []
  })
  const lines = parts.flatMap((bytes) => [bytes, Uint8Array.of(lineFeed)])
  const resources = asDict(inherited(file, page, 'Resources'))
  const found = runContent(Buffer.concat(lines), { file, fontOf, resources, form: undefined })
  return { ...found, unread: found.unread + streams.length - parts.length }
}

/** Streams of a page are divided between operators, as if white space stood there (7.8.2). */
const lineFeed = 10

/** Reads a stream that stands for itself, such as the appearance of an annotation. */
export function readForm(
  file: PdfFile,
  form: PdfStream,
  fontOf: (dict: PdfDict) => Font,
): PageContent {
  const decoded = file.decode(form)
  const bytes = decoded.ok ? decoded.bytes : new Uint8Array()
  const resources = asDict(file.get(form, 'Resources'))
  const found = runContent(bytes, { file, fontOf, resources, form })
  return { ...found, unread: found.unread + (decoded.ok ? 0 : 1) }
}
