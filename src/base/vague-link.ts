/** Link texts that say nothing of their target. */

const vague: ReadonlySet<string> = new Set([
  'hier',
  'hier klicken',
  'klicken sie hier',
  'mehr',
  'weiter',
  'link',
  'here',
  'click here',
  'more',
  'read more',
  'this link',
  'learn more',
])

/** Whether a link's text is vague, or a bare address; a list of links, read aloud, would say nothing. */
export function isVagueLink(text: string): boolean {
  const words = text.trim()
  return vague.has(words.toLowerCase()) || /^https?:\/\//.test(words)
}
