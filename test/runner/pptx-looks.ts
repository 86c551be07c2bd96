/** Finds what of a deck would stay as it is when somebody gives it another theme: colours and faces by value. */

import { type Parts, partOf } from './pptx-file.js'
import type { XmlElement } from './xml.js'

/** What may stand by value, and why. */
export interface OwnLooks {
  /** Colours that drawings bring with them: a logo keeps its own. Six hexadecimal digits. */
  readonly drawn: ReadonlySet<string>
  /** Faces that stand in where the theme's lacks a character. */
  readonly further: ReadonlySet<string>
}

/** Everything that shows: not the theme, where values belong, and not what no reader sees. */
const shown =
  /^ppt\/((slides|slideLayouts|slideMasters|notesSlides|notesMasters|charts)\/[^/]+|presentation|tableStyles)\.xml$/

/** Colours other than those of the scheme (EG_ColorChoice, ECMA-376 20.1.2.3). */
const byValue = new Set(['a:srgbClr', 'a:scrgbClr', 'a:hslClr', 'a:sysClr', 'a:prstClr'])

/** Where a deck's colours and faces come from. */
export interface Looks {
  /** A sentence for each colour that is none of the scheme, and each face that is none of the theme. */
  readonly fixed: readonly string[]
  /** How many follow the theme: a deck without any colour or face would have none fixed either. */
  readonly colors: number
  readonly faces: number
}

/** Reads the colours and faces of everything that a deck shows. */
export function looksOf(parts: Parts, { drawn, further }: OwnLooks): Looks {
  const fixed: string[] = []
  let [colors, faces] = [0, 0]
  for (const part of [...parts.keys()].filter((name) => shown.test(name))) {
    for (const { name, attributes } of everyElement(partOf(parts, part))) {
      const [value = '', face = ''] = [attributes.get('val'), attributes.get('typeface')]
      const ownColor = part.startsWith('ppt/slides/') && drawn.has(value)
      if (name === 'a:schemeClr') colors += 1
      if (byValue.has(name) && !ownColor) fixed.push(`${part}: ${name} ${value}`)
      if (/^\+m[nj]-(lt|ea|cs)$/.test(face)) faces += 1
      else if (face !== '' && !further.has(face)) fixed.push(`${part}: ${name} ${face}`)
    }
  }
  return { fixed, colors, faces }
}

function everyElement(element: XmlElement): readonly XmlElement[] {
  const inner = element.children.filter((child) => typeof child !== 'string')
  return [element, ...inner.flatMap(everyElement)]
}
