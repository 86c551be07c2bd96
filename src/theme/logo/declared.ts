/** Finds what a brand file says about its logo for a place. */

import type { DataPath } from '../../base/data-file.js'
import { nearest } from '../../base/nearest.js'
import type { BrandFile } from '../brand/schema.js'
import type { LogoSize } from './logo.js'
import type { LogoResource, LogoVariants } from './schema.js'

/** A logo as the brand file names it. */
export interface DeclaredLogo {
  readonly path: string
  readonly alt: Extract<LogoResource, object>['alt']
  /** Where its path stands, and where its alternative text does or should. */
  readonly pathAt: DataPath
  readonly altAt: DataPath
  /** The name of an image that is spelt nearly as the path; undefined if there is none. */
  readonly nearest: string | undefined
}

/** Which sizes stand in for one that a brand lacks: a larger one can be made smaller. */
const instead: { readonly [S in LogoSize]: readonly LogoSize[] } = {
  large: ['large', 'medium', 'small'],
  medium: ['medium', 'large', 'small'],
  small: ['small', 'medium', 'large'],
}

type Images = Readonly<Record<string, LogoResource>>

/** The logo of a size for a ground; undefined if the brand has none. */
export function declaredLogo(
  { logo }: BrandFile,
  size: LogoSize,
  ground: 'light' | 'dark',
): DeclaredLogo | undefined {
  if (logo === undefined) return undefined
  if (isFile(logo)) return declared(logo, ['logo'], {})
  const { images = {} } = logo
  for (const name of instead[size]) {
    const found = variant(logo[name], ['logo', name], ground)
    if (found !== undefined) return declared(found.resource, found.at, images)
  }
  return undefined
}

function variant(
  variants: LogoVariants | undefined,
  at: DataPath,
  ground: 'light' | 'dark',
): { readonly resource: LogoResource; readonly at: DataPath } | undefined {
  if (variants === undefined) return undefined
  if (isFile(variants)) return { resource: variants, at }
  for (const key of [ground, ground === 'dark' ? 'light' : 'dark'] as const) {
    const resource = variants[key]
    if (resource !== undefined) return { resource, at: [...at, key] }
  }
  return undefined
}

/** True of one file, for all sizes or both grounds. */
function isFile<T extends { readonly path?: undefined }>(
  named: LogoResource | T,
): named is LogoResource {
  return typeof named === 'string' || named.path !== undefined
}

/** A file, or the image that is named instead of one. */
function declared(resource: LogoResource, at: DataPath, images: Images): DeclaredLogo {
  if (typeof resource === 'object') {
    const { path, alt } = resource
    const altAt = alt === undefined ? at : [...at, 'alt']
    return { path, alt, pathAt: [...at, 'path'], altAt, nearest: undefined }
  }
  const image = Object.hasOwn(images, resource) ? images[resource] : undefined
  if (image !== undefined) return declared(image, ['logo', 'images', resource], {})
  const near = nearest(resource, Object.keys(images))
  return { path: resource, alt: undefined, pathAt: at, altAt: at, nearest: near }
}
