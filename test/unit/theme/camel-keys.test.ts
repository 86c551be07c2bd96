/** Keys of files under the names of code. */

import { expect, it } from 'vitest'
import { camelKeys } from '../../../src/theme/camel-keys.js'

it('renames keys at all depths and leaves values and lists alone', () => {
  const file = { 'row-gap': 3, rule: { 'line-width': 'head-rule' }, kinds: [{ 'a-b': 1 }] }
  expect(camelKeys(file)).toEqual({
    rowGap: 3,
    rule: { lineWidth: 'head-rule' },
    kinds: [{ 'a-b': 1 }],
  })
})
