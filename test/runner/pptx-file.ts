/** Reads finished decks back: parts, slides in their order, texts. */

import { strFromU8, unzipSync } from 'fflate'
import { elementsOf, parseXml, printXml, textOf, type XmlElement } from './xml.js'

/** The parts of a package by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Unzips a package. */
export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)))
}

/** A part as XML. */
export function partOf(parts: Parts, name: string): XmlElement {
  const bytes = parts.get(name)
  if (!bytes) throw new Error(`the package has no part ${name}`)
  return parseXml(strFromU8(bytes))
}

/** Names of all parts of a kind in the order of their numbers: `ppt/slides/slide1.xml` …. */
export function numberedParts(parts: Parts, folder: string, name: string): readonly string[] {
  const pattern = new RegExp(`^${folder}/${name}(\\d+)\\.xml$`)
  return [...parts.keys()]
    .flatMap((path) => {
      const number = pattern.exec(path)?.[1]
      return number === undefined ? [] : [{ path, number: Number(number) }]
    })
    .sort((a, b) => a.number - b.number)
    .map(({ path }) => path)
}

/** The slides of a deck. */
export function slidesOf(parts: Parts): readonly XmlElement[] {
  return numberedParts(parts, 'ppt/slides', 'slide').map((name) => partOf(parts, name))
}

/** The charts of a slide, by the slide's number. */
export function chartsOf(parts: Parts, slide: number): readonly XmlElement[] {
  const name = `ppt/slides/_rels/slide${slide}.xml.rels`
  if (!parts.has(name)) return []
  return elementsOf(partOf(parts, name), 'Relationship').flatMap(({ attributes }) => {
    const target = attributes.get('Target') ?? ''
    return /charts\/chart\d+\.xml$/.test(target)
      ? [partOf(parts, target.replace(/^\.\.|^\/ppt/, 'ppt'))]
      : []
  })
}

/** The paragraphs of a part, with text. */
export function paragraphsOf(part: XmlElement): readonly string[] {
  return elementsOf(part, 'a:p')
    .map((paragraph) =>
      paragraph.children
        .map((child) => {
          if (typeof child === 'string') return ''
          return child.name === 'a:br' ? ' ' : elementsOf(child, 'a:t').map(textOf).join('')
        })
        .join(''),
    )
    .filter((text) => text.trim() !== '')
}

/** All words of a deck: slides, notes, charts. */
export function deckText(bytes: Uint8Array): string {
  const parts = partsOf(bytes)
  return [...parts.keys()]
    .filter((name) => /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/.test(name))
    .flatMap((name) => {
      const part = partOf(parts, name)
      return [...paragraphsOf(part), ...elementsOf(part, 'c:v').map(textOf)]
    })
    .join('\n')
}

/** Every XML part as text with sorted attributes; other parts are listed with their size. */
export function printParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = partsOf(bytes)
  const xml = [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name))
  const rest = [...parts.keys()].filter((name) => !xml.includes(name)).sort()
  const listed = rest.map((name) => `${name}\n`).join('')
  return new Map([
    ...xml.map((name) => [name, printXml(partOf(parts, name))] as const),
    ...(rest.length > 0 ? [['other-parts.txt', listed] as const] : []),
  ])
}
