/** What the contexts of all attempts have alike. */

import type { Report } from '../base/report.js'
import type { Document } from '../document/ast.js'
import type { LayoutContext } from './context.js'
import type { LayoutOptions } from './layout.js'
import { createTree } from './structure.js'

/** A context without its sizes and distances, with a tree of its own. */
export function freshContext(
  document: Document,
  { theme, fonts, locale }: Pick<LayoutOptions, 'theme' | 'fonts' | 'locale'>,
  medium: LayoutContext['medium'],
  report: Report,
): Omit<LayoutContext, 'sizeOf' | 'pitchOf' | 'blockSpace'> {
  const design = medium === 'print' ? theme.print : theme.slides
  const tree = createTree(locale.tag)
  const noteNumber = (note: number): number => note
  return {
    document,
    theme,
    design,
    medium,
    fonts,
    locale,
    tree,
    report,
    noteNumber,
    lineGrid: medium === 'slides' ? theme.slide.lineGrid : undefined,
    ground: 'background',
    inverse: false,
  }
}
