/** Judges of PDFs: pdf.js, qpdf, Poppler and MuPDF. */

import { elementsIn, readPdf } from '../runner/pdf-file.js'
import { type BuiltFile, type Findings, type Judge, judgeOfOne } from './judge.js'
import { linesOf, run } from './run.js'

/** pdf.js reads the file back: properties, and on every page text, tags and nothing untagged. */
async function readBack({ bytes, name }: BuiltFile): Promise<Findings> {
  const file = await readPdf(bytes).catch((fault: unknown) => String(fault))
  if (typeof file === 'string') return [file]
  const { marked, title, displaysTitle, language, pages } = file
  const findings: string[] = []
  if (!marked) findings.push('it is not tagged')
  if (title === '' || !displaysTitle) findings.push('its title is not shown')
  const [, wanted = ''] = /\/(de|en)\//.exec(name) ?? []
  if (!language.startsWith(wanted) || language === '') findings.push(`its language is ${language}`)
  pages.forEach(({ text, tree, untagged }, index) => {
    const page = `page ${index + 1}`
    if (!/\p{L}/u.test(text)) findings.push(`${page} has no text`)
    if (elementsIn(tree).length === 0) findings.push(`${page} has no tags`)
    if (untagged !== '') findings.push(`${page} has untagged text: ${untagged}`)
  })
  return findings
}

const pdfJs = judgeOfOne('pdf.js', 'pdf', readBack)

/** qpdf checks the syntax of all objects. */
const qpdf = judgeOfOne('qpdf', 'pdf', async ({ path }) => {
  const { out, err, ended } = await run('qpdf', '--check', path)
  return ended === 0 ? [] : linesOf(`${out}\n${err}`)
})

/** Poppler reads the structure tree. */
const tags = judgeOfOne('tags', 'pdf', async ({ path }) => {
  const info = await run('pdfinfo', path)
  const tree = await run('pdfinfo', '-struct', path)
  const findings = [...linesOf(info.err), ...linesOf(tree.err)]
  if (!/^Tagged: +yes/m.test(info.out)) findings.push('it is not tagged')
  const titles = tree.out.match(/^\s*H1\b/gm) ?? []
  if (titles.length !== 1) findings.push(`it has ${titles.length} H1`)
  return findings
})

/** Poppler lists the fonts; each is embedded and can be read as Unicode. */
const fonts = judgeOfOne('fonts', 'pdf', async ({ path }) => {
  const { out, err } = await run('pdffonts', path)
  const [, , ...rows] = out.trimEnd().split('\n')
  const bad = rows.filter((row) => {
    const [embedded, , unicode] = row.trim().split(/\s+/).slice(-5)
    return embedded !== 'yes' || unicode !== 'yes'
  })
  return [...linesOf(err), ...(rows.length > 0 ? bad : ['it has no fonts'])]
})

/** Poppler extracts text from every page. */
const text = judgeOfOne('text', 'pdf', async ({ path }) => {
  const { out, err } = await run('pdftotext', path, '-')
  const pages = out.split('\f').slice(0, -1)
  const mute = pages.flatMap((page, index) => (/\p{L}/u.test(page) ? [] : [`page ${index + 1}`]))
  return [...linesOf(err), ...mute.map((page) => `${page} has no text`)]
})

/** MuPDF opens the file and draws every page without a complaint (`-N`: some builds complain of lacking colour management). */
const mupdf = judgeOfOne('mupdf', 'pdf', async ({ path }) => {
  const info = await run('mutool', 'info', path)
  const drawn = await run('mutool', 'draw', '-q', '-N', '-F', 'pgm', '-o', '/dev/null', path)
  const findings = [...linesOf(info.err), ...linesOf(drawn.err)]
  if (!/^Pages: [1-9]/m.test(info.out)) findings.push('it has no pages')
  if (drawn.ended !== 0) findings.push(`drawing ended with ${drawn.ended}`)
  return findings
})

/** All of them. */
export const pdfJudges: readonly Judge[] = [pdfJs, qpdf, tags, fonts, text, mupdf]
