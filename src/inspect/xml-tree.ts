/** Elements of an XML document, and how rules find them. */

/** An element. */
export interface XmlElement {
  /** `p:sp`, `a:tbl`; a namespace that is not known here is written out: `{urn:x}name`. */
  readonly name: string
  /** By name; those of a namespace as `r:id`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** The child elements. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? []
}

/** The first child element of a name, or of a path of names. */
export function childOf(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (here, name) => elementsOf(here).find((child) => child.name === name),
    element,
  )
}

/** All elements of some names inside an element, in document order. */
export function allOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): readonly XmlElement[] {
  const found: XmlElement[] = []
  const visit = (one: XmlElement): void => {
    for (const child of elementsOf(one)) {
      if (names.includes(child.name)) found.push(child)
      visit(child)
    }
  }
  if (element) visit(element)
  return found
}

/** The text inside an element. */
export function textIn(element: XmlElement | undefined): string {
  return (
    element?.children
      .map((child) => (typeof child === 'string' ? child : textIn(child)))
      .join('') ?? ''
  )
}
