/**
 * The JSON Schemas in data/schema are generated from the shapes that the loader checks.
 *
 * After a change of a shape: `VORLAGE_UPDATE=1 npx vitest run test/unit/dataset/json-schema.test.ts`.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../../src/dataset/json-schema.js'
import { readFolder, root } from './read-folder.js'

const folder = `${root}data/schema/`

if (process.env.VORLAGE_UPDATE === '1') {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of jsonSchemas()) writeFileSync(folder + name, text)
}

describe('JSON Schemas of the data files', () => {
  it('are those that the shapes give', () => {
    expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort())
    for (const [name, text] of jsonSchemas()) {
      expect(readFileSync(folder + name, 'utf8'), name).toBe(text)
    }
  })

  it.each(['data', 'test/datasets/fictitious'])('are named by every file of %s', (where) => {
    for (const { path, text } of readFolder(where)) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
      const name = schema?.split('/').at(-1) ?? ''
      expect(jsonSchemas().has(name), path).toBe(true)
      expect(path.split('/').at(-1)?.startsWith(name.replace('.schema.json', ''))).toBe(true)
    }
  })

  it('describe one entry for each id, with nothing unknown in it', () => {
    const facts = JSON.parse(jsonSchemas().get('facts.schema.json') ?? '')
    expect(facts).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'facts.yaml',
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: false },
    })
    expect(facts.additionalProperties.required).toEqual([
      'kind',
      'release',
      'labels',
      'source',
      'evidence',
    ])
  })
})
