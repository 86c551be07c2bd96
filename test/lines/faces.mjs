/**
 * faces FOLDER  tells in which faces LibreOffice set the decks of a folder. Text must be in a face with the widths of
 * Arial, or a comparison of lines says nothing; signs that no such face has, such as ✓, may come from another.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decoded } from './shown.mjs'

const [folder = '.'] = process.argv.slice(2)
const asWideAsArial = /^(?:[A-Z]{6}\+)?(?:LiberationSans|Arimo|Arial)/
/** Letters, digits and punctuation stand below the block of arrows. */
const firstSign = 0x2190

/** The characters set in each face. */
const faces = new Map()
for (const name of readdirSync(folder).filter((one) => one.endsWith('.xml'))) {
  let face = ''
  for (const [, font, code] of readFileSync(join(folder, name), 'utf8').matchAll(
    /<font name="([^"]*)"|<char [^>]*\bc="([^"]*)"/g,
  )) {
    if (font !== undefined) face = font.replace(/^[A-Z]{6}\+/, '')
    else faces.set(face, (faces.get(face) ?? new Set()).add(decoded(code)))
  }
}

const wrong = [...faces].filter(
  ([face, all]) =>
    !asWideAsArial.test(face) && [...all].some((one) => (one.codePointAt(0) ?? 0) < firstSign),
)
process.stdout.write(`faces: ${[...faces.keys()].sort().join(' ')}\n`)
if (faces.size === 0 || wrong.length > 0) {
  const list = wrong.map(([face, all]) => `${face} (${[...all].slice(0, 20).join('')})`).join(', ')
  process.stderr.write(`not all text is set in a face with the widths of Arial: ${list}\n`)
  process.exitCode = 1
}
