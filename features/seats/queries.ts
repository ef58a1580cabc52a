import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { SharedWith } from '@/db/elections'
import { bodiesNamed, electionWith } from '@/features/elections/queries'
import type { Names } from '@/features/programmes/queries'
import { personOf, wordsOf } from '@/features/programmes/words'
import { type RuleSet, ruleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { type Counted, counted } from './counted'
import { scenarioInputs } from './input'
import type { ScenarioInputs } from './scenario'

type Words = { ar: string; fr: string; en: string }

/** A version of the law of a kind of election, as far as it shares out seats. */
export type SeatLaw = { id: string; name: Words; seats: RuleSet['seats'] }

/** A scenario that the reader may open. */
export type Scenario = {
  id: string
  name: string
  bodyId: string
  body: Names
  memberId: string
  author: { ar: string; latin: string } | null
  sharedWith: SharedWith | null
  version: number
  savedAt: string
  inputs: ScenarioInputs
}

// Of every law only what shares out seats comes along.
const laws = sql`(select json_agg(json_build_object('id', l.id, 'name', ${wordsOf('l', 'name')},
  'seats', l.rules -> 'seats') order by l.number desc) from rule_sets l where l.kind = e.kind) as laws, r.rules`

type WithLaws = { laws: SeatLaw[]; rules: unknown }

async function electionUnderLaws(tx: Tx, electionId: string, more: SQL = sql``) {
  const found = await electionWith<WithLaws>(tx, electionId, sql`${laws} ${more}`)
  if (!found) return null
  const { laws: ofKind, rules, ...election } = found
  return { election, laws: ofKind, rule: ruleSet.parse(rules).seats }
}

/** An election with every constituency of it that the reader may know of, and what was counted there. */
export const seatsRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionUnderLaws(tx, electionId)
    if (!found) return null
    const rows = await tx.execute<Counted>(counted(sql`c.election_id = ${electionId}`))
    return { ...found, constituencies: [...rows] }
  })

const scenarioRows = (where: SQL) => sql`
  (select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'bodyId', n.body_id,
    'body', ${wordsOf('b', 'name')}, 'memberId', n.member_id, 'author', ${personOf('w')}, 'sharedWith', n.shared_with,
    'version', n.version, 'savedAt', n.saved_at, 'inputs', n.inputs) order by n.saved_at desc), '[]')
  from (select * from scenarios n where n.constituency_id = c.id and ${where} order by n.saved_at desc limit 100) n
    join bodies b on b.id = n.body_id left join members w on w.id = n.member_id) as scenarios`

type WithScenarios = Counted & { scenarios: (Omit<Scenario, 'inputs'> & { inputs: unknown })[] }

// What was saved under other bounds than today’s is not opened half.
const readable = (rows: WithScenarios['scenarios']): Scenario[] =>
  rows.flatMap(({ inputs, ...scenario }) => {
    const read = scenarioInputs.safeParse(inputs)
    return read.success ? [{ ...scenario, inputs: read.data }] : []
  })

async function constituencyIn(tx: Tx, electionId: string, constituencyId: string) {
  const where = sql`c.id = ${constituencyId} and c.election_id = ${electionId}`
  const [row] = await tx.execute<WithScenarios>(counted(where, sql`, ${scenarioRows(sql`true`)}`))
  if (!row) return null
  const { scenarios, ...constituency } = row
  return { constituency, scenarios: readable(scenarios) }
}

/** One constituency with what was counted there, and the scenarios of it that the reader may open. */
export const constituencyRoom = (actor: Actor, electionId: string, constituencyId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionUnderLaws(tx, electionId)
    const row = found && (await constituencyIn(tx, electionId, constituencyId))
    return row ? { ...found, ...row } : null
  })

// Where the same seats were voted on before: of the same kind, commune and part, by the same ballot, and counted.
const EARLIER = sql`(select p.id from constituencies p join elections q on q.id = p.election_id
  where q.kind = e.kind and q.polling_day < e.polling_day and p.part = k.part and p.ballot = k.ballot
    and p.commune_code is not distinct from k.commune_code
    and (p.code = k.code or (k.ballot = 'list' and k.commune_code is not null))
    and exists (select from results z where z.constituency_id = p.id)
  order by q.polling_day desc, p.code = k.code desc, p.id limit 1)`

const follows = (actor: Actor) =>
  sql`b.id = any(${`{${[...actor.reach('election.read'), ...actor.reach('election.plan')].join(',')}}`}::uuid[])`

type Voted = WithScenarios & { day: string; law: unknown; title: Words }

// The constituency, and where the same seats were voted on last.
const votedIn = (electionId: string, constituencyId: string, scenarioId: string | null) => {
  const those = sql`select k.id, true as own from constituencies k
      where k.id = ${constituencyId} and k.election_id = ${electionId}
    union all select ${EARLIER}, false from constituencies k join elections e on e.id = k.election_id
      where k.id = ${constituencyId}`
  return counted(
    sql`c.id in (select id from (${those}) those)`,
    sql`, (select e.polling_day::text from elections e where e.id = c.election_id) as day,
      (select ${wordsOf('e', 'title')} from elections e where e.id = c.election_id) as title,
      (select x.rules from elections e join rule_sets x on x.id = e.rule_set_id where e.id = c.election_id) as law,
      ${scenarioRows(sql`n.id = ${scenarioId}::uuid`)}`,
  )
}

/**
 * With what a constituency is simulated: what was counted there or, before it voted, where the same seats were voted on
 * last; the laws; the bodies that the actor may keep a scenario for; and the scenario that is opened.
 */
export const simulatorRoom = (
  actor: Actor,
  electionId: string,
  constituencyId: string,
  scenarioId: string | null,
) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<WithLaws & { bodies: { id: string; name: Names }[] }>(
      tx,
      electionId,
      sql`${laws}, ${bodiesNamed(follows(actor))} as bodies`,
    )
    if (!found) return null
    const { laws: ofKind, rules, bodies, ...election } = found
    const rows = await tx.execute<Voted>(votedIn(electionId, constituencyId, scenarioId))
    const own = rows.find(({ id }) => id === constituencyId)
    if (!own) return null
    const [scenario] = readable(own.scenarios)
    const earlier = rows.find(({ id }) => id !== constituencyId)
    return {
      ...{ election, laws: ofKind, bodies, constituency: own as Counted, scenario: scenario ?? null },
      rule: ruleSet.parse(rules).seats,
      earlier: earlier && {
        constituency: earlier as Counted,
        title: earlier.title,
        rule: ruleSet.parse(earlier.law).seats,
      },
    }
  })
