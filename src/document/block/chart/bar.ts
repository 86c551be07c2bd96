/** Facts as bars: one for each, named by its label, or by its scope where scopes vary. */

import { pointOf } from './measured.js'
import { agree, positive, type ReadChart, singleAxis } from './reading.js'

/** The bars in the order of the facts. */
export const readBars: ReadChart<'bar'> = (reading) => {
  const { facts, value, span, building } = reading
  const axis = singleAxis(facts)
  if (!agree(reading, [axis]) || !positive(reading)) return undefined
  const bars = facts.map((fact) => pointOf(fact, axis, value.highlight, span, building))
  return { shown: { kind: 'bar', bars }, axes: [axis] }
}
