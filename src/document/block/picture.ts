/** Pictures: read from their files, with what stands for them and beneath them. */

import type { Span } from '../../base/source.js'
import { readPicture } from '../../picture/read-picture.js'
import type { Merged, PictureValue } from '../../template/slot.js'
import type { Figure } from '../ast-drawn.js'
import type { Inlines } from '../ast-inline.js'
import { type Building, uncited } from '../context.js'
import { altMissing, altOfDecoration, drawingCut } from '../diagnostics.js'
import { lineInlines } from '../inlines.js'
import { plain } from '../plain.js'
import { trimmedLine } from '../running-text.js'
import { typesetLine } from '../typeset.js'

/** The figure that `{{picture …}}` asks for. */
export function pictureBlocks(
  { path, alt, decorative, caption, credit, ratio, focus, width }: PictureValue,
  span: Span,
  building: Building,
): readonly Figure[] {
  const line = (merged: Merged | undefined): Inlines =>
    merged === undefined
      ? []
      : typesetLine(trimmedLine(lineInlines(merged, uncited, building)), building.locale)
  return figureBlocks(
    {
      path,
      alt: plain(line(alt)).trim(),
      decorative,
      caption: line(caption),
      credit: line(credit),
      ...(ratio !== undefined && { crop: { ratio, focus: focus ?? { x: 0.5, y: 0.5 } } }),
      width: width ?? 1,
    },
    span,
    building,
  )
}

/** What a template says of a picture, in words. */
export type PictureWords = Pick<Figure, 'path' | 'alt' | 'decorative' | 'crop' | 'width'> & {
  readonly caption: Inlines
  readonly credit: Inlines
}

/** The figure of a picture that is said in words; none if its file cannot be shown. */
export function figureBlocks(
  { caption, credit, crop, ...said }: PictureWords,
  span: Span,
  building: Building,
): readonly Figure[] {
  const { path, alt, decorative } = said
  if (!decorative && alt === '') building.report(altMissing(path, span))
  if (decorative && alt !== '') building.report(altOfDecoration(path, span))
  const file = building.images(path, span)
  const picture = file && readPicture(path, file.bytes, span, building.report)
  if (picture === undefined) return []
  const drawn = picture.type === 'drawing'
  if (drawn && crop !== undefined) building.report(drawingCut(path, span))
  return [
    {
      type: 'figure',
      ...said,
      picture,
      ...(crop !== undefined && !drawn && { crop }),
      ...(caption.length > 0 && { caption }),
      ...(credit.length > 0 && { credit }),
      origin: { span },
    },
  ]
}
