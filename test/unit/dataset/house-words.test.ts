/**
 * Roles, terms and names of the shipped dataset: the tables 4.6 to 4.8 of the rules of language
 * (src/locale/README.md), row by row.
 */

import { describe, expect, it } from 'vitest'
import { open, shippedFolders } from '../../runner/typeset.js'

const { people, terms, organisations, houseRules, facts } = open(shippedFolders).project.dataset

const titles = (id: string): readonly (readonly [string | undefined, string | undefined])[] =>
  people.get(id)?.roles.map(({ titles: { de, en } }) => [de, en] as const) ?? []

describe('4.6 roles', () => {
  it.each([
    [
      'per.blume',
      'Bayerischer Staatsminister für Wissenschaft und Kunst',
      'Bavarian State Minister of Science and the Arts',
    ],
    ['per.huber', 'Präsident der LMU', 'President of LMU'],
    ['per.hofmann', 'Präsident der TUM', 'President of TUM'],
    ['per.tschoep', 'designierter Präsident der LMU', 'President-designate of LMU'],
    [
      'per.combs',
      'Dekanin der TUM School of Medicine and Health',
      'Dean of the TUM School of Medicine and Health',
    ],
  ])('%s', (id, de, en) => {
    expect(titles(id)).toContainEqual([de, en])
  })

  it.each(['per.lerch', 'per.siess'])('%s is Medical Director and no Chief Physician', (id) => {
    const [[de = '', en = ''] = []] = titles(id)
    expect(de).toMatch(/^Ärztlicher Direktor und Vorstandsvorsitzender/)
    expect(en).toMatch(/^Medical Director and Chair of the Board/)
  })

  it('has one title in English, and in German those that the source has', () => {
    for (const { titles: given } of people.values()) {
      expect(['', 'Dr', 'Professor']).toContain(given.en)
      expect(given.de).toMatch(/^(?:(?:Prof\. )?Dr\.(?: Dr\.)?|)$/)
    }
  })

  it.each([
    ['Dekan', 'Dekanin'],
    ['Präsident', 'Präsidentin'],
    ['Direktor', 'Direktorin'],
    ['Vorsitzender', 'Vorsitzende'],
    ['Sprecher', 'Sprecherin'],
  ])('%s, %s', (m, f) => {
    expect(houseRules.offices).toContainEqual({ m, f })
  })
})

describe('4.7 terms and their traps', () => {
  it.each([
    ['klinische Studien', 'clinical studies', 'clinical trials'],
    ['Planbetten', 'approved hospital beds (Planbetten)', 'planned beds'],
    ['Stiftung des öffentlichen Rechts', 'foundation under public law', 'public foundation'],
    ['Freistaat Bayern', 'Free State of Bavaria', 'city of Munich'],
    ['Universitätsklinika', 'university hospitals', 'university clinics'],
    ['Spitzenmedizin', 'cutting-edge medicine', 'top medicine'],
    [
      'Bayerisches Uniklinika-Gesetz',
      'Bavarian University Hospitals Act',
      'University Clinics Act',
    ],
    [
      'wird zur Medizinhauptstadt',
      'is to become the medical capital',
      'has become the medical capital',
    ],
    ['Highmed Agenda Bayern', 'Highmed Agenda Bayern', 'Highmed Agenda Bavaria'],
    ['Translation', 'translation of research into patient care', undefined],
    ['Deutsche Zentren der Gesundheitsforschung', 'German Centres for Health Research', undefined],
    ['Apotheke der Welt', 'pharmacy of the world', undefined],
  ])('%s: %s, not %s', (de, en, wrong) => {
    const term = [...terms.values()].find((one) => one.terms.de === de)
    expect(term?.terms.en).toBe(en)
    if (wrong !== undefined) expect(term?.avoid.en).toContain(wrong)
  })

  it('keeps the pharmacy of the world an attributed goal', () => {
    expect(facts.get('goal.pharmacy')).toMatchObject({ release: 'B', attribution: 'per.blume' })
  })
})

describe('4.8 names', () => {
  it.each([
    ['org.m1', 'M1 \u2013 Munich Medicine Alliance', 'M1 \u2013 Munich Medicine Alliance'],
    ['org.tum', 'Technische Universität München (TUM)', 'Technical University of Munich (TUM)'],
    ['org.lmuk', 'LMU Klinikum', 'LMU Klinikum'],
    ['org.tumk', 'TUM Klinikum', 'TUM Klinikum'],
  ])('%s', (id, de, en) => {
    const names = organisations.get(id)?.names
    expect([names?.de?.full, names?.en?.full]).toEqual([de, en])
  })

  it('has German genitives without an apostrophe', () => {
    for (const { names } of organisations.values()) {
      expect(names.de?.genitive ?? '').not.toMatch(/['\u2019]/)
    }
    expect(organisations.get('org.lmuk')?.names.de?.genitive).toBe('des LMU Klinikums')
  })
})
