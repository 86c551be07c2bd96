/** How diagnostics of templates name what an author wrote, and what was probably meant. */

/** A name as it is written, marked as code. */
export function quoted(name: string): string {
  return `\`${name}\``
}

/** A hint that offers a name like the one that was written; none if there is none. */
export function meant(near: string | undefined): string[] {
  return near ? [`did you mean ${quoted(near)}?`] : []
}
