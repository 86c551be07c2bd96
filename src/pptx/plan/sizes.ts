/** The sizes that the layout has chosen, so that placeholders begin with them. */

import type { Pt } from '../../base/length.js'
import type { Frame, TextFrame } from '../../layout/frame.js'
import type { Layout, Page } from '../../layout/page.js'
import type { Master, Region, TextRole } from '../../theme/theme.js'

/** Sizes in use; undefined where no text occurs. */
export interface Sizes {
  /** Size of text in a region: as on the slides of its master, else as elsewhere in its role. */
  of(master: Master, region: Region): Pt | undefined
  ofRole(role: TextRole): Pt | undefined
}

/** Reads the sizes off a layout; dense slides may be a step below, so the largest counts. */
export function sizesInUse(layout: Layout): Sizes {
  const sizes = new Map<string, Pt>()
  const keep = (key: string, size: Pt): void => {
    if (size > (sizes.get(key) ?? 0)) sizes.set(key, size)
  }
  for (const page of layout.pages) {
    for (const frame of textsOf(page)) {
      const size = frame.paragraphs[0]?.runs[0]?.style.size ?? 0
      keep(roleKey(frame.role), size)
      if (page.master && frame.region) keep(regionKey(page.master, frame.region), size)
    }
  }
  const ofRole: Sizes['ofRole'] = (role) => sizes.get(roleKey(role))
  return {
    ofRole,
    of: (master, region) => sizes.get(regionKey(master.name, region.name)) ?? ofRole(region.role),
  }
}

function roleKey(role: string): string {
  return `role ${role}`
}

function regionKey(master: string, region: string): string {
  return `region ${master} ${region}`
}

function textsOf({ frames, footer }: Page): TextFrame[] {
  return [...frames.flatMap(texts), ...(footer ? [footer.text, footer.number] : [])]
}

function texts(frame: Frame): TextFrame[] {
  if (frame.type === 'group') return frame.children.flatMap(texts)
  return frame.type === 'text' ? [frame] : []
}
