/** Tells the user how a value differs from its shape, and where. */

import type { DataFile } from '../../base/data-file.js'
import type { Diagnostic } from '../../base/diagnostic.js'
import { nearest } from '../../base/nearest.js'
import { datasetIdInvalid } from '../diagnostics.js'
import {
  datasetKeyMissing,
  datasetKeyUnknown,
  datasetValueInvalid,
  datasetValueType,
} from '../shape-diagnostics.js'
import type { Path, ShapeIssue } from './schema.js'

/** The diagnostic of one difference; `base` leads from the file's root to the checked value. */
export function shapeFault(issue: ShapeIssue, file: DataFile, base: Path): Diagnostic {
  const path = [...base, ...issue.path]
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'the file')
  switch (issue.fault) {
    case 'unknown-key': {
      const near = nearest(key, issue.known)
      return datasetKeyUnknown(file.keySpanOf(path), key, near, issue.known)
    }
    case 'missing-key':
      return datasetKeyMissing(file.keySpanOf(path.slice(0, -1)), key)
    case 'wrong-type':
      return datasetValueType(file.spanOf(path), key, issue.wanted, issue.given)
    case 'no-choice': {
      const near = nearest(String(issue.given), issue.choices)
      const message = `\`${key}\` must be one of ${issue.choices.join(', ')}, not ${JSON.stringify(issue.given)}`
      const hints = near === undefined ? [] : [`did you mean ${near}?`]
      return datasetValueInvalid(file.spanOf(path), message, ...hints)
    }
    case 'invalid-key':
      return datasetIdInvalid(file.keySpanOf(path), key)
    case 'invalid':
      return datasetValueInvalid(file.spanOf(path), `\`${key}\` ${issue.message}`)
  }
}
