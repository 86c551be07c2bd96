/** The command line: usage errors, exit codes, explanations. */

import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/main.js'
import type { Terminal } from '../../../src/cli/terminal.js'

async function vorlage(...args: string[]): Promise<{ code: number; out: string; notes: string }> {
  const out: string[] = []
  const notes: string[] = []
  const terminal: Terminal = {
    colors: false,
    print: (line) => void out.push(line),
    note: (line) => void notes.push(line),
    progress: () => {},
  }
  const code = await run(args, terminal)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

describe('wrong usage', () => {
  it.each([
    [[], 'name a command'],
    [['biuld'], 'Did you mean build?'],
    [['build', '--locales', 'de'], 'locales'],
    [['build', '--locale', 'fr'], 'locale'],
    [['build', '--as-of', '2025-02-30'], '--as-of takes a date such as 2025-07-03, not 2025-02-30'],
    [['build', '--allow', 'layout-overflow'], 'each --allow needs a --reason'],
    [
      ['build', '--allow', 'layout-overflw', '--reason', 'late'],
      'unknown code layout-overflw; did you mean layout-overflow?',
    ],
    [['explain', 'constructor'], 'unknown code constructor'],
    [['build', '--workers', '0'], '--workers takes a whole number from 1'],
    [['explain', 'fact-unknwon'], 'did you mean fact-unknown?'],
  ])('%j exits with 2 and says %s', async (args, words) => {
    const { code, notes } = await vorlage(...args)
    expect(notes).toContain(words)
    expect(code).toBe(2)
  })
})

describe('explain', () => {
  it('prints what a code means', async () => {
    const { code, out } = await vorlage('explain', 'parity-broken')
    expect(out).toMatch(/^parity-broken\n\nThe German and the English version/)
    expect(code).toBe(0)
  })

  it('lists every code as JSON', async () => {
    const { out } = await vorlage('explain', '--json')
    expect(Object.keys(JSON.parse(out))).toContain('fact-unknown')
  })
})
