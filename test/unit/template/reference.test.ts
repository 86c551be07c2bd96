import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { helpers } from '../../../src/template/helper/table.js'
import { templateReference } from '../../../src/template/reference.js'
import { scopeNames, scopeOf } from '../../../src/template/scope.js'
import { dataset, mergeSample, sampleView } from './sample.js'

const path = new URL('../../../templates/README.md', import.meta.url)
const begin = '<!-- reference: begin, made from the code -->\n'
const end = '<!-- reference: end -->'

/** Fenced blocks of a language. */
function fenced(text: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...text.matchAll(pattern)].map(([, inner = '']) => inner)
}

describe('templates/README.md', () => {
  it('holds the reference that the code prints; VORLAGE_UPDATE=1 rewrites it', () => {
    const text = readFileSync(path, 'utf8')
    const from = text.indexOf(begin) + begin.length
    const to = text.indexOf(end)
    const wanted = `\n${templateReference()}\n\n`
    if (process.env.VORLAGE_UPDATE === '1') {
      writeFileSync(path, text.slice(0, from) + wanted + text.slice(to))
      return
    }
    expect(text.slice(from, to)).toBe(wanted)
  })

  const readme = readFileSync(path, 'utf8')
  const messages = { de: fenced(readme, 'yaml').join('') }

  it.each(fenced(readme, 'handlebars'))('has a snippet that merges: %s', (snippet) => {
    const [, head, body] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(snippet) ?? []
    const files = head === undefined ? { body: snippet } : { front: head, body: body ?? '' }
    const { merged, diagnostics } = mergeSample({ ...files, messages })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(merged?.body.slots.length).toBeGreaterThan(0)
  })

  it('opens with a complete template of about twenty lines', () => {
    const [first = ''] = fenced(readme, 'handlebars')
    expect(first.split('\n').length - 1).toBeLessThanOrEqual(24)
    expect(first).toMatch(/^---\n/)
  })
})

describe('the reference', () => {
  it('knows exactly the names that templates can use', () => {
    const partner = dataset.organisations.get('org.nord')
    const scope = scopeOf(sampleView(), 'de', partner)
    expect(pathsOf(scope)).toEqual(Object.keys(scopeNames).sort())
  })

  it.each(Object.entries(helpers))(
    'has an example of %s that is written with it',
    (name, helper) => {
      expect(helper.example).toMatch(new RegExp(`^\\{\\{${name}[ }]`))
      expect(helper.doc).not.toBe('')
    },
  )
})

/** Names of groups that the scope makes; entries of the dataset are not opened. */
function pathsOf(scope: object, prefix = ''): string[] {
  const groups = ['alliance', 'alliance.featured', 'sender']
  return Object.entries(scope)
    .flatMap(([name, value]) => {
      const full = prefix + name
      return groups.includes(full) ? pathsOf(value as object, `${full}.`) : [full]
    })
    .sort()
}
