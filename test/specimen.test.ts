/** Every block in every shipped theme: nothing fails, nothing sticks out, nothing moves unseen. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '../src/base/localised.js'
import { specimenDocuments, specimenFolders } from '../src/build/specimen.js'
import type { Block } from '../src/document/ast.js'
import { visitBlocks } from '../src/document/visit.js'
import { allFrames } from '../src/layout/frames/walk-frames.js'
import type { Layout } from '../src/layout/page.js'
import { printLayout } from '../src/layout/print.js'
import { masterNames } from '../src/theme/theme.js'
import { sticksOut } from './runner/bounds.js'
import { unorderedMarks } from './runner/note-marks.js'
import { offGrid } from './runner/off-grid.js'
import { numberedParts, partOf, partsOf } from './runner/pptx-file.js'
import { looksOf } from './runner/pptx-looks.js'
import { compose, open, root, typeset } from './runner/typeset.js'
import { elementsOf } from './runner/xml.js'

const themes = ['m1', 'slate'] as const

/** A block type that is missing here does not compile. */
const everyBlock: { readonly [T in Block['type']]: true } = {
  attribution: true,
  break: true,
  callout: true,
  chart: true,
  columns: true,
  figure: true,
  heading: true,
  'key-figures': true,
  list: true,
  'not-used': true,
  'open-questions': true,
  'org-chart': true,
  paragraph: true,
  process: true,
  quotation: true,
  table: true,
  timeline: true,
}

function openSpecimen(theme: string) {
  const opened = open(specimenFolders(theme, []))
  const jobs = opened.jobs.filter(({ document }) => specimenDocuments.includes(document))
  return { ...opened, jobs }
}

describe.each(themes)('the specimen in %s', (theme) => {
  const opened = openSpecimen(theme)
  const shown = new Set<string>()
  const decks = new Map<string, Uint8Array>()
  const drawn = new Set<string>()
  const besideOtherGrid: string[] = []
  const { lineGrid } = opened.project.theme.slide
  it.each(opened.jobs)('$document, $locale', async (job) => {
    const { layout, pptx, diagnostics } = await typeset(job, opened)
    if (pptx !== undefined) decks.set(job.locale, pptx)
    for (const { master } of layout.pages) if (master !== undefined) shown.add(master)
    for (const color of drawnColors(layout)) drawn.add(color)
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
    expect(sticksOut(layout)).toEqual([])
    expect(unorderedMarks(layout)).toEqual([])
    expect(offGrid(layout, lineGrid)).toEqual([])
    besideOtherGrid.push(...offGrid(layout, lineGrid * 1.5))
    const path = join(root, 'test/ref/specimen', `${job.document}.${theme}.${job.locale}.txt`)
    const [frames = ''] = printLayout(layout).split('\nstructure\n')
    await expect(frames).toMatchFileSnapshot(path)
  })

  it('follows another theme: every colour is of its scheme, every face is its own', () => {
    const { fallback } = opened.project.theme.slides
    const further = new Set(fallback.map(({ editorFamily }) => editorFamily))
    const parts = partsOf(decks.get('de') ?? new Uint8Array())
    const { fixed, colors, faces } = looksOf(parts, { drawn, further })
    expect(fixed).toEqual([])
    expect(Math.min(colors, faces)).toBeGreaterThan(1000)
  })

  it('stands beside a grid that it was not set on', () => {
    const found = besideOtherGrid.join('\n')
    for (const what of ['pitch in', 'space in', 'top of', 'foot of', 'row of']) {
      expect(found).toContain(what)
    }
  })

  it.each(localeCodes)('names its layouts in the language of the deck: %s', (locale) => {
    const parts = partsOf(decks.get(locale) ?? new Uint8Array())
    const layouts = numberedParts(parts, 'ppt/slideLayouts', 'slideLayout')
    const { masters } = opened.project.theme.slide
    expect(
      layouts.map((name) => elementsOf(partOf(parts, name), 'p:cSld')[0]?.attributes.get('name')),
    ).toEqual(masterNames.map((name) => masters[name].names[locale]))
  })

  it('shows every master', () => {
    expect(masterNames.filter((name) => !shown.has(name))).toEqual([])
  })
})

it('shows every block', () => {
  const opened = openSpecimen('m1')
  const types = new Set<string>()
  for (const job of opened.jobs) {
    const { blocks, sections } = compose(job, opened)
    const inner = sections.flatMap((section) => [section, ...section.sections])
    visitBlocks([...blocks, ...inner.flatMap((section) => section.blocks)], ({ type }) => {
      types.add(type)
    })
  }
  expect(Object.keys(everyBlock).filter((type) => !types.has(type))).toEqual([])
})

it('finds a colour and a face that stand by value', () => {
  const spoilt = (name: string, xml: string) => new Map([[name, new TextEncoder().encode(xml)]])
  const none = { drawn: new Set(['AA0000']), further: new Set<string>() }
  const color = '<c:spPr><a:srgbClr val="AA0000"/></c:spPr>'
  expect(looksOf(spoilt('ppt/charts/chart1.xml', color), none).fixed).toHaveLength(1)
  expect(looksOf(spoilt('ppt/slides/slide1.xml', color), none).fixed).toEqual([])
  const face = '<a:rPr><a:latin typeface="Arial"/></a:rPr>'
  expect(looksOf(spoilt('ppt/slides/slide1.xml', face), none).fixed).toEqual([
    'ppt/slides/slide1.xml: a:latin Arial',
  ])
})

/** Colours that drawings bring with them; those of the theme have a slot. */
function drawnColors(layout: Layout): readonly string[] {
  return layout.pages
    .flatMap(({ frames }) => frames.flatMap(allFrames))
    .flatMap((frame) => (frame.type === 'drawing' ? frame.shapes : []))
    .flatMap(({ fill, stroke }) => [fill, stroke?.color])
    .flatMap((color) => (color === undefined || 'slot' in color ? [] : [color.rgb]))
}
