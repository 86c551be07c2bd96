/** The slide master and its layouts, from the masters of the theme. */

import type { LocaleCode } from '../../base/localised.js'
import {
  type Decoration,
  type Master,
  masterNames,
  type Region,
  type Theme,
} from '../../theme/theme.js'
import type { EditorNames, LayoutPlaceholder, SlideLayout, SlideMaster } from '../deck.js'
import { emu, emuRect } from '../emu.js'
import type { AutoShape, PlaceholderKey } from '../shape.js'
import { slotColor } from './color.js'
import { planLogo, sharesLogo } from './logo.js'
import { type Numbering, numbering } from './numbering.js'
import { pathBounds, planPath } from './path.js'
import { placeholderOf } from './region.js'
import type { Sizes } from './sizes.js'
import { anchoring, regionStyle, roleStyle } from './style.js'

/** What the masters depend on. */
export interface MasterContext {
  readonly theme: Theme
  readonly locale: LocaleCode
  readonly names: EditorNames
  /** Sizes that the layout has chosen. */
  readonly sizes: Sizes
}

/** Text styles of the slide master are those of the deck's own ground; masters that turn it say so themselves. */
const onGround = { inverse: false }

/** The slide master: places from the theme's master `body`, one layout for each master of the theme. */
export function planMaster(context: MasterContext): SlideMaster {
  const { theme, sizes } = context
  const { body } = theme.slide.masters
  const numbers = numbering()
  return {
    background: slotColor(body.background),
    ...planLogo(body, context, numbers),
    placeholders: masterPlaceholders(body, numbers, context),
    titleStyle: roleStyle('title', onGround, theme, sizes.ofRole('title')),
    bodyStyle: roleStyle('body', onGround, theme, sizes.ofRole('body')),
    layouts: masterNames.map((name) => planLayout(theme.slide.masters[name], body, context)),
  }
}

/** Indices of placeholders on the master, as PowerPoint gives them. */
const masterIndices = { title: 0, body: 1, ftr: 3, sldNum: 4 } as const

/** One placeholder of each kind that a master may have; layouts inherit by kind. */
function masterPlaceholders(
  master: Master,
  numbers: Numbering,
  context: MasterContext,
): LayoutPlaceholder[] {
  return (['title', 'body', 'ftr', 'sldNum'] as const).flatMap((type) => {
    const region = master.regions.find((one) => placeholderOf(one)?.type === type)
    if (region === undefined) return []
    const key = { type, index: masterIndices[type] }
    return [planPlaceholder(region, key, master, numbers, context)]
  })
}

/** A layout; `shared` is the master of the theme whose logo the slide master has. */
function planLayout(master: Master, shared: Master, context: MasterContext): SlideLayout {
  const numbers = numbering()
  const { names } = context
  const shares = sharesLogo(master, shared)
  return {
    name: master.names[context.locale] ?? master.name,
    type: master.layoutType,
    background: slotColor(master.background),
    decoration: master.decoration.map((one) => planDecoration(one, names.decoration, numbers)),
    ...(shares ? { logo: [], images: [] } : planLogo(master, context, numbers)),
    hidesMaster: shared.logo !== undefined && !shares,
    placeholders: master.regions.flatMap((region) => {
      const key = placeholderOf(region)
      return key ? [planPlaceholder(region, key, master, numbers, context)] : []
    }),
  }
}

function planPlaceholder(
  region: Region,
  key: PlaceholderKey,
  master: Master,
  numbers: Numbering,
  { names, theme, sizes }: MasterContext,
): LayoutPlaceholder {
  const { name, prompt } = wording(key, names)
  return {
    ...numbers.identify(name),
    key,
    box: emuRect(region.box),
    anchor: anchoring(region.anchor),
    style: regionStyle(region, master, theme, sizes),
    prompt,
  }
}

function wording(key: PlaceholderKey, names: EditorNames): { name: string; prompt: string } {
  switch (key.type) {
    case 'title':
    case 'ctrTitle':
      return { name: names.title, prompt: names.titlePrompt }
    case 'ftr':
      return { name: names.footer, prompt: names.footer }
    case 'sldNum':
      return { name: names.slideNumber, prompt: '' }
    default:
      return { name: names.body, prompt: names.bodyPrompt }
  }
}

/** A decoration of a layout: drawn once there, never on slides. */
function planDecoration(decoration: Decoration, name: string, numbers: Numbering): AutoShape {
  const base = {
    type: 'auto-shape',
    ...numbers.identify(name),
    alternative: { type: 'decorative' },
  } as const
  if (decoration.type === 'rect') {
    return {
      ...base,
      box: emuRect(decoration.box),
      geometry: { type: 'rect' },
      fill: slotColor(decoration.fill),
    }
  }
  const box = emuRect(pathBounds(decoration.steps))
  return {
    ...base,
    box,
    geometry: { type: 'path', commands: planPath(decoration.steps, box) },
    line: { color: slotColor(decoration.stroke), width: emu(decoration.width) },
  }
}
