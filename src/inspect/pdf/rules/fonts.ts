/** Rules on fonts and character mappings (Matterhorn 10, 31). */

import type { Find, InspectionRule } from '../../finding.js'
import type { Font } from '../font.js'
import { usesOf } from '../font-uses.js'
import { type PdfSubject, pageName } from '../subject.js'

/** What fonts must have. */
export const fontsRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-font-embedded': {
      severity: 'error',
      basis: '31-009',
      text: 'A font is not in the file, so every machine shows another one or none.',
    },
    'inspect-pdf-font-unicode': {
      severity: 'error',
      basis: '31-027',
      text: 'A font does not say which characters its codes stand for (ToUnicode). The text cannot be read aloud, searched or copied.',
    },
    'inspect-pdf-character-unmapped': {
      severity: 'error',
      basis: '10-001',
      text: 'Codes that the document shows are missing from the font’s ToUnicode map.',
    },
    'inspect-pdf-unicode-zero': {
      severity: 'error',
      basis: '31-028',
      text: 'A ToUnicode map gives U+0000 for a code, which is no character.',
    },
    'inspect-pdf-unicode-mark': {
      severity: 'error',
      basis: '31-029',
      text: 'A ToUnicode map gives U+FEFF or U+FFFE for a code, which are no characters.',
    },
    'inspect-pdf-unicode-private': {
      severity: 'warning',
      basis: 'ISO 19005-2, 6.2.11.7.3',
      text: 'Text is mapped to private-use characters, which mean nothing outside of the font. Give it replacement text.',
    },
    'inspect-pdf-glyph-missing': {
      severity: 'error',
      basis: '31-030',
      text: 'Text shows the glyph .notdef: a box or a gap where a character should be.',
    },
    'inspect-pdf-glyph-map': {
      severity: 'error',
      basis: '31-004, 31-005',
      text: 'A TrueType-based composite font does not say which glyph belongs to a code (CIDToGIDMap).',
    },
  },

  check(subject, report) {
    for (const { font, page, codes, rendered } of usesOf(subject).values()) {
      const place = pageName(page)
      if (rendered && !font.embedded)
        report('inspect-pdf-font-embedded', place, `the font ${font.name} is not embedded`)
      if (rendered && (font.glyphMap === 'missing' || font.glyphMap === 'wrong')) {
        report('inspect-pdf-glyph-map', place, `the font ${font.name} has no CIDToGIDMap`)
      }
      if (rendered && font.glyphMap === 'identity' && codes.has(0)) {
        report('inspect-pdf-glyph-missing', place, `.notdef is shown in ${font.name}`)
      }
      checkUnicode(font, codes, place, report)
    }
  },
}

function checkUnicode(
  font: Font,
  codes: ReadonlySet<number>,
  place: string | undefined,
  report: Find,
): void {
  if (font.toUnicode === undefined) {
    if (!font.standardEncoding)
      report('inspect-pdf-font-unicode', place, `the font ${font.name} has no ToUnicode map`)
    return
  }
  const mapped = [...font.toUnicode.values()]
  if (mapped.some((text) => text.includes('\0'))) {
    report('inspect-pdf-unicode-zero', place, `the font ${font.name} maps codes to U+0000`)
  }
  if (mapped.some((text) => /[\uFEFF\uFFFE]/.test(text))) {
    report(
      'inspect-pdf-unicode-mark',
      place,
      `the font ${font.name} maps codes to U+FEFF or U+FFFE`,
    )
  }
  const missing = [...codes].filter((code) => !font.toUnicode?.has(code))
  if (missing.length > 0 && !font.standardEncoding) {
    report(
      'inspect-pdf-character-unmapped',
      place,
      `${missing.length} codes of ${font.name} stand for no character`,
    )
  }
  const foreign = [...codes].filter((code) => /\p{Co}/u.test(font.toUnicode?.get(code) ?? ''))
  if (foreign.length > 0) {
    report(
      'inspect-pdf-unicode-private',
      place,
      `${foreign.length} codes of ${font.name} stand for private-use characters`,
    )
  }
}
