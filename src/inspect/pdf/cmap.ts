/** Reads the CMap that a composite font is encoded by (ISO 32000-1, 9.7.5). */

import { isStream, type PdfFile } from './file.js'
import { lex } from './lexer.js'
import { asBytes, asName, asNumber, type PdfDict, type PdfValue } from './object.js'

/** CMaps that every reader has (table 118). */
export const predefinedCMaps: ReadonlySet<string> = new Set(
  `GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2
  UniCNS-UTF16 83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16
  KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16 Identity`
    .split(/\s+/)
    .flatMap((stem) => [`${stem}-H`, `${stem}-V`])
    .concat('H', 'V'),
)

/** A character collection. */
export interface Collection {
  readonly registry: string
  readonly ordering: string
  readonly supplement: number
}

/** A CMap in the file. */
export interface EmbeddedCMap {
  readonly collection: Collection
  /** Writing direction as its dictionary says, and as its program says. */
  readonly directions: readonly [number, number]
  /** The CMap that it builds on. */
  readonly base: string | undefined
}

/** Registry, ordering and supplement of a CMap or CIDFont. */
export function collectionOf(file: PdfFile, owner: PdfValue): Collection {
  const system = file.get(owner, 'CIDSystemInfo')
  return {
    registry: asBytes(file.get(system, 'Registry')) ?? '',
    ordering: asBytes(file.get(system, 'Ordering')) ?? '',
    supplement: asNumber(file.get(system, 'Supplement')) ?? 0,
  }
}

/** The CMap that a composite font carries; undefined if it only names one. */
export function readCMap(file: PdfFile, font: PdfDict): EmbeddedCMap | undefined {
  const stream = file.get(font, 'Encoding')
  if (!isStream(stream)) return undefined
  const decoded = file.decode(stream)
  let direction = 0
  let base = asName(file.get(stream, 'UseCMap'))
  const lexer = lex(decoded.ok ? decoded.bytes : new Uint8Array())
  let operands: PdfValue[] = []
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (typeof value !== 'object' || value?.type !== 'keyword') {
      operands.push(value)
      continue
    }
    if (value.word === 'def' && asName(operands.at(-2)) === 'WMode')
      direction = asNumber(operands.at(-1)) ?? 0
    if (value.word === 'usecmap') base ??= asName(operands.at(-1))
    operands = []
  }
  return {
    collection: collectionOf(file, stream),
    directions: [asNumber(file.get(stream, 'WMode')) ?? 0, direction],
    base,
  }
}
