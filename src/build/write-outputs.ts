/** Writes what jobs made, and each audience's manifest. */

import { isAbsolute, join, normalize, sep } from 'node:path'
import type { Report } from '../base/report.js'
import { outputNotWritten, outputOutside, outputStale } from './diagnostics.js'
import type { JobResult, Made } from './job.js'
import { keptOutputs, type Manifest, outputsOf, printManifest, readManifest } from './manifest.js'
import { displayPath } from './read.js'
import type { Disk } from './world.js'

/** What all manifests of a build say alike. */
export type ManifestHead = Omit<Manifest, 'audience' | 'outputs'>

/** Writes a file below the output folder; true if it stands there whole. */
export function writeMade(folder: string, made: Made, disk: Disk, report: Report): boolean {
  if (leaves(made.path)) {
    report(outputOutside(made.path))
    return false
  }
  const path = join(folder, made.path)
  const fault = disk.writeWhole(path, made.bytes)
  if (fault !== undefined) report(outputNotWritten(displayPath(path), fault))
  return fault === undefined
}

/** Writes the manifests of all audiences for which something was made. */
export function writeManifests(
  folder: string,
  head: ManifestHead,
  results: readonly JobResult[],
  disk: Disk,
  report: Report,
): void {
  for (const audience of [...new Set(results.map(({ job }) => job.audience))].sort()) {
    const outputs = results.filter(({ job }) => job.audience === audience).flatMap(outputsOf)
    if (outputs.length === 0) continue
    const path = join(folder, audience, 'manifest.json')
    const { program, edition, status, theme, variants, exceptions, inputs } = head
    const full = { program, audience, edition, status, theme, variants, exceptions, inputs }
    const before = disk.readText(path)
    const { kept, stale } = keptOutputs(
      before.ok ? readManifest(before.value) : undefined,
      full,
      outputs,
    )
    for (const one of stale) {
      const file = join(folder, audience, one.path)
      if (disk.exists(file)) report(outputStale(displayPath(file)))
    }
    const text = printManifest({ ...full, outputs: [...outputs, ...kept] })
    const fault = disk.writeWhole(path, new TextEncoder().encode(text))
    if (fault !== undefined) report(outputNotWritten(displayPath(path), fault))
  }
}

function leaves(path: string): boolean {
  const plain = normalize(path)
  return isAbsolute(plain) || plain.split(sep)[0] === '..'
}
