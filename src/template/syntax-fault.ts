/** Says in plain words why a text could not be parsed, and where. */

import type { Diagnostic } from '../base/diagnostic.js'
import { templateSyntax } from './diagnostics.js'
import type { ParseFault } from './handlebars.js'
import type { TemplateText } from './template-text.js'
import { nodeLocator } from './text-position.js'

/** A tag that opens, divides or closes a block. */
interface Tag {
  readonly sign: '#' | '/' | 'else'
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The diagnostic for a text that the parser refused. */
export function syntaxFault(text: TemplateText, fault: ParseFault): Diagnostic {
  return (
    unfinishedFault(text) ?? blockFault(text) ?? pathFault(text, fault) ?? tokenFault(text, fault)
  )
}

/** A comment or an expression that never ends. */
function unfinishedFault(text: TemplateText): Diagnostic | undefined {
  const masked = maskComments(text.text)
  const comment = masked.search(/(?<!\\)\{\{~?!/)
  if (comment !== -1) {
    const at = text.spanOf(comment, lineEnd(text.text, comment))
    return templateSyntax('the comment is never closed', at, 'end it with `--}}`')
  }
  for (const { index } of masked.matchAll(/(?<!\\)\{\{/g)) {
    const rest = masked.slice(index + 2)
    const close = rest.indexOf('}}')
    const next = rest.indexOf('{{', 1)
    if (close !== -1 && (next === -1 || close < next)) continue
    const at = text.spanOf(
      index,
      Math.min(lineEnd(text.text, index), next === -1 ? Infinity : index + 2 + next),
    )
    return templateSyntax('`{{` is never closed', at, 'end the expression with `}}`')
  }
  return undefined
}

/** A block that is never closed, closed twice, or closed by another name. */
function blockFault(text: TemplateText): Diagnostic | undefined {
  const open: Tag[] = []
  for (const tag of tagsOf(maskComments(text.text))) {
    const at = text.spanOf(tag.start, tag.end)
    const last = open.at(-1)
    if (tag.sign === '#') open.push(tag)
    else if (!last) {
      const message =
        tag.sign === '/'
          ? `\`{{/${tag.name}}}\` closes no block`
          : '`{{else}}` stands outside a block'
      return templateSyntax(message, at, `delete it, or open the block before it`)
    } else if (tag.sign === '/') {
      open.pop()
      if (tag.name === last.name) continue
      const opened = {
        message: 'the block was opened here',
        span: text.spanOf(last.start, last.end),
      }
      const message = `\`{{/${tag.name}}}\` stands where \`{{/${last.name}}}\` is expected`
      return templateSyntax(message, at, opened)
    }
  }
  const last = open.at(-1)
  if (!last) return undefined
  const at = text.spanOf(last.start, last.end)
  return templateSyntax(
    `the block \`${last.name}\` is never closed`,
    at,
    `add \`{{/${last.name}}}\``,
  )
}

function tagsOf(text: string): Tag[] {
  const pattern = /(?<!\\)\{\{~?(?:([#^/])[>*]?\s*([^\s}~|]+)|(else)\b|(\^))[^}]*?\}\}/g
  return [...text.matchAll(pattern)].flatMap((match): Tag[] => {
    const { 0: whole, 1: sign, 2: name = '', index } = match
    const at = { start: index, end: index + whole.length }
    if (sign === undefined) return [{ sign: 'else', name: 'else', ...at }]
    return [{ sign: sign === '/' ? '/' : '#', name, ...at }]
  })
}

/** A path that goes down and up again. */
function pathFault(text: TemplateText, { node }: ParseFault): Diagnostic | undefined {
  if (!node) return undefined
  const { start, end } = nodeLocator(text.text)(node)
  const path = text.text.slice(start, end)
  const hint = '`../` and `this` may stand only at the beginning of a path'
  return templateSyntax(`\`${path}\` is no path`, text.spanOf(start, end), hint)
}

/** Something inside an expression that cannot stand there. */
function tokenFault(text: TemplateText, { offset, token }: ParseFault): Diagnostic {
  const start = text.text.lastIndexOf('{{', offset)
  const before = text.text.slice(Math.max(start, 0) + 2, offset)
  const end = Math.max(offset + token.length, offset + 1)
  const at = text.spanOf(Math.min(offset, text.text.length), Math.min(end, text.text.length))
  const whole = text.spanOf(Math.max(start, 0), Math.min(end, text.text.length))
  if (token === '"' || token === "'") {
    return templateSyntax('the quotation mark is never closed', at, `close it with ${token}`)
  }
  if (token.startsWith('}}')) {
    if (before.replace(/[~&{>#\s]/g, '') === '')
      return templateSyntax('the expression is empty', whole)
    if (count(before, '(') > count(before, ')')) {
      return templateSyntax('`(` is never closed', whole, 'close it with `)`')
    }
    if (/=\s*$/.test(before)) return templateSyntax('`=` has no value', whole, texts)
    if (token.startsWith('}}}')) return templateSyntax('one brace too many', at, 'write `}}`')
  }
  if (/^\{\{~?\s*(?:else|\^)/.test(token)) {
    return templateSyntax('the block has a second `{{else}}`', at, 'delete one of the two')
  }
  const what = token.trim() === '' ? 'this' : `\`${token.trim()}\``
  return templateSyntax(`${what} cannot stand here`, at, texts)
}

const texts =
  'an expression is `{{helper argument name=value}}`; texts stand in straight quotation marks'

/** Comments and escaped expressions as blanks, so that offsets stay. */
function maskComments(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]/g, ' ')
  return text
    .replace(/\{\{~?!--[\s\S]*?--~?\}\}/g, blank)
    .replace(/\{\{~?!(?!--)[^}]*\}\}/g, blank)
    .replace(/(?<!\\)\\\{\{[^}]*\}?\}?/g, blank)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
