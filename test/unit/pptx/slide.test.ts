import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/layout/frame.js'
import type { Page } from '../../../src/layout/page.js'
import type { Element } from '../../../src/pptx/write/xml.js'
import type { ThemeSlot } from '../../../src/theme/theme.js'
import {
  color,
  deckLayout,
  footer,
  page,
  paragraph,
  rect,
  run,
  style,
  tableRow,
  text,
  title,
} from './fixture.js'
import { all, childNames, only, readPart, textOf } from './read-xml.js'
import { rendered } from './rendered.js'
import { specimen, tableFrame } from './specimen.js'

async function slideOf(frames: readonly Frame[], over: Partial<Page> = {}): Promise<Element> {
  const { bytes } = await rendered(deckLayout([page(frames, over)]))
  return readPart(bytes, 'ppt/slides/slide1.xml')
}

const body = rect(43.2, 140, 873.6, 320)

describe('placeholders', () => {
  it('puts the title first, by type alone and without a position of its own', async () => {
    const slide = await slideOf([text('Text', body, [paragraph('Text')]), title('Botschaft')])
    const [first] = all(slide, 'p:sp')
    expect(first && only(first, 'p:ph').attributes).toEqual({ type: 'title' })
    expect(first && only(first, 'p:spPr').children).toEqual([])
    expect(first && textOf(first)).toBe('Botschaft')
  })

  it('does not repeat what the layout says', async () => {
    const slide = await slideOf([title('Botschaft')])
    expect(only(slide, 'a:rPr').attributes).toEqual({ lang: 'de-DE', dirty: '0' })
    expect(only(slide, 'a:rPr').children).toEqual([])
    expect(only(slide, 'a:bodyPr').attributes.lIns).toBeUndefined()
  })

  it('says where text differs from the layout', async () => {
    const moved = title('Botschaft', { box: rect(50, 50, 300, 64), anchor: 'bottom' })
    const slide = await slideOf([moved])
    expect(only(only(slide, 'p:sp'), 'a:off').attributes).toEqual({ x: '635000', y: '635000' })
    expect(only(slide, 'a:bodyPr').attributes.anchor).toBe('b')
  })

  it('takes the size in use as the size of the layout; a dense slide states its own', async () => {
    const words = (size: number, slot: ThemeSlot) =>
      page([
        title('T'),
        text('Text', body, [paragraph([run('Wort', { style: style(size, slot) })])], {
          region: 'body',
        }),
      ])
    const { bytes } = await rendered(deckLayout([words(19, 'text'), words(18, 'muted')]))
    const runOf = (slide: number) => {
      const [, shape] = all(readPart(bytes, `ppt/slides/slide${slide}.xml`), 'p:sp')
      return shape && only(shape, 'a:rPr')
    }
    expect(runOf(1)?.attributes.sz).toBeUndefined()
    expect(runOf(2)?.attributes.sz).toBe('1800')
    expect(runOf(2) && only(runOf(2) as Element, 'a:schemeClr').attributes.val).toBe('tx2')
  })

  it('turns the end inset of a balanced title into a right inset', async () => {
    const words = [run('Botschaft', { style: style(30, 'text', true) })]
    const balanced = title('', { paragraphs: [paragraph(words, { endInset: 100 })] })
    const slide = await slideOf([balanced])
    expect(only(slide, 'a:bodyPr').attributes).toMatchObject({ lIns: '0', rIns: '1270000' })
    expect(all(slide, 'a:br')).toEqual([])
  })

  it('fills a region once and leaves no placeholder empty', async () => {
    const words = (content: string) => text(content, body, [paragraph(content)], { region: 'body' })
    const slide = await slideOf([title('T'), words('eins'), words('zwei'), words('')])
    expect(all(slide, 'p:ph').map(({ attributes }) => attributes.type)).toEqual(['title', 'body'])
    expect(all(slide, 'p:sp')).toHaveLength(3)
  })

  it('puts no placeholder into a group', async () => {
    const child = text('Wort', body, [paragraph('Wort')], { region: 'body' })
    const group = { type: 'group', element: 'e', name: 'G', box: body, children: [child] } as const
    const slide = await slideOf([title('T'), group])
    expect(all(only(slide, 'p:grpSp'), 'p:ph')).toEqual([])
  })

  it('writes the foot as footer and slide number field', async () => {
    const slide = await slideOf([title('T')], { footer: footer('7') })
    expect(all(slide, 'p:ph').map(({ attributes }) => attributes.type)).toEqual([
      'title',
      'ftr',
      'sldNum',
    ])
    const field = only(slide, 'a:fld')
    expect(field.attributes.type).toBe('slidenum')
    expect(textOf(field)).toBe('7')
  })
})

describe('text', () => {
  it('has one pPr to a paragraph and a language on every run and end', async () => {
    const { bytes } = await rendered(specimen())
    for (const part of [1, 2, 3, 4, 5, 6].map((n) => readPart(bytes, `ppt/slides/slide${n}.xml`))) {
      for (const one of all(part, 'a:p')) {
        expect(childNames(one).filter((name) => name === 'a:pPr')).toHaveLength(1)
        expect(childNames(one)[0]).toBe('a:pPr')
        expect(childNames(one).at(-1)).toBe('a:endParaRPr')
      }
      const properties = [...all(part, 'a:rPr'), ...all(part, 'a:endParaRPr')]
      expect(properties.filter(({ attributes }) => !attributes.lang)).toEqual([])
    }
  })

  it('keeps the language of a phrase', async () => {
    const { bytes } = await rendered(specimen())
    const runs = all(readPart(bytes, 'ppt/slides/slide2.xml'), 'a:r')
    const english = runs.filter((one) => only(one, 'a:rPr').attributes.lang === 'en-GB')
    expect(english.map(textOf)).toEqual(['Munich Medicine Alliance'])
  })

  it('writes bullets as bullets with a hanging indent', async () => {
    const { bytes } = await rendered(specimen())
    const slide = readPart(bytes, 'ppt/slides/slide2.xml')
    const [item] = all(slide, 'a:pPr').filter((one) => all(one, 'a:buChar').length > 0)
    expect(item?.attributes).toMatchObject({ marL: '228600', indent: '-228600' })
    expect(item && only(item, 'a:buChar').attributes).toEqual({ char: '•' })
  })

  it('states line pitch as a share of 1.2 em and note references as raised text', async () => {
    const raised = run('1', { style: { ...style(12.8), rise: 6.8 } })
    const slide = await slideOf([
      text('Text', body, [paragraph([run('Wort'), raised], { leading: 30 })]),
    ])
    expect(only(only(slide, 'a:lnSpc'), 'a:spcPct').attributes).toEqual({ val: '125000' })
    const [, reference] = all(slide, 'a:rPr')
    expect(reference?.attributes).toMatchObject({ sz: '2000', baseline: '34000' })
  })

  it('keeps a mark off its word by the last character, and adds none to the text', async () => {
    const raised = run('1', { style: { ...style(12.8), rise: 6.8, gap: 1.54 } })
    const slide = await slideOf([
      text('Text', body, [paragraph([run('Cafe\u0301'), raised, run(', und')])]),
    ])
    const runs = all(slide, 'a:r').map((one) => [textOf(one), only(one, 'a:rPr').attributes.spc])
    expect(runs).toEqual([
      ['Caf', undefined],
      ['e\u0301', '154'],
      ['1', undefined],
      [', und', undefined],
    ])
    expect(only(slide, 'a:endParaRPr').attributes.spc).toBeUndefined()
  })

  it('names colours and faces by the theme alone', async () => {
    const { bytes } = await rendered(specimen())
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const slide = readPart(bytes, `ppt/slides/slide${n}.xml`)
      expect(all(slide, 'a:srgbClr')).toEqual([])
      for (const face of all(slide, 'a:latin'))
        expect(face.attributes.typeface).toMatch(/^\+m[nj]-lt$/)
    }
  })

  it('links with a relationship and keeps the colour of the run', async () => {
    const { bytes } = await rendered(specimen())
    const link = only(readPart(bytes, 'ppt/slides/slide2.xml'), 'a:hlinkClick')
    const targets = all(readPart(bytes, 'ppt/slides/_rels/slide2.xml.rels'), 'Relationship')
    const target = targets.find(({ attributes }) => attributes.Id === link.attributes['r:id'])
    expect(target?.attributes).toMatchObject({
      Target: 'https://www.beispiel.de/a?b=1&c=%C3%BC',
      TargetMode: 'External',
    })
    expect(only(link, 'ahyp:hlinkClr').attributes.val).toBe('tx')
  })

  it('has padding and fill, no autofit, no automatic size', async () => {
    const slide = await slideOf([
      text('Kasten', body, [paragraph('Wort')], { padding: 10, fill: color('surface') }),
    ])
    const box = only(slide, 'p:sp')
    expect(only(box, 'a:bodyPr').attributes).toMatchObject({ wrap: 'square', tIns: '127000' })
    expect(childNames(only(box, 'a:bodyPr'))).toEqual(['a:noAutofit'])
    expect(only(only(box, 'p:spPr'), 'a:schemeClr').attributes).toEqual({ val: 'bg2' })
  })
})

describe('alternative texts', () => {
  it('marks shapes without text as decorative and describes groups and pictures', async () => {
    const { bytes } = await rendered(specimen())
    const slide = readPart(bytes, 'ppt/slides/slide5.xml')
    const described = all(slide, 'p:cNvPr').filter(({ attributes }) => attributes.descr)
    expect(described.map(({ attributes }) => attributes.name)).toEqual(['Bild', 'Schema'])
    const marks = all(slide, 'p:cNvPr').filter((one) => all(one, 'adec:decorative').length === 1)
    expect(marks.map(({ attributes }) => attributes.name)).toEqual(['Kasten', 'Linie', 'Bogen'])
  })

  it('reads a group without one by its words in order, without numbers of notes', async () => {
    const note = run('1', { style: { ...style(12.8), rise: 6.8 } })
    const word = (content: string) => text(content, body, [paragraph([run(content), note])])
    const group = {
      type: 'group',
      element: 'e',
      name: 'Kennzahl',
      box: body,
      children: [word('3.500'), word('Betten')],
    } as const
    const shape = only(only(await slideOf([title('T'), group]), 'p:grpSp'), 'p:nvGrpSpPr')
    expect(only(shape, 'p:cNvPr').attributes.descr).toBe('3.500, Betten')
  })
})

describe('shapes', () => {
  it('gives each shape a name of its own', async () => {
    const words = (content: string) => text('Text', body, [paragraph(content)])
    const slide = await slideOf([title('T'), words('eins'), words('zwei')])
    const names = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.name)
    expect(names).toEqual(['', 'Titel', 'Text', 'Text 2'])
  })

  it('gives each shape an id of its own', async () => {
    const { bytes } = await rendered(specimen())
    const ids = all(readPart(bytes, 'ppt/slides/slide5.xml'), 'p:cNvPr').map(
      (one) => one.attributes.id,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('draws paths relative to their box and flips lines that rise', async () => {
    const { bytes } = await rendered(specimen())
    const slide = readPart(bytes, 'ppt/slides/slide5.xml')
    const path = only(slide, 'a:path')
    expect(path.attributes).toMatchObject({ w: '1270000', h: '635000' })
    expect(childNames(path)).toEqual(['a:moveTo', 'a:cubicBezTo', 'a:close'])
    expect(only(only(path, 'a:moveTo'), 'a:pt').attributes).toEqual({ x: '0', y: '635000' })
    expect(only(only(slide, 'p:cxnSp'), 'a:xfrm').attributes).toEqual({ flipV: '1' })
  })
})

describe('tables', () => {
  it('flags header row and row heads, and fills its frame to the EMU', async () => {
    const slide = await slideOf([title('T'), tableFrame()])
    expect(only(slide, 'a:tblPr').attributes).toEqual({ firstRow: '1', firstCol: '1' })
    const widths = all(slide, 'a:gridCol').map(({ attributes }) => Number(attributes.w))
    const heights = all(slide, 'a:tr').map(({ attributes }) => Number(attributes.h))
    const frame = only(only(slide, 'p:xfrm'), 'a:ext').attributes
    expect(widths.reduce((sum, width) => sum + width)).toBe(Number(frame.cx))
    expect(heights.reduce((sum, height) => sum + height)).toBe(Number(frame.cy))
  })

  it('writes margins and all four edges of each cell', async () => {
    const slide = await slideOf([title('T'), tableFrame()])
    const [head, , , first] = all(slide, 'a:tcPr')
    expect(head?.attributes).toMatchObject({ marL: '76200', marT: '50800' })
    expect(head && childNames(head)).toEqual(['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:noFill'])
    expect(head && only(only(head, 'a:lnB'), 'a:schemeClr').attributes.val).toBe('accent5')
    expect(first && only(only(first, 'a:lnT'), 'a:schemeClr').attributes.val).toBe('accent5')
  })

  it('takes the insets that a cell has itself', async () => {
    const row = tableRow(['eins'], true)
    const cells = row.cells.map((cell) => ({ ...cell, inset: { start: 0, end: 12 } }))
    const frame = { ...tableFrame(), columns: [700.1], rows: [{ ...row, cells }] }
    const slide = await slideOf([title('T'), frame])
    expect(only(slide, 'a:tcPr').attributes).toMatchObject({ marL: '0', marR: '152400' })
  })
})
