import { setImmediate } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { asHousekeeper, type Tx } from '@/db/client'
import { enqueue, work } from '@/gate/jobs'
import { type Letter, postList } from '@/gate/mail'
import { unseal } from '@/gate/seal'
import type { Locale } from '@/i18n/locales'
import { LETTERS_A_BATCH, SECRET } from './follower'
import { type News, newsWriter } from './letters'

/** Has the followers told of an announcement, in the background: called in the transaction that makes it. */
export const startAnnouncement = (tx: Tx, announcementId: string, startAfter?: Date): Promise<void> =>
  enqueue(tx, 'announcement', { announcementId }, startAfter && { startAfter })

/** Tells followers what was announced to them, a part of the list at a time. */
export const tellFollowers = () =>
  work('announcement', ({ announcementId }) => tellNextFollowers(announcementId))

/**
 * Writes to the next followers on an announcement's list and, where more may follow, sends itself a job for them.
 * The letters, how far the list has come and the job for the rest are one transaction: where it breaks off, the same
 * part is done again whole, and nobody is written to twice.
 */
export const tellNextFollowers = (announcementId: string): Promise<void> =>
  asHousekeeper(async (tx) => {
    const announcement = await lockedAnnouncement(tx, announcementId)
    if (!announcement || announcement.finished_at) return
    if (announcement.rests_until)
      return startAnnouncement(tx, announcementId, new Date(announcement.rests_until))
    const news = await newsIn(tx, announcement)
    const followers = news ? await nextFollowers(tx, announcement, news.place.point.id) : []
    if (news) await postList(tx, await lettersOf(news, followers))
    const last = followers.length < LETTERS_A_BATCH
    await tx.execute(sql`update announcements set reached = coalesce(${followers.at(-1)?.id ?? null}::uuid, reached),
      sent = sent + ${followers.length}, finished_at = ${last ? sql`now()` : sql`null`} where id = ${announcementId}`)
    if (!last) await startAnnouncement(tx, announcementId)
  })

type Announcement = {
  programme_id: string
  entry_id: string
  reached: string | null
  made_at: string
  finished_at: string | null
  /** Until when letters of an electoral programme rest: the silence before an election. */
  rests_until: string | null
}

// Of two workers on one list the second waits, and goes on where the first stopped.
async function lockedAnnouncement(tx: Tx, id: string): Promise<Announcement | undefined> {
  const [row] = await tx.execute<Announcement>(sql`
    select a.programme_id, a.entry_id, a.reached, a.made_at::text, a.finished_at,
      case when p.kind = 'electoral' then election.rests_until(a.body_id) end as rests_until
    from announcements a join programmes p on p.id = a.programme_id where a.id = ${id} for update of a`)
  return row
}

// What was confirmed, of a programme that is before the public now: a list that was begun stops once it no longer is.
async function newsIn(tx: Tx, { entry_id }: Announcement): Promise<News | undefined> {
  const [row] = await tx.execute<News>(sql`
    select e.step, e.happened_on::text as "happenedOn", json_build_object('ar', e.text_ar, 'fr', e.text_fr) as text,
      e.reason, json_build_object('slug', p.slug,
        'title', json_build_object('ar', p.title_ar, 'fr', p.title_fr, 'en', p.title_en),
        'point', json_build_object('id', t.id, 'number', t.number,
          'title', json_build_object('ar', v.title_ar, 'fr', v.title_fr))) as place
    from progress_entries e join progress_rulings c on c.entry_id = e.id and c.outcome = 'confirmed'
      join programmes p on p.id = e.programme_id join programme_openings o on o.programme_id = p.id
      join points t on t.id = e.point_id join point_versions v on v.point_id = t.id and v.number = t.version
    where e.id = ${entry_id}`)
  return row
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

type Follower = { id: string; locale: Locale; email_sealed: Buffer; secret_sealed: Buffer }

// Who confirmed later has read it on the page. Who follows the programme and the point as well gets one letter.
async function nextFollowers(
  tx: Tx,
  { programme_id, reached, made_at }: Announcement,
  pointId: string,
): Promise<Follower[]> {
  return [
    ...(await tx.execute<Follower>(sql`
      select f.id, f.locale, f.email_sealed, f.secret_sealed from followers f
      where f.programme_id = ${programme_id} and f.confirmed_at <= ${made_at}::timestamptz
        and f.id > ${reached ?? BEFORE_ALL}::uuid
        and (f.point_id is null or (f.point_id = ${pointId} and not exists (select from followers w
          where w.email_key = f.email_key and w.programme_id = f.programme_id and w.point_id is null
            and w.confirmed_at <= ${made_at}::timestamptz)))
      order by f.id limit ${LETTERS_A_BATCH}`)),
  ]
}

const WRITTEN_AT_ONCE = 20

async function lettersOf(news: News, followers: Follower[]): Promise<Letter[]> {
  const languages = [...new Set(followers.map(({ locale }) => locale))]
  const writers = new Map(
    await Promise.all(languages.map(async (locale) => [locale, await newsWriter(news, locale)] as const)),
  )
  const letters: Letter[] = []
  for (const [n, { locale, email_sealed, secret_sealed }] of followers.entries()) {
    // Whoever reads a page meanwhile is let in between: this process serves them too.
    if (n % WRITTEN_AT_ONCE === 0) await setImmediate()
    const write = writers.get(locale)
    if (write) letters.push(write(unseal(email_sealed, 'email'), unseal(secret_sealed, SECRET)))
  }
  return letters
}
