/** Prints the reference for authors: the tables of templates/README.md. */

import { helpers } from './helper/table.js'
import type { HelperDefinition, Parameter } from './helper.js'
import { frontMatterFields } from './schema.js'
import { scopeNames } from './scope.js'
import { things } from './thing.js'

/** The reference tables as Markdown, from the same tables that parsing and merging use. */
export function templateReference(): string {
  const sections = [
    ['### Front matter', fieldTable()],
    ['### Helpers inside a line', helperTable('inline')],
    ['### Helpers that stand as a block', helperTable('block')],
    ['### Names in every template', nameTable()],
    ['### What paths may read of an entry', thingTable()],
  ]
  return sections.map(([heading, table]) => `${heading}\n\n${table}`).join('\n\n')
}

function fieldTable(): string {
  const rows = frontMatterFields().map(({ name, needed, doc }) => [
    `\`${name}\``,
    needed ? 'yes' : 'no',
    doc,
  ])
  return table(['Field', 'Needed', 'Meaning'], rows)
}

function helperTable(returns: HelperDefinition['returns']): string {
  const rows = Object.entries(helpers)
    .filter(([, helper]) => helper.returns === returns)
    .map(([name, helper]) => [
      `\`${name}\``,
      helper.doc + audienceNote(helper),
      argumentsOf(helper),
      `\`${helper.example}\``,
    ])
  return table(['Helper', 'Prints', 'Arguments', 'Example'], rows)
}

function audienceNote({ audiences }: HelperDefinition): string {
  return audiences ? ` (only for ${audiences.join(', ')})` : ''
}

function argumentsOf({ positional, several, named, anyName }: HelperDefinition): string {
  const byPosition = positional.map((parameter) => argument(parameter, several ? ' …' : '', ''))
  const byName = named.map((parameter) => argument(parameter, '', '='))
  const any = anyName ? ['*any name*`=`: a value for the message'] : []
  return [...byPosition, ...byName, ...any].join('<br>') || '–'
}

/** Choices are listed behind the documentation; the first is what is taken if nothing is said. */
function argument(parameter: Parameter, several: string, sign: string): string {
  const { name, doc, choices, needed } = parameter
  const words = choices ? `: ${choices.map((word) => `\`${word}\``).join(', ')}` : ''
  const optional = needed || sign !== '' ? '' : ' (optional)'
  return `\`${name}${sign}\`${several}${optional}: ${doc}${words}`
}

function nameTable(): string {
  const rows = Object.entries(scopeNames).map(([name, doc]) => [`\`${name}\``, doc])
  return table(['Name', 'Stands for'], rows)
}

function thingTable(): string {
  const rows = Object.values(things).map(({ name, open, printed }) => [
    name.replace(/^an? /, ''),
    Object.entries(open)
      .map(([property, doc]) => `\`${property}\`: ${doc}`)
      .join('<br>'),
    printed,
  ])
  return table(['Entry', 'Properties', 'Printed by'], rows)
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
