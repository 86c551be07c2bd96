/** Nothing is told by colour alone. */

import type { Report } from '../../base/report.js'
import { plain } from '../../document/plain.js'
import { colorAlone } from '../diagnostics.js'
import { linesOf } from '../lines.js'
import type { Subject } from '../rule.js'

const german = '(?:rot|grün|blau|gelb|grau|orange|violett)'
const english = '(?:red|green|blue|yellow|grey|gray|orange|purple)'

/** Phrases that send the reader to a colour: "rot markiert", "shown in green", "the red bars". */
const phrases: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:in )?${german} (?:markiert|hinterlegt|eingefärbt|dargestellt|gekennzeichnet|hervorgehoben|unterlegt)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:die|der|das|den|dem) ${german}(?:e|en|er|es)? (?:Balken|Linien?|Flächen?|Felder|Feld|Punkte?|Segmente?|Kästen)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:marked|shown|highlighted|shaded|drawn|coloured|colored) (?:in )?${english}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})the ${english} (?:bars?|lines?|areas?|cells?|dots?|segments?|boxes|box)(?!\\p{L})`,
    'iu',
  ),
]

/** Reports sentences that only those can follow who see the colours (WCAG 1.4.1). */
export function colorOnly({ document }: Subject, report: Report): void {
  for (const line of linesOf(document)) {
    const text = plain(line)
    const found = phrases
      .map((phrase) => phrase.exec(text)?.[0])
      .find((match) => match !== undefined)
    const [first] = line
    if (found !== undefined && first) report(colorAlone(found, first.origin.span))
  }
}
