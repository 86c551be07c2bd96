/** What is wrong with what came of hostile text. */

import type { Diagnostic } from '../../src/base/diagnostic.js'
import { inspect } from '../../src/inspect/inspect.js'
import { media, type Outcome, type Texts } from './project.js'
import { lostIn } from './reading.js'

/** `HOSTILE_SEED` repeats a run whose seed was printed. */
export const seed = Number(process.env.HOSTILE_SEED ?? 20260312)

/** CI pushes more than 2,000 texts into files; at a desk a part of them. */
export const inCi = Boolean(process.env.CI)

/** Findings about what authors write, which hostile texts may well deserve. */
const aboutWords = [
  'inspect-pptx-slide-title-twice',
  'inspect-pptx-link-text',
  'inspect-pptx-alt-name',
  'inspect-pptx-section-name',
  'inspect-pptx-slide-title',
  'inspect-pptx-placeholder-empty',
  'inspect-pptx-table-empty-cell',
]

/** Gates that say which words run out of their page in a draft. */
const tooWide = ['layout-word-too-wide', 'layout-table-too-wide']

/** Findings in the files, and texts that they have lost. */
export async function faultsOf(
  texts: Texts,
  { files, diagnostics }: Outcome,
): Promise<readonly unknown[]> {
  const clipped = diagnostics.some(({ code }) => tooWide.includes(code))
  const faults: unknown[] = []
  for (const medium of media) {
    const bytes = files[medium]
    if (!bytes) continue
    const { findings } = inspect(bytes)
    faults.push(...findings.filter(({ code }) => medium !== 'deck' || !aboutWords.includes(code)))
    faults.push(...(await lostIn(medium, bytes, texts, clipped)))
  }
  return faults
}

/** Errors that refuse a file; failed gates do not, in a draft. */
export function refusalsIn({ diagnostics }: Outcome): readonly Diagnostic[] {
  return diagnostics.filter(({ severity, gate }) => severity === 'error' && !gate)
}
