import { describe, expect, it } from 'vitest'
import { beds, fact, figure, funding, merged, message, printed, studies, view } from './fixture.js'

describe('citing', () => {
  it('sets one number for consecutive figures of one note, behind the clause of the last', () => {
    expect(
      printed(merged`${figure(beds)} Betten und ${figure(studies)} Studien, das ist viel.`),
    ).toEqual([
      'paragraph: {fig.beds 3.420} Betten und {fig.studies rund~3.500} Studien,^1 das ist viel.',
    ])
  })

  it('sets a number for each run of a note', () => {
    expect(
      printed(
        merged`${figure(beds)} Betten, ${figure(funding)} im Jahr; ${figure(studies)} Studien`,
      ),
    ).toEqual([
      'paragraph: {fig.beds 3.420} Betten,^1 {fig.funding 10~Millionen~Euro} im Jahr;^2 {fig.studies rund~3.500} Studien^1',
    ])
  })

  it('keeps two numbers at one place apart', () => {
    expect(printed(merged`${figure(beds)} Betten und ${figure(funding)} im Jahr.`)).toEqual([
      'paragraph: {fig.beds 3.420} Betten und {fig.funding 10~Millionen~Euro} im Jahr.^1_^2',
    ])
    expect(printed(merged`${figure(beds)} und ${figure(funding)}`)).toEqual([
      'paragraph: {fig.beds 3.420} und {fig.funding 10~Millionen~Euro}^1_^2',
    ])
  })

  it('repeats no number beside itself', () => {
    expect(
      printed(
        merged`${figure(beds)} Betten mit ${figure(funding)} und ${figure(studies)} Studien.`,
      ),
    ).toEqual([
      'paragraph: {fig.beds 3.420} Betten mit {fig.funding 10~Millionen~Euro} und {fig.studies rund~3.500} Studien.^2_^1',
    ])
  })

  it.each([
    [' Betten am 3. Juli in München. Dann', ' Betten am 3.~Juli in München.^1 Dann'],
    [' Betten (z. B. hier). Dann', ' Betten (z._B. hier).^1 Dann'],
    [' Betten – viele', ' Betten~– viele^1'],
    [' „Betten.“ Dann', ' „Betten.“^1 Dann'],
    [' Betten', ' Betten^1'],
    [' Betten!', ' Betten!^1'],
  ])('finds the end of the clause in %j', (after, expected) => {
    const rest = { type: 'text', text: after } as const
    expect(printed(merged`${figure(beds)}${rest}`)).toEqual([
      `paragraph: {fig.beds 3.420}${expected}`,
    ])
  })

  it('sets the number behind emphasis that holds the figure', () => {
    expect(printed(merged`**${figure(beds)} Betten**, immerhin`)).toEqual([
      'paragraph: **{fig.beds 3.420} Betten**,^1 immerhin',
    ])
  })

  it('takes a list as one block', () => {
    expect(printed(merged`- ${figure(beds)} Betten\n- ${figure(studies)} Studien\n- Ende`)).toEqual(
      [
        'list',
        '  -',
        '    paragraph: {fig.beds 3.420} Betten',
        '  -',
        '    paragraph: {fig.studies rund~3.500} Studien^1',
        '  -',
        '    paragraph: Ende',
      ],
    )
  })

  it('sets no number in headings, titles and speaker notes', () => {
    const lines = printed(
      merged`## ${figure(beds)} Betten\n\n### Auch ${figure(beds)}\n\n:::notes\n${figure(beds)} Betten\n:::`,
      { kind: 'deck' },
    )
    expect(lines).toEqual(['heading 3: Auch {fig.beds 3.420}'])
  })

  it('calls counts our own', () => {
    const counted = fact('count.aims', {
      value: { type: 'integer', value: 2 },
      derivation: { method: 'counted', evidence: [] },
    })
    const lines = printed(
      merged`${message('k', merged`${figure(counted)} Ziele und ${figure(beds)} Betten`)}`,
      {
        view: view([counted]),
      },
    )
    expect(lines).toEqual(['paragraph: {count.aims 2} Ziele und {fig.beds 3.420} Betten^1_^2'])
  })
})
