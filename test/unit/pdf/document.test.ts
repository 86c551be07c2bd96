import { describe, expect, it } from 'vitest'
import { printTags } from '../../runner/pdf-tags.js'
import { element, ink, layout, oneLine, page, textFrame } from './fixture.js'
import { contentStreams, objectsWith, render, utf16 } from './read-back.js'

const tree = [element('e1', 'H1')]
const plain = layout(tree, [page([oneLine('e1', 'Titel')])])

describe('document', () => {
  it('is the same, byte for byte, each time', async () => {
    const [first, second] = [await render(plain), await render(plain)]
    expect(first.raw).toBe(second.raw)
    expect(first.diagnostics).toEqual([])
  })

  it('claims PDF 1.7, PDF/A-2a and PDF/UA-1', async () => {
    const { raw } = await render(plain)
    expect(raw.startsWith('%PDF-1.7')).toBe(true)
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
    expect(raw).toContain('/OutputIntents')
  })

  it('escapes titles in XMP and not in the information dictionary', async () => {
    const rendered = await render(plain)
    expect(rendered.raw).toContain('Forschung &amp; Lehre &lt; Versorgung</rdf:li>')
    expect(objectsWith(rendered, '(Forschung & Lehre < Versorgung)')).toHaveLength(1)
  })

  it('dates itself by the edition', async () => {
    const { raw } = await render(plain)
    expect(raw).toContain('(D:20250703000000Z)')
    expect(raw).toContain('<xmp:CreateDate>2025-07-03T00:00:00Z</xmp:CreateDate>')
  })

  it('tells its language, shows its title and tabs in the order of its structure', async () => {
    const rendered = await render(plain)
    expect(objectsWith(rendered, '/Type /Catalog')[0]).toContain('/Lang (de-DE)')
    expect(rendered.raw).toContain('/DisplayDocTitle true')
    expect(objectsWith(rendered, '/Type /Page ')[0]).toContain('/Tabs /S')
  })

  it('has bookmarks that lead to their heights, and page labels', async () => {
    const child = { title: 'Über uns', page: 1, y: 142, children: [] }
    const outline = [{ title: 'Start', page: 0, y: 42, children: [child] }]
    const pages = [page([oneLine('e1', 'Titel')]), page([], { label: 'A-2' })]
    const rendered = await render(layout(tree, pages, { outline }))
    expect(objectsWith(rendered, '(Start)')[0]).toMatch(/\/Dest \[\d+ 0 R \/XYZ null 800 null\]/)
    expect(objectsWith(rendered, utf16('Über uns'))[0]).toMatch(
      /\/Dest \[\d+ 0 R \/XYZ null 700 null\]/,
    )
    expect(objectsWith(rendered, '/Type /Outlines')[0]).toContain('/Count 2')
    expect(objectsWith(rendered, '/Type /Catalog')[0]).toContain(
      '/PageLabels << /Nums [0 << /P (1) >> 1 << /P (A-2) >>] >>',
    )
  })
})

describe('artifacts', () => {
  it('are what masters, footers and marks draw', async () => {
    const artifact = (text: string) =>
      textFrame([], oneLine('none', text).lines, { artifact: true })
    const slide = page([oneLine('e1', 'Titel')], {
      master: 'body',
      background: ink,
      footer: { text: artifact('Fuß'), number: artifact('7') },
      marks: [artifact('ENTWURF')],
    })
    const rendered = await render(layout(tree, [slide], { medium: 'slides', kind: 'deck' }))
    const [stream = ''] = contentStreams(rendered)
    expect(stream.match(/\/\w+ <<.*>> BDC/g)).toEqual([
      '/Artifact <</Type /Background /BBox [0 0 595 842]>> BDC',
      '/Artifact <</Type /Layout>> BDC',
      '/H1 <</MCID 0>> BDC',
      '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
      '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
    ])
    expect(stream).toContain('40 30 60 4 re\nf')
    expect(await printTags(rendered.bytes)).toBe(
      'page 1\n  Document\n    H1\n      "Titel"\n  artifact "Fuß7ENTWURF"\n',
    )
  })

  it('are the fills behind text', async () => {
    const frame = { ...oneLine('e1', 'Titel'), fill: ink }
    const [stream = ''] = contentStreams(await render(layout(tree, [page([frame])])))
    expect(stream).toMatch(/^[\s\S]*\/Artifact <<\/Type \/Layout>> BDC[\s\S]* re\nf\nEMC\n\/H1/)
  })
})
