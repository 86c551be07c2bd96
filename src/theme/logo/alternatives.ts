/** Reads the alternative texts of a logo: compulsory, one for each language. */

import { type LocaleCode, localeCodes } from '../../base/localised.js'
import type { Report } from '../../base/report.js'
import type { Span } from '../../base/source.js'
import { logoAlternativeMissing, logoAlternativeShared } from '../diagnostics.js'
import type { DeclaredLogo } from './declared.js'

/** The texts of a logo; undefined, with a report, if one is missing. */
export function alternativesOf(
  { path, alt }: Pick<DeclaredLogo, 'path' | 'alt'>,
  at: Span,
  report: Report,
): { readonly [L in LocaleCode]: string } | undefined {
  const texts = localeCodes.map((code) => [code, textIn(alt, code)] as const)
  const missing = texts.flatMap(([code, text]) => (text === '' ? [code] : []))
  if (missing.length > 0) {
    report(logoAlternativeMissing(path, missing, at))
    return undefined
  }
  if (typeof alt === 'string') report(logoAlternativeShared(path, at))
  return Object.fromEntries(texts) as { readonly [L in LocaleCode]: string }
}

function textIn(alt: DeclaredLogo['alt'], code: LocaleCode): string {
  return (typeof alt === 'string' ? alt : (alt?.[code] ?? '')).trim()
}
