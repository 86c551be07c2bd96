/** Reports masters that the author chose and slides cannot take. */

import type { Report } from '../../base/report.js'
import type { Document, Section } from '../../document/ast.js'
import { visitSections } from '../../document/visit.js'
import { masterNames } from '../../theme/theme.js'
import { chooseMaster } from './choose-master.js'
import { masterUnfit, masterUnknown } from './deck-diagnostics.js'

/** Reports every chosen master that no theme has, or that does not suit what stands on its slide. */
export function reportMasters({ sections }: Document, report: Report): void {
  visitSections(sections, (section) => reportMaster(section, report))
}

function reportMaster(section: Section, report: Report): void {
  const { master } = section
  if (master === undefined) return
  const known = masterNames.some((name) => name === master.name)
  const taken = chooseMaster(section)
  if (!known) report(masterUnknown(master, taken, masterNames))
  else if (taken !== master.name) report(masterUnfit(master, taken))
}
