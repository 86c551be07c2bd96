/**
 * compare.mjs FOLDER  compares decks with what LibreOffice shows: NAME.json holds the proven lines, NAME.xml the
 * letters of the deck's PDF (`mutool draw -F stext`).
 *
 * Prints the agreement for each deck: frames and proven lines, frames that show as many, fewer, more, or are not found.
 * Fails if a frame shows more lines than its proof, if one is not found, or if
 * nothing was compared.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lettersOf, shownPages } from './shown.mjs'

const [, , folder] = process.argv
const total = { frames: 0, lines: 0, equal: 0, fewer: 0, more: 0, missing: 0 }
const faults = []
const columns = ['deck', ...Object.keys(total)]
const row = (cells) =>
  cells.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](at ? 9 : 34))

console.log(row(columns).join(''))
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const name = file.replace('.json', '')
  const counts = compareDeck(name)
  console.log(row([name, ...Object.values(counts)]).join(''))
  for (const key of Object.keys(total)) total[key] += counts[key]
}
const share = (count) => `${((100 * count) / Math.max(1, total.frames)).toFixed(1)} %`
console.log(row(['all', ...Object.values(total)]).join(''))
console.log(row(['', '', '', share(total.equal), share(total.fewer), share(total.more)]).join(''))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 || total.frames === 0 ? 1 : 0

function compareDeck(name) {
  const proof = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const pages = shownPages(readFileSync(join(folder, `${name}.xml`), 'utf8'))
  const counts = Object.fromEntries(Object.keys(total).map((key) => [key, 0]))
  if (pages.length !== proof.length)
    faults.push(`${name}: ${pages.length} pages, ${proof.length} slides`)
  for (const [index, slide] of proof.entries()) {
    for (const frame of slide.frames.filter(({ paragraphs }) => paragraphs.some(hasLetters))) {
      counts.frames += 1
      const verdict = compareFrame(frame, pages[index] ?? [])
      counts[verdict.kind] += 1
      counts.lines += frame.paragraphs.reduce((sum, { lines }) => sum + lines, 0)
      if (verdict.fault) faults.push(`${name}, slide ${index + 1}, ${frame.name}: ${verdict.fault}`)
    }
  }
  return counts
}

function hasLetters({ text }) {
  return lettersOf(text) !== ''
}

/** A frame's lines, paragraph by paragraph, in the stretch of the page that holds its letters. */
function compareFrame({ paragraphs, box }, letters) {
  const text = paragraphs.map(({ text }) => lettersOf(text)).join('')
  const from = nearest(text, box, letters)
  if (from === undefined) return { kind: 'missing', fault: `not found: ${text.slice(0, 60)}` }
  let at = from
  let shown = 0
  let proven = 0
  for (const paragraph of paragraphs.filter(hasLetters)) {
    const { length } = lettersOf(paragraph.text)
    shown += linesIn(letters.slice(at, at + length))
    proven += paragraph.lines
    at += length
  }
  if (shown === proven) return { kind: 'equal' }
  if (shown < proven) return { kind: 'fewer' }
  return { kind: 'more', fault: `${shown} lines shown, ${proven} proven: ${text.slice(0, 60)}` }
}

/** Where a text begins among the letters of a page: of several places the one nearest to its box. */
function nearest(text, box, letters) {
  const page = letters.map(({ letter }) => letter).join('')
  let best
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1)) {
    const { x, y } = letters[at]
    const away = beyond(x, box.x, box.width) + beyond(y, box.y, box.height)
    if (best === undefined || away < best.away) best = { at, away }
  }
  return best?.at
}

function beyond(value, start, length) {
  return Math.max(0, start - value, value - start - length)
}

/** A new line begins where letters go back to the left and down. */
function linesIn(letters) {
  let lines = 1
  let base = letters[0]?.y ?? 0
  for (const [index, { x, y, size }] of letters.entries()) {
    const before = letters[index - 1]
    if (before === undefined || x >= before.x || y < base + size * 0.3) continue
    lines += 1
    base = y
  }
  return lines
}
