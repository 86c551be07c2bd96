/**
 * The door to pptxgenjs: it carries the package, relationships, media, notes and chart parts of a deck.
 *
 * What it writes wrong is swapped later, part by part. Known faults that are mended here:
 *
 * - Chart parts are numbered through the whole process, so a deck's bytes would depend on the decks
 *   before it: {@link renumberCharts}.
 * - Pictures and links would be read from paths or fetched: they are given as data.
 *
 * Relied on and tested: a slide's relationships are numbered in the order in which its objects are
 * added, then layout and notes; the presentation's are master, slides, notes master; the first layout is
 * the library's own default.
 */

import { unzipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import type { Deck, Relationship, Slide } from '../deck.js'

/** The class itself: the library's types describe its CommonJS build, where it is the `default` of the default. */
const Library = PptxGenJS as unknown as typeof PptxGenJS.default

type Presentation = InstanceType<typeof Library>
type GeneratedSlide = ReturnType<Presentation['addSlide']>

/** Parts by name, without a leading slash. */
export type CarriedParts = ReadonlyMap<string, Uint8Array>

/** Has pptxgenjs write a package with the deck's slides, layouts, relationships, media and notes. */
export async function carry(deck: Deck): Promise<CarriedParts> {
  const presentation = new Library()
  const [, ...layouts] = deck.master.layouts
  for (const index of layouts.keys())
    presentation.defineSlideMaster({ title: masterTitle(index + 1) })
  let charts = 0
  for (const slide of deck.slides) charts = addSlide(presentation, slide, charts)
  const bytes = await presentation.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new TypeError('pptxgenjs gave no bytes')
  const entries = Object.entries(unzipSync(bytes))
  return new Map(entries.filter(([name]) => !name.endsWith('/')))
}

/** Adds a slide with its relationships; returns the number of charts so far. */
function addSlide(presentation: Presentation, slide: Slide, charts: number): number {
  const options = slide.layout === 0 ? {} : { masterName: masterTitle(slide.layout) }
  const generated = presentation.addSlide(options)
  for (const relationship of slide.relationships) addRelationship(generated, relationship)
  generated.addNotes(' ')
  return renumberCharts(generated, charts)
}

function masterTitle(index: number): string {
  return `layout ${index}`
}

/** Adds the object that makes pptxgenjs write the relationship; the object itself is swapped out. */
function addRelationship(slide: GeneratedSlide, relationship: Relationship): void {
  switch (relationship.type) {
    case 'hyperlink':
      slide.addText([{ text: ' ', options: { hyperlink: { url: relationship.url } } }], {})
      return
    case 'image': {
      const base64 = Buffer.from(relationship.bytes).toString('base64')
      slide.addImage({ data: `image/${relationship.format};base64,${base64}`, w: 1, h: 1 })
      return
    }
    case 'chart':
      slide.addChart('bar', [{ name: ' ', labels: [' '], values: [0] }], {})
  }
}

/** What pptxgenjs remembers of a chart until it writes. */
interface ChartRelationship {
  globalId: number
  fileName: string
  Target: string
}

/** Numbers the charts of a slide through the deck instead of the process; returns the last number. */
function renumberCharts(slide: GeneratedSlide, last: number): number {
  const charts = chartRelationships(slide)
  charts.forEach((chart, index) => {
    const number = last + index + 1
    chart.globalId = number
    chart.fileName = `chart${number}.xml`
    chart.Target = `/ppt/charts/chart${number}.xml`
  })
  return last + charts.length
}

function chartRelationships(slide: object): ChartRelationship[] {
  if ('_relsChart' in slide && Array.isArray(slide._relsChart)) return slide._relsChart
  throw new TypeError('this version of pptxgenjs keeps its charts elsewhere')
}
