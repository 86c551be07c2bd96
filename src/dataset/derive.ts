/** Computes the values of derived facts. */

import type { Report } from '../base/report.js'
import type { Value } from '../base/value.js'
import { datasetDerivationInvalid } from './diagnostics.js'
import type { CountedEvidence, Fact, FactId, Quotation } from './fact.js'

/** What derivations read. */
export interface Givens {
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly quotations: ReadonlyMap<string, Quotation>
}

/** The facts with the values of derived ones computed; those that cannot be are reported. */
export function derive(givens: Givens, report: Report): ReadonlyMap<FactId, Fact> {
  const compute = computation(givens, report)
  return new Map([...givens.facts].map(([id, fact]) => [id, withValue(fact, compute(fact, []))]))
}

function withValue(fact: Fact, value: Value | undefined): Fact {
  return value ? { ...fact, value } : fact
}

type Compute = (fact: Fact, path: readonly FactId[]) => Value | undefined

/** `path` holds the derived facts that led here, so that a circle is found. */
function computation({ facts, quotations }: Givens, report: Report): Compute {
  const compute: Compute = (fact, path) => {
    const { derivation } = fact
    if (!derivation) return fact.value
    if (derivation.method === 'counted') return countOf(derivation.evidence, quotations)
    if (path.includes(fact.id)) {
      report(datasetDerivationInvalid(fact.span, `\`${fact.id}\` is derived from itself`))
      return undefined
    }
    const parts = derivation.of.flatMap((id) => facts.get(id) ?? [])
    for (const part of parts) checkRelease(fact, part, report)
    const values = parts.map((part) => compute(part, [...path, fact.id]))
    const faulty = parts.some((part, index) => part.derivation && !values[index])
    return faulty ? undefined : sumOf(fact, values, report)
  }
  return compute
}

/** Distinct things counted; several quotations of one speaker count once. */
function countOf(
  evidence: readonly CountedEvidence[],
  quotations: ReadonlyMap<string, Quotation>,
): Value {
  const counted = new Set(evidence.map(({ of }) => quotations.get(of)?.speaker ?? of))
  return { type: 'integer', value: counted.size }
}

function sumOf(
  fact: Fact,
  values: readonly (Value | undefined)[],
  report: Report,
): Value | undefined {
  const [first, ...others] = values
  const total = others.reduce(add, first)
  if (!total || !values.every(isNumber)) {
    report(datasetDerivationInvalid(fact.span, `\`${fact.id}\` sums values that cannot be added`))
    return undefined
  }
  return total
}

function isNumber(value: Value | undefined): boolean {
  return value !== undefined && !['date', 'phone', 'text'].includes(value.type)
}

/** Sums two values of one type; undefined if they cannot be added. */
function add(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (a?.type === 'integer' && b?.type === 'integer') return { ...a, value: a.value + b.value }
  if (a?.type === 'money' && b?.type === 'money') return { ...a, amount: a.amount + b.amount }
  const fractions = a?.type === 'decimal' || a?.type === 'percent'
  if (!fractions || b?.type !== a.type) return undefined
  const digits = Math.max(a.digits, b.digits)
  return { ...a, value: Number((a.value + b.value).toFixed(digits)), digits }
}

/** A sum must not say what one of its parts may not. */
function checkRelease(fact: Fact, part: Fact, report: Report): void {
  if (part.release <= fact.release) return
  const message = `\`${fact.id}\` has class ${fact.release}, but sums \`${part.id}\` of class ${part.release}`
  report(datasetDerivationInvalid(fact.span, message))
}
