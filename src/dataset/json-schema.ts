/** JSON Schemas of the dataset's files, for completion and checks in editors. */

import { entryKinds, type FileKind, jsonSchemaOf, singleKinds } from './schema.js'

/** The JSON Schemas by file name, `facts.schema.json` …, as text ready to be written. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds: readonly FileKind[] = [...singleKinds, ...entryKinds]
  return new Map(kinds.map((kind) => [`${kind}.schema.json`, schemaText(kind)]))
}

function schemaText(kind: FileKind): string {
  const { $schema, ...schema } = jsonSchemaOf(kind)
  return `${JSON.stringify({ $schema, title: `${kind}.yaml`, ...schema }, null, 2)}\n`
}
