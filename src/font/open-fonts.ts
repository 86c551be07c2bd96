/** Opens the faces of a theme. */

import type { Weight } from '../theme/theme.js'
import type { Face, Fonts } from './face.js'
import { type FaceFile, faceKey, openFace } from './open-face.js'

/** Faces by the bytes of their files: who opens several projects parses each file and shapes each word once. */
const known = new WeakMap<Uint8Array, Face>()

/**
 * Opens font files as the faces of their families.
 *
 * Nothing is parsed before a face is asked for a measure. A family answers every weight with its
 * nearest face, the heavier of two equally near ones, and falls back to upright if it has no italic.
 */
export function openFonts(files: readonly FaceFile[]): Fonts {
  const faces = files.map(opened)
  const byKey = new Map(faces.map((face) => [face.key, face]))
  const chosen = new Map<string, Face>()
  return {
    face(family, weight, italic) {
      const key = faceKey(family, weight, italic)
      const known = chosen.get(key)
      if (known !== undefined) return known
      const own = faces.filter((face) => face.family === family)
      const slanted = own.filter((face) => face.italic === italic)
      const found = nearest(slanted.length > 0 ? slanted : own, weight)
      if (found === undefined) throw new Error(`no face of the family "${family}" is open`)
      chosen.set(key, found)
      return found
    },
    named(key) {
      const face = byKey.get(key)
      if (face === undefined) throw new Error(`no face "${key}" is open`)
      return face
    },
  }
}

function opened(file: FaceFile): Face {
  const before = known.get(file.bytes)
  if (before?.key === faceKey(file.family, file.weight, file.italic)) return before
  const face = openFace(file)
  known.set(file.bytes, face)
  return face
}

function nearest(faces: readonly Face[], weight: Weight): Face | undefined {
  const distance = (face: Face): number => Math.abs(face.weight - weight)
  return [...faces].sort((a, b) => distance(a) - distance(b) || b.weight - a.weight)[0]
}
