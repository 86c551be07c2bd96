/** Reads the style sheets of drawings: rules whose selectors are names, classes and ids (CSS 2.1, 4 to 6). */

import type { SvgElement } from './read-xml.js'
import type { Refuse } from './reading.js'

/** What is declared of a property. */
export interface Declaration {
  readonly name: string
  readonly value: string
  readonly important: boolean
}

/** Declarations for the elements that a selector names. */
export interface StyleRule {
  readonly element?: string
  readonly id?: string
  readonly classes: readonly string[]
  /** Rules of a higher weight count more; of one weight the later. */
  readonly weight: number
  readonly declarations: readonly Declaration[]
}

/** An at-rule that is over with a semicolon or a block, or a rule: what stands before its block, and the block. */
const statement = /\s*(?:(@[\w-]+)([^;{]*)(?:;|\{((?:[^{}]|\{[^{}]*\})*)\})|([^{}]*)\{([^{}]*)\})/y

/** At-rules that say nothing about paths: encoding, namespaces, faces for texts, which are not read. */
const silentAtRules = new Set(['@charset', '@namespace', '@font-face'])

const plainAttributes = 'export it with presentation attributes instead of a style sheet'

/** The rules of a `style` element in their order. */
export function readStyleSheet(element: SvgElement, refuse: Refuse): readonly StyleRule[] {
  const text = element.text.replace(/\/\*[\s\S]*?\*\//g, '').trim()
  const rules: StyleRule[] = []
  statement.lastIndex = 0
  while (statement.lastIndex < text.length) {
    const match = statement.exec(text)
    if (match === null) {
      refuse(element, 'holds rules that cannot be read', plainAttributes)
      return rules
    }
    const [, atRule, , , selectors, block] = match
    if (atRule !== undefined) {
      if (!silentAtRules.has(atRule)) refuse(element, `holds \`${atRule}\``, 'take the rule away')
      continue
    }
    const declarations = readDeclarations(block ?? '')
    for (const selector of (selectors ?? '').split(',')) {
      const rule = readSelector(selector.trim())
      if (rule !== undefined) rules.push({ ...rule, declarations })
      else
        refuse(element, `holds the selector \`${selector.trim().slice(0, 40)}\``, plainAttributes)
    }
  }
  return rules
}

/** The declarations of a block or of a `style` attribute. */
export function readDeclarations(block: string): readonly Declaration[] {
  return block.split(';').flatMap((one) => {
    const colon = one.indexOf(':')
    if (colon < 0) return []
    const written = one.slice(colon + 1).trim()
    const value = written.replace(/\s*!\s*important$/i, '')
    const name = one.slice(0, colon).trim().toLowerCase()
    return [{ name, value, important: value !== written }]
  })
}

function readSelector(selector: string): Omit<StyleRule, 'declarations'> | undefined {
  const match = /^(\*|[^\s*.#>+~:[\]]+)?((?:[.#][^\s*.#>+~:[\]]+)*)$/.exec(selector)
  if (match === null || selector === '') return undefined
  const [, name, rest = ''] = match
  const parts = rest.match(/[.#][^.#]+/g) ?? []
  const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1))
  const id = parts.find((part) => part.startsWith('#'))?.slice(1)
  const named = name !== undefined && name !== '*'
  return {
    ...(named && { element: name }),
    ...(id !== undefined && { id }),
    classes,
    weight: (id === undefined ? 0 : 10_000) + classes.length * 100 + (named ? 1 : 0),
  }
}

/** The rules for an element, those that count most last. */
export function rulesFor(
  { name, attributes }: SvgElement,
  rules: readonly StyleRule[],
): readonly StyleRule[] {
  const own = new Set((attributes.get('class') ?? '').split(/\s+/))
  return rules
    .filter(
      (rule) =>
        (rule.element === undefined || rule.element === name) &&
        (rule.id === undefined || rule.id === attributes.get('id')) &&
        rule.classes.every((one) => own.has(one)),
    )
    .sort((one, other) => one.weight - other.weight)
}
