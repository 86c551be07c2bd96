/** What text in pandoc's deck inherits is what LibreOffice wrote at each run when it saved the same deck. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { flat, readDeck } from '../../../src/inspect/pptx/deck.js'
import { groundOf, layersOf } from '../../../src/inspect/pptx/ground.js'
import { lineageOf } from '../../../src/inspect/pptx/lineage.js'
import { openPackage } from '../../../src/inspect/pptx/package.js'
import { inheritedBy, styleOfRun } from '../../../src/inspect/pptx/text-style.js'
import { allOf, childOf, textIn } from '../../../src/inspect/xml-tree.js'

/** Each run of the shapes of a deck with its colour, size and ground. */
function looks(name: string): readonly string[] {
  const file = readFileSync(join(import.meta.dirname, 'foreign', name))
  const result = openPackage(new Uint8Array(file))
  const deck = result.ok ? readDeck(result.opened) : undefined
  if (!deck) throw new Error(`${name} is no deck`)
  return deck.slides.flatMap((slide) => {
    const lineage = lineageOf(deck, slide)
    const layers = layersOf(slide, lineage)
    return flat(slide.shapes)
      .filter(({ element }) => element.name === 'p:sp')
      .flatMap(({ element }) =>
        allOf(element, 'a:r').map((run) => {
          const { fill, size } = styleOfRun(run, inheritedBy(element, 0, lineage), lineage)
          const ground = groundOf(element, layers, lineage)
          const shown = [fill, ground].map((one) => (one?.type === 'solid' ? one.color : one?.type))
          return [slide.number, textIn(childOf(run, 'a:t')), size, ...shown].join(' | ')
        }),
      )
  })
}

it('finds colours, sizes and grounds as another program does', () => {
  const inherited = looks('pandoc.pptx')
  expect(inherited.length).toBeGreaterThan(5)
  expect(inherited).toEqual(looks('libreoffice.pptx'))
})
