/** The judge of archival form: Preflight of Apache PDFBox, which knows PDF/A-1b. */

import { type Judge, judgeOfOne } from './judge.js'
import { linesOf, run } from './run.js'

/** Where Debian keeps the libraries of Preflight and what it was once given by Java itself. */
const libraries = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
]
  .map((name) => `/usr/share/java/${name}.jar`)
  .join(':')

/**
 * What PDF/A-1 demands and PDF/A-2 does not: part 1 itself, and a CIDSet, which part 2 made optional
 * (ISO 19005-2, 6.2.11.4.2).
 */
const ofPartOne = /^(7\.11\.2 : .*part must be 1|3\.1\.11 : .*CIDSet entry is missing)/

/** PDF/A-2 widens PDF/A-1; all else that Preflight finds is wrong in both. */
export const archiveJudge: Judge = judgeOfOne('pdfbox', 'pdf', async ({ path }) => {
  const { out, err } = await run(
    'java',
    '-cp',
    libraries,
    'org.apache.pdfbox.preflight.Validator_A1b',
    path,
  )
  const valid = /is a valid PDF\/A-1b file/.test(out)
  const judged = valid || /is not a valid PDF\/A-1b file/.test(out)
  const said = linesOf(out).filter((line) => /^\d+(\.\d+)* : /.test(line) && !ofPartOne.test(line))
  return judged ? said : [...linesOf(err), ...linesOf(out), 'it was not judged']
})
