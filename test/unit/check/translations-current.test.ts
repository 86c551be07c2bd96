/** Outdated translations: found, shown with both texts, recorded. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import { outdatedOf, recordName } from '../../../src/base/translation.js'
import { type BuildOptions, build } from '../../../src/build/build.js'
import { outdatedTranslations, recordTranslations } from '../../../src/build/record-translations.js'
import { messageTranslations } from '../../../src/template/translations.js'
import { alteredDisk } from '../../runner/altered-disk.js'
import { open, shippedFolders } from '../../runner/typeset.js'

const options: BuildOptions = {
  ...shippedFolders,
  documents: ['fact-sheet'],
  formats: ['pdf'],
  release: false,
  allow: [],
  handout: false,
  workers: 1,
}

/** The shipped project with one German text changed. */
const changed = (file: string, from: string, to: string) =>
  alteredDisk({ text: (path, text) => (path.endsWith(file) ? text.replace(from, to) : text) })

const message = changed('fact-sheet/de.yaml', 'kicker: Faktenblatt', 'kicker: Auf einen Blick')
const label = changed('/facts.yaml', 'short: Planbetten', 'short: Betten')

describe('what is shipped', () => {
  const { project } = open(shippedFolders)

  it('has a record in which every translation is current', () => {
    const { translations, translationRecord = {} } = project.dataset
    expect(translations.length).toBeGreaterThan(150)
    expect(outdatedOf(translations, translationRecord)).toEqual([])
    for (const template of project.templates.values()) {
      expect(template.translationRecord, template.name).toBeDefined()
      const found = outdatedOf(messageTranslations(template), template.translationRecord ?? {})
      expect(found, template.name).toEqual([])
    }
  })

  it('takes quotations as the source of their translations', () => {
    const found = project.dataset.translations.find(({ key }) => key === 'q.huber/translations')
    expect(found?.source).toMatch(/^Die Universitätsmedizin ist/)
    expect(found?.text).toMatch(/^University medicine is/)
  })
})

describe('a changed German text', () => {
  it.each([
    ['message', message, 'kicker', 'Auf einen Blick', 'Fact sheet'],
    ['label', label, 'fig.beds/labels', 'Betten', 'approved beds'],
  ])('of a %s is shown with both texts, and a draft is made', async (_, disk, key, de, en) => {
    const { files, diagnostics } = await build({ ...options, locales: ['en'], out: 'out' }, disk)
    const [found] = diagnostics.filter(({ code }) => code === 'translation-outdated')
    expect(found?.message).toContain(`the en text of \`${key}\``)
    expect(found?.gate).toBe('release')
    expect(found?.hints[0]?.message).toContain(de)
    expect(found?.hints[0]?.span?.file).toMatch(/\.yaml$/)
    expect(found?.hints[1]?.message).toContain(en)
    expect(files.map(({ gates }) => gates)).toEqual([['translation-outdated']])
  })

  it.each([message, label])('stops a release in English and none in German', async (disk) => {
    const { files } = await build({ ...options, release: true, out: 'out' }, disk)
    expect(files.map(({ path }) => path)).toEqual(['press/de/fact-sheet.pdf'])
  })

  it('that the document does not print concerns it not', async () => {
    const disk = changed('/questions.yaml', 'Wann und wo fand', 'Wo und wann fand')
    const { diagnostics } = await build({ ...options, locales: ['en'] }, disk)
    expect(diagnostics.map(({ code }) => code)).not.toContain('translation-outdated')
  })
})

describe('the record', () => {
  it('takes what was compared, and nothing else', () => {
    const { report, diagnostics } = collect()
    const { project } = open(shippedFolders, message)
    const outdated = outdatedTranslations('fact-sheet', project, message, report)
    expect(outdated.map(({ key }) => key)).toEqual(['kicker'])
    message.written.clear()
    recordTranslations('fact-sheet', ['kicker'], project, message, report)
    const [[path, bytes] = ['', new Uint8Array()]] = message.written
    expect(path).toMatch(new RegExp(`fact-sheet/${recordName}$`))
    const before = Object.entries(project.templates.get('fact-sheet')?.translationRecord?.en ?? {})
    const now = new TextDecoder().decode(bytes)
    for (const [key, hash] of before) {
      expect(now.includes(`  ${key}: "${hash}"\n`), key).toBe(key !== 'kicker')
    }
    expect(diagnostics).toEqual([])
  })

  it('names a key that was probably meant', () => {
    const { report, diagnostics } = collect()
    const disk = alteredDisk({})
    const { project } = open(shippedFolders, disk)
    recordTranslations('fact-sheet', ['kiker'], project, disk, report)
    recordTranslations('fact-sheeet', 'all', project, disk, report)
    expect(diagnostics.map(({ code }) => code)).toEqual(['translation-unknown', 'document-unknown'])
    expect(diagnostics[0]?.hints[0]?.message).toContain('`kicker`')
    expect(disk.written.size).toBe(0)
  })
})
