/** Files that are wrong in every way that the judges judge: one that finds nothing here would find nothing anywhere. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A PDF without tags, title, language and text; its font is not embedded, its table of objects lies. */
export const badPdf = strToU8(`%PDF-1.7
1 0 obj
<</Type /Catalog /Pages 2 0 R>>
endobj
2 0 obj
<</Type /Pages /Kids [3 0 R] /Count 1>>
endobj
3 0 obj
<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>
endobj
4 0 obj
<</Length 9>>
stream
BT ET ( Q
endstream
endobj
5 0 obj
<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>
endobj
xref
0 2
0000000000 65535 f 
0000000001 00000 n 
trailer
<</Size 6 /Root 1 0 R>>
startxref
7
%%EOF
`)

/** A deck with an element that no schema knows, a slide without a title, and a slide that is not shown. */
export function spoiltDeck(deck: Uint8Array): Uint8Array {
  const parts = unzipSync(deck)
  const name = 'ppt/slides/slide1.xml'
  const slide = strFromU8(parts[name] ?? new Uint8Array())
  const spoilt = slide
    .replace('<p:cSld>', '<p:cSld><p:odd/>')
    .replace(/<p:ph type="(?:ctrT|t)itle"[^>]*>/g, '<p:ph type="body" idx="99"/>')
  return zipSync({ ...parts, [name]: strToU8(spoilt), 'ppt/slides/slide999.xml': strToU8(slide) })
}
