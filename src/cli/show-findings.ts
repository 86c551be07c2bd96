/** Shows what an inspection found: a line about the file, a line for each finding, a sum. */

import type { Severity } from '../base/diagnostic.js'
import type { Finding, Inspection } from '../inspect/inspect.js'

const colorOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }

/** An inspection as lines of text. */
export function findingLines(
  file: string,
  { traits, findings }: Inspection,
  colors: boolean,
): readonly string[] {
  const count = (severity: Severity): number =>
    findings.filter((one) => one.severity === severity).length
  const sum = `${count('error')} errors · ${count('warning')} warnings · ${count('info')} notes`
  return [
    [file, ...(traits.length > 0 ? [traits.join(', ')] : []), sum].join('  '),
    ...grouped(findings).map((group) => `  ${groupLine(group, colors)}`),
  ]
}

/** Findings that say the same of different places, in the order of the first. */
function grouped(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.message])
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
}

const mostPlaces = 3

/** `error  page 3, page 4: a figure has no alternative text  13-004  inspect-pdf-figure-alt`. */
function groupLine(group: readonly [Finding, ...Finding[]], colors: boolean): string {
  const [{ severity, message, basis, code }] = group
  const paint = (text: string, color: number): string =>
    colors ? `\u001B[${color}m${text}\u001B[0m` : text
  const places = group.flatMap(({ place }) => place ?? [])
  const named = places.slice(0, mostPlaces).join('; ')
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : ''
  const where = named === '' ? '' : `${named}${more}: `
  return `${paint(severity, colorOf[severity])}  ${where}${message}  ${paint(`${basis}  ${code}`, 2)}`
}
