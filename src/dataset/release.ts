/** The rules of release: who may see what, and from when. */

import type { Audience, ReleaseClass, Released } from './fact.js'
import { isBefore } from './instant.js'

/**
 * Classes that each audience may see.
 *
 * C reaches documents only as an open question, X only as "not used, and why"; both go through
 * their own lists in the view, never through a look-up.
 */
const classes: Readonly<Record<Audience, readonly ReleaseClass[]>> = {
  minister: ['A', 'B'],
  press: ['A', 'B'],
  partner: ['A', 'B'],
  international: ['A', 'B'],
}

/** Who asks, and when. */
export interface Asking {
  readonly audience: Audience
  /** The present instant. */
  readonly now: string
}

/** Why an audience may not see something; undefined if it may. */
export function withheldBecause(
  thing: Released,
  { audience, now }: Asking,
): 'release' | 'audience' | 'embargo' | undefined {
  if (!classes[audience].includes(thing.release)) return 'release'
  if (thing.audiences && !thing.audiences.includes(audience)) return 'audience'
  return isEmbargoed(thing, now) ? 'embargo' : undefined
}

/** Whether something is still under embargo. */
export function isEmbargoed(
  { embargoUntil }: Pick<Released, 'embargoUntil'>,
  now: string,
): boolean {
  return embargoUntil !== undefined && isBefore(now, embargoUntil)
}
