/** Contrast in decks: what text inherits, what lies behind it, and where nothing can be said. */

import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src/inspect/inspect.js'
import { colorIn, contrast } from '../../../src/inspect/pptx/color.js'
import { parseXml } from '../../../src/inspect/xml.js'
import { everything } from '../../runner/everything.js'
import { type PptxDraft, redraftedDeck } from '../../runner/pptx-draft.js'

const specimen = await everything('pptx')
const slide3 = 'ppt/slides/slide3.xml'
const slide4 = 'ppt/slides/slide4.xml'
const title = '“Where to read more”'

/** What is said of a changed specimen; nothing but contrast may be. */
function said(change: (draft: PptxDraft) => void): readonly string[] {
  return inspect(redraftedDeck(specimen, change)).findings.map(({ code, place, message }) => {
    expect(code).toBe('inspect-pptx-contrast')
    return `${place}: ${message}`
  })
}

const about = (lines: readonly string[], words: string): readonly string[] =>
  lines.filter((line) => line.includes(words))

const solid = (color: string): string => `<a:solidFill>${color}</a:solidFill>`
const rgb = (value: string): string => solid(`<a:srgbClr val="${value}"/>`)
const scheme = (value: string): string => solid(`<a:schemeClr val="${value}"/>`)

/** Sets the properties of the title's run on slide 3. */
const titleRun =
  (attributes: string, inside: string, body = '$1') =>
  ({ edit }: PptxDraft): void =>
    edit(
      slide3,
      /(<a:noAutofit\/>)(.*?)<a:rPr lang="en-GB" dirty="0"\/>(<a:t>Where to read more)/,
      `${body}$2<a:rPr lang="en-GB"${attributes} dirty="0">${inside}</a:rPr>$3`,
    )

/** Puts a rectangle below all shapes of slide 3. */
const below =
  (fill: string, box: string, geometry = 'rect', turn = '') =>
  ({ edit }: PptxDraft): void =>
    edit(
      slide3,
      '</p:grpSpPr>',
      `</p:grpSpPr><p:sp><p:nvSpPr><p:cNvPr id="90" name="Panel">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm${turn}>${box}</a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}</p:spPr></p:sp>`,
    )
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
const everywhere = '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>'
const leftHalf = '<a:off x="0" y="0"/><a:ext cx="1500000" cy="6858000"/>'

describe('colours are inherited', () => {
  const master = 'ppt/slideMasters/slideMaster1.xml'
  const layout = 'ppt/slideLayouts/slideLayout3.xml'
  const ofTitle = /(type="title".*?<a:defRPr[^>]*>)<a:solidFill>.*?<\/a:solidFill>/
  const pale = `slide 3, “Title”: ${title} #D5DCE6 on #FFFFFF: ${contrast('D5DCE6', 'FFFFFF').toFixed(2)} to 1, at least 3 is needed`

  it('from the placeholder of the layout, with slide, text, ratio and limit', () => {
    const lines = said(({ edit }) => edit(layout, ofTitle, `$1${scheme('accent5')}`))
    expect(lines).toContain(pale)
  })

  it('from the placeholder of the master, where the layout names none', () => {
    const lines = said(({ edit }) => {
      edit(layout, ofTitle, '$1')
      edit(master, ofTitle, `$1${scheme('accent5')}`)
    })
    expect(lines).toContain(pale)
  })

  it('from the styles of the master, where no placeholder names one', () => {
    const lines = said(({ edit }) => {
      edit(layout, ofTitle, '$1')
      edit(master, ofTitle, '$1')
      edit(master, /(<p:titleStyle>.*?schemeClr val=")tx1/, '$1accent5')
    })
    expect(lines).toContain(pale)
  })

  it('from the defaults of the presentation, where the master has no style', () => {
    const lines = said(({ edit }) => {
      edit(layout, ofTitle, '$1')
      edit(master, ofTitle, '$1')
      edit(master, /(<p:titleStyle>.*?)<a:solidFill>.*?<\/a:solidFill>/, '$1')
      edit(
        'ppt/presentation.xml',
        /<p:defaultTextStyle>.*?<\/p:defaultTextStyle>/,
        `<p:defaultTextStyle><a:lvl1pPr><a:defRPr>${scheme('accent5')}</a:defRPr></a:lvl1pPr></p:defaultTextStyle>`,
      )
    })
    expect(lines).toContain(pale)
  })

  it('from the list style of the shape, which outweighs layout and master', () => {
    const style = `<a:lstStyle><a:lvl1pPr><a:defRPr>${scheme('accent4')}</a:defRPr></a:lvl1pPr></a:lstStyle>`
    expect(said(({ edit }) => edit(slide3, '<a:lstStyle/>', style))).toHaveLength(1)
  })

  it('by the colour map of the slide', () => {
    const map =
      'bg1="lt1" tx1="lt2" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
    const lines = said(({ edit }) =>
      edit(slide3, '<a:masterClrMapping/>', `<a:overrideClrMapping ${map}/>`),
    )
    expect(about(lines, `${title} #F2F5F9 on #FFFFFF`)).toHaveLength(1)
  })

  it('of links, unless they keep that of their text', () => {
    const hlink = (draft: PptxDraft): void =>
      draft.edit(
        'ppt/theme/theme1.xml',
        /<a:hlink>.*?<\/a:hlink>/,
        '<a:hlink><a:srgbClr val="CCCCCC"/></a:hlink>',
      )
    expect(said(hlink)).toEqual([])
    const lines = said((draft) => {
      hlink(draft)
      draft.edit(slide3, /(<a:hlinkClick r:id="rId1")>.*?<\/a:hlinkClick>/, '$1/>')
    })
    expect(about(lines, '#CCCCCC on #FFFFFF')).toHaveLength(1)
  })
})

describe('the limit', () => {
  it.each([
    [' sz="1800"', 0],
    [' sz="1700" b="0"', 1],
    [' sz="1400" b="1"', 0],
    [' sz="1300" b="1"', 1],
  ])('follows size and weight: %s', (attributes, count) => {
    expect(said(titleRun(attributes, rgb('8A8A8A')))).toHaveLength(count)
  })

  it('follows the scale to which text is fitted', () => {
    const scaled = '<a:normAutofit fontScale="50000"/>'
    expect(said(titleRun(' sz="2400"', rgb('8A8A8A'), scaled))).toHaveLength(1)
  })
})

describe('the ground', () => {
  const dark = `<p:bg><p:bgPr>${scheme('tx1')}<a:effectLst/></p:bgPr></p:bg>`
  const gradient =
    '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst></a:gradFill>'

  it('is the background of the slide before that of its layout', () => {
    const lines = said(({ edit }) => edit(slide3, '<p:cSld>', `<p:cSld>${dark}`))
    expect(about(lines, `${title} #0B1F3A on #0B1F3A: 1.00`)).toHaveLength(1)
  })

  it('is a style of the theme with the colour of the reference', () => {
    const styled = `<p:bg><p:bgRef idx="1001"><a:schemeClr val="tx1"/></p:bgRef></p:bg>`
    const lines = said(({ edit }) => edit(slide3, '<p:cSld>', `<p:cSld>${styled}`))
    expect(about(lines, `${title} #0B1F3A on #0B1F3A`)).toHaveLength(1)
  })

  it('is the fill of the shape itself', () => {
    const lines = said(({ edit }) => edit(slide3, '<p:spPr/>', `<p:spPr>${scheme('tx1')}</p:spPr>`))
    expect(lines).toHaveLength(1)
  })

  it('is a shape that holds all of the text', () => {
    const lines = said(below(scheme('tx1'), everywhere))
    expect(about(lines, `${title} #0B1F3A on #0B1F3A`)).toHaveLength(1)
  })

  it('is a shape in a group, which moves and scales it', () => {
    const grouped = (side: number): readonly string[] =>
      said((draft) => {
        below(scheme('tx1'), `<a:off x="9" y="9"/><a:ext cx="${side}" cy="${side}"/>`)(draft)
        const transform = `${everywhere}<a:chOff x="9" y="9"/><a:chExt cx="100" cy="100"/>`
        draft.edit(
          slide3,
          /<p:sp><p:nvSpPr><p:cNvPr id="90".*?<\/p:sp>/,
          `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="91" name="Group">${decorative}</p:cNvPr><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${transform}</a:xfrm></p:grpSpPr>$&</p:grpSp>`,
        )
      })
    expect(about(grouped(100), `${title} #0B1F3A on #0B1F3A`)).toHaveLength(1)
    expect(about(grouped(50), title)).toEqual([])
  })

  it('is a mark on the text', () => {
    const marked = `${rgb('000000')}<a:highlight><a:srgbClr val="222222"/></a:highlight>`
    expect(said(titleRun('', marked))).toHaveLength(1)
  })

  it.each([
    ['a gradient', below(gradient, everywhere)],
    ['a shape below a part of it', below(scheme('tx1'), leftHalf)],
    ['a shape that does not fill its box', below(scheme('tx1'), everywhere, 'ellipse')],
    [
      'a veil',
      below(solid('<a:schemeClr val="tx1"><a:alpha val="50000"/></a:schemeClr>'), everywhere),
    ],
    ['a turned shape', below(scheme('tx1'), everywhere, 'rect', ' rot="300000"')],
  ])('is not judged on %s', (_, change) => {
    expect(said(change)).toEqual([])
  })

  it('is the fill of a cell, and unknown where a cell names none', () => {
    const filled = (fill: string): readonly string[] =>
      said(({ edit }) => {
        edit(
          slide4,
          /<a:schemeClr val="tx2"\/>(<\/a:solidFill>(?:<a:(?:latin|ea|cs) [^>]*>)*<\/a:rPr><a:t>Full name)/,
          '<a:srgbClr val="999999"/>$1',
        )
        edit(slide4, /(<a:t>Full name.*?<\/a:lnB>)<a:noFill\/>/, `$1${fill}`)
      })
    expect(about(filled(rgb('AAAAAA')), '#999999 on #AAAAAA')).toHaveLength(1)
    expect(about(filled('<a:noFill></a:noFill>'), '#999999 on #FFFFFF')).toHaveLength(1)
    expect(filled('')).toEqual([])
  })
})

it.each([
  ['<a:schemeClr val="tx1"><a:tint val="75000"/></a:schemeClr>', '898989'],
  ['<a:schemeClr val="bg1"><a:shade val="50000"/></a:schemeClr>', 'BCBCBC'],
  ['<a:schemeClr val="bg1"><a:lumMod val="65000"/></a:schemeClr>', 'A6A6A6'],
  ['<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr>', '7F7F7F'],
  ['<a:srgbClr val="4472C4"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:srgbClr>', 'B4C7E7'],
  ['<a:srgbClr val="4472C4"><a:lumMod val="75000"/></a:srgbClr>', '2F5597'],
  ['<a:sysClr val="window" lastClr="FEFEFE"/>', 'FEFEFE'],
  ['<a:srgbClr val="4472C4"><a:alpha val="40000"/></a:srgbClr>', undefined],
  ['<a:prstClr val="red"/>', undefined],
])('%s is %s, as PowerPoint shows it', (xml, color) => {
  const parsed = parseXml(
    Buffer.from(
      `<a:x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${xml}</a:x>`,
    ),
  )
  const palette = new Map([
    ['tx1', '000000'],
    ['bg1', 'FFFFFF'],
  ])
  const made = parsed.ok ? colorIn(parsed.root, palette) : ''
  if (made === undefined || color === undefined) expect(made).toBe(color)
  else
    for (const at of [0, 2, 4]) {
      const [one, other] = [made, color].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
      expect(Math.abs((one ?? 0) - (other ?? 0)), `${made} is not ${color}`).toBeLessThanOrEqual(1)
    }
})
