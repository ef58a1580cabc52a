import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { sampleElections } from '@/db/sample/elections/elections'
import { silenceOf } from '@/features/elections/silence'
import { ruleSet } from '@/features/rulesets/rule-set'
import type { Place } from './sample-laid'

const CLOSES_AT = '19:00'
const PROVINCE = 'El Jadida'

/** Loads the sample's elections: two that were held, and the next one with its milestones. In: a connection as owner. */
export async function loadElections(sql: Sql, { body, person }: Omit<Place, 'office'>): Promise<void> {
  const planner = person('provincialSecretary')
  const ours = await sql<
    { code: string }[]
  >`select code from communes where province_fr = ${PROVINCE} order by code`
  for (const { kind, title, pollingDay, isAssumed, law, milestones } of sampleElections) {
    const [held] = await sql<{ id: string; rules: unknown }[]>`
      select id, rules from rule_sets where kind = ${kind} and name_fr = ${law}`
    if (!held) throw new Error(`no such law: ${law}`)
    const { silentFrom, silentUntil } = silenceOf(pollingDay, CLOSES_AT, ruleSet.parse(held.rules).silence)
    const id = randomUUID()
    await sql`insert into elections ${sql({
      ...{ id, kind, body_id: body('root'), title_ar: title.ar, title_fr: title.fr, title_en: title.en },
      ...{ polling_day: pollingDay, is_assumed: isAssumed, closes_at: CLOSES_AT, rule_set_id: held.id },
      ...{ silent_from: silentFrom, silent_until: silentUntil, added_by: planner },
      communes: kind === 'communal' ? ours.map(({ code }) => code) : [],
    })}`
    for (const one of milestones)
      await sql`insert into election_milestones ${sql({
        ...{ id: randomUUID(), election_id: id, body_id: body(one.body), added_by: planner },
        ...{ title_ar: one.title.ar, title_fr: one.title.fr, title_en: one.title.en },
        ...{ day: one.day, opens_on: one.from ?? null, after: one.after ?? [] },
      })}`
  }
}
