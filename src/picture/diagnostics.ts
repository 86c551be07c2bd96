/** Diagnostics of picture files: why one cannot be shown. */

import { type Diagnostic, error } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { PictureFault } from './picture.js'

/** A picture file that documents cannot show. */
export function pictureFaulty(
  path: string,
  { kind, detail, remedy }: PictureFault,
  at: Span,
): Diagnostic {
  const message = `the picture \`${path}\` cannot be shown: ${detail}`
  switch (kind) {
    case 'unsupported':
      return error('picture-unsupported', at, message, remedy)
    case 'damaged':
      return error('picture-damaged', at, message, remedy)
    case 'too-large':
      return error('picture-too-large', at, message, remedy)
    case 'colors':
      return error('picture-colors', at, message, remedy)
    case 'drawing':
      return error('picture-drawing', at, message, remedy)
  }
}

/** What each code means and how to mend it. */
export const pictureCodes: Readonly<Record<string, string>> = {
  'picture-unsupported':
    'Pictures are PNG, JPEG or SVG files, told by their first bytes and not by their names. This file is of another kind, or a JPEG of a sort that few programs read. Save it in the format that the hint names.',
  'picture-damaged':
    'The file begins like a picture but cannot be read to its end: it was cut short when it was copied, its checksums are wrong, or it holds other pixels than it says. Fetch it again from where it came from, or save it again.',
  'picture-too-large':
    'A picture has more bytes or pixels than any page can show, and would make every document slow to send and to open; the message says the limit. PNG files below it are made smaller for their place; a JPEG goes into the documents as it is, so its limit is lower.',
  'picture-colors':
    'Documents are in sRGB. A picture in CMYK or in another colour profile would come out in wrong colours, and PDF/A forbids it. Convert it to sRGB when you save it; every image program can.',
  'picture-drawing':
    'Of SVG a plain part is read: paths, basic shapes, groups, transforms, flat fills and strokes, in a viewBox. These become vectors in PDF and editable shapes in PowerPoint. Texts, gradients, filters, style sheets, scripts and references are refused with their line; the hint says what to do in the drawing program.',
}
