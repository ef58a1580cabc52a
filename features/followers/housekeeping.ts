import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { asHousekeeper, type Tx } from '@/db/client'
import type { Addressed } from '@/features/programmes/addressed'
import { SILENT_DAYS } from '@/features/progress/progress'
import { daysAfter, daysBetween, instantOf, onTheClock } from '@/gate/day'
import { eachInTurn } from '@/gate/jobs'
import { postOnce } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'
import { silenceLetter } from './letters'
import { isTold } from './silence'

/** Forgets addresses that nobody confirmed in time: the row policy says which those are. */
export const clearUnconfirmedFollowers = (): Promise<unknown> =>
  asHousekeeper((tx) => tx.execute(sql`delete from followers`))

type Silence = {
  programmeId: string
  bodyId: string
  title: Addressed['title']
  points: number
  since: Date
}

/** Writes to whoever edits programmes whose points have been silent for too long, as of that moment. */
export async function remindOfSilence(now: Date): Promise<void> {
  const { day } = onTheClock(now)
  const before = instantOf(daysAfter(day, 1 - SILENT_DAYS), '00:00')
  const silences = await asHousekeeper(async (tx) => [
    ...(await tx.execute<Silence>(sql`
      select s.programme_id as "programmeId", s.body_id as "bodyId", s.points, s.since,
        json_build_object('ar', p.title_ar, 'fr', p.title_fr, 'en', p.title_en) as title
      from programme.silent_since(${before.toISOString()}::timestamptz) s
        join programmes p on p.id = s.programme_id`)),
  ])
  await eachInTurn(
    silences
      .filter(({ since }) => isTold(daysBetween(onTheClock(new Date(since)).day, day)))
      .map((silence) => () => asHousekeeper((tx) => remind(tx, silence, day))),
  )
}

async function remind(tx: Tx, silence: Silence, day: string): Promise<void> {
  const editors = await tx.execute<{ address: string; language: Locale }>(
    sql`select * from register.nearest_addresses('programme.edit', ${silence.bodyId})`,
  )
  for (const { address, language } of editors)
    await postOnce(
      tx,
      await silenceLetter(address, silence, language),
      idOf(`${silence.programmeId} ${address} ${day}`),
    )
}

// The night's work is repeated where a part of it failed; the same letter of the same day has the same id.
const idOf = (words: string): string =>
  createHash('sha256')
    .update(words)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
