/** `vorlage build` and `vorlage check`: the same work, with and without writing. */

import { type BuildOptions, build } from '../../build/build.js'
import { openDisk } from '../../build/world.js'
import { unknownCode } from '../codes.js'
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-code.js'
import { type Style, showFile, showResult } from '../show-result.js'
import type { Terminal } from '../terminal.js'
import { type CheckArguments, foldersOf } from './project-options.js'

/** Builds and shows what was made; without `out` nothing is written. */
export async function runBuild(
  args: CheckArguments & { out?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  for (const code of args.allow ?? []) {
    const unknown = unknownCode(code)
    if (unknown === undefined) continue
    terminal.note(`--allow: ${unknown}`)
    return exitCodes.usage
  }
  const style: Style = args.json ? 'json' : args.annotations ? 'annotations' : 'text'
  const result = await build(optionsOf(args), openDisk(), (ended, of, files) => {
    if (style !== 'json') for (const file of files) terminal.print(showFile(file, args.out))
    if (ended < of) terminal.progress(`${ended} of ${of}`)
  })
  showResult(result, style, args.out === undefined ? 'checked' : 'made', terminal)
  return exitCodeOf(result.diagnostics)
}

function optionsOf(args: CheckArguments & { out?: string }): BuildOptions {
  const { documents, locale, format, audience, asOf, allow = [], reason = [] } = args
  return {
    ...foldersOf(args),
    ...(documents && documents.length > 0 && { documents }),
    ...(locale && { locales: locale }),
    ...(format && { formats: format }),
    ...(audience && { audiences: audience }),
    ...(args.for && { partners: args.for }),
    ...(asOf !== undefined && { asOf }),
    ...(args.out !== undefined && { out: args.out }),
    release: args.release,
    allow: allow.map((code, index) => ({ code, reason: reason[index] ?? '' })),
    handout: args.notes,
    workers: args.workers,
  }
}
