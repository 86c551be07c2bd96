/** Rules on content and its marks: everything is tagged or an artifact, never both (Matterhorn 01). */

import type { InspectionRule } from '../../finding.js'
import type { PdfSubject } from '../subject.js'
import { pageName } from '../subject.js'

/** What content streams must keep to. */
export const contentRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-artifact-in-tagged': {
      severity: 'error',
      basis: '01-003',
      text: 'Content marked as artifact stands inside tagged content. One mark must end before the other begins.',
    },
    'inspect-pdf-tagged-in-artifact': {
      severity: 'error',
      basis: '01-004',
      text: 'Tagged content stands inside an artifact, so readers that skip artifacts lose it.',
    },
    'inspect-pdf-content-untagged': {
      severity: 'error',
      basis: '01-005',
      text: 'Something is painted that is neither tagged nor marked as artifact. Assistive technology cannot know whether it matters.',
    },
    'inspect-pdf-content-unheld': {
      severity: 'error',
      basis: '01-005',
      text: 'Marked content has an identifier that no structure element holds, so nobody hears it.',
    },
    'inspect-pdf-content-absent': {
      severity: 'error',
      basis: 'ISO 32000-1, 14.7.4',
      text: 'A structure element holds marked content that its page does not have.',
    },
    'inspect-pdf-content-id-twice': {
      severity: 'error',
      basis: 'ISO 32000-1, 14.7.4',
      text: 'Two sequences of marked content on a page have the same identifier, so it is unclear which one an element holds.',
    },
    'inspect-pdf-content-unread': {
      severity: 'error',
      basis: 'ISO 32000-1, 7.4',
      text: 'A content stream is missing, broken, or grows beyond 64 MiB when it is decoded, so its content was not inspected.',
    },
  },

  check({ pages, structure }, report) {
    const held = new Set(
      structure?.elements.flatMap(({ kids }) =>
        kids.flatMap((kid) => (kid.type === 'content' ? [`${kid.page} ${kid.mcid}`] : [])),
      ),
    )
    const present = new Set<string>()
    for (const { number, content } of pages) {
      const place = pageName(number - 1)
      const { loose, artifactsInTagged, taggedInArtifacts, sequences, unread } = content
      if (unread > 0)
        report(
          'inspect-pdf-content-unread',
          place,
          `${unread} of its content streams cannot be read`,
        )
      if (artifactsInTagged > 0) {
        report(
          'inspect-pdf-artifact-in-tagged',
          place,
          `${artifactsInTagged} artifacts inside tagged content`,
        )
      }
      if (taggedInArtifacts > 0) {
        report(
          'inspect-pdf-tagged-in-artifact',
          place,
          `${taggedInArtifacts} tagged sequences inside artifacts`,
        )
      }
      if (structure === undefined) continue
      if (loose.length > 0) {
        const operators = [...new Set(loose)].join(', ')
        report(
          'inspect-pdf-content-untagged',
          place,
          `${loose.length} times something painted is neither tagged nor artifact (${operators})`,
        )
      }
      const own = new Set<number>()
      let unheld = 0
      for (const { mcid, form } of sequences) {
        present.add(`${number - 1} ${mcid}`)
        if (form === undefined && own.has(mcid)) {
          report('inspect-pdf-content-id-twice', place, `marked content ${mcid} stands twice`)
        }
        if (form === undefined) own.add(mcid)
        if (!held.has(`${number - 1} ${mcid}`)) unheld += 1
      }
      if (unheld > 0)
        report(
          'inspect-pdf-content-unheld',
          place,
          `${unheld} tagged sequences are in no structure element`,
        )
    }
    for (const key of held) {
      const [page, mcid] = key.split(' ')
      const index = Number(page)
      if (present.has(key) || (pages[index]?.content.unread ?? 0) > 0) continue
      report(
        'inspect-pdf-content-absent',
        pageName(Number.isNaN(index) ? undefined : index),
        `an element holds marked content ${mcid}, which is not there`,
      )
    }
  },
}
