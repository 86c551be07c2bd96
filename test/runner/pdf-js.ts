/**
 * The door to pdf.js.
 *
 * Its build for Node 20 puts functions of its own in the place of some that the machine has, `Array.prototype.push`
 * among them. All else that runs in this process would then be slower, and would be tested with other functions than
 * those it has at work; so the machine's own are put back.
 */

const own = [
  [Array.prototype, 'push'],
  [Function.prototype, 'toString'],
  [JSON, 'parse'],
] as const
const before = own.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name) ?? {})

/** Reads PDFs. */
export const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
// @ts-expect-error It has no types. pdf.js loads it by itself when it first reads, and it replaces the same functions.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')

for (const [index, [object, name]] of own.entries()) {
  Object.defineProperty(object, name, before[index] ?? {})
}
