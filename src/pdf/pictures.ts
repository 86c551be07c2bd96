/** Opens pictures before anything is drawn. */

import type { Report } from '../base/report.js'
import type { Frame, Layout } from '../layout/frame.js'
import type { PictureFrame } from '../layout/picture-frame.js'
import { checkPngPixels } from './check-png.js'
import { pdfPictureUnreadable } from './diagnostics.js'
import type { Pdf, PdfImage } from './document.js'

/** Pictures by their bytes; a picture that cannot be read is missing. */
export type Pictures = ReadonlyMap<Uint8Array, PdfImage>

/**
 * Opens every picture once, one after the other.
 *
 * pdfkit decodes PNG files in the background, so that the order of objects would vary between two
 * runs; here each is finished before the next begins.
 */
export async function openPictures(pdf: Pdf, layout: Layout, report: Report): Promise<Pictures> {
  const pictures = new Map<Uint8Array, PdfImage>()
  for (const frame of layout.pages.flatMap((page) => page.frames).flatMap(picturesIn)) {
    if (pictures.has(frame.bytes)) continue
    try {
      const image = pdf.openImage(frame.bytes)
      check(image)
      await embed(pdf, image)
      pictures.set(frame.bytes, image)
    } catch (fault) {
      report(
        pdfPictureUnreadable(frame.name, fault instanceof Error ? fault.message : String(fault)),
      )
    }
  }
  return pictures
}

function picturesIn(frame: Frame): readonly PictureFrame[] {
  if (frame.type === 'picture') return [frame]
  return frame.type === 'group' ? frame.children.flatMap(picturesIn) : []
}

/** Throws what pdfkit would throw too late to be caught, or would not notice. */
function check(image: PdfImage): void {
  if (image.imgData !== undefined && image.image !== undefined) {
    checkPngPixels(image.imgData, image.image)
  } else if (image.colorSpace !== 'DeviceRGB' && image.colorSpace !== 'DeviceGray') {
    throw new Error('its colours are not RGB')
  }
}

/** Embeds a picture and waits until its pixels are written. */
function embed(pdf: Pdf, image: PdfImage): Promise<void> {
  return new Promise((resolve) => {
    const finalize = image.finalize?.bind(image)
    if (finalize !== undefined) {
      image.finalize = () => {
        finalize()
        resolve()
      }
    }
    image.embed(pdf)
    if (finalize === undefined) resolve()
  })
}
