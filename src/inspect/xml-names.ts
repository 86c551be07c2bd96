/** Names of elements and attributes, with the prefixes that ECMA-376 and XMP use, whatever the file calls them. */

/** Namespaces by their prefix here; of ECMA-376 the transitional and the strict form alike. */
const prefixes: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['p', /(presentationml\/2006|ooxml\/presentationml)\/main$/],
  ['a', /(drawingml\/2006|ooxml\/drawingml)\/main$/],
  ['c', /drawingml(\/2006)?\/chart$/],
  ['r', /officeDocument(\/2006)?\/relationships$/],
  ['rel', /package\/2006\/relationships$/],
  ['ct', /package\/2006\/content-types$/],
  ['cp', /package\/2006\/metadata\/core-properties$/],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/],
  ['dcterms', /^http:\/\/purl\.org\/dc\/terms\/$/],
  ['mc', /markup-compatibility\/2006$/],
  ['p14', /office\/powerpoint\/2010\/main$/],
  ['adec', /office\/drawing\/2017\/decorative$/],
  ['rdf', /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/],
  ['pdfuaid', /^http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/$/],
  ['pdfaid', /^http:\/\/www\.aiim\.org\/pdfa\/ns\/id\/$/],
  ['xml', /^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/],
]

/** Namespaces that are declared where a name stands, by their prefix in the file. */
export type Namespaces = ReadonlyMap<string, string>

/** A name of a file as `p:sp`; undefined if its prefix is not declared. Only elements have a default namespace. */
export function resolvedName(
  raw: string,
  namespaces: Namespaces,
  of: 'element' | 'attribute',
): string | undefined {
  const [prefix, local] = splitName(raw)
  if (prefix === '' && of === 'attribute') return local
  const namespace = namespaces.get(prefix)
  if (namespace === undefined) return prefix === '' ? local : undefined
  const known = prefixes.find(([, pattern]) => pattern.test(namespace))
  return known ? `${known[0]}:${local}` : `{${namespace}}${local}`
}

function splitName(raw: string): readonly [prefix: string, local: string] {
  const colon = raw.indexOf(':')
  return [raw.slice(0, Math.max(0, colon)), raw.slice(colon + 1)]
}
