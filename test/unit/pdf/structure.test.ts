import { describe, expect, it } from 'vitest'
import type { TableCell, TableFrame } from '../../../src/layout/frame.js'
import { printTags } from '../../runner/pdf-tags.js'
import {
  box,
  element,
  ink,
  layout,
  line,
  oneLine,
  type Piece,
  page,
  paragraph,
  style,
  textFrame,
} from './fixture.js'
import { contentStreams, objectsWith, render, utf16 } from './read-back.js'

describe('structure', () => {
  it('puts spans where they stand in their paragraph', async () => {
    const pieces: Piece[] = [
      { text: 'Die ', element: 'e1' },
      { text: 'Munich Medicine Alliance', element: 'e2' },
      { text: ' beginnt.', element: 'e1' },
    ]
    const tree = [element('e1', 'P', [element('e2', 'Span', [], { language: 'en-GB' })])]
    const frame = textFrame([paragraph('e1', pieces)], [line(72, pieces)])
    const { bytes } = await render(layout(tree, [page([frame])]))
    expect(await printTags(bytes)).toBe(`page 1
  Document
    P
      "Die"
      Span lang=en-GB
        "Munich Medicine Alliance"
      "beginnt."
`)
  })

  it('orders spans by where they were drawn, even if the tree got them in another order', async () => {
    const lines = [
      line(72, [
        { text: 'Versor', element: 'e1' },
        { text: '-', element: 'e3', hyphen: true },
      ]),
      line(86, [
        { text: 'gung ', element: 'e1' },
        { text: 'today', element: 'e2' },
      ]),
    ]
    const tree = [element('e1', 'P', [element('e2', 'Span'), element('e3', 'Span')])]
    const { bytes } = await render(layout(tree, [page([textFrame([paragraph('e1', [])], lines)])]))
    expect((await printTags(bytes)).replace(/\s*(Span|P|Document)\n/g, '\n')).toMatch(
      /"Versor"[\s\S]*"gung"[\s\S]*"today"/,
    )
  })

  it('keeps blocks in the order of the tree whatever is drawn first', async () => {
    const tree = [element('e1', 'P'), element('e2', 'P')]
    const frames = [oneLine('e2', 'zweitens', 90), oneLine('e1', 'erstens', 72)]
    const { bytes } = await render(layout(tree, [page(frames)]))
    expect((await printTags(bytes)).match(/"\w+"/g)).toEqual(['"erstens"', '"zweitens"'])
  })

  it('keeps a paragraph one element over two pages', async () => {
    const pages = [page([oneLine('e1', 'Anfang ')]), page([oneLine('e1', 'Ende')], { label: '2' })]
    const rendered = await render(layout([element('e1', 'P')], pages))
    const [found, ...more] = objectsWith(rendered, '/S /P ')
    expect(more).toEqual([])
    expect(found).toMatch(/\/K \[0 << \/Type \/MCR \/Pg \d+ 0 R \/MCID 0 >>\]/)
    expect(await printTags(rendered.bytes)).toContain('page 2\n  Document\n    P\n      "Ende"')
  })

  it('reads a note after its reference although it stands at the foot', async () => {
    const pieces: Piece[] = [
      { text: 'Text', element: 'e1' },
      { text: '1', element: 'e2', style: { rise: 4 } },
      { text: ' und mehr.', element: 'e1' },
    ]
    const note = element('e3', 'Note', [element('e4', 'P')])
    const tree = [element('e1', 'P', [element('e2', 'Reference', [], { target: 'e3' }), note])]
    const frames = [
      textFrame([paragraph('e1', pieces)], [line(72, pieces)]),
      oneLine('e4', 'Quelle', 780),
    ]
    const rendered = await render(layout(tree, [page(frames)]))
    expect((await printTags(rendered.bytes)).match(/"[^"]+"/g)).toEqual([
      '"Text"',
      '"1"',
      '"Quelle"',
      '"und mehr."',
    ])
    expect(objectsWith(rendered, '/S /Note')[0]).toContain('/ID (e3)')
    expect(objectsWith(rendered, '/IDTree')[0]).toMatch(/\/IDTree << \/Names \[\(e3\) \d+ 0 R\] >>/)
  })

  it('does not create elements without content', async () => {
    const tree = [element('e1', 'Sect', [element('e2', 'P')]), element('e3', 'P')]
    const rendered = await render(layout(tree, [page([oneLine('e3', 'Text')])]))
    expect(objectsWith(rendered, '/S /Sect')).toEqual([])
    expect(objectsWith(rendered, '/S /P ')).toHaveLength(1)
  })

  it('refuses a layout that names an element which is not in the tree', async () => {
    await expect(render(layout([], [page([oneLine('e9', 'Text')])]))).rejects.toThrow(/element e9/)
  })

  it('tags lists with the mark of each item', async () => {
    const item = element('e2', 'LI', [element('e3', 'Lbl'), element('e4', 'LBody')])
    const tree = [element('e1', 'L', [item], { listNumbering: 'Disc' })]
    const pieces: Piece[] = [
      { text: '•', element: 'e3' },
      { text: 'Punkt', element: 'e4' },
    ]
    const rendered = await render(
      layout(tree, [page([textFrame([paragraph('e4', pieces)], [line(72, pieces)])])]),
    )
    expect(objectsWith(rendered, '/S /L ')[0]).toContain('/O /List /ListNumbering /Disc')
    expect(await printTags(rendered.bytes)).toContain(
      '    L\n      LI\n        Lbl\n          "•"\n        LBody\n          "Punkt"\n',
    )
  })
})

describe('tables', () => {
  const cell = (id: string, text: string, x: number, y: number): TableCell => ({
    element: id,
    box: { x, y, width: 100, height: 20 },
    paragraphs: [paragraph(id, [{ text, element: id }])],
    lines: text === '' ? [] : [line(y + 14, [{ text, element: id }], x)],
    align: 'start',
    head: false,
  })
  const row = (id: string, cells: readonly TableCell[], repeated: boolean) => ({
    element: id,
    height: 20,
    header: repeated,
    repeated,
    total: false,
    rule: { color: ink, width: 0.5 },
    cells,
  })
  const table = (rows: TableFrame['rows']): TableFrame => ({
    type: 'table',
    name: 'Tabelle',
    box,
    element: 't',
    alt: 'Betten je Haus',
    columns: [100, 100],
    rowHeads: true,
    rows,
    cellPadding: { x: 4, y: 4 },
  })
  const tree = [
    element('t', 'Table', [
      element('th', 'THead', [
        element('r1', 'TR', [
          element('h1', 'TH', [], { scope: 'Column' }),
          element('h2', 'TH', [], { scope: 'Column' }),
        ]),
      ]),
      element('tb', 'TBody', [
        element('r2', 'TR', [element('h3', 'TH', [], { scope: 'Row' }), element('d1', 'TD')]),
        element('r3', 'TR', [element('h4', 'TH', [], { scope: 'Row' }), element('d2', 'TD')]),
      ]),
    ]),
  ]
  const head = [cell('h1', 'Haus', 60, 60), cell('h2', 'Betten', 160, 60)]
  const first = row('r2', [cell('h3', 'Nord', 60, 80), cell('d1', '12', 160, 80)], false)
  const second = row('r3', [cell('h4', 'Süd', 60, 80), cell('d2', '', 160, 80)], false)
  const pages = [
    page([table([row('r1', head, false), first])]),
    page([table([row('r1', head, true), second])], { label: '2' }),
  ]

  it('give header cells their scope and describe the table without hiding its cells', async () => {
    const rendered = await render(layout(tree, pages))
    const scopes = objectsWith(rendered, '/S /TH ').map(
      (cellObject) => cellObject.match(/\/Scope \/(\w+)/)?.[1],
    )
    expect(scopes).toEqual(['Column', 'Column', 'Row', 'Row'])
    const [found = ''] = objectsWith(rendered, '/S /Table')
    expect(found).toContain('/Summary (Betten je Haus)')
    expect(found).not.toContain('/Alt')
  })

  it('repeat header rows as artifacts and keep cells that are empty', async () => {
    const rendered = await render(layout(tree, pages))
    expect(await printTags(rendered.bytes)).toContain('artifact "Haus Betten"')
    expect(objectsWith(rendered, '/S /TD')).toHaveLength(2)
    expect(objectsWith(rendered, '/S /Table')).toHaveLength(1)
    expect(contentStreams(rendered)[1]).toContain(
      '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
    )
  })
})

describe('figures', () => {
  const shape = {
    type: 'shape' as const,
    name: 'Balken',
    box: { x: 70, y: 70, width: 50, height: 10 },
    geometry: { type: 'rect' as const },
    fill: ink,
  }
  const figure = element('f', 'Figure', [], { alt: 'Drei Balken', box })

  it('hold the marks of a chart, with alternative text and box; its labels are cells beside them', async () => {
    const label = oneLine('e9', 'Nord')
    const chart = {
      type: 'chart' as const,
      name: 'Diagramm',
      box,
      element: 'f',
      alt: 'Drei Balken',
      categories: ['Nord'],
      series: [],
      drawing: { type: 'ring' as const, hole: 0.6 },
      plot: box,
      labelStyle: style,
      valueStyle: style,
      axis: { color: ink, width: 1 },
      marks: [shape, label],
    }
    const head = element('e9', 'TH', [], { scope: 'Row' })
    const table = element('t', 'Table', [element('r', 'TR', [head])])
    const rendered = await render(layout([figure, table], [page([chart])]))
    const tags = await printTags(rendered.bytes)
    expect(tags).toContain('Figure alt="Drei Balken"')
    expect(tags).toMatch(/Table\n +TR\n +TH\n +"Nord"/)
    expect(objectsWith(rendered, '/S /Figure')[0]).toContain(
      '/O /Layout /Placement /Block /BBox [60 682 260 782]',
    )
    expect(contentStreams(rendered)[0]?.match(/BDC/g)).toHaveLength(2)
  })

  it('tag the shapes of a diagram, while the shapes of a plain group are decoration', async () => {
    const group = (id: string) => ({
      type: 'group' as const,
      name: 'Gruppe',
      box,
      element: id,
      children: [shape, oneLine(`${id}1`, 'Wort')],
    })
    const tree = [
      { ...figure, children: [element('f1', 'P')] },
      element('g', 'Div', [element('g1', 'P')]),
    ]
    const [stream = ''] = contentStreams(
      await render(layout(tree, [page([group('f'), group('g')])])),
    )
    expect(stream.match(/\/\w+ <<[^>]*>> BDC/g)).toEqual([
      '/Figure <</MCID 0>> BDC',
      '/P <</MCID 1>> BDC',
      '/Artifact <</Type /Layout>> BDC',
      '/P <</MCID 2>> BDC',
    ])
  })

  it('without alternative text fail a gate', async () => {
    const group = { type: 'group' as const, name: 'G', box, element: 'f', children: [shape] }
    const { diagnostics } = await render(layout([element('f', 'Figure')], [page([group])]))
    expect(diagnostics).toMatchObject([{ code: 'pdf-figure-undescribed', gate: 'release' }])
  })
})

describe('links', () => {
  const href = 'https://example.org/münchen'
  const tree = [element('e1', 'P', [element('e2', 'Link', [], { href })])]
  const pieces: Piece[] = [
    { text: 'Siehe ', element: 'e1' },
    { text: 'die Übersicht', element: 'e2', href },
    { text: '.', element: 'e1' },
  ]
  const lines = [
    line(72, [
      { text: 'Siehe ', element: 'e1' },
      { text: 'die ', element: 'e2', href },
    ]),
    line(86, [
      { text: 'Übersicht', element: 'e2', href },
      { text: '.', element: 'e1' },
    ]),
  ]

  it('have an annotation on each line inside their element, with a description', async () => {
    const rendered = await render(
      layout(tree, [page([textFrame([paragraph('e1', pieces)], lines)])]),
    )
    const annotations = objectsWith(rendered, '/Subtype /Link')
    expect(annotations).toHaveLength(2)
    for (const annotation of annotations) {
      expect(annotation).toContain(`/Contents (${utf16('die Übersicht')})`)
      expect(annotation).toContain('/URI (https://example.org/m%C3%BCnchen)')
    }
    expect(await printTags(rendered.bytes)).toContain(`P
      "Siehe"
      Link
        "die Übersicht"
        -> https://example.org/m%C3%BCnchen
        -> https://example.org/m%C3%BCnchen
      "."
`)
  })

  it('name the page of their own annotation on every page', async () => {
    const pages = lines.map((one, index) =>
      page([textFrame([paragraph('e1', pieces)], [one])], { label: String(index + 1) }),
    )
    const rendered = await render(layout(tree, pages))
    const [link = ''] = objectsWith(rendered, '/S /Link')
    const objrPages = [...link.matchAll(/\/OBJR \/Obj \d+ 0 R \/Pg (\d+) 0 R/g)].map((m) => m[1])
    const kids = objectsWith(rendered, '/Type /Pages')[0]?.match(/\/Kids \[(\d+) 0 R (\d+) 0 R\]/)
    expect(objrPages).toEqual([kids?.[1], kids?.[2]])
  })
})
