/** A build that is killed leaves whole files, or none. */

import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inspect } from '../../../src/inspect/inspect.js'
import { root } from '../../runner/typeset.js'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(pdf|pptx)$/.test(name),
  )

it('leaves no half of a file when it is killed after its first', async () => {
  const out = mkdtempSync(join(tmpdir(), 'vorlage-killed-'))
  const args = ['dist/cli/bin.js', 'build', '--data', 'test/datasets/fictitious', '--out', out]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (filesIn(out).length === 0 && child.exitCode === null) await pause(5)
  child.kill('SIGKILL')
  await ended
  expect(child.signalCode).toBe('SIGKILL')
  const files = filesIn(out)
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    const { pages, findings } = inspect(new Uint8Array(readFileSync(join(out, name))))
    expect({ name, pages, findings }).toEqual({ name, pages: expect.any(Number), findings: [] })
    expect(pages).toBeGreaterThan(0)
  }
  rmSync(out, { recursive: true })
})
