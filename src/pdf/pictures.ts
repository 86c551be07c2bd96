/** Opens pictures before anything is drawn. */

import type { Frame } from '../layout/frame.js'
import type { PictureFrame } from '../layout/frames/picture-frame.js'
import type { Layout } from '../layout/page.js'
import type { Pdf, PdfImage } from './document.js'

/** Pictures by their bytes. */
export type Pictures = ReadonlyMap<Uint8Array, PdfImage>

/**
 * Opens every picture once, one after the other.
 *
 * pdfkit decodes PNG files in the background, so that the order of objects would vary between two
 * runs; here each is finished before the next begins. Files that cannot be decoded, or are not in
 * RGB, do not come here: `picture` has read them all.
 */
export async function openPictures(pdf: Pdf, layout: Layout): Promise<Pictures> {
  const pictures = new Map<Uint8Array, PdfImage>()
  for (const { bytes } of layout.pages.flatMap((page) => page.frames).flatMap(picturesIn)) {
    if (pictures.has(bytes)) continue
    const image = pdf.openImage(bytes)
    await embed(pdf, image)
    pictures.set(bytes, image)
  }
  return pictures
}

function picturesIn(frame: Frame): readonly PictureFrame[] {
  if (frame.type === 'picture') return [frame]
  return frame.type === 'group' ? frame.children.flatMap(picturesIn) : []
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
