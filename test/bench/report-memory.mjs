/** Loaded before a measured process: at its end tells the peak of its memory, in KB, to descriptor 3. */

import { existsSync, readFileSync, writeSync } from 'node:fs'

/**
 * Linux lets a process inherit the peak of its parent in `maxRSS`, so its own status is asked first.
 */
function peak() {
  const status = '/proc/self/status'
  const own = existsSync(status) && /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))
  return own ? own[1] : String(process.resourceUsage().maxRSS)
}

process.on('exit', () => writeSync(3, peak()))
