/** Opens the faces of a theme. */

import type { Weight } from '../theme/theme.js'
import type { Face, Fonts } from './face.js'
import { type FaceFile, faceKey, openFace } from './open-face.js'

/**
 * Opens font files as the faces of their families.
 *
 * Nothing is parsed before a face is asked for a measure. A family answers every weight with its
 * nearest face, the heavier of two equally near ones, and falls back to upright if it has no italic.
 */
export function openFonts(files: readonly FaceFile[]): Fonts {
  const families = new Map<string, Face[]>()
  for (const file of files) {
    const faces = families.get(file.family) ?? []
    faces.push(openFace(file))
    families.set(file.family, faces)
  }
  const chosen = new Map<string, Face>()
  return {
    face(family, weight, italic) {
      const key = faceKey(family, weight, italic)
      const known = chosen.get(key)
      if (known !== undefined) return known
      const faces = families.get(family) ?? []
      const slanted = faces.filter((face) => face.italic === italic)
      const found = nearest(slanted.length > 0 ? slanted : faces, weight)
      if (found === undefined) throw new Error(`no face of the family "${family}" is open`)
      chosen.set(key, found)
      return found
    },
  }
}

function nearest(faces: readonly Face[], weight: Weight): Face | undefined {
  const distance = (face: Face): number => Math.abs(face.weight - weight)
  return [...faces].sort((a, b) => distance(a) - distance(b) || b.weight - a.weight)[0]
}
