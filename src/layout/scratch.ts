/** Contexts for measuring. */

import type { LayoutContext } from './context.js'
import { createTree } from './structure.js'

/** A context whose elements and reports are thrown away. */
export function scratch(context: LayoutContext): LayoutContext {
  return { ...context, tree: createTree(context.locale.tag), report: () => {} }
}
