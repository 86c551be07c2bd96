/** Picks members of a union by their type, so that tables of functions are called without a cast. */

/**
 * The member of a union that has one of the types `T`; any member without `T`.
 *
 * Written out over `T` rather than as `Extract` alone: so the compiler sees that the entry of a table under
 * `member.type` takes this very `member`.
 */
export type OfType<
  Union extends { readonly type: string },
  T extends Union['type'] = Union['type'],
> = {
  readonly [K in T]: { readonly type: K } & Extract<Union, { readonly type: K }>
}[T]
