/** Negative controls for decks: for each rule a file that breaks exactly it, made from real output. */

import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { inspect } from '../../../src/inspect/inspect.js'
import { pptxInspectionCodes } from '../../../src/inspect/pptx/inspect-pptx.js'
import { everything } from '../../runner/everything.js'
import { type PptxDraft, redraftedDeck } from '../../runner/pptx-draft.js'

const specimen = await everything('pptx')

type Case = readonly [code: string, change: (draft: PptxDraft) => void]

const types = '[Content_Types].xml'
const presentation = 'ppt/presentation.xml'
const presentationRels = 'ppt/_rels/presentation.xml.rels'
const slide = (number: number): string => `ppt/slides/slide${number}.xml`
const slideRels = (number: number): string => `ppt/slides/_rels/slide${number}.xml.rels`
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"`
const end = '</Relationships>'
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
const titleShape = /<p:sp><p:nvSpPr><p:cNvPr id="2".*?<\/p:sp>/

const cases: readonly Case[] = [
  ['inspect-pptx-xml', ({ edit }) => edit('docProps/app.xml', /$/, '<')],
  [
    'inspect-pptx-part-name',
    ({ add, edit }) => {
      add('ppt/PRESPROPS.xml', '<x/>')
      edit(presentationRels, end, `${relationship('rId99', 'presProps', 'PRESPROPS.xml')}/>${end}`)
    },
  ],
  [
    'inspect-pptx-type-missing',
    ({ edit }) => edit(types, /<Override PartName="\/ppt\/slides\/slide1\.xml"[^>]*>/, ''),
  ],
  [
    'inspect-pptx-type-dangling',
    ({ edit }) =>
      edit(
        types,
        '</Types>',
        '<Override PartName="/ppt/slides/slide99.xml" ContentType="a/b"/></Types>',
      ),
  ],
  ['inspect-pptx-type-twice', ({ edit }) => edit(types, /(<Default [^>]*>)/, '$1$1')],
  [
    'inspect-pptx-relationship-dangling',
    ({ edit }) =>
      edit(slideRels(1), end, `${relationship('rId99', 'image', '../media/none.png')}/>${end}`),
  ],
  [
    'inspect-pptx-relationship-twice',
    ({ edit }) =>
      edit(presentationRels, end, `${relationship('rId9', 'presProps', 'presProps.xml')}/>${end}`),
  ],
  [
    'inspect-pptx-relationship-unknown',
    ({ edit }) => edit(slide(3), 'hlinkClick r:id="rId1"', 'hlinkClick r:id="rId77"'),
  ],
  [
    'inspect-pptx-relationship-orphan',
    ({ add }) =>
      add(
        slideRels(99),
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`,
      ),
  ],
  ['inspect-pptx-part-unreached', ({ add }) => add('ppt/media/lost.png', 'x')],
  [
    'inspect-pptx-slide-missing',
    ({ edit }) => {
      edit(presentation, 'id="261" r:id="rId7"', 'id="261" r:id="rId99"')
      edit(
        presentationRels,
        end,
        `${relationship('rId99', 'image', 'media/image-5-1.png')}/>${end}`,
      )
    },
  ],
  ['inspect-pptx-slide-id', ({ edit }) => edit(presentation, /id="256"/g, 'id="5"')],
  [
    'inspect-pptx-layout-id',
    ({ edit }) =>
      edit(
        'ppt/slideMasters/slideMaster1.xml',
        /<p:sldLayoutId id="\d+"/,
        '<p:sldLayoutId id="2147483648"',
      ),
  ],
  ['inspect-pptx-section-slides', ({ edit }) => edit(presentation, '<p14:sldId id="256"/>', '')],
  [
    'inspect-pptx-section-id',
    ({ edit }) => edit(presentation, /(<p14:section [^>]*id=")[^"]*/, '$1{0}'),
  ],
  [
    'inspect-pptx-required-part',
    ({ edit }) =>
      edit(
        slideRels(1),
        end,
        `${relationship('rId99', 'slideLayout', '../slideLayouts/slideLayout1.xml')}/>${end}`,
      ),
  ],
  ['inspect-pptx-shape-id', ({ edit }) => edit(slide(5), 'cNvPr id="4"', 'cNvPr id="3"')],
  [
    'inspect-pptx-placeholder-twice',
    ({ edit }) => edit(slide(3), 'type="body" idx="13"', 'type="body" idx="1"'),
  ],
  [
    'inspect-pptx-placeholder-unmatched',
    ({ edit }) => edit(slide(3), 'type="body" idx="13"', 'type="clipArt" idx="77"'),
  ],
  ['inspect-pptx-table-grid', ({ edit }) => edit(slide(4), /<a:gridCol [^>]*\/>/, '')],
  ['inspect-pptx-paragraph', ({ edit }) => edit(slide(3), '</a:r>', '</a:r><a:pPr/>')],
  [
    'inspect-pptx-notes-master',
    ({ edit }) => {
      edit(presentation, /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, '')
      edit(presentationRels, /<Relationship [^>]*notesMaster1[^>]*>/, '')
    },
  ],
  [
    'inspect-pptx-title',
    ({ edit }) => edit('docProps/core.xml', /<dc:title>.*?<\/dc:title>/, '<dc:title> </dc:title>'),
  ],
  [
    'inspect-pptx-language-property',
    ({ edit }) => edit('docProps/core.xml', '<dc:language>en-GB</dc:language>', ''),
  ],
  ['inspect-pptx-slide-title', ({ edit }) => edit(slide(3), titleShape, '')],
  [
    'inspect-pptx-slide-title-twice',
    ({ edit }) => edit(slide(3), 'Where to read more', 'Who is who'),
  ],
  [
    'inspect-pptx-section-name',
    ({ edit }) => edit(presentation, 'section name="Figures"', 'section name="Default Section"'),
  ],
  [
    'inspect-pptx-section-name-twice',
    ({ edit }) =>
      edit(presentation, 'section name="Figures"', 'section name="Tables and pictures"'),
  ],
  ['inspect-pptx-alt', ({ edit }) => edit(slide(5), ' descr="A grey square"', '')],
  ['inspect-pptx-alt-table', ({ edit }) => edit(slide(4), / descr="[^"]*"/, '')],
  [
    'inspect-pptx-alt-name',
    ({ edit }) => edit(slide(5), 'descr="A grey square"', 'descr="image1.png"'),
  ],
  [
    'inspect-pptx-decorative-alt',
    ({ edit }) =>
      edit(slide(5), 'descr="A grey square"/>', `descr="A grey square">${decorative}</p:cNvPr>`),
  ],
  [
    'inspect-pptx-placeholder-empty',
    ({ edit }) => edit(slide(5), '<a:t>Tables and pictures</a:t>', '<a:t/>'),
  ],
  ['inspect-pptx-table-header', ({ edit }) => edit(slide(4), 'firstRow="1"', 'firstRow="0"')],
  [
    'inspect-pptx-table-merged',
    ({ edit }) => edit(slide(4), /<a:tc>(.*?)<a:tc>/, '<a:tc gridSpan="2">$1<a:tc hMerge="1">'),
  ],
  ['inspect-pptx-table-empty-cell', ({ edit }) => edit(slide(4), '<a:t>Full name</a:t>', '<a:t/>')],
  [
    'inspect-pptx-reading-order',
    ({ edit }) =>
      edit(slide(3), /(<p:sp><p:nvSpPr><p:cNvPr id="2".*?<\/p:sp>)(.*?<\/p:sp>)/, '$2$1'),
  ],
  [
    'inspect-pptx-timed',
    ({ edit }) => edit(slide(3), '</p:clrMapOvr>', '</p:clrMapOvr><p:transition advTm="3000"/>'),
  ],
  [
    'inspect-pptx-media',
    ({ edit }) => {
      edit(
        slide(5),
        '</p:cNvPicPr><p:nvPr/>',
        '</p:cNvPicPr><p:nvPr><a:videoFile r:link="rId88"/></p:nvPr>',
      )
      edit(
        slideRels(5),
        end,
        `${relationship('rId88', 'video', 'https://example.org/film')} TargetMode="External"/>${end}`,
      )
    },
  ],
  ['inspect-pptx-language', ({ edit }) => edit(slide(3), '<a:rPr lang="en-GB"', '<a:rPr')],
  [
    'inspect-pptx-language-tag',
    ({ edit }) => edit(slide(3), '<a:rPr lang="en-GB"', '<a:rPr lang="English (UK)"'),
  ],
  [
    'inspect-pptx-link-text',
    ({ edit }) => edit(slide(3), 'annual report of the Institute', 'here'),
  ],
  [
    'inspect-pptx-contrast',
    ({ edit }) =>
      edit(
        'ppt/theme/theme1.xml',
        '<a:dk1><a:srgbClr val="0B1F3A"/>',
        '<a:dk1><a:srgbClr val="B8C2D0"/>',
      ),
  ],
  [
    'inspect-pptx-contrast',
    ({ edit }) =>
      edit(
        'ppt/slideLayouts/slideLayout3.xml',
        /(type="title".*?<a:defRPr.*?schemeClr val=")tx1/,
        '$1accent5',
      ),
  ],
]

const codesOf = (bytes: Uint8Array): readonly string[] => [
  ...new Set(inspect(bytes).findings.map(({ code }) => code)),
]

it('finds nothing in the specimen', () => {
  expect(inspect(specimen)).toMatchObject({ format: 'pptx', pages: 6, findings: [] })
})

it.each(cases)('%s: fires, and only it', (code, change) => {
  expect(codesOf(redraftedDeck(specimen, change))).toEqual([code])
})

it('inspect-pptx-broken: a cut-off archive', () => {
  for (let length = 2; length < specimen.length; length += 9973) {
    expect(codesOf(specimen.subarray(0, length))).toEqual(['inspect-pptx-broken'])
  }
})

it('inspect-pptx-too-large: an archive that claims to grow beyond the limit is not unzipped', () => {
  const zip = zipSync({ 'a.xml': strToU8('x'.repeat(99)) })
  const claimed = Buffer.from(zip)
  const directory = claimed.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  claimed.writeUInt32LE(0x7fffffff, directory + 24)
  expect(codesOf(claimed)).toEqual(['inspect-pptx-too-large'])
})

it('inspect-pptx-broken: an archive that unzips to more than it claims', () => {
  const zip = Buffer.from(zipSync({ 'a.xml': strToU8('x'.repeat(99_999)) }))
  zip.writeUInt32LE(10, zip.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24)
  expect(inspect(zip).findings.length).toBeGreaterThan(0)
})

it('inspect-pptx-no-deck: another archive', () => {
  expect(codesOf(zipSync({ 'readme.txt': strToU8('hello') }))).toEqual(['inspect-pptx-no-deck'])
})

it.each(['', 'hello', '\u00D0\u00CF\u0011\u00E0'])('inspect-file-unknown: %j', (text) => {
  expect(codesOf(Buffer.from(text, 'latin1'))).toEqual(['inspect-file-unknown'])
})

it('has a control for every code', () => {
  const tested = [
    ...cases.map(([code]) => code),
    'inspect-pptx-broken',
    'inspect-pptx-too-large',
    'inspect-pptx-no-deck',
  ]
  expect(Object.keys(pptxInspectionCodes).filter((code) => !tested.includes(code))).toEqual([])
})
