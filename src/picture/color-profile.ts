/** Judges colour profiles: documents are in sRGB, and what they show of other spaces would be wrong. */

import { fault, type PictureFault } from './picture.js'

/** Descriptions of profiles that are sRGB, or a grey with its tone curve. */
const harmless = /sRGB|^c2$|^uRGB$|gr[ae]y gamma 2\.2|sgr[ae]y/i

/** The fault of an ICC profile that is not sRGB; a profile that cannot be read is none, as viewers have it. */
export function profileFault(profile: Uint8Array): PictureFault | undefined {
  const name = descriptionOf(profile)
  if (name === undefined || harmless.test(name)) return undefined
  const remedy = 'convert it to sRGB when you save it, or its colours would come out wrong'
  return fault('colors', `its colours are in the profile “${name}”, not in sRGB`, remedy)
}

/** What a profile calls itself: its tag `desc` (ICC.1:2022, 9.2.41; before version 4: textDescriptionType). */
function descriptionOf(profile: Uint8Array): string | undefined {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength)
  if (view.byteLength < 132 || view.getUint32(36) !== signature('acsp')) return undefined
  const count = Math.min(100, view.getUint32(128))
  for (let index = 0; index < count; index += 1) {
    const entry = 132 + index * 12
    if (entry + 12 > view.byteLength) return undefined
    if (view.getUint32(entry) !== signature('desc')) continue
    const [start, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)]
    return textOf(profile.subarray(start, start + length))
  }
  return undefined
}

function textOf(tag: Uint8Array): string | undefined {
  const view = new DataView(tag.buffer, tag.byteOffset, tag.byteLength)
  if (view.byteLength < 12) return undefined
  if (view.getUint32(0) === signature('desc')) {
    return latin(tag.subarray(12, 12 + view.getUint32(8)))
  }
  if (view.getUint32(0) !== signature('mluc') || view.byteLength < 28) return undefined
  const [length, start] = [view.getUint32(20), view.getUint32(24)]
  return latin(tag.subarray(start, start + length))
}

/** Names of profiles are Latin letters; of UTF-16 the zeros are left out. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 200).filter((byte) => byte !== 0)).trim()
}

function signature(name: string): number {
  return [...name].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0)
}
