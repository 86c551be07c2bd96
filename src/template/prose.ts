/** Looks for typed figures in the prose of a text, with its expressions left out. */

import type { Report } from '../base/report.js'
import { figureTyped } from './diagnostics.js'
import type { Program } from './handlebars.js'
import type { TemplateText } from './template-text.js'
import { nodeLocator } from './text-position.js'
import { typedFigures, typedFiguresInMarkdown } from './typed-figures.js'

/** Reports each figure that an author typed. */
export function checkProse(text: TemplateText, program: Program | undefined, report: Report): void {
  const prose = program ? proseOf(text.text, program) : text.text
  const figures = text.kind === 'body' ? typedFiguresInMarkdown(prose) : typedFigures(prose)
  for (const { text: figure, start } of figures) {
    report(figureTyped(figure, text.spanOf(start, start + figure.length)))
  }
}

/** The content of a text at its own places, blanks elsewhere. */
function proseOf(text: string, program: Program): string {
  const rangeOf = nodeLocator(text)
  const characters = text.replace(/[^\n]/g, ' ').split('')
  for (const node of contentsOf(program)) {
    const original = String(node.original)
    const { start } = rangeOf(node)
    for (let index = 0; index < original.length; index++) {
      characters[start + index] = original.charAt(index)
    }
  }
  return characters.join('')
}

function contentsOf(program: Program | undefined): hbs.AST.ContentStatement[] {
  return (program?.body ?? []).flatMap((node) => {
    if (node.type === 'ContentStatement') return [node as hbs.AST.ContentStatement]
    if (node.type !== 'BlockStatement') return []
    const { program: inner, inverse } = node as hbs.AST.BlockStatement
    return [...contentsOf(inner), ...contentsOf(inverse)]
  })
}
