import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { deckLayout, page, paragraph, run, testTheme, title } from './fixture.js'
import { all, childNames, only, parseXml, readPart, textOf, unzip } from './read-xml.js'
import { rendered } from './rendered.js'
import { chartFrame, specimen } from './specimen.js'

const chartDeck = (name: string) =>
  deckLayout([page([title(name), chartFrame(name, [8, 5], ['8', '5'])])])

describe('the package', () => {
  it('has well-formed parts, content types first, the others sorted', async () => {
    const { bytes, diagnostics } = await rendered(specimen())
    const names = [...unzip(bytes).keys()]
    expect(names[0]).toBe('[Content_Types].xml')
    expect(names.slice(1)).toEqual(names.slice(1).sort())
    for (const [name, part] of unzip(bytes)) {
      if (/\.(xml|rels)$/.test(name)) expect(parseXml(strFromU8(part)).name).not.toBe('')
    }
    expect(diagnostics).toEqual([])
  })

  it('is the same twice', async () => {
    const first = await rendered(specimen())
    const second = await rendered(specimen())
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('does not depend on the decks before it or beside it', async () => {
    const alone = await rendered(chartDeck('eins'))
    await rendered(specimen())
    const [, beside] = await Promise.all([rendered(specimen()), rendered(chartDeck('eins'))])
    expect(Buffer.compare(alone.bytes, beside.bytes)).toBe(0)
  })

  it('has relationships as its parts expect them', async () => {
    const { bytes } = await rendered(specimen())
    for (const [name, part] of unzip(bytes)) {
      const source = /^(.*)_rels\/(.+)\.rels$/.exec(name)
      if (!source || source[2] === '') continue
      const ids = all(parseXml(strFromU8(part)), 'Relationship').map(
        ({ attributes }) => attributes.Id,
      )
      const text = strFromU8(unzip(bytes).get(`${source[1]}${source[2]}`) ?? new Uint8Array())
      const used = [...text.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id)
      for (const id of used) expect(ids, name).toContain(id)
    }
  })

  it('points the presentation at its master, slides and notes master', async () => {
    const { bytes } = await rendered(specimen())
    const targets = new Map(
      all(readPart(bytes, 'ppt/_rels/presentation.xml.rels'), 'Relationship').map(
        ({ attributes }) => [attributes.Id, attributes.Target],
      ),
    )
    const presentation = readPart(bytes, 'ppt/presentation.xml')
    const target = (name: string) =>
      all(presentation, name).map(({ attributes }) => targets.get(attributes['r:id']))
    expect(target('p:sldMasterId')).toEqual(['slideMasters/slideMaster1.xml'])
    expect(target('p:notesMasterId')).toEqual(['notesMasters/notesMaster1.xml'])
    expect(target('p:sldId')).toEqual([1, 2, 3, 4, 5, 6].map((n) => `slides/slide${n}.xml`))
    expect(childNames(presentation).slice(0, 3)).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
    ])
  })

  it('gives each slide the layout of its master', async () => {
    const { bytes } = await rendered(specimen())
    const layoutOf = (slide: number) =>
      all(readPart(bytes, `ppt/slides/_rels/slide${slide}.xml.rels`), 'Relationship')
        .map(({ attributes }) => String(attributes.Target))
        .find((target) => target.includes('slideLayout'))
    const nameOf = (target = '') =>
      only(readPart(bytes, target.replace('..', 'ppt')), 'p:cSld').attributes.name
    expect(nameOf(layoutOf(1))).toBe('Folie title')
    expect(nameOf(layoutOf(2))).toBe('Folie body')
  })

  it('holds a workbook without dates or random names', async () => {
    const { bytes } = await rendered(chartDeck('eins'))
    const workbook = unzip(bytes).get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')
    expect(Object.keys(unzipSync(workbook ?? new Uint8Array()))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ])
  })
})

describe('properties', () => {
  it('names title, sender, language and the edition, escaped', async () => {
    const { bytes } = await rendered(specimen())
    const core = readPart(bytes, 'docProps/core.xml')
    expect(textOf(only(core, 'dc:title'))).toBe('Fünf Partner & ein Dach')
    expect(textOf(only(core, 'dc:creator'))).toBe('Ministerium für <Beispiele>')
    expect(textOf(only(core, 'dc:language'))).toBe('de-DE')
    expect(textOf(only(core, 'dcterms:created'))).toBe('2025-07-03T00:00:00Z')
    expect(textOf(only(core, 'dcterms:modified'))).toBe('2025-07-03T00:00:00Z')
  })

  it('has no trace of the library', async () => {
    const { bytes } = await rendered(specimen())
    const parts = [...unzip(bytes)].filter(([name]) => /\.(xml|rels)$/.test(name))
    for (const [name, part] of parts) expect(strFromU8(part), name).not.toMatch(/pptxgen/i)
  })
})

describe('theme and masters', () => {
  it('has the palette and faces of the theme', async () => {
    const { bytes } = await rendered(specimen())
    const theme = readPart(bytes, 'ppt/theme/theme1.xml')
    expect(theme.attributes.name).toBe('Test & Theme')
    const rgb = (slot: string) => only(only(theme, slot), 'a:srgbClr').attributes.val
    expect([rgb('a:dk1'), rgb('a:lt1'), rgb('a:accent2')]).toEqual(['0B1F3A', 'FFFFFF', '0B7A75'])
    const [major] = all(only(theme, 'a:majorFont'), 'a:latin')
    expect(major?.attributes.typeface).toBe('Arial')
  })

  it('gives the notes master a theme of its own', async () => {
    const { bytes } = await rendered(specimen())
    const [target] = all(
      readPart(bytes, 'ppt/notesMasters/_rels/notesMaster1.xml.rels'),
      'Relationship',
    )
    expect(target?.attributes.Target).toBe('../theme/theme2.xml')
  })

  it.each([
    ['de', 'Folie title'],
    ['en', 'Slide title'],
  ] as const)('names layouts in the language of the deck: %s', async (locale, name) => {
    const { bytes } = await rendered(deckLayout([page([title('T')])], locale))
    const layout = readPart(bytes, 'ppt/slideLayouts/slideLayout1.xml')
    expect(only(layout, 'p:cSld').attributes.name).toBe(name)
    expect(layout.attributes.type).toBe('title')
  })

  it('paints a dark layout by the theme and draws its decoration once, on the layout', async () => {
    const { bytes } = await rendered(specimen())
    const layout = readPart(bytes, 'ppt/slideLayouts/slideLayout1.xml')
    expect(only(only(layout, 'p:bgPr'), 'a:schemeClr').attributes.val).toBe('tx1')
    expect(all(layout, 'adec:decorative')).toHaveLength(2)
    expect(all(readPart(bytes, 'ppt/slides/slide1.xml'), 'adec:decorative')).toEqual([])
    const [heading] = all(layout, 'a:defRPr')
    expect(heading && only(heading, 'a:schemeClr').attributes.val).toBe('bg1')
  })

  it('changes every colour with another palette in the theme part alone', async () => {
    const theme = testTheme()
    const { slides } = theme
    const colors = { ...slides.colors, primary: { slot: 'primary', rgb: '123456' } } as const
    const first = await rendered(specimen(), theme)
    const second = await rendered(specimen(), { ...theme, slides: { ...slides, colors } })
    const other = unzip(second.bytes)
    const changed = [...unzip(first.bytes)]
      .filter(([name, part]) => Buffer.compare(part, other.get(name) ?? new Uint8Array()) !== 0)
      .map(([name]) => name)
    expect(changed).toEqual(['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'])
  })

  it('turns the colour map of a dark deck, but not that of its notes', async () => {
    const theme = testTheme()
    const { slides } = theme
    const { text, background } = slides.colors
    const colors = {
      ...slides.colors,
      text: { ...text, rgb: background.rgb },
      background: { ...background, rgb: text.rgb },
    }
    const { bytes } = await rendered(specimen(), { ...theme, slides: { ...slides, colors } })
    const scheme = only(readPart(bytes, 'ppt/theme/theme1.xml'), 'a:clrScheme')
    expect(only(only(scheme, 'a:dk1'), 'a:srgbClr').attributes.val).toBe(text.rgb)
    const map = only(readPart(bytes, 'ppt/slideMasters/slideMaster1.xml'), 'p:clrMap').attributes
    expect([map.bg1, map.tx1, map.bg2, map.tx2]).toEqual(['dk1', 'lt1', 'dk2', 'lt2'])
    const notes = only(readPart(bytes, 'ppt/notesMasters/notesMaster1.xml'), 'p:clrMap').attributes
    expect([notes.bg1, notes.tx1]).toEqual(['lt1', 'dk1'])
  })
})

describe('notes', () => {
  it('carries paragraphs, lists and languages', async () => {
    const { bytes } = await rendered(specimen())
    const notes = readPart(bytes, 'ppt/notesSlides/notesSlide2.xml')
    const [, body] = all(notes, 'p:sp')
    const paragraphs = body ? all(body, 'a:p') : []
    expect(paragraphs.map(textOf)).toEqual([
      'Kernbotschaft: eins.',
      'zwei',
      'Munich Medicine Alliance',
    ])
    expect(paragraphs.map((one) => all(one, 'a:buChar').length)).toEqual([0, 1, 0])
    const properties = [...all(notes, 'a:rPr'), ...all(notes, 'a:endParaRPr')]
    expect(properties.filter(({ attributes }) => !attributes.lang)).toEqual([])
  })
})

describe('diagnostics', () => {
  it('reports a slide without a title', async () => {
    const { diagnostics } = await rendered(deckLayout([page([])]))
    expect(diagnostics.map(({ code, gate }) => [code, gate])).toEqual([
      ['pptx-title-missing', 'release'],
    ])
  })

  it('reports a chart without alternative text and names it all the same', async () => {
    const frame = { ...chartFrame('Diagramm', [8], ['8']), alt: ' ' }
    const { bytes, diagnostics } = await rendered(deckLayout([page([title('T'), frame])]))
    expect(diagnostics.map(({ code }) => code)).toEqual(['pptx-alternative-missing'])
    const [, shape] = all(readPart(bytes, 'ppt/slides/slide1.xml'), 'p:cNvPr').slice(1)
    expect(shape?.attributes.descr).toBe('Diagramm')
  })

  it('reports a control character and writes a part that can be read', async () => {
    const words = paragraph([run('vor\u000Bnach')])
    const layout = deckLayout([page([title('', { paragraphs: [words] })])])
    const { bytes, diagnostics } = await rendered(layout)
    expect(diagnostics.map(({ code }) => code)).toEqual(['pptx-character-replaced'])
    expect(textOf(only(readPart(bytes, 'ppt/slides/slide1.xml'), 'a:t'))).toBe('vor\uFFFDnach')
  })

  it('refuses a layout for print', async () => {
    await expect(rendered({ ...specimen(), medium: 'print' })).rejects.toThrow(TypeError)
  })
})
