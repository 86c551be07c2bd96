/** What an inspection finds, and what a rule is. */

import type { Severity } from '../base/diagnostic.js'

/** One thing that is wrong with a file, or that a person should look at. */
export interface Finding {
  /** Stable kebab-case; `vorlage explain` knows it. */
  readonly code: string
  readonly severity: Severity
  /** What demands otherwise: a failure condition of the Matterhorn Protocol 1.1 (`13-004`), or a clause. */
  readonly basis: string
  /** `page 3`, `slide 2, “Title 1”`; the file as a whole if absent. */
  readonly place?: string
  readonly message: string
}

/** What is known of a code without any file. */
export interface About {
  readonly severity: Severity
  readonly basis: string
  /** What it means and how to mend it, two or three sentences for `vorlage explain`. */
  readonly text: string
}

/** Takes a finding: its code, its place (undefined for the whole file), one line that says what is wrong. */
export type Find = (code: string, place: string | undefined, message: string) => void

/** A rule: what it can report, and how it looks. It reads and reports, and changes nothing. */
export interface InspectionRule<Subject> {
  readonly codes: Readonly<Record<string, About>>
  readonly check: (subject: Subject, report: Find) => void
}

/** Runs rules over a subject; equal findings are reported once. */
export function runRules<Subject>(
  rules: readonly InspectionRule<Subject>[],
  subject: Subject,
): readonly Finding[] {
  const found = new Map<string, Finding>()
  for (const { codes, check } of rules) {
    check(subject, (code, place, message) => {
      const finding = findingOf(codes, code, place, message)
      found.set(JSON.stringify([code, place, message]), finding)
    })
  }
  return [...found.values()]
}

/** A finding of a code; throws for a code that its rule does not declare. */
export function findingOf(
  codes: Readonly<Record<string, About>>,
  code: string,
  place: string | undefined,
  message: string,
): Finding {
  const about = codes[code]
  if (about === undefined) throw new Error(`the rule does not declare ${code}`)
  const { severity, basis } = about
  return { code, severity, basis, ...(place !== undefined && { place }), message }
}
