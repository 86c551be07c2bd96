/** Reads finished PDFs back with pdf.js: prints the tag tree with its text, for assertions and references. */

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument } from './pdf-js.js'

/** A node of the structure tree as pdf.js gives it. */
interface Node {
  readonly role: string
  readonly lang?: string
  readonly alt?: string
  readonly bbox?: readonly number[]
  readonly children: readonly (Node | Leaf)[]
}

interface Leaf {
  readonly type: 'content' | 'object' | 'annotation'
  readonly id: string
}

/** What stands on a page: text by marked-content id, and the text of artifacts. */
interface PageText {
  readonly byId: ReadonlyMap<string, string>
  readonly artifacts: string
}

/**
 * Prints the tag tree of every page, two spaces a level, text in quotation marks.
 *
 * Text is pdf.js's own extraction, which makes every space U+0020 and moves spaces between pieces; so pieces
 * are trimmed. What stands outside of the tree is printed last, after `artifact`.
 */
export async function printTags(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const lines: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    lines.push(`page ${number}`, ...(await printPage(await pdf.getPage(number))))
  }
  await task.destroy()
  return `${lines.join('\n')}\n`
}

async function printPage(page: PDFPageProxy): Promise<string[]> {
  const text = await readText(page)
  const links = await readLinks(page)
  const tree = (await page.getStructTree()) as Node | null
  const printed =
    tree === null ? [] : tree.children.flatMap((child) => print(child, 1, text, links))
  return text.artifacts === '' ? printed : [...printed, `  artifact ${quote(text.artifacts)}`]
}

function print(
  node: Node | Leaf,
  depth: number,
  text: PageText,
  links: ReadonlyMap<string, string>,
): string[] {
  const indent = '  '.repeat(depth)
  if ('role' in node) {
    const lang = node.lang === undefined ? '' : ` lang=${node.lang}`
    const alt = node.alt === undefined ? '' : ` alt=${quote(node.alt)}`
    const children = node.children.flatMap((child) => print(child, depth + 1, text, links))
    return [`${indent}${node.role}${lang}${alt}`, ...children]
  }
  if (node.type !== 'content') return [`${indent}-> ${links.get(node.id) ?? node.id}`]
  const content = text.byId.get(node.id) ?? ''
  return content.trim() === '' ? [`${indent}(drawing)`] : [`${indent}${quote(content)}`]
}

async function readText(page: PDFPageProxy): Promise<PageText> {
  const content = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  })
  const byId = new Map<string, string>()
  let artifacts = ''
  const open: (string | undefined)[] = []
  const append = (before: string | undefined, item: { str: string; hasEOL: boolean }): string =>
    `${before ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id || undefined)
      continue
    }
    const id = open.at(-1)
    if (id === undefined) artifacts = append(artifacts, item)
    else byId.set(id, append(byId.get(id), item))
  }
  return { byId, artifacts }
}

async function readLinks(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const annotations = (await page.getAnnotations()) as { id: string; url?: string }[]
  return new Map(annotations.map(({ id, url }) => [id, url ?? id]))
}

function quote(text: string): string {
  return JSON.stringify(text.trim().replace(/ +/g, ' ')).replaceAll('\u00AD', '\\u00AD')
}
