/** Negative controls for PDF: for each rule a file that breaks exactly it, made from real output. */

import { expect, it } from 'vitest'
import { inspect } from '../../../src/inspect/inspect.js'
import { isStream } from '../../../src/inspect/pdf/file.js'
import { pdfInspectionCodes } from '../../../src/inspect/pdf/inspect-pdf.js'
import { asDict, asList, asName, type PdfValue } from '../../../src/inspect/pdf/object.js'
import { readTrueType } from '../../../src/inspect/pdf/truetype.js'
import { everything } from '../../runner/everything.js'
import {
  array,
  dict,
  type Entries,
  name,
  type PdfDraft,
  redrafted,
  string,
} from '../../runner/pdf-draft.js'

const specimen = await everything('pdf')

type Case = readonly [code: string, change: (draft: PdfDraft) => void]

const first = (draft: PdfDraft, role: string, index = 0): Entries => {
  const element = draft.elements(role)[index]
  if (!element) throw new Error(`the specimen has no ${role}`)
  return element
}
const retag = (from: string, to: string) => (draft: PdfDraft) =>
  void first(draft, from).set('S', name(to))
const xmp =
  (change: (text: string) => string) =>
  ({ edit, catalog }: PdfDraft) =>
    edit(catalog, 'Metadata', change)
const appendContent = (draft: PdfDraft, operators: string): void =>
  draft.edit(draft.page(0), 'Contents', (text) => `${text}\n${operators}`)
const kids = (element: Entries): readonly PdfValue[] => asList(element.get('K'))
const annotation = (draft: PdfDraft): Entries =>
  draft.find((entries) => asName(entries.get('Subtype')) === 'Link')
const annotated = (draft: PdfDraft): Entries => draft.find((entries) => entries.has('StructParent'))
const font = (draft: PdfDraft): Entries =>
  draft.find((entries) => asName(entries.get('Subtype')) === 'Type0')
const descendant = (draft: PdfDraft): Entries =>
  draft.find((entries) => asName(entries.get('Subtype')) === 'CIDFontType2')
const headings = (draft: PdfDraft): readonly Entries[] =>
  ['H1', 'H2', 'H3'].flatMap((role) => draft.elements(role))
const form = (
  draft: PdfDraft,
  content: string,
  extra: Readonly<Record<string, PdfValue>> = {},
): void => {
  const entries = {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: array(0, 0, 9, 9),
    ...extra,
  }
  const stream = draft.add({
    type: 'stream',
    dict: { type: 'dict', entries: new Map(Object.entries(entries)) },
    raw: Buffer.from(content),
  })
  draft
    .at(draft.page(0), 'Resources')
    .set('XObject', { type: 'dict', entries: new Map([['Form', stream]]) })
}

const stream = (raw: string | Uint8Array, entries: Readonly<Record<string, PdfValue>> = {}) =>
  ({
    type: 'stream',
    dict: { type: 'dict', entries: new Map(Object.entries(entries)) },
    raw: Buffer.from(raw),
  }) as const

/** A CMap of a collection, in the place of Identity-H. */
const cmap = (ordering: string, direction: number, program: string) => (draft: PdfDraft) => {
  const system = { Registry: string('Adobe'), Ordering: string(ordering), Supplement: 0 }
  const entries = { Type: name('CMap'), WMode: direction, CIDSystemInfo: dict(system) }
  font(draft).set('Encoding', draft.add(stream(program, entries)))
}

const programOf = (draft: PdfDraft): Uint8Array => {
  const program = draft.file.get(
    { type: 'dict', entries: draft.at(descendant(draft), 'FontDescriptor') },
    'FontFile2',
  )
  if (!isStream(program)) throw new Error('the specimen embeds no TrueType program')
  const decoded = draft.file.decode(program)
  if (!decoded.ok) throw new Error(decoded.fault)
  return decoded.bytes
}

/** The program with a table in which the code of A leads to the first glyph. */
const withTable = (program: Uint8Array, platform: number, encoding: number): Uint8Array => {
  const bytes = Buffer.from(program)
  const count = bytes.readUInt16BE(4)
  const head = Buffer.concat([bytes.subarray(0, 12 + count * 16), Buffer.alloc(16)])
  head.writeUInt16BE(count + 1, 4)
  for (let entry = 12; entry < 12 + count * 16; entry += 16)
    head.writeUInt32BE(head.readUInt32BE(entry + 8) + 16, entry + 8)
  const subtable = Buffer.alloc(262)
  subtable.writeUInt16BE(262, 2)
  subtable[6 + 65] = 1
  const index = Buffer.from([0, 0, 0, 1, 0, platform, 0, encoding, 0, 0, 0, 12])
  head.write('cmap', 12 + count * 16, 'latin1')
  head.writeUInt32BE(bytes.length + 16, 12 + count * 16 + 8)
  head.writeUInt32BE(index.length + subtable.length, 12 + count * 16 + 12)
  return Buffer.concat([head, bytes.subarray(12 + count * 16), index, subtable])
}

/** Shows an A in a simple TrueType font made of a composite one. */
const simple = (
  draft: PdfDraft,
  program: Uint8Array,
  flags: number,
  extra: Readonly<Record<string, PdfValue>>,
): void => {
  const width = readTrueType(program)?.widthOf(1) ?? 0
  const descriptor = dict({ Flags: flags, FontFile2: draft.add(stream(program)) })
  const entries = {
    Type: name('Font'),
    Subtype: name('TrueType'),
    FirstChar: 65,
    Widths: array(width),
    FontDescriptor: descriptor,
    ToUnicode: font(draft).get('ToUnicode') ?? null,
    ...extra,
  }
  draft.at(draft.at(draft.page(0), 'Resources'), 'Font').set('Simple', draft.add(dict(entries)))
  appendContent(draft, '/Artifact <</ActualText (A)>> BDC BT /Simple 9 Tf (A) Tj ET EMC')
}

const cases: readonly Case[] = [
  ['inspect-pdf-untagged', ({ catalog }) => void catalog.delete('StructTreeRoot')],
  ['inspect-pdf-suspects', ({ at, catalog }) => void at(catalog, 'MarkInfo').set('Suspects', true)],
  ['inspect-pdf-xmp-missing', ({ catalog }) => void catalog.delete('Metadata')],
  ['inspect-pdf-ua-identifier', xmp((text) => text.replace('<pdfuaid:part>1</pdfuaid:part>', ''))],
  ['inspect-pdf-title', xmp((text) => text.replace(/<dc:title>.*?<\/dc:title>/s, ''))],
  [
    'inspect-pdf-title-differs',
    ({ at, trailer }) => void at(trailer, 'Info').set('Title', string('Another')),
  ],
  [
    'inspect-pdf-title-hidden',
    ({ at, catalog }) => void at(catalog, 'ViewerPreferences').set('DisplayDocTitle', false),
  ],
  ['inspect-pdf-language', ({ catalog }) => void catalog.delete('Lang')],
  [
    'inspect-pdf-archive',
    xmp((text) => text.replace(/<pdfaid:(part|conformance)>.*?<\/pdfaid:\1>/gs, '')),
  ],
  ['inspect-pdf-output-intent', ({ catalog }) => void catalog.delete('OutputIntents')],
  ['inspect-pdf-bookmarks', ({ catalog }) => void catalog.delete('Outlines')],
  ['inspect-pdf-role-unknown', retag('Div', 'Box')],
  [
    'inspect-pdf-role-circle',
    ({ tree }) => void tree.set('RoleMap', dict({ Box: name('Crate'), Crate: name('Box') })),
  ],
  ['inspect-pdf-role-remapped', ({ tree }) => void tree.set('RoleMap', dict({ P: name('Div') }))],
  ['inspect-pdf-table-syntax', retag('TBody', 'Sect')],
  ['inspect-pdf-list-syntax', retag('LBody', 'P')],
  ['inspect-pdf-root', retag('Document', 'Sect')],
  ['inspect-pdf-contents-syntax', retag('Div', 'TOC')],
  ['inspect-pdf-ruby-syntax', retag('Div', 'Ruby')],
  [
    'inspect-pdf-element-empty',
    (draft) => {
      const parent = first(draft, 'Document')
      const empty = draft.add(dict({ S: name('P'), P: draft.refOf(parent) }))
      parent.set('K', array(...kids(parent), empty))
    },
  ],
  [
    'inspect-pdf-element-repeated',
    (draft) => {
      const parent = first(draft, 'Document')
      parent.set('K', array(...kids(parent), kids(parent)[0] ?? null))
    },
  ],
  [
    'inspect-pdf-element-parent',
    (draft) => void first(draft, 'TD').set('P', draft.refOf(first(draft, 'Document'))),
  ],
  ['inspect-pdf-parent-tree', ({ page }) => void page(1).delete('StructParents')],
  [
    'inspect-pdf-language-tag',
    (draft) => void first(draft, 'P').set('Lang', string('German (Germany)')),
  ],
  [
    'inspect-pdf-artifact-in-tagged',
    (draft) =>
      draft.edit(draft.page(0), 'Contents', (text) =>
        text.replace(/(<<\/MCID \d+>> BDC)/, '$1 /Artifact BMC EMC'),
      ),
  ],
  [
    'inspect-pdf-tagged-in-artifact',
    (draft) =>
      draft.edit(draft.page(0), 'Contents', (text) =>
        text.replace(/(\/\w+ <<\/MCID \d+>> BDC.*?EMC)/s, '/Artifact BMC $1 EMC'),
      ),
  ],
  ['inspect-pdf-content-untagged', (draft) => appendContent(draft, '0 0 1 1 re f')],
  [
    'inspect-pdf-content-unheld',
    (draft) => appendContent(draft, '/P <</MCID 900>> BDC 0 0 1 1 re f EMC'),
  ],
  [
    'inspect-pdf-content-id-twice',
    (draft) => appendContent(draft, '/P <</MCID 0>> BDC 0 0 1 1 re f EMC'),
  ],
  [
    'inspect-pdf-content-absent',
    (draft) => {
      const element = first(draft, 'P')
      element.set('K', array(...kids(element), 901))
    },
  ],
  [
    'inspect-pdf-content-unread',
    ({ add, page }) => {
      const entries = new Map<string, PdfValue>([['Filter', name('FlateDecode')]])
      page(0).set(
        'Contents',
        add({ type: 'stream', dict: { type: 'dict', entries }, raw: Buffer.from('no flate') }),
      )
    },
  ],
  [
    'inspect-pdf-reading-order',
    (draft) => {
      const rows = first(draft, 'TBody')
      rows.set('K', array(...[...kids(rows)].reverse()))
    },
  ],
  ['inspect-pdf-heading-first', retag('H1', 'H2')],
  ['inspect-pdf-heading-skipped', retag('H3', 'H5')],
  [
    'inspect-pdf-heading-node',
    (draft) => {
      const [heading, ...others] = headings(draft)
      for (const one of [heading, ...others]) one?.set('S', name('H'))
      const parent = heading && draft.at(heading, 'P')
      const sibling = parent && draft.elements('P').find((one) => draft.at(one, 'P') === parent)
      sibling?.set('S', name('H'))
    },
  ],
  ['inspect-pdf-heading-mixed', retag('P', 'H')],
  [
    'inspect-pdf-heading-none',
    (draft) => {
      for (const heading of headings(draft)) heading.set('S', name('P'))
    },
  ],
  ['inspect-pdf-figure-alt', (draft) => void first(draft, 'Figure').delete('Alt')],
  [
    'inspect-pdf-figure-alt-name',
    (draft) => void first(draft, 'Figure').set('Alt', string('image1.png')),
  ],
  ['inspect-pdf-figure-box', (draft) => void first(draft, 'Figure').delete('A')],
  ['inspect-pdf-formula-alt', retag('P', 'Formula')],
  [
    'inspect-pdf-table-header',
    (draft) => {
      for (const cell of draft.elements('TH')) cell.set('S', name('TD'))
    },
  ],
  ['inspect-pdf-table-scope', (draft) => void first(draft, 'TH').delete('A')],
  [
    'inspect-pdf-table-rows',
    (draft) => void first(draft, 'TD').set('A', dict({ O: name('Table'), ColSpan: 2 })),
  ],
  ['inspect-pdf-list-numbering', (draft) => void first(draft, 'L').delete('A')],
  ['inspect-pdf-note-id', (draft) => void first(draft, 'Note').delete('ID')],
  [
    'inspect-pdf-note-id-twice',
    (draft) => void first(draft, 'Note').set('ID', first(draft, 'Note', 1).get('ID') ?? null),
  ],
  ['inspect-pdf-id-tree', ({ tree }) => void tree.delete('IDTree')],
  [
    'inspect-pdf-annotation-untagged',
    (draft) => void annotation(draft).set('Subtype', name('Stamp')),
  ],
  [
    'inspect-pdf-annotation-contents',
    (draft) => {
      const link = annotation(draft)
      link.set('Subtype', name('Stamp'))
      link.delete('Contents')
      first(draft, 'Link').set('S', name('Annot'))
    },
  ],
  [
    'inspect-pdf-field-name',
    (draft) => {
      annotation(draft).set('Subtype', name('Widget'))
      first(draft, 'Link').set('S', name('Form'))
    },
  ],
  [
    'inspect-pdf-field-untagged',
    (draft) => {
      const link = annotation(draft)
      link.set('Subtype', name('Widget'))
      link.set('TU', string('Name'))
    },
  ],
  [
    'inspect-pdf-annotation-unknown',
    (draft) => {
      annotation(draft).set('Subtype', name('Odd'))
      first(draft, 'Link').set('S', name('Annot'))
    },
  ],
  [
    'inspect-pdf-trap-net',
    (draft) => {
      annotation(draft).set('Subtype', name('TrapNet'))
      first(draft, 'Link').set('S', name('Annot'))
    },
  ],
  [
    'inspect-pdf-tab-order',
    (draft) =>
      void draft
        .find((one) => one.has('Annots') && asList(one.get('Annots')).length > 0)
        .delete('Tabs'),
  ],
  ['inspect-pdf-link-untagged', retag('Link', 'Span')],
  ['inspect-pdf-link-contents', (draft) => void annotation(draft).delete('Contents')],
  [
    'inspect-pdf-attachment-annotation',
    (draft) => {
      annotation(draft).set('Subtype', name('FileAttachment'))
      annotated(draft).set('FS', dict({ F: string('a.txt') }))
      first(draft, 'Link').set('S', name('Annot'))
    },
  ],
  [
    'inspect-pdf-printer-mark-tagged',
    (draft) => void annotation(draft).set('Subtype', name('PrinterMark')),
  ],
  [
    'inspect-pdf-printer-mark-content',
    (draft) => {
      const appearance = draft.add(stream('0 0 1 1 re f', { Subtype: name('Form') }))
      const mark = draft.add(dict({ Subtype: name('PrinterMark'), AP: dict({ N: appearance }) }))
      draft.page(0).set('Annots', array(...asList(draft.page(0).get('Annots')), mark))
    },
  ],
  [
    'inspect-pdf-annotation-page',
    (draft) => {
      const object = kids(first(draft, 'Link')).find(
        (kid) => asName(asDict(kid)?.entries.get('Type')) === 'OBJR',
      )
      const entries = asDict(object)?.entries as Entries | undefined
      entries?.set('Pg', draft.refOf(draft.page(0)))
    },
  ],
  [
    'inspect-pdf-font-embedded',
    (draft) => void draft.at(descendant(draft), 'FontDescriptor').delete('FontFile2'),
  ],
  ['inspect-pdf-font-unicode', (draft) => void font(draft).delete('ToUnicode')],
  [
    'inspect-pdf-character-unmapped',
    (draft) =>
      draft.edit(font(draft), 'ToUnicode', (text) =>
        text.replace(/\d+ beginbfrange.*?endbfrange/s, ''),
      ),
  ],
  [
    'inspect-pdf-unicode-zero',
    (draft) => draft.edit(font(draft), 'ToUnicode', (text) => text.replace('<fffd>', '<0000>')),
  ],
  [
    'inspect-pdf-unicode-mark',
    (draft) => draft.edit(font(draft), 'ToUnicode', (text) => text.replace('<fffd>', '<feff>')),
  ],
  [
    'inspect-pdf-unicode-private',
    (draft) =>
      draft.edit(font(draft), 'ToUnicode', (text) => text.replace(/(<fffd>) <\w+>/, '$1 <e000>')),
  ],
  [
    'inspect-pdf-glyph-missing',
    (draft) => {
      const [key] = draft.at(draft.at(draft.page(0), 'Resources'), 'Font').keys()
      appendContent(draft, `/Artifact BMC BT /${key} 9 Tf <0000> Tj ET EMC`)
    },
  ],
  ['inspect-pdf-cmap-collection', cmap('Japan1', 0, '')],
  ['inspect-pdf-cmap-unknown', (draft) => void font(draft).set('Encoding', name('Own-H'))],
  ['inspect-pdf-cmap-direction', cmap('Identity', 1, '/WMode 0 def')],
  [
    'inspect-pdf-glyph-absent',
    (draft) => {
      const [key] = draft.at(draft.at(draft.page(0), 'Resources'), 'Font').keys()
      appendContent(draft, `/Artifact <</ActualText (x)>> BDC BT /${key} 9 Tf <fff0> Tj ET EMC`)
    },
  ],
  [
    'inspect-pdf-cid-set',
    (draft) =>
      void draft
        .at(descendant(draft), 'FontDescriptor')
        .set('CIDSet', draft.add(stream(Uint8Array.of(0x80)))),
  ],
  [
    'inspect-pdf-font-width',
    (draft) => {
      const widths = asList(descendant(draft).get('W'))
      const [first, second = null, ...others] = asList(widths[1])
      const changed = array(first ?? 0, (typeof second === 'number' ? second : 0) + 2, ...others)
      descendant(draft).set('W', array(widths[0] ?? 0, changed, ...widths.slice(2)))
    },
  ],
  [
    'inspect-pdf-font-cmap',
    (draft) => simple(draft, programOf(draft), 32, { Encoding: name('WinAnsiEncoding') }),
  ],
  [
    'inspect-pdf-font-encoding',
    (draft) => simple(draft, withTable(programOf(draft), 3, 1), 32, {}),
  ],
  [
    'inspect-pdf-font-symbolic',
    (draft) =>
      simple(draft, withTable(programOf(draft), 3, 0), 4, { Encoding: name('WinAnsiEncoding') }),
  ],
  ['inspect-pdf-font-program', (draft) => simple(draft, Buffer.from('no font'), 4, {})],
  ['inspect-pdf-glyph-map', (draft) => void descendant(draft).delete('CIDToGIDMap')],
  [
    'inspect-pdf-layers-name',
    ({ catalog }) => void catalog.set('OCProperties', dict({ D: dict({}) })),
  ],
  [
    'inspect-pdf-layers-automatic',
    ({ catalog }) =>
      void catalog.set('OCProperties', dict({ D: dict({ Name: string('x'), AS: array() }) })),
  ],
  [
    'inspect-pdf-attachment-name',
    ({ add }) => void add(dict({ Type: name('Filespec'), EF: dict({}) })),
  ],
  [
    'inspect-pdf-media-type',
    ({ add }) =>
      void add(dict({ Type: name('MediaClip'), S: name('MCD'), Alt: array(string('')) })),
  ],
  [
    'inspect-pdf-media-alt',
    ({ add }) =>
      void add(dict({ Type: name('MediaClip'), S: name('MCD'), CT: string('audio/mpeg') })),
  ],
  ['inspect-pdf-xfa', ({ catalog }) => void catalog.set('AcroForm', dict({ XFA: string('x') }))],
  [
    'inspect-pdf-script',
    ({ catalog, add }) => void catalog.set('OpenAction', add(dict({ S: name('JavaScript') }))),
  ],
  [
    'inspect-pdf-reference-object',
    (draft) => {
      form(draft, '', { Ref: dict({}) })
      appendContent(draft, '/Artifact BMC /Form Do EMC')
    },
  ],
  [
    'inspect-pdf-form-reused',
    (draft) => {
      form(draft, '/P <</MCID 0>> BDC 0 0 1 1 re f EMC')
      appendContent(draft, '/Form Do /Form Do')
    },
  ],
  ['inspect-pdf-encrypted', ({ trailer }) => void trailer.set('Encrypt', dict({ P: -1 }))],
]

const codesOf = (bytes: Uint8Array): readonly string[] => [
  ...new Set(inspect(bytes).findings.map(({ code }) => code)),
]

it('finds nothing in the specimen, nor in its rewritten form', () => {
  expect(inspect(specimen).findings).toEqual([])
  expect(inspect(redrafted(specimen, () => {})).findings).toEqual([])
})

it.each(cases)('%s: fires, and only it', (code, change) => {
  expect(codesOf(redrafted(specimen, change))).toEqual([code])
})

it('inspect-pdf-access: fires beside inspect-pdf-encrypted', () => {
  const locked = redrafted(
    specimen,
    ({ trailer }) => void trailer.set('Encrypt', dict({ P: -3904 })),
  )
  expect(codesOf(locked)).toEqual(['inspect-pdf-encrypted', 'inspect-pdf-access'])
})

it('inspect-pdf-rebuilt: a broken cross-reference is said, and the rest is inspected all the same', () => {
  const text = Buffer.from(specimen).toString('latin1')
  const broken = Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1')
  expect(codesOf(broken)).toEqual(['inspect-pdf-rebuilt'])
})

it.each(['%PDF-1.7\n', '%PDF-1.7\nnothing', '%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\n'])(
  'inspect-pdf-broken: %j',
  (text) => expect(codesOf(Buffer.from(text))).toEqual(['inspect-pdf-broken']),
)

it('survives every way of being cut off', () => {
  for (let length = 0; length < specimen.length; length += 997) {
    expect(inspect(specimen.subarray(0, length)).findings.length).toBeGreaterThan(0)
  }
})

it('does not decode a stream beyond its limit', async () => {
  const { deflateSync } = await import('node:zlib')
  const bomb = deflateSync(Buffer.alloc(70 * 1024 * 1024))
  const spoilt = redrafted(specimen, ({ add, page }) => {
    const entries = new Map<string, PdfValue>([['Filter', name('FlateDecode')]])
    page(0).set('Contents', add({ type: 'stream', dict: { type: 'dict', entries }, raw: bomb }))
  })
  expect(codesOf(spoilt)).toEqual(['inspect-pdf-content-unread'])
})

it('has a control for every code', () => {
  const tested = [
    ...cases.map(([code]) => code),
    'inspect-pdf-access',
    'inspect-pdf-rebuilt',
    'inspect-pdf-broken',
  ]
  expect(Object.keys(pdfInspectionCodes).filter((code) => !tested.includes(code))).toEqual([])
})
