/** A brand's logo on every page of the specimen: where it stands, that it moves nothing, how files hold it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LocaleCode } from '../src/base/localised.js'
import type { Job } from '../src/build/plan.js'
import type { ProjectFolders } from '../src/build/project.js'
import { specimenFolders } from '../src/build/specimen.js'
import type { Element } from '../src/layout/element.js'
import type { Layout } from '../src/layout/page.js'
import { printLayout } from '../src/layout/print.js'
import { alt, openBranded } from './runner/branded.js'
import { isLogo, touched } from './runner/logos.js'
import { printTags } from './runner/pdf-tags.js'
import { partOf, partsOf } from './runner/pptx-file.js'
import { fictitiousFolders, type Opened, root, typeset } from './runner/typeset.js'
import { elementsOf } from './runner/xml.js'

/** The lines of a printed layout that say which page it is and where its logo stands. */
function printLogos(layout: Layout): string {
  const lines = printLayout(layout).split('\nstructure\n')[0]?.split('\n') ?? []
  return `${lines.filter((line) => /^page | "Logo"/.test(line)).join('\n')}\n`
}

function figuresIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(figuresIn)].filter(({ role }) => role === 'Figure')
}

function withoutLogos(layout: Layout): Layout {
  const pages = layout.pages.map((page) => ({
    ...page,
    frames: page.frames.filter((frame) => !isLogo(frame)),
  }))
  return { ...layout, pages }
}

const elementId = /\be\d+\b/g

/** Decoration as it is printed: where a logo stands, a masthead may be decorated otherwise. */
const ornament = /^ {2}shape "(Linie|Fläche|Rule|Ground)".*\n/gm

/** Frames alone; elements are numbered anew where a Figure comes to them. */
function framesOf(layout: Layout): string {
  return comparable(printLayout(layout).split('\nstructure\n')[0] ?? '', layout)
}

function comparable(frames: string, { kind }: Layout): string {
  const plain = frames.replaceAll(elementId, 'e')
  return kind === 'sheet' ? plain.replaceAll(ornament, '') : plain
}

/** Kinds of documents in themes and languages; a deck in the other theme and language follows below. */
const shown = [
  ['m1', 'specimen-deck', 'de'],
  ['m1', 'specimen-report', 'en'],
  ['m1', 'specimen-sheet', 'de'],
  ['slate', 'specimen-report', 'de'],
  ['slate', 'specimen-sheet', 'en'],
] as const

describe('a logo', () => {
  const known = new Map<string, Opened>()
  const openIn = (theme: string): Opened => {
    const opened = known.get(theme) ?? openBranded(specimenFolders(theme, []), 'wide.svg')
    known.set(theme, opened)
    return opened
  }
  it.each(shown)('moves nothing and touches nothing in %s, %s, %s', async (theme, name, locale) => {
    const opened = openIn(theme)
    const job = jobOf(opened, name, locale)
    const { layout, diagnostics } = await typeset({ ...job, formats: [] }, opened)
    expect(diagnostics).toEqual([])
    const file = `${name}.${theme}.${locale}.txt`
    const plain = readFileSync(join(root, 'test/ref/specimen', file), 'utf8')
    expect(framesOf(withoutLogos(layout))).toBe(comparable(plain, layout))
    const logos = layout.pages.flatMap((page) => page.frames.filter(isLogo))
    expect(logos.filter(({ element }) => element !== undefined)).toHaveLength(1)
    const said = figuresIn(layout.structure).filter((figure) => figure.alt === alt[locale])
    expect(said).toMatchObject([{ box: logos[0]?.box }])
    for (const page of layout.pages) expect(touched(page, opened.project.theme)).toEqual([])
    const path = join(root, 'test/ref/logo', file)
    await expect(printLogos(layout)).toMatchFileSnapshot(path)
  })
})

function jobOf({ jobs }: Opened, name: string, locale: LocaleCode): Job {
  const job = jobs.find((one) => one.document === name && one.locale === locale)
  if (job === undefined) throw new Error(`there is no ${name} in ${locale}`)
  return job
}

/** A deck with one slide of each kind, short enough to be written twice. */
const everything: ProjectFolders = {
  ...fictitiousFolders,
  templates: [...fictitiousFolders.templates, join(root, 'test/specimens')],
}

describe.each([
  ['m1', 'wide.svg', 0],
  ['slate', 'square.png', 3],
] as const)('files in %s with the logo %s', (theme, mark, media) => {
  const folders = { ...everything, theme }
  const opened = openBranded(folders, mark)
  const deck = jobOf(opened, 'everything', 'en')

  it('hold it once on the slide master, and say it once in the tags', async () => {
    const { pptx, pdf, layout, diagnostics } = await typeset(deck, opened)
    expect(diagnostics).toEqual([])
    const parts = partsOf(pptx ?? new Uint8Array())
    const said = [...parts.keys()].filter(
      (name) =>
        name.endsWith('.xml') &&
        elementsOf(partOf(parts, name), 'p:cNvPr').some(
          ({ attributes }) => attributes.get('descr') === alt.en,
        ),
    )
    expect(said.sort()).toEqual([
      'ppt/slideLayouts/slideLayout1.xml',
      'ppt/slideLayouts/slideLayout2.xml',
      'ppt/slideMasters/slideMaster1.xml',
    ])
    const own = ['slideLayout1', 'slideLayout2', 'slideLayout3'].map((name) =>
      partOf(parts, `ppt/slideLayouts/${name}.xml`).attributes.get('showMasterSp'),
    )
    expect(own).toEqual(['0', '0', undefined])
    expect([...parts.keys()].filter((name) => name.includes('media/logo'))).toHaveLength(media)
    const tags = await printTags(pdf ?? new Uint8Array())
    expect(tags.split('\n').filter((line) => line.includes(alt.en))).toHaveLength(1)
    for (const page of layout.pages) expect(touched(page, opened.project.theme)).toEqual([])
    const path = join(root, 'test/ref/logo', `everything.${theme}.en.txt`)
    await expect(printLogos(layout)).toMatchFileSnapshot(path)
  })

  it('have the same bytes each time, though logos are made smaller only once', async () => {
    const [first, again] = [
      await typeset(deck, opened),
      await typeset(deck, openBranded(folders, mark)),
    ]
    expect(Buffer.compare(first.pptx ?? Buffer.of(), again.pptx ?? Buffer.of(1))).toBe(0)
    expect(Buffer.compare(first.pdf ?? Buffer.of(), again.pdf ?? Buffer.of(1))).toBe(0)
  })
})
