import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { ElectionKind } from '@/db/elections'
import { silenceOf } from '@/features/elections/silence'

type Options = { kind?: ElectionKind; pollingDay?: string; title?: string }

/** The latest of the rule sets that every portal begins with. */
export async function lawFor(sql: Sql, kind: ElectionKind): Promise<string> {
  const [law] = await sql<
    { id: string }[]
  >`select id from rule_sets where kind = ${kind} and saved_by is null order by number desc limit 1`
  return law?.id ?? ''
}

/** An election that a body prepares, under the law that stands; the communal ones of 2027 unless told otherwise. */
export async function anElection(sql: Sql, bodyId: string, authorId: string, more: Options = {}) {
  const { kind = 'communal', pollingDay = '2027-09-08', title = 'الانتخابات الجماعية 2027' } = more
  const id = randomUUID()
  const { silentFrom, silentUntil } = silenceOf(pollingDay, '19:00', 0)
  await sql`insert into elections (id, body_id, kind, title_ar, polling_day, silent_from, silent_until, rule_set_id, added_by)
    values (${id}, ${bodyId}, ${kind}, ${title}, ${pollingDay}, ${silentFrom}, ${silentUntil}, ${await lawFor(sql, kind)}, ${authorId})`
  return { id, bodyId }
}

/** A milestone of a body, so many days from polling day. */
export async function anElectionMilestone(
  sql: Sql,
  electionId: string,
  bodyId: string,
  authorId: string,
  { title = 'تدريب المراقبين', day = -30 }: { title?: string; day?: number } = {},
) {
  const id = randomUUID()
  await sql`insert into election_milestones (id, election_id, body_id, title_ar, day, added_by)
    values (${id}, ${electionId}, ${bodyId}, ${title}, ${day}, ${authorId})`
  return id
}

/** Notes a step as done, as its body would. */
export const aMark = (sql: Sql, electionId: string, bodyId: string, key: string, memberId: string) =>
  sql`insert into election_marks (election_id, key, body_id, marked_by) values (${electionId}, ${key}, ${bodyId}, ${memberId})`

/** The same, silent now: an hour ago it began, in an hour it ends. */
export async function aSilentElection(sql: Sql, bodyId: string, authorId: string) {
  const election = await anElection(sql, bodyId, authorId)
  await sql`update elections set silent_from = now() - interval '1 hour', silent_until = now() + interval '1 hour'
    where id = ${election.id}`
  return election
}

/** Says that a text campaigns. */
export const aCampaignMark = (sql: Sql, articleId: string, bodyId: string, memberId: string) =>
  sql`insert into campaign_articles (article_id, body_id, marked_by) values (${articleId}, ${bodyId}, ${memberId})`

/** Somebody asks that a text be let through a silence. */
export async function anOverride(
  sql: Sql,
  electionId: string,
  { articleId, bodyId }: { articleId: string; bodyId: string },
  memberId: string,
) {
  const id = randomUUID()
  await sql`insert into silence_overrides (id, election_id, body_id, article_id, reason, asked_by)
    values (${id}, ${electionId}, ${bodyId}, ${articleId}, 'تصحيح خبر كاذب', ${memberId})`
  return id
}
