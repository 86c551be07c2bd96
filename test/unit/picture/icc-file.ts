/** Makes colour profiles by hand, from the specification (ICC.1:2022). */

/** A number with sixteen binary places. */
const fixed = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(value * 65_536))
  return bytes
}

/** A tag for a colour in XYZ. */
export function xyz(...values: readonly [number, number, number]): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), ...values.map(fixed)])
}

/** A tag for a curve by a formula of a kind. */
export function formula(kind: number, ...numbers: readonly number[]): Buffer {
  const head = Buffer.from(`para\0\0\0\0\0${String.fromCharCode(kind)}\0\0`, 'latin1')
  return Buffer.concat([head, ...numbers.map(fixed)])
}

/** A tag for a curve of points, or of one exponent in two hundred and fifty-sixths. */
export function points(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(12 + values.length * 2)
  bytes.write('curv')
  bytes.writeUInt32BE(values.length, 8)
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value, 12 + at * 2)
  return bytes
}

/** A profile of a colour space with tags by their names. */
export function profileFile(
  space: 'RGB ' | 'GRAY' | 'CMYK',
  tags: Readonly<Record<string, Buffer>>,
): Uint8Array {
  const entries = Object.entries(tags)
  const head = Buffer.alloc(132 + entries.length * 12)
  head.write(`${space}XYZ `, 16)
  head.write('acsp', 36)
  head.writeUInt32BE(entries.length, 128)
  let at = head.length
  for (const [index, [name, tag]] of entries.entries()) {
    head.write(name, 132 + index * 12)
    head.writeUInt32BE(at, 136 + index * 12)
    head.writeUInt32BE(tag.length, 140 + index * 12)
    at += tag.length
  }
  return new Uint8Array(Buffer.concat([head, ...entries.map(([, tag]) => tag)]))
}
