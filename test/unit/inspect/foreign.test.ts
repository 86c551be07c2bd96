/** What `inspect` says of a deck by pandoc, and of a deck and a PDF by LibreOffice, is what is wrong with them. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inspect } from '../../../src/inspect/inspect.js'

const said = (name: string): readonly string[] =>
  inspect(new Uint8Array(readFileSync(join(import.meta.dirname, 'foreign', name))))
    .findings.map(({ severity, code, place = 'file' }) => `${severity} ${code} ${place}`)
    .sort()

it.each(['pandoc.pptx', 'libreoffice.pptx', 'libreoffice.pdf'])('%s', (name) => {
  expect(said(name)).toMatchSnapshot()
})
