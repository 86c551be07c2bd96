/** What the writer relies on at the door of pptxgenjs; a new version of the library must pass these. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../../src/base/report.js'
import type { Frame } from '../../../../src/layout/frame.js'
import type { Layout } from '../../../../src/layout/page.js'
import { renderPptx } from '../../../../src/pptx/render.js'
import {
  deckLayout,
  page,
  paragraph,
  rect,
  run,
  testLocale,
  testTheme,
  text,
  title,
} from '../fixture.js'
import { all, readPart, unzip } from '../read-xml.js'
import { rendered } from '../rendered.js'
import { chartFrame } from '../specimen.js'

const picture = (name: string, format: 'png' | 'jpeg', byte: number): Frame => ({
  type: 'picture',
  element: 'e1',
  name,
  alt: `Bild ${name}`,
  box: rect(100, 100, 50, 50),
  format,
  pixels: { width: 2, height: 2 },
  turn: { quarters: 0, mirrored: false },
  crop: { left: 0, top: 0, right: 0, bottom: 0 },
  bytes: new Uint8Array([byte, 2, 3]),
})

const link = (url: string): Frame =>
  text(url, rect(0, 0, 100, 20), [paragraph([run('Seite', { href: url })])])

const mixed: Layout = deckLayout([
  page([title('T'), chartFrame('Erstes', [1], ['1'])]),
  page([
    title('T'),
    link('https://eins.example/'),
    picture('a', 'png', 7),
    chartFrame('Zweites', [1], ['1']),
    link('mailto:presse@zwei.example'),
    picture('b', 'jpeg', 8),
    link('https://eins.example/'),
    picture('a', 'png', 7),
    link('#nirgends'),
  ]),
])

describe('relationships', () => {
  it('are numbered as the plan numbers them, links once each', async () => {
    const { bytes } = await rendered(mixed)
    const slide = readPart(bytes, 'ppt/slides/slide2.xml')
    const used = [
      ...all(slide, 'a:hlinkClick').map(({ attributes }) => attributes['r:id']),
      ...all(slide, 'a:blip').map(({ attributes }) => attributes['r:embed']),
      ...all(slide, 'c:chart').map(({ attributes }) => attributes['r:id']),
    ]
    expect(used).toEqual(['rId1', 'rId4', 'rId1', 'rId2', 'rId5', 'rId6', 'rId3'])
    const kinds = all(readPart(bytes, 'ppt/slides/_rels/slide2.xml.rels'), 'Relationship').map(
      ({ attributes }): [string, string] => [
        String(attributes.Id),
        String(attributes.Type).replace(/.*\//, ''),
      ],
    )
    expect(Object.fromEntries(kinds)).toEqual({
      rId1: 'hyperlink',
      rId2: 'image',
      rId3: 'chart',
      rId4: 'hyperlink',
      rId5: 'image',
      rId6: 'image',
      rId7: 'slideLayout',
      rId8: 'notesSlide',
    })
  })

  it('lead to the media that were given', async () => {
    const { bytes } = await rendered(mixed)
    const relationships = all(readPart(bytes, 'ppt/slides/_rels/slide2.xml.rels'), 'Relationship')
    const target = (id: string) =>
      String(relationships.find(({ attributes }) => attributes.Id === id)?.attributes.Target)
    const media = (id: string) => [...(unzip(bytes).get(target(id).replace('..', 'ppt')) ?? [])]
    expect(media('rId2')).toEqual([7, 2, 3])
    expect(media('rId5')).toEqual([8, 2, 3])
    expect(target('rId5')).toMatch(/\.jpe?g$/)
  })
})

describe('charts', () => {
  it('are numbered through the deck, whatever was built before', async () => {
    const { report } = collect()
    const context = { theme: testTheme(), locale: testLocale('de') }
    for (let count = 0; count < 3; count++) await renderPptx(mixed, context, report)
    const names = [...unzip(await renderPptx(mixed, context, report)).keys()]
    expect(names.filter((name) => /^ppt\/(charts|embeddings)\/[^/]+$/.test(name))).toEqual([
      'ppt/charts/chart1.xml',
      'ppt/charts/chart2.xml',
      'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx',
      'ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx',
    ])
  })
})
