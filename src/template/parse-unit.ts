/** Parses the texts of one template; they share places, partials and an environment. */

import type { Report } from '../base/report.js'
import type { Source, Span } from '../base/source.js'
import { templatePartialRecursion } from './diagnostics.js'
import {
  createEnvironment,
  type Environment,
  isFault,
  type Program,
  parseText,
} from './handlebars.js'
import { internalsOf } from './internals.js'
import { emptyProgram } from './node.js'
import { checkProse } from './prose.js'
import { rewrite } from './rewrite.js'
import { noSites, place, type Sites } from './site.js'
import { syntaxFault } from './syntax-fault.js'
import { bodyText, type TemplateText } from './template-text.js'
import { plainUnit, type Unit } from './unit.js'

/** Parses texts one by one. */
export interface Parser {
  readonly sites: Sites
  /** The text ready for merging; undefined, with a diagnostic, if its syntax is wrong. */
  parse(text: TemplateText): Unit | undefined
}

/** A partial's name and file. */
export interface Partial {
  readonly name: string
  readonly source: Source
}

/** What the texts of one template share while they are parsed. */
interface Parsing {
  readonly sites: Sites
  readonly environment: Environment
  readonly partials: ReadonlyMap<string, Source>
  /** Names of the partials that have been parsed, or are being. */
  readonly parsed: Set<string>
  readonly report: Report
}

/** A parser for the texts of a template that may use `partials`; these are parsed on first use. */
export function parserOf(partials: readonly Partial[], report: Report): Parser {
  const sites = noSites()
  const parsing: Parsing = {
    sites,
    environment: createEnvironment(internalsOf(sites)),
    partials: new Map(partials.map(({ name, source }) => [name, source])),
    parsed: new Set(),
    report,
  }
  return { sites, parse: (text) => parseUnit(text, parsing) }
}

function parseUnit(text: TemplateText, parsing: Parsing): Unit | undefined {
  if (!text.text.includes('{{')) {
    checkProse(text, undefined, parsing.report)
    return plainUnit(text, place(parsing.sites.contents, { text, start: 0 }))
  }
  const program = programOf(text, [], parsing)
  return program && { text, run: parsing.environment.compile(program) }
}

/** The rewritten program of a text; `chain` are the partials around it. */
function programOf(
  text: TemplateText,
  chain: readonly string[],
  parsing: Parsing,
): Program | undefined {
  const { sites, partials, report } = parsing
  const program = parseText(text.text)
  if (isFault(program)) {
    report(syntaxFault(text, program))
    return undefined
  }
  checkProse(text, program, report)
  const usesPartial = (name: string, at: Span): boolean => parsePartial(name, at, chain, parsing)
  return rewrite(program, text, { sites, partials: [...partials.keys()], usesPartial, report })
}

/** False if the partial must not be used here, because it would use itself. */
function parsePartial(name: string, at: Span, chain: readonly string[], parsing: Parsing): boolean {
  const { partials, parsed, environment, report } = parsing
  if (chain.includes(name)) {
    report(templatePartialRecursion([...chain.slice(chain.indexOf(name)), name], at))
    return false
  }
  const source = partials.get(name)
  if (!source || parsed.has(name)) return true
  parsed.add(name)
  const program = programOf(bodyText(source, 0, report), [...chain, name], parsing)
  environment.addPartial(name, program ?? emptyProgram())
  return true
}
