/** The snippets of data/README.md are those of the files, or can be added to them. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import { load } from '../../../src/dataset/load.js'
import { readFolder, root } from './read-folder.js'

const readme = readFileSync(`${root}data/README.md`, 'utf8')
const sources = readFolder('data')

const snippets = [...readme.matchAll(/```yaml (file|add)=(\S+)\n(.*?)```/gs)].map(
  ([, use, name, text]) => ({ use, path: `data/${name}`, text: text ?? '' }),
)

describe('data/README.md', () => {
  it('has snippets of both sorts', () => {
    expect(new Set(snippets.map(({ use }) => use))).toEqual(new Set(['file', 'add']))
  })

  it.each(snippets)('shows $path as it is, or what can be added ($use)', ({ use, path, text }) => {
    const source = sources.find((one) => one.path === path)
    if (use === 'file') expect(source?.text).toContain(text)
    const { report, diagnostics } = collect()
    const longer = sources.map((one) =>
      one === source && use === 'add' ? { path, text: `${one.text}\n${text}` } : one,
    )
    load(longer, report)
    expect(diagnostics).toEqual([])
  })

  it('lists every file and every key of a fact', () => {
    for (const { path } of sources) expect(readme).toContain(`| \`${path.replace('data/', '')}\` |`)
    const schema = JSON.parse(readFileSync(`${root}data/schema/facts.schema.json`, 'utf8'))
    for (const key of Object.keys(schema.additionalProperties.properties)) {
      expect(readme, key).toContain(`\`${key}\``)
    }
  })
})
