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
    'Pictures are PNG, JPEG or SVG files, told by their first bytes and not by their names. This file is of another kind, or a JPEG of a sort that few programs read: lossless, with arithmetic coding, or in scans without end. Save it in the format that the hint names.',
  'picture-damaged':
    'The file begins like a picture but cannot be read to its end: it was cut short when it was copied, its checksums are wrong, or it holds other pixels than it says. Fetch it again from where it came from, or save it again.',
  'picture-too-large':
    'A picture has more bytes, pixels or paths than any page can show; the message says the limit. PNG and JPEG files below it are made smaller for their places. A drawing of so many paths was traced from a photograph, or uses parts of itself again and again: simplify it, or save it as PNG.',
  'picture-colors':
    'Documents are in sRGB. Profiles of screens and cameras, such as Display P3 and Adobe RGB, are converted. A picture in CMYK, in a profile of tables, or of twelve bits would come out in wrong colours. Convert it to sRGB when you save it; every image program can.',
  'picture-drawing':
    'Of SVG is read what can be said in painted paths: shapes, groups, transforms, uses, style sheets of classes, fills, lines with dashes, linear gradients, transparency and clipping. These become vectors in PDF and editable shapes in PowerPoint. Texts, radial gradients, filters, pictures, scripts and what leads out of the file are refused with their lines; the hint says what to do in the drawing program.',
}
