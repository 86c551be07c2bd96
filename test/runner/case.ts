/** Runs a case of the suite: a tiny project with its expectations. */

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { type BuildOptions, build } from '../../src/build/build.js'
import { type CaseDisk, caseDisk } from './case-disk.js'
import { optionalText } from './case-files.js'
import { type Opened, open, root } from './typeset.js'

const suite = join(root, 'test/suite')

/** What a case says about itself in front matter under `test`. */
const expectations = z.strictObject({
  /** Dataset that the case's own data adds to. */
  base: z.enum(['fictitious', 'none']).default('fictitious'),
  release: z.boolean().default(false),
  asOf: z.string().optional(),
  /** Files that are written, `press/de/name.pdf`; unchecked if absent. */
  files: z.array(z.string()).optional(),
  pages: z.number().optional(),
  pdf: z
    .strictObject({
      /** Lines of the tag tree, in this order. */
      tags: z.array(z.string()).default([]),
      /** Pairs of texts of which the first stands before the second. */
      above: z.array(z.tuple([z.string(), z.string()])).default([]),
      text: z.array(z.string()).default([]),
      absent: z.array(z.string()).default([]),
    })
    .optional(),
  pptx: z
    .strictObject({ slides: z.number().optional(), contains: z.array(z.string()).default([]) })
    .optional(),
  /** Stages whose output is kept as a reference. */
  references: z.array(z.enum(['document', 'layout', 'pdf', 'pptx'])).default([]),
})
export type Expectations = z.output<typeof expectations>

/** A case that has run. */
export interface Ran {
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
  /** Written files without the manifests, by path below the output folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Names of all cases: `data/duplicate-id`. */
export function caseNames(): readonly string[] {
  const folders = (path: string): readonly string[] =>
    readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory())
  return folders(suite).flatMap((topic) =>
    folders(join(suite, topic)).map((name) => `${topic}/${name}`),
  )
}

/** The folder of a case. */
export function caseFolder(name: string): string {
  return join(suite, name)
}

/** What a case expects of its output; defaults if its front matter says nothing or cannot be read. */
export function expectationsOf(name: string): Expectations {
  const text = optionalText(caseFolder(name), 'template.md.hbs')
  const [, yaml] = /^---\n([\s\S]*?)^---$/m.exec(text) ?? []
  const front: unknown = yaml === undefined ? undefined : parse(yaml)
  const test = typeof front === 'object' && front !== null && 'test' in front ? front.test : {}
  return expectations.parse(test)
}

/** The disk of a case. */
function diskOf(name: string): CaseDisk {
  const { base } = expectationsOf(name)
  return caseDisk({
    folder: caseFolder(name),
    base: base === 'none' ? undefined : join(root, 'test/datasets', base),
    theme: join(root, 'templates/themes/m1'),
  })
}

/** Opens a case as a project. */
export function openCase(name: string): Opened {
  return open(caseProject, diskOf(name))
}

/** Builds a case into memory. */
export async function runCase(name: string): Promise<Ran> {
  const { release, asOf } = expectationsOf(name)
  const disk = diskOf(name)
  const result = await build({ ...caseProject, release, ...(asOf && { asOf }) }, disk)
  const files = [...disk.written].filter(([path]) => !path.endsWith('manifest.json'))
  return {
    diagnostics: result.diagnostics,
    texts: new Map(result.sources.map(({ path, text }) => [path, text])),
    files: new Map(files.map(([path, bytes]) => [path.slice('out/'.length), bytes])),
  }
}

/** Every case is the same project on its own disk. */
const caseProject: BuildOptions = {
  data: 'data',
  templates: ['.'],
  theme: 'case',
  out: 'out',
  release: false,
  allow: [],
  handout: false,
  workers: 1,
}
