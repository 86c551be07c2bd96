/** What the frame header of a JPEG says of its pixels (ITU-T T.81, B.2.2), and what documents cannot show. */

import type { Size } from '../../base/geometry.js'
import { fault, type PictureFault } from '../picture.js'
import type { Segment } from './segments.js'

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
export function isFrameHeader({ marker }: Segment): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Width and height in pixels, as they are stored. */
export function frameSize({ bytes }: Segment): Size {
  const at = (offset: number): number => (bytes[offset] ?? 0) * 256 + (bytes[offset + 1] ?? 0)
  return { width: at(7), height: at(5) }
}

/** Whether it has one component. */
export function isGrey({ bytes }: Segment): boolean {
  return bytes[9] === 1
}

const asPlainJpeg = 'save it as JPEG of the usual sort (baseline or progressive, 8 bits), or as PNG'

/** Documents show what every reader decodes: baseline or progressive, 8 bits, grey or three colours. */
export function frameFault({ marker, bytes }: Segment): PictureFault | undefined {
  const [precision, components] = [bytes[4], bytes[9]]
  if (marker >= 0xc9) {
    return fault('unsupported', 'it is a JPEG with arithmetic coding', asPlainJpeg)
  }
  if (marker > 0xc2) {
    const sort = marker === 0xc3 ? 'lossless' : 'differential'
    return fault('unsupported', `it is a ${sort} JPEG`, asPlainJpeg)
  }
  if (precision !== 8) {
    return fault('colors', `its samples have ${precision} bits, not 8`, asPlainJpeg)
  }
  if (components === 1 || components === 3) return undefined
  return components === 4
    ? fault('colors', 'its colours are CMYK', 'convert it to RGB (sRGB) and save it again')
    : fault('damaged', `it has ${components} colour components`)
}
