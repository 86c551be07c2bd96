/** Runs the operators of a content stream: what is painted, and which marks it stands in (ISO 32000-1, 14.6). */

import type { PdfFile } from './file.js'
import { isStream } from './file.js'
import type { Font } from './font.js'
import { skipInlineImage } from './inline-image.js'
import { lex } from './lexer.js'
import {
  asBytes,
  asDict,
  asList,
  asName,
  asNumber,
  asText,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from './object.js'
import type { PageContent, Sequence, ShownText } from './page-content.js'
import {
  changed,
  identity,
  initialText,
  type Matrix,
  matrixOf,
  shown,
  type TextState,
  times,
} from './text-place.js'

/** Everything that grows while a page is read. */
interface Findings {
  readonly sequences: Sequence[]
  readonly texts: ShownText[]
  readonly loose: string[]
  artifactsInTagged: number
  taggedInArtifacts: number
  readonly forms: PdfStream[]
  unread: number
}

interface Mark {
  readonly artifact: boolean
  readonly sequence: Sequence | undefined
  readonly replacement: string | undefined
}

interface State {
  font: PdfDict | undefined
  mode: number
  /** From the coordinates of the stream to those of the page. */
  space: Matrix
  text: TextState
}

/** What a stream stands in. */
interface Surroundings {
  readonly file: PdfFile
  readonly fontOf: (dict: PdfDict) => Font
  readonly resources: PdfDict | undefined
  /** The form XObject whose stream it is; none if the page's own. */
  readonly form: PdfStream | undefined
}

interface Scope extends Surroundings {
  readonly found: Findings
  readonly marks: Mark[]
  readonly depth: number
  state: State
}

const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BI'])
const showing = new Set(['Tj', 'TJ', "'", '"'])
/** Forms that show forms deeper than this show themselves. */
const deepestForm = 12

/** Runs a stream from the state in which every page begins. */
export function runContent(bytes: Uint8Array, surroundings: Surroundings): PageContent {
  const found: Findings = {
    sequences: [],
    texts: [],
    loose: [],
    artifactsInTagged: 0,
    taggedInArtifacts: 0,
    forms: [],
    unread: 0,
  }
  const state = { font: undefined, mode: 0, space: identity, text: initialText }
  run(bytes, { ...surroundings, found, marks: [], depth: 0, state })
  return found
}

function run(bytes: Uint8Array, scope: Scope): void {
  const lexer = lex(bytes)
  const saved: State[] = []
  let operands: PdfValue[] = []
  const bottom = scope.marks.length
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (typeof value !== 'object' || value?.type !== 'keyword') {
      operands.push(value)
      continue
    }
    const { word } = value
    if (word === 'q') saved.push({ ...scope.state })
    else if (word === 'Q') scope.state = saved.pop() ?? scope.state
    else if (word === 'EMC') {
      if (scope.marks.length > bottom) scope.marks.pop()
    } else operate(word, operands, scope)
    if (word === 'BI') skipInlineImage(bytes, lexer)
    operands = []
  }
  scope.marks.length = bottom
}

function operate(word: string, operands: readonly PdfValue[], scope: Scope): void {
  scope.state.text = changed(scope.state.text, word, operands)
  if (word === 'BMC' || word === 'BDC') begin(operands, scope)
  else if (word === 'cm') scope.state.space = times(matrixOf(operands), scope.state.space)
  else if (word === 'Tf') scope.state.font = asDict(resource(scope, 'Font', asName(operands[0])))
  else if (word === 'Tr') scope.state.mode = asNumber(operands[0]) ?? 0
  else if (word === 'Do') show(asName(operands[0]), scope)
  else if (showing.has(word)) showText(word, operands, scope)
  else if (painting.has(word)) paint(word, scope)
}

function begin(operands: readonly PdfValue[], { file, found, form, marks, ...scope }: Scope): void {
  const tag = asName(operands[0]) ?? ''
  const named = asName(operands[1])
  const properties = asDict(
    named === undefined ? operands[1] : propertyList(file, scope.resources, named),
  )
  const mcid = asNumber(file.get(properties, 'MCID'))
  const artifact = tag === 'Artifact'
  if (artifact && marks.some(({ sequence }) => sequence)) found.artifactsInTagged += 1
  if (mcid !== undefined && marks.some((mark) => mark.artifact)) found.taggedInArtifacts += 1
  const language = asText(file.get(properties, 'Lang'))
  const sequence = mcid === undefined || artifact ? undefined : { tag, mcid, form, language }
  if (sequence) found.sequences.push(sequence)
  marks.push({ artifact, sequence, replacement: asText(file.get(properties, 'ActualText')) })
}

function propertyList(file: PdfFile, resources: PdfDict | undefined, name: string): PdfValue {
  return file.get(file.get(resources, 'Properties'), name)
}

function resource({ file, resources }: Scope, kind: string, name: string | undefined): PdfValue {
  return name === undefined ? null : file.get(file.get(resources, kind), name)
}

function paint(word: string, { found, marks }: Scope): void {
  if (!marks.some(({ artifact, sequence }) => artifact || sequence)) found.loose.push(word)
}

function showText(word: string, operands: readonly PdfValue[], scope: Scope): void {
  const items = asList(operands.at(-1))
  const bytes = items.map((one) => asBytes(one) ?? '').join('')
  const { marks, state, found } = scope
  if (bytes !== '') paint(word, scope)
  if (state.font === undefined) return
  const { state: after, at } = shown(state.text, items, scope.fontOf(state.font), state.space)
  state.text = after
  if (bytes === '') return
  found.texts.push({
    font: state.font,
    bytes,
    invisible: state.mode === 3,
    artifact: marks.some((mark) => mark.artifact),
    sequence: marks.findLast((mark) => mark.sequence)?.sequence,
    replacement: marks.find(({ replacement }) => replacement !== undefined)?.replacement,
    at,
  })
}

function show(name: string | undefined, scope: Scope): void {
  const { file, found, depth } = scope
  const object = resource(scope, 'XObject', name)
  if (!isStream(object)) return
  if (asName(file.get(object, 'Subtype')) !== 'Form') {
    paint('Do', scope)
    return
  }
  found.forms.push(object)
  if (depth >= deepestForm) return
  const decoded = file.decode(object)
  if (!decoded.ok) {
    found.unread += 1
    return
  }
  const resources = asDict(file.get(object, 'Resources')) ?? scope.resources
  run(decoded.bytes, {
    ...scope,
    resources,
    form: object,
    depth: depth + 1,
    state: { ...scope.state, space: times(formMatrix(file, object), scope.state.space) },
  })
}

/** The matrix of a form XObject (8.10.1). */
function formMatrix(file: PdfFile, form: PdfStream): Matrix {
  const numbers = file.list(form, 'Matrix')
  return numbers.length === 6 ? matrixOf(numbers) : identity
}
