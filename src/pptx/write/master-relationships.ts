/** Relationships and media of the slide master and its layouts, where they show pictures. */

import type { Image, SlideMaster } from '../deck.js'
import { relationshipsNamespace, relationshipTypes } from './namespaces.js'
import { type Element, element } from './xml.js'

/** Bytes of a picture and the name of its part. */
export interface Media {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Pictures of master and layouts, each once however many show it. */
export function masterMedia({ images, layouts }: SlideMaster): readonly Media[] {
  const all = [...images, ...layouts.flatMap((layout) => layout.images)]
  const unique = all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index)
  return unique.map(({ bytes, format }, index) => ({
    name: `ppt/media/logo${index + 1}.${format}`,
    bytes,
  }))
}

/**
 * The relationship parts of master and layouts that show pictures.
 *
 * Pictures come first, from `rId1`, as their shapes name them; those of the others are what pptxgenjs writes.
 */
export function masterRelationships(master: SlideMaster): readonly (readonly [string, Element])[] {
  const media = masterMedia(master)
  const parts: (readonly [string, Element])[] = []
  if (master.images.length > 0) {
    const layouts = master.layouts.map((_, index) => `slideLayouts/slideLayout${index + 1}.xml`)
    const others = layouts.map((target) => ['slideLayout', target] as const)
    const all = [
      ...imagesIn(master.images, media),
      ...others,
      ['theme', 'theme/theme1.xml'] as const,
    ]
    parts.push(['ppt/slideMasters/_rels/slideMaster1.xml.rels', relationships(all)])
  }
  master.layouts.forEach(({ images }, index) => {
    if (images.length === 0) return
    const all = [
      ...imagesIn(images, media),
      ['slideMaster', 'slideMasters/slideMaster1.xml'] as const,
    ]
    parts.push([`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`, relationships(all)])
  })
  return parts
}

function isSame(one: Image, other: Image): boolean {
  return one.bytes === other.bytes
}

function imagesIn(
  images: readonly Image[],
  media: readonly Media[],
): readonly (readonly [type: string, target: string])[] {
  return images.map(({ bytes }) => {
    const name = media.find((one) => one.bytes === bytes)?.name
    if (name === undefined) throw new Error('a picture of a layout is no part of the package')
    return ['image', name.slice('ppt/'.length)]
  })
}

/** Relationships with types and targets, the latter below `ppt`. */
function relationships(all: readonly (readonly [type: string, target: string])[]): Element {
  const children = all.map(([type, target], index) =>
    element('Relationship', {
      Id: `rId${index + 1}`,
      Type: `${relationshipTypes}/${type}`,
      Target: `../${target}`,
    }),
  )
  return element('Relationships', { xmlns: relationshipsNamespace }, children)
}
