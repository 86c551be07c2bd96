/** Every statement found in the two sources has a home in the dataset, under its id or as an alias. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import type { Dataset } from '../../../src/dataset/dataset.js'
import { load } from '../../../src/dataset/load.js'
import { readFolder } from './read-folder.js'

const found = `
  fig.beds fig.studies fig.funding fig.dzg fig.partners fig.universities fig.hospitals fig.board
  fig.cvd60 fig.nako
  date.pr date.founded.sec date.founded.sec.de date.sec.pub
  event.launch event.newstructure event.sec.past event.sec.future
  ctx.years
  org.m1 org.lmu org.tum org.lmuk org.tumk org.hmgu org.fac.lmu org.smh org.freistaat org.stmwk
  org.charite org.founders.sec org.partners.sec org.ministry.sec org.highmed.sec org.bmbf.sec
  per.blume per.huber per.huber.sec per.hofmann per.hofmann.sec per.tschoep per.tschoep.lmu
  per.tschoep.sec per.lerch per.siess per.gudermann per.gudermann.chair per.combs per.resdir
  per.spoerlein
  contact.phone
  leg.form leg.law leg.board.deans leg.board.md leg.board.research
  cl.patients cl.charite cl.unique cl.promising cl.capital cl.first cl.strongest cl.onestop
  cl.pillars cl.networks cl.toplocation cl.europe cl.valuechain
  goal.trials goal.pharmacy goal.data goal.ai goal.bedside goal.business goal.startups
  goal.techtransfer goal.bureaucracy goal.boston goal.best goal.metropolis goal.partnerofchoice
  goal.access goal.translation
  goal.sec.leading goal.sec.visible goal.sec.infra goal.sec.transfer goal.sec.interfaces
  cl.sec.city cl.sec.wish cl.sec.covid cl.sec.challenges cl.sec.role
  q.blume.boston q.blume.launch q.blume.focus q.huber q.hofmann q.tschoep q.lerch q.siess
  q.gudermann q.combs
`
  .trim()
  .split(/\s+/)

function idsOf(dataset: Dataset): ReadonlySet<string> {
  const { sources, organisations, facts, quotations, events, questions, terms } = dataset
  const people = [...dataset.people.values()]
  const bodies = [...dataset.bodies.values()]
  const kinds = [sources, organisations, facts, quotations, events, questions, terms]
  const declared = [
    ...kinds.flatMap((all) => [...all.values()]),
    ...people,
    ...bodies,
    ...bodies.flatMap(({ seats }) => seats),
  ]
  const roles = people.flatMap((person) => person.roles.flatMap(({ id }) => id ?? []))
  return new Set([...declared.flatMap(({ id, aliases = [] }) => [id, ...aliases]), ...roles])
}

describe('the dataset in data/', () => {
  const { report } = collect()
  const dataset = load(readFolder('data'), report)
  const ids = dataset ? idsOf(dataset) : new Set<string>()

  it('knows all 104 statements', () => {
    expect(found).toHaveLength(104)
    expect(new Set(found).size).toBe(104)
    expect(found.filter((id) => !ids.has(id))).toEqual([])
  })
})
