/** Marks of list items: bullets as characters, numbers as numbering. */

import type { Paragraph } from '../../layout/text/paragraph.js'
import type { Bullet } from '../text-body.js'
import { schemeColor } from './color.js'

/** A printed number with the sign after it. */
interface Numeral {
  readonly number: number
  readonly scheme: 'arabicPeriod' | 'arabicParenR'
}

/**
 * The mark of each paragraph; undefined where there is none.
 *
 * PowerPoint counts neighbouring items with the same `startAt` and indent on; any other paragraph
 * between them ends the count, so the next item states its number.
 */
export function planBullets(paragraphs: readonly Paragraph[]): (Bullet | undefined)[] {
  let previous: { number: number; startAt: number; indent: number } | undefined
  return paragraphs.map(({ bullet, indent }) => {
    const numeral = bullet?.ordered ? readNumeral(bullet.text) : undefined
    if (bullet === undefined || numeral === undefined) {
      previous = undefined
      return bullet && { type: 'char', text: bullet.text, color: schemeColor(bullet.color) }
    }
    const goesOn = previous?.number === numeral.number - 1 && previous.indent === indent
    const startAt = goesOn && previous ? previous.startAt : numeral.number
    previous = { number: numeral.number, startAt, indent }
    return { type: 'number', scheme: numeral.scheme, startAt, color: schemeColor(bullet.color) }
  })
}

/** Reads "3." or "3)"; undefined for any other mark. */
function readNumeral(text: string): Numeral | undefined {
  const match = /^([1-9]\d*)([.)])$/.exec(text.trim())
  if (match === null) return undefined
  return {
    number: Number(match[1]),
    scheme: match[2] === '.' ? 'arabicPeriod' : 'arabicParenR',
  }
}
