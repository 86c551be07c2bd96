/** The command line. It knows commands, not stages; each command's module is loaded when it is called. */

import yargs, { type Argv } from 'yargs'
import { inspectOptions } from './commands/inspect-options.js'
import {
  buildOptions,
  checkOptions,
  listOptions,
  translatedOptions,
} from './commands/project-options.js'
import { specimenOptions } from './commands/specimen-options.js'
import { type ExitCode, exitCodes } from './exit-code.js'
import type { Terminal } from './terminal.js'

/** The arguments are wrong: said to the user, never shown as a fault. */
class UsageError extends Error {}

/** Runs the command that the arguments name; returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean
  const ended = (result: ExitCode): void => {
    code = result
  }
  try {
    await commands(yargs([...args]), terminal, ended).parseAsync()
    return code
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.note(`${error.message}\n\nrun \`vorlage --help\` or \`vorlage <command> --help\``)
    return exitCodes.usage
  }
}

function commands(argv: Argv, terminal: Terminal, ended: (code: ExitCode) => void): Argv {
  return argv
    .scriptName('vorlage')
    .parserConfiguration({ 'greedy-arrays': false })
    .usage('$0 <command>\n\nTypesets decks, fact sheets and reports from verified facts.')
    .locale('en')
    .command(
      'build [documents..]',
      'write documents: drafts, or with --release what passes every gate',
      buildOptions,
      async (parsed) => {
        const { runBuild } = await import('./commands/build.js')
        ended(await runBuild(parsed, terminal))
      },
    )
    .command(
      'check [documents..]',
      'do everything that build does, but write nothing',
      checkOptions,
      async (parsed) => {
        const { runBuild } = await import('./commands/build.js')
        ended(await runBuild(parsed, terminal))
      },
    )
    .command('list', 'show which documents there are', listOptions, async (parsed) => {
      const { runList } = await import('./commands/list.js')
      ended(runList(parsed, terminal))
    })
    .command(
      'specimen',
      'write a deck, a report and five sheets that show every block in a theme',
      specimenOptions,
      async (parsed) => {
        const { runSpecimen } = await import('./commands/specimen.js')
        ended(await runSpecimen(parsed, terminal))
      },
    )
    .command(
      'translated <what> [keys..]',
      'list outdated translations of a document or of `data`, or record that they were compared',
      translatedOptions,
      async (parsed) => {
        const { runTranslated } = await import('./commands/translated.js')
        ended(runTranslated(parsed, terminal))
      },
    )
    .command(
      'inspect <files..>',
      'say what is wrong with finished PDF and PowerPoint files, ours or anybody’s',
      inspectOptions,
      async (parsed) => {
        const { runInspect } = await import('./commands/inspect.js')
        ended(runInspect(parsed, terminal))
      },
    )
    .command('explain [code]', 'say what a diagnostic means', explainOptions, async (parsed) => {
      const { runExplain } = await import('./commands/explain.js')
      ended(runExplain(parsed, terminal))
    })
    .completion('completion', 'print a script for shell completion')
    .demandCommand(
      1,
      'name a command: build, check, list, translated, specimen, inspect or explain',
    )
    .recommendCommands()
    .strict()
    .help()
    .version('0.1.0')
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      if (error && !isUsage(error)) throw error
      throw new UsageError(message ?? error?.message ?? 'wrong usage')
    })
}

function explainOptions(argv: Argv) {
  return argv
    .positional('code', { type: 'string', describe: 'code of a diagnostic; all codes if none' })
    .option('json', { type: 'boolean', default: false, describe: 'print JSON' })
}

/** yargs hands over its own errors and those of option checks with the name YError or as plain Error. */
function isUsage(error: Error): boolean {
  return error.name === 'YError' || error.name === 'OptionError'
}
