/** One table: file × judge × findings. */

import type { BuiltFile, Findings, Judge } from './judge.js'

/** What a judge said: findings by file, or why it could not run. */
export interface Verdict {
  readonly judge: Judge
  readonly findings: ReadonlyMap<BuiltFile, Findings>
  readonly fault?: string
}

/** The table, and below it every finding in full; a point stands where a judge does not read the format. */
export function printTable(files: readonly BuiltFile[], verdicts: readonly Verdict[]): string {
  const width = Math.max(...files.map(({ name }) => name.length))
  const row = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join(' ')
  const head = row(
    'findings',
    verdicts.map(({ judge }) => judge.name),
  )
  const rows = files.map((file) =>
    row(
      file.name,
      verdicts.map((verdict) => cellOf(file, verdict)),
    ),
  )
  return [head, ...rows, ...verdicts.flatMap(detailsOf), summaryOf(files, verdicts)].join('\n')
}

function cellOf(file: BuiltFile, { judge, findings, fault }: Verdict): string {
  if (!judge.reads.includes(file.format)) return '·'
  return fault === undefined ? String(findings.get(file)?.length ?? 0) : 'NOT RUN'
}

function detailsOf({ judge, findings, fault }: Verdict): readonly string[] {
  if (fault !== undefined) return [`${judge.name} did not run: ${fault}`]
  return [...findings].flatMap(([{ name }, said]) =>
    said.map((line) => `${name}: ${judge.name}: ${line}`),
  )
}

function summaryOf(files: readonly BuiltFile[], verdicts: readonly Verdict[]): string {
  const all = verdicts.flatMap(({ findings }) => [...findings.values()])
  const faults = verdicts.filter(({ fault }) => fault !== undefined).length
  return `${files.length} files, ${verdicts.length} judges, ${all.length} verdicts: ${all.flat().length} findings, ${faults} judges that did not run`
}
