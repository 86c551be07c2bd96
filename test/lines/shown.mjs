/** Reads the letters of a PDF and their places from MuPDF's structured text. */

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The letters of each page in the order in which they are drawn, with their baselines. */
export function shownPages(xml) {
  return xml.split('<page ').slice(1).map(lettersOn)
}

/** The letters of a text without blanks and hyphens, ligatures and presentation forms taken apart. */
export function lettersOf(text) {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\u2010\u2011-]/gu, '')
}

function lettersOn(page) {
  const letters = []
  let size = 0
  for (const [, tag, attributes] of page.matchAll(/<(font|char) ([^>]*)>/g)) {
    if (tag === 'font') size = Number(attribute(attributes, 'size'))
    else {
      const x = Number(attribute(attributes, 'x'))
      const y = Number(attribute(attributes, 'y'))
      const text = lettersOf(decoded(attribute(attributes, 'c')))
      letters.push(
        ...[...text]
          .flatMap((letter) => letter.split(''))
          .map((letter) => ({ letter, x, y, size })),
      )
    }
  }
  return letters
}

function attribute(attributes, name) {
  return attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? ''
}

/** Text of an attribute with its character references replaced. */
export function decoded(text) {
  return text.replace(/&(#x?)?(\w+);/g, (_, numeric, name) => {
    if (numeric) return String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10))
    return entities[name] ?? ''
  })
}
