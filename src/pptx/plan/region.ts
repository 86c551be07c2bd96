/** Regions of a master and the placeholders that stand in them. */

import type { Master, Region, RegionName } from '../../theme/theme.js'
import type { PlaceholderKey } from '../shape.js'

/** Placeholders that a region has by its name alone, at PowerPoint's customary indices. */
const byName: { readonly [R in RegionName]?: PlaceholderKey } = {
  title: { type: 'title', index: 0 },
  footer: { type: 'ftr', index: 11 },
  'slide-number': { type: 'sldNum', index: 12 },
}

/** The placeholder of a region; undefined where the region only bounds free frames. */
export function placeholderOf(region: Region): PlaceholderKey | undefined {
  return region.placeholder ?? byName[region.name]
}

/** A region of a master by its name. */
export function regionOf(master: Master, name: RegionName): Region | undefined {
  return master.regions.find((region) => region.name === name)
}
