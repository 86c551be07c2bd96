/** Where the panels of small multiples stand: in rows, all of one width. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'

/** What decides how panels stand. */
export interface PanelNeeds {
  readonly count: number
  readonly area: { readonly x: Pt; readonly y: Pt; readonly width: Pt; readonly height?: Pt }
  /** Names of categories before the first panel of each row. */
  readonly before: Pt
  readonly gutter: Pt
  readonly leastWidth: Pt
  /** Height of a panel with its title, from the width that it gets. */
  readonly heightAt: (width: Pt, room: Pt | undefined) => Pt
  readonly rowGap: Pt
}

/** Panels at their places; rows are as even as their number allows. */
export interface PlacedPanels {
  readonly boxes: readonly Rect[]
  readonly columns: number
  readonly height: Pt
}

/** Places panels in as few rows as their least width allows. */
export function placePanels(needs: PanelNeeds): PlacedPanels {
  const { count, area, before, gutter, leastWidth, heightAt, rowGap } = needs
  const most = Math.max(1, Math.floor((area.width - before + gutter) / (leastWidth + gutter)))
  const rows = Math.ceil(count / Math.min(count, most))
  const columns = Math.ceil(count / rows)
  const width = (area.width - before - gutter * (columns - 1)) / columns
  const room = area.height === undefined ? undefined : (area.height - rowGap * (rows - 1)) / rows
  const height = heightAt(width, room)
  const boxes = Array.from({ length: count }, (_, index): Rect => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    const x = area.x + before + column * (width + gutter)
    return { x, y: area.y + row * (height + rowGap), width, height }
  })
  return { boxes, columns, height: rows * height + (rows - 1) * rowGap }
}
