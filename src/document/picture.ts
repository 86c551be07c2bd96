/** Reads format and size of a picture from its first bytes. */

/** What a picture file says about itself. */
export interface Picture {
  readonly format: 'png' | 'jpeg'
  readonly pixels: { readonly width: number; readonly height: number }
}

/** Format and size in pixels; undefined if the bytes are neither a PNG nor a JPEG with a size. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const picture = readPng(view) ?? readJpeg(view)
  return picture && picture.pixels.width > 0 && picture.pixels.height > 0 ? picture : undefined
}

/** PNG: eight bytes of signature, then the chunk IHDR with width and height (ISO/IEC 15948, 11.2.2). */
function readPng(view: DataView): Picture | undefined {
  if (view.byteLength < 24) return undefined
  const signed = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a
  if (!signed || view.getUint32(12) !== 0x49484452) return undefined
  return { format: 'png', pixels: { width: view.getUint32(16), height: view.getUint32(20) } }
}

/** JPEG: segments up to the frame header SOFn, which holds height and width (ITU-T T.81, B.2.2). */
function readJpeg(view: DataView): Picture | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrameHeader(marker)) {
      const pixels = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      return { format: 'jpeg', pixels }
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
