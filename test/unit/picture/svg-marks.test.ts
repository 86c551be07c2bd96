import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSvg } from '../../../src/picture/svg/read-svg.js'
import { shortPath } from './short-path.js'

/** Marks that were drawn for this test, written as the programs write them that press offices use. */
const marks: readonly (readonly [program: string, paths: readonly string[]])[] = [
  [
    'illustrator',
    [
      '0A4A8F–8CBEE6–0B7A75 (10 10 80 80)',
      '0B7A75 (28.1 28 43.8 8)',
      '0B7A75 (24 46 52 8)',
      '0B7A75 (28.1 64 43.8 8)',
      '0B1F3A (110 20 40 60)',
      'C77700 × 0.5 (160 20 22.5 60)',
      'line 0B1F3A 3 (200 20 0 56.1)',
      'line 0B1F3A 3 (210 20 19.4 58.3)',
    ],
  ],
  [
    'inkscape',
    [
      'A0431F–E8B04A (10 5 20 30)',
      '23456B × 0.8 (37.8 6.8 12.6 19.7)',
      '23456B × 0.8 (53.5 12.6 12.6 19.7)',
      'line 23456B 1 (61 10 16 20)',
      'line E8B04A 2 (64 13 10 14)',
      'A0431F (64 13 10 14)',
    ],
  ],
  [
    'figma',
    [
      '5B3A8E–D94F8C (5 5 50 50)',
      '5B3A8E (70 10 40 40)',
      'FFFFFF × 0.4 (75 15 30 30)',
      'line 5B3A8E 3 (121.5 11.5 33 37)',
      'line 5B3A8E 2 (130 22 17 16)',
    ],
  ],
  [
    'affinity',
    [
      '0A4A8F–C77700 (49.2 26.4 48 70.2)',
      '0B7A75 (150 12 24 96)',
      '8CBEE6 × 0.7 (174 15.9 36 88.1)',
      'line 000000 6 (228 18 42 84)',
    ],
  ],
  [
    'corel',
    [
      'E31E24 (200 200 2600 2600)',
      'FEFEFE (600 600 1800 1800)',
      'line 2B2A29 76.2 (3300 300 2400 2400)',
    ],
  ],
  [
    'symbols',
    [
      '663399 (5 10 40 80)',
      'FFD700 (9 34 32 32)',
      '2E8B57 (67.5 5 15 30)',
      'FFD700 (69 14 12 12)',
      'FF6347 (100 10 90 35)',
      '0A4A8F × 0.6 (100 55 35 35)',
      '000000 line 000000 1.2 (100 88.8 35 0)',
      '333333 (0 95 200 5)',
      'FF69B4 (60 40 30 30)',
    ],
  ],
]

describe('readSvg', () => {
  it.each(marks)('reads what %s writes', (program, paths) => {
    const read = readSvg(readFileSync(new URL(`marks/${program}.svg`, import.meta.url)))
    if (read.type === 'fault') throw new Error(read.detail)
    expect(read.paths.map(shortPath)).toEqual(paths)
  })
})
