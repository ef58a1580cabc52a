import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { as } from '@/db/client'
import { electionWith } from '@/features/elections/queries'
import type { WaitingLine } from '@/features/home/line'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { type PaperStanding, paperOn, pressingFirst } from './checklist'

type Words = { ar: string; fr: string; en: string }

/** A kind of paper, as those who plan set it. */
export type PaperKind = {
  id: string
  name: Words
  isNeeded: boolean
  isConfirmed: boolean
  version: number
}

const kind = sql`k.id, ${wordsOf('k', 'name')} as name, k.is_needed as "isNeeded",
  k.is_confirmed as "isConfirmed", k.version`

/** The papers that files of an election hold; null where the actor may not know of it. */
export const kindsRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const election = await electionWith(tx, electionId, sql`true as known`)
    if (!election) return null
    const kinds = await tx.execute<PaperKind>(
      sql`select ${kind} from candidacy_paper_kinds k where k.election_id = ${electionId} order by k.position, k.id limit 100`,
    )
    return { election, kinds: [...kinds] }
  })

export type Scan = { id: string; type: string; bytes: number; addedAt: string }

/** A paper of one candidate's file, with its scans and how it stands. */
export type FilePaper = PaperKind & {
  handedInOn: string | null
  expiresOn: string | null
  scans: Scan[]
  standing: PaperStanding
}

/** A candidate's file, what presses first, for whoever may read it. In: the last day of filing. */
export const fileOf = (actor: Actor, candidacyId: string, lastDay: string) =>
  as(actor.reader, (tx) => papersOf(tx, candidacyId, lastDay))

async function papersOf(tx: Tx, candidacyId: string, lastDay: string): Promise<FilePaper[]> {
  const rows = await tx.execute<Omit<FilePaper, 'standing'>>(sql`
    select ${kind}, p.handed_in_on::text as "handedInOn", p.expires_on::text as "expiresOn",
      (select coalesce(json_agg(json_build_object('id', s.id, 'type', s.type, 'bytes', s.bytes, 'addedAt', s.added_at)
        order by s.added_at, s.id), '[]') from candidacy_scans s
        where s.candidacy_id = c.id and s.kind_id = k.id) as scans
    from candidacies c join candidacy_paper_kinds k on k.election_id = c.election_id
      left join candidacy_papers p on p.candidacy_id = c.id and p.kind_id = k.id
    where c.id = ${candidacyId} order by k.position, k.id limit 100`)
  const today = onTheClock(new Date()).day
  return pressingFirst(rows.map((row) => ({ ...row, standing: paperOn(row, lastDay, today) })))
}

/** Papers that a candidate whom the party endorsed has not handed in yet. */
export const papersMissing: WaitingLine = {
  key: 'papersMissing',
  path: () => '/members/candidacies',
  concerns: () => true,
  count: (actor) => sql`select count(*) from candidacies c join endorsements d on d.candidacy_id = c.id
    join elections e on e.id = c.election_id join candidacy_paper_kinds k on k.election_id = c.election_id
    where c.member_id = ${actor.memberId} and e.polling_day >= ${onTheClock(new Date()).day}::date and k.is_needed
      and not exists (select from candidacy_papers p where p.candidacy_id = c.id and p.kind_id = k.id)`,
}
