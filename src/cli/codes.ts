/** All diagnostic codes with their documentation, gathered from the stages. */

import { baseCodes } from '../base/diagnostics.js'
import { nearest } from '../base/nearest.js'
import { buildCodes } from '../build/diagnostics.js'
import { checkCodes } from '../check/diagnostics.js'
import { datasetCodes } from '../dataset/codes.js'
import { documentCodes } from '../document/diagnostics.js'
import { inspectCodes } from '../inspect/inspect.js'
import { deckCodes } from '../layout/deck/deck-diagnostics.js'
import { layoutCodes } from '../layout/diagnostics.js'
import { pdfCodes } from '../pdf/diagnostics.js'
import { pictureCodes } from '../picture/diagnostics.js'
import { pptxCodes } from '../pptx/diagnostics.js'
import { templateCodes } from '../template/diagnostics.js'
import { themeCodes } from '../theme/diagnostics.js'

/** What to say about a code that does not exist; undefined if it does. */
export function unknownCode(code: string): string | undefined {
  if (Object.hasOwn(codes, code)) return undefined
  const near = nearest(code, Object.keys(codes))
  return `unknown code ${code}${near ? `; did you mean ${near}?` : ''}`
}

/** Documentation of each code. */
export const codes: Readonly<Record<string, string>> = {
  ...baseCodes,
  ...datasetCodes,
  ...templateCodes,
  ...pictureCodes,
  ...documentCodes,
  ...themeCodes,
  ...layoutCodes,
  ...deckCodes,
  ...pdfCodes,
  ...pptxCodes,
  ...checkCodes,
  ...buildCodes,
  ...inspectCodes,
}
