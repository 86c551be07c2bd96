/** The helper that shows a picture. */

import { templateArgumentWrong } from '../argument-diagnostics.js'
import type { Call, Given } from '../call.js'
import { flag, reportWrong } from '../call.js'
import type { BlockHelper } from '../helper.js'
import { lineOf } from '../print-value.js'
import type { Merged, PictureValue } from '../slot.js'

/** `{{picture "house.jpg" alt=(t "house")}}` */
export const picture: BlockHelper = {
  returns: 'block',
  positional: [
    {
      name: 'file',
      takes: 'file',
      needed: true,
      doc: 'PNG, JPEG or SVG in the folder of the template or of the data',
    },
  ],
  named: [
    { name: 'alt', takes: 'text', doc: 'what it shows, such as `(t "house")`' },
    {
      name: 'decorative',
      takes: 'yes or no',
      doc: '`true` if it says nothing; then it has no `alt`',
    },
    { name: 'caption', takes: 'text', doc: 'words beneath it' },
    { name: 'credit', takes: 'text', doc: 'who made it or owns it, beneath the caption' },
    {
      name: 'ratio',
      takes: 'setting',
      doc: 'shape that it is cut to, such as `"16:9"`; whole if absent',
    },
    {
      name: 'focus',
      takes: 'setting',
      doc: 'what stays in view when it is cut: `"left top"`, `"30% 60%"`; the middle if absent',
    },
    {
      name: 'width',
      takes: 'setting',
      doc: 'share of the column that it takes at most, such as `"40%"`',
    },
  ],
  doc: 'a picture',
  example: '{{picture "house.jpg" alt=(t "house") ratio="16:9" focus="center top"}}',
  run(call) {
    const path = pathOf(call)
    if (path === undefined) return undefined
    return {
      type: 'picture',
      path,
      decorative: flag(call, 'decorative', false),
      ...line(call, 'alt'),
      ...line(call, 'caption'),
      ...line(call, 'credit'),
      ...setting(
        call,
        'ratio',
        readRatio,
        'two numbers such as `16:9`, neither over four times the other',
      ),
      ...setting(call, 'focus', readFocus, 'places such as `left top` or `30% 60%`, across first'),
      ...setting(call, 'width', readShare, 'a share between `5%` and `100%`'),
    }
  },
}

function pathOf(call: Call): string | undefined {
  const [given] = call.positional
  if (given === undefined) return undefined
  if (typeof given.value === 'string' && given.value.trim() !== '') return given.value.trim()
  reportWrong(call, given, 'the name of a file')
  return undefined
}

type LineName = 'alt' | 'caption' | 'credit'

function line(call: Call, name: LineName): { readonly [K in LineName]?: Merged } {
  const given = call.named.get(name)
  const merged = given && lineOf(given.value, given, call.merging)
  return merged ? { [name]: merged } : {}
}

function setting<N extends 'ratio' | 'focus' | 'width'>(
  call: Call,
  name: N,
  read: (text: string) => PictureValue[N] | undefined,
  wanted: string,
): Pick<PictureValue, N> | Record<string, never> {
  const given: Given | undefined = call.named.get(name)
  if (given?.value === undefined) return {}
  const value = typeof given.value === 'string' ? read(given.value.trim()) : undefined
  if (value !== undefined) return { [name]: value } as Pick<PictureValue, N>
  const message = `\`${name}\` of \`picture\` cannot be ${given.written}`
  call.merging.report(templateArgumentWrong(message, given.span, `write ${wanted}`))
  return {}
}

function readRatio(text: string): number | undefined {
  const [, width, height] = /^(\d+(?:\.\d+)?)\s*[:/]\s*(\d+(?:\.\d+)?)$/.exec(text) ?? []
  const ratio = Number(width) / Number(height)
  return ratio >= 0.25 && ratio <= 4 ? ratio : undefined
}

const places: Readonly<Record<string, { readonly x?: number; readonly y?: number }>> = {
  left: { x: 0 },
  right: { x: 1 },
  top: { y: 0 },
  bottom: { y: 1 },
  center: {},
}

function readFocus(text: string): PictureValue['focus'] {
  const words = text.split(/\s+/)
  const shares = words.map(readPercent)
  const [x, y] = shares
  if (shares.length === 2 && x !== undefined && y !== undefined) return { x, y }
  const named = words.map((word) => places[word])
  const twice = named.filter((one) => one?.x !== undefined).length > 1
  const high = named.filter((one) => one?.y !== undefined).length > 1
  if (words.length > 2 || twice || high || named.includes(undefined)) return undefined
  return Object.assign({ x: 0.5, y: 0.5 }, ...named)
}

function readPercent(text: string): number | undefined {
  const [, number] = /^(\d{1,3}(?:\.\d+)?)%$/.exec(text) ?? []
  return number !== undefined && Number(number) <= 100 ? Number(number) / 100 : undefined
}

function readShare(text: string): number | undefined {
  const share = readPercent(text)
  return share !== undefined && share >= 0.05 ? share : undefined
}
