import { type SQL, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import type { Owner, ResourceKind } from '@/db/coverage'
import { bodiesNamed, electionWith, planned } from '@/features/elections/queries'
import { peopleNamed } from '@/features/mandates/queries'
import type { Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import type { Loan } from './lending'

export type LoanTo = Loan & { id: string; name: { ar: string; latin: string } | null }

export type Resource = {
  id: string
  bodyId: string
  body: Names
  kind: ResourceKind
  name: string
  count: number
  owner: Owner
  version: number
  loans: LoanTo[]
}

type Instants = 'startsAt' | 'endsAt' | 'returnedAt'
type LoanRow = Omit<LoanTo, Instants> & { startsAt: string; endsAt: string; returnedAt: string | null }
type Row = Omit<Resource, 'loans'> & { loans: LoanRow[] }

/** A campaign has dozens of things to lend; the list ends here. */
const MOST = 1_000

const resourcesOf = (actor: Actor, where: SQL): SQL => {
  const ids = [...new Set([...actor.reach('election.read'), ...actor.reach('election.plan')])]
  return sql`(select coalesce(json_agg(x), '[]') from (
    select r.id, r.body_id as "bodyId", ${wordsOf('b', 'name')} as body, r.kind, r.name, r.count, r.owner, r.version,
      (select coalesce(json_agg(json_build_object('id', l.id, 'amount', l.amount, 'startsAt', l.starts_at,
        'endsAt', l.ends_at, 'returnedAt', k.returned_at,
        'name', case when n.member_id is not null then json_build_object('ar', n.name_ar, 'latin', n.name_latin) end)
        order by l.starts_at, l.id), '[]')
        from loans l left join loan_returns k on k.loan_id = l.id
          left join register.named_for(e.id) n on n.member_id = l.member_id
        where l.resource_id = r.id) as loans
    from resources r join bodies b on b.id = r.body_id
    where r.election_id = e.id and r.body_id = any(${`{${ids.join(',')}}`}::uuid[]) and ${where}
    order by r.kind, r.name, r.id limit ${MOST}) x)`
}

const lent = ({ startsAt, endsAt, returnedAt, ...loan }: LoanRow): LoanTo => ({
  ...loan,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  returnedAt: returnedAt ? new Date(returnedAt) : null,
})

const withLoans = (row: Row): Resource => ({ ...row, loans: row.loans.map(lent) })

type Room = { resources: Row[]; bodies: { id: string; name: Names }[] }

/** An election, what it has to lend within the actor’s reach, and the bodies for which they enter more; null where it is none. */
export const logisticsRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const bodies = bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)
    const election = await electionWith<Room>(
      tx,
      electionId,
      sql`${resourcesOf(actor, sql`true`)} as resources, ${bodies} as bodies`,
    )
    return election
      ? { election, resources: election.resources.map(withLoans), bodies: election.bodies }
      : null
  })

/** One resource with all its loans, and people of that name; null where the actor may not know of it. */
export const resourceRoom = (actor: Actor, electionId: string, resourceId: string, who: string) =>
  as(actor.reader, async (tx) => {
    const election = await electionWith<{ resources: Row[] }>(
      tx,
      electionId,
      sql`${resourcesOf(actor, sql`r.id = ${resourceId}`)} as resources`,
    )
    const [resource] = election?.resources ?? []
    if (!election || !resource) return null
    const found = who ? await peopleNamed(tx, who) : null
    return { election, resource: withLoans(resource), found }
  })

/** What a member has of the campaign’s, and has not brought back. */
export type OwnLoan = { id: string; name: string; amount: number; endsAt: string }

/** What the actor has of the election `e`, as one value of a query. */
export const ownLoans: SQL = sql`
  (select coalesce(json_agg(json_build_object('id', l.id, 'name', r.name, 'amount', l.amount, 'endsAt', l.ends_at)
    order by l.ends_at, l.id), '[]') from loans l join resources r on r.id = l.resource_id
    where l.election_id = e.id and l.member_id = (select access.me())
      and not exists (select from loan_returns k where k.loan_id = l.id))`
