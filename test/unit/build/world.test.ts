/** The disk: what cannot be read has a reason, what is written is whole. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDisk } from '../../../src/build/world.js'

const folder = (): string => mkdtempSync(join(tmpdir(), 'vorlage-'))
const disk = openDisk()

describe('reading', () => {
  it('tells a missing file from a folder and from bytes that are no text', () => {
    const at = folder()
    writeFileSync(join(at, 'latin1.yaml'), Buffer.from([0x4d, 0xfc, 0x6e]))
    expect(disk.readText(join(at, 'absent.yaml'))).toMatchObject({ ok: false, fault: 'missing' })
    expect(disk.readText(at)).toMatchObject({ ok: false, fault: 'directory' })
    expect(disk.readText(join(at, 'latin1.yaml'))).toMatchObject({ ok: false, fault: 'not-utf8' })
  })

  it('leaves a byte order mark out', () => {
    const at = join(folder(), 'bom.yaml')
    writeFileSync(at, '\uFEFFtitle: HB3\r\n')
    expect(disk.readText(at)).toEqual({ ok: true, value: 'title: HB3\r\n' })
  })

  it('lists a folder by code unit, folders with a slash', () => {
    const at = folder()
    for (const name of ['b.yaml', 'a.yaml', 'Z.yaml']) writeFileSync(join(at, name), '')
    mkdirSync(join(at, 'c'))
    expect(disk.list(at)).toEqual({ ok: true, value: ['Z.yaml', 'a.yaml', 'b.yaml', 'c/'] })
  })

  it('lists a folder although a link in it leads back to itself, or nowhere', () => {
    const at = folder()
    writeFileSync(join(at, 'a.yaml'), '')
    symlinkSync('loop.yaml', join(at, 'loop.yaml'))
    symlinkSync('nowhere', join(at, 'dangling.yaml'))
    const value = ['a.yaml', 'dangling.yaml', 'loop.yaml']
    expect(disk.list(at)).toEqual({ ok: true, value })
    expect(disk.readText(join(at, 'loop.yaml'))).toMatchObject({ ok: false, detail: 'ELOOP' })
    expect(disk.exists(join(at, 'loop.yaml'))).toBe(false)
  })
})

describe('writing', () => {
  const bytes = new TextEncoder().encode('Vorlage')

  it('makes the folders that it needs and leaves nothing beside the file', () => {
    const at = join(folder(), 'minister', 'de')
    expect(disk.writeWhole(join(at, 'deck.pdf'), bytes)).toBeUndefined()
    expect(readdirSync(at)).toEqual(['deck.pdf'])
    expect(readFileSync(join(at, 'deck.pdf'), 'utf8')).toBe('Vorlage')
  })

  it('leaves an earlier version as it was when the place cannot be written', () => {
    const at = folder()
    writeFileSync(join(at, 'file'), 'earlier')
    expect(disk.writeWhole(join(at, 'file', 'deck.pdf'), bytes)).toMatch(/EEXIST|ENOTDIR/)
    expect(readFileSync(join(at, 'file'), 'utf8')).toBe('earlier')
    mkdirSync(join(at, 'taken.pdf'))
    expect(disk.writeWhole(join(at, 'taken.pdf'), bytes)).toBeDefined()
    expect(readdirSync(at).sort()).toEqual(['file', 'taken.pdf'])
  })

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full and keeps what was there', () => {
    const at = folder()
    writeFileSync(join(at, 'deck.pdf'), 'earlier')
    symlinkSync('/dev/full', join(at, `deck.pdf.${process.pid}.part`))
    expect(disk.writeWhole(join(at, 'deck.pdf'), bytes)).toBe('ENOSPC')
    expect(readdirSync(at)).toEqual(['deck.pdf'])
    expect(readFileSync(join(at, 'deck.pdf'), 'utf8')).toBe('earlier')
  })
})
