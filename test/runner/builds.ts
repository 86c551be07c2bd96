/** Makes the folder in which workers share what they build, for one run. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of built files, which lives as long as the run. */
    builds: string
  }
}

/** Makes the folder; what is returned removes it. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'vorlage-builds-'))
  provide('builds', folder)
  return () => rmSync(folder, { recursive: true })
}
