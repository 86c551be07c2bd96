/** Rules on how fonts agree with their programs and CMaps (Matterhorn 31). */

import type { Find, InspectionRule } from '../../finding.js'
import { collectionOf, predefinedCMaps, readCMap } from '../cmap.js'
import { isStream, type PdfFile } from '../file.js'
import { type EmbeddedTrueType, isNonsymbolic, readEmbeddedTrueType } from '../font-program.js'
import { type FontUse, usesOf } from '../font-uses.js'
import { asDict, asName, type PdfDict } from '../object.js'
import { type PdfSubject, pageName } from '../subject.js'
import type { TrueType } from '../truetype.js'

/** A font as one check sees it. */
interface Judged {
  readonly file: PdfFile
  readonly dict: PdfDict
  readonly use: FontUse
  readonly report: (code: string, message: string) => void
}

/** What fonts and their programs must agree on. */
export const fontProgramsRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-cmap-collection': {
      severity: 'error',
      basis: '31-001, 31-002, 31-003',
      text: 'A composite font and its CMap name different character collections, so codes lead to other characters than meant.',
    },
    'inspect-pdf-cmap-unknown': {
      severity: 'error',
      basis: '31-006, 31-008',
      text: 'A CMap is named that is neither in the file nor one of those that every reader has.',
    },
    'inspect-pdf-cmap-direction': {
      severity: 'error',
      basis: '31-007',
      text: 'The dictionary of a CMap and its program disagree on the direction of writing (WMode).',
    },
    'inspect-pdf-glyph-absent': {
      severity: 'error',
      basis: '31-011',
      text: 'Text asks for glyphs that the embedded font program does not have, so nothing or a box is shown.',
    },
    'inspect-pdf-cid-set': {
      severity: 'error',
      basis: '31-014, 31-015',
      text: 'The list of glyphs in a font descriptor (CIDSet) is not that of the font program. The list may be left out; a wrong one may not stand.',
    },
    'inspect-pdf-font-width': {
      severity: 'error',
      basis: '31-016',
      text: 'Widths in a font dictionary differ from those in the font program, so text is spaced differently from reader to reader.',
    },
    'inspect-pdf-font-cmap': {
      severity: 'error',
      basis: '31-017, 31-018',
      text: 'A TrueType font that is not symbolic has no table that finds glyphs by characters, or the table lacks characters that are shown.',
    },
    'inspect-pdf-font-encoding': {
      severity: 'error',
      basis: '31-019, 31-020, 31-021, 31-023',
      text: 'A TrueType font that is not symbolic must be encoded by MacRomanEncoding or WinAnsiEncoding, and differences from it need a Unicode table in the font program.',
    },
    'inspect-pdf-font-symbolic': {
      severity: 'error',
      basis: '31-024, 31-025, 31-026',
      text: 'A symbolic TrueType font must have no Encoding, and its program one table, or one for symbols.',
    },
    'inspect-pdf-font-program': {
      severity: 'error',
      basis: 'ISO 32000-1, 9.9',
      text: 'An embedded TrueType program cannot be read: tables are missing that every such font has.',
    },
  },

  check(subject, report) {
    const { file } = subject
    for (const [dict, use] of usesOf(subject)) {
      if (!use.rendered) continue
      const judged = { file, dict, use, report: reporter(use, report) }
      if (use.font.composite) checkCMap(judged)
      const embedded = readEmbeddedTrueType(file, dict)
      if (embedded === undefined) continue
      if (embedded.program === undefined) {
        judged.report('inspect-pdf-font-program', 'cannot be read')
        continue
      }
      checkGlyphs(judged, embedded, embedded.program)
      if (embedded.kind === 'nonsymbolic') checkNonsymbolic(judged, embedded, embedded.program)
      if (embedded.kind === 'symbolic') checkSymbolic(judged, embedded.program)
      if (embedded.kind === 'composite') checkCidSet(judged, embedded, embedded.program)
    }
  },
}

function reporter({ font, page }: FontUse, report: Find): Judged['report'] {
  return (code, message) => report(code, pageName(page), `the font ${font.name} ${message}`)
}

function checkCMap({ file, dict, report }: Judged): void {
  const named = asName(file.get(dict, 'Encoding'))
  const cmap = readCMap(file, dict)
  if (named !== undefined && !predefinedCMaps.has(named))
    report('inspect-pdf-cmap-unknown', `is encoded by the unknown CMap ${named}`)
  if (cmap === undefined) return
  if (cmap.base !== undefined && !predefinedCMaps.has(cmap.base))
    report('inspect-pdf-cmap-unknown', `has a CMap that builds on the unknown ${cmap.base}`)
  if (cmap.directions[0] !== cmap.directions[1])
    report('inspect-pdf-cmap-direction', 'has a CMap with two directions of writing')
  const [own, of] = [
    collectionOf(file, file.list(dict, 'DescendantFonts')[0] ?? null),
    cmap.collection,
  ]
  const same = own.registry === of.registry && own.ordering === of.ordering
  if (!same || own.supplement < of.supplement) {
    report('inspect-pdf-cmap-collection', `is of ${own.ordering}, its CMap of ${of.ordering}`)
  }
}

function checkGlyphs({ use, report }: Judged, embedded: EmbeddedTrueType, program: TrueType): void {
  const glyphs = [...use.painted].map((code) => ({ code, glyph: embedded.glyphOf(code) }))
  const absent = glyphs.filter(({ glyph }) => glyph !== undefined && glyph >= program.glyphCount)
  if (absent.length > 0)
    report('inspect-pdf-glyph-absent', `lacks ${absent.length} of the glyphs that are shown`)
  const differing = glyphs.filter(
    ({ code, glyph }) =>
      glyph !== undefined &&
      glyph > 0 &&
      glyph < program.glyphCount &&
      Math.abs(use.font.widthOf(code) - program.widthOf(glyph)) > 1,
  )
  if (differing.length > 0)
    report(
      'inspect-pdf-font-width',
      `has other widths than its program for ${differing.length} codes`,
    )
}

function checkCidSet(
  { file, report }: Judged,
  { descriptor, dict }: EmbeddedTrueType,
  program: TrueType,
): void {
  const list = file.get(descriptor, 'CIDSet')
  if (!isStream(list) || asName(file.get(dict, 'CIDToGIDMap')) !== 'Identity') return
  const decoded = file.decode(list)
  const bytes = decoded.ok ? decoded.bytes : new Uint8Array()
  const isListed = (cid: number): boolean => ((bytes[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0
  const cids = Array.from({ length: bytes.length * 8 }, (_, cid) => cid)
  const tooMany = cids.filter((cid) => cid >= program.glyphCount && isListed(cid)).length
  const glyphs = Array.from({ length: program.glyphCount }, (_, glyph) => glyph)
  const missing = glyphs.filter((glyph) => program.hasOutline(glyph) && !isListed(glyph)).length
  if (tooMany + missing > 0) {
    report(
      'inspect-pdf-cid-set',
      `has a CIDSet with ${missing} glyphs too few and ${tooMany} too many`,
    )
  }
}

function checkNonsymbolic(
  { file, dict, use, report }: Judged,
  embedded: EmbeddedTrueType,
  program: TrueType,
): void {
  const encoding = file.get(dict, 'Encoding')
  const base = asName(encoding) ?? asName(file.get(encoding, 'BaseEncoding'))
  const differs = file.get(encoding, 'Differences') !== null
  const unicode = program.tables.some(({ platform, encoding }) => platform === 3 && encoding === 1)
  if (!/^(MacRoman|WinAnsi)Encoding$/.test(base ?? '')) {
    const what = asDict(encoding) ? 'names no base encoding that is allowed' : 'has no encoding'
    report('inspect-pdf-font-encoding', base === undefined ? what : `is encoded by ${base}`)
  } else if (differs && !unicode) {
    report('inspect-pdf-font-encoding', 'has differences, but no Unicode table for them')
  }
  if (!program.tables.some(isNonsymbolic)) {
    report('inspect-pdf-font-cmap', 'has no table of characters')
    return
  }
  const lost = [...use.painted].filter((code) => embedded.glyphOf(code) === 0)
  if (lost.length > 0)
    report('inspect-pdf-font-cmap', `finds no glyph for ${lost.length} characters that are shown`)
}

function checkSymbolic({ file, dict, report }: Judged, { tables }: TrueType): void {
  const symbols = tables.some(({ platform, encoding }) => platform === 3 && encoding === 0)
  if (file.get(dict, 'Encoding') !== null)
    report('inspect-pdf-font-symbolic', 'is symbolic and has an encoding all the same')
  if (tables.length === 0)
    report('inspect-pdf-font-symbolic', 'is symbolic and has no table of codes')
  if (tables.length > 1 && !symbols)
    report('inspect-pdf-font-symbolic', 'is symbolic and has several tables, none for symbols')
}
