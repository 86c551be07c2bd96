/** An alternative text says what is shown. */

import type { Report } from '../../base/report.js'
import { visitBlocks, visitSections } from '../../document/visit.js'
import { alternativeVague } from '../diagnostics.js'
import type { Subject } from '../rule.js'

const fileName = /\.(png|jpe?g|gif|svg|webp|tiff?|bmp)$/i
const kindAlone =
  /^(ein |eine |das |a |an |the )?(bild|foto|grafik|abbildung|diagramm|logo|screenshot|image|picture|photo|graphic|figure|chart|diagram)\.?$/i

/** Reports alternative texts that are the name of a file or say only that there is a picture. */
export function alternativeText({ document }: Subject, report: Report): void {
  const visit = (blocks: Parameters<typeof visitBlocks>[0]): void =>
    visitBlocks(blocks, (block) => {
      if (block.type !== 'figure' || block.alt === '') return
      if (fileName.test(block.alt) || kindAlone.test(block.alt)) {
        report(alternativeVague(block.alt, block.origin.span))
      }
    })
  visit(document.blocks)
  visitSections(document.sections, ({ blocks }) => visit(blocks))
}
