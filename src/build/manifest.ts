/** The manifest of an audience's folder: what was made, of what. */

import type { Diagnostic } from '../base/diagnostic.js'
import { sha256 } from '../base/sha256.js'
import type { Source } from '../base/source.js'
import { isMap } from '../base/value-at.js'
import type { FactId } from '../dataset/fact.js'
import type { VariantName } from '../locale/variants.js'
import type { LogoFile } from '../theme/logo/logo.js'
import type { Exception, JobResult } from './job.js'

/** A file that went in. */
export interface ManifestInput {
  readonly path: string
  readonly sha256: string
}

/** A file that came out. Paths are relative to the manifest. */
export interface ManifestOutput {
  readonly path: string
  readonly sha256: string
  readonly document: string
  readonly locale: string
  readonly format: string
  readonly partner?: string
  readonly pages: number
  readonly facts: readonly FactId[]
  /** Codes of gates that failed and show on the page, or were excepted. */
  readonly gates: readonly string[]
}

/** One manifest; written as `manifest.json`. The same inputs give the same bytes. */
export interface Manifest {
  readonly program: string
  readonly audience: string
  readonly edition: string
  readonly status: 'draft' | 'release'
  readonly theme: string
  /** Variants in which languages were written: `en-EU`. */
  readonly variants: readonly VariantName[]
  readonly exceptions: readonly Exception[]
  readonly inputs: readonly ManifestInput[]
  readonly outputs: readonly ManifestOutput[]
}

/** Hashes of all texts that were read and of the theme's logos, sorted by path. */
export function inputsOf(
  sources: readonly Source[],
  logos: readonly LogoFile[],
): readonly ManifestInput[] {
  return [
    ...sources.map(({ path, text }) => ({ path, sha256: sha256(text) })),
    ...logos.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** The entries of a job's files. */
export function outputsOf({ job, made, facts, gates }: JobResult): readonly ManifestOutput[] {
  return made.map(({ path, format, bytes, pages }) => ({
    path: path.slice(job.audience.length + 1),
    sha256: sha256(bytes),
    document: job.document,
    locale: job.locale,
    format,
    ...(job.partner && { partner: job.partner }),
    pages,
    facts,
    gates: codesOf(gates),
  }))
}

/**
 * The outputs of an earlier manifest that were not made this time.
 *
 * They stay listed only if they were made from the same inputs in the same way; else they may hold old figures.
 */
export function keptOutputs(
  earlier: Manifest | undefined,
  now: Omit<Manifest, 'outputs'>,
  made: readonly ManifestOutput[],
): { readonly kept: readonly ManifestOutput[]; readonly stale: readonly ManifestOutput[] } {
  const rest = (earlier?.outputs ?? []).filter(({ path }) => !made.some((one) => one.path === path))
  const { outputs: _, ...before } = earlier ?? { outputs: [] }
  return JSON.stringify(before) === JSON.stringify(now)
    ? { kept: rest, stale: [] }
    : { kept: [], stale: rest }
}

/** The text of a manifest. */
export function printManifest(manifest: Manifest): string {
  const outputs = [...manifest.outputs].sort((a, b) => (a.path < b.path ? -1 : 1))
  return `${JSON.stringify({ ...manifest, outputs }, undefined, 2)}\n`
}

/** Reads a manifest that an earlier build wrote; anything else counts as none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isManifest(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    isMap(value) &&
    Array.isArray(value.outputs) &&
    value.outputs.every((one: unknown) => isMap(one) && 'path' in one)
  )
}

function codesOf(gates: readonly Diagnostic[]): readonly string[] {
  return [...new Set(gates.map(({ code }) => code))].sort()
}
