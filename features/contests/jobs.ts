import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'
import { type Jobs, work } from '@/gate/jobs'
import { postOnce } from '@/gate/mail'
import { unseal } from '@/gate/seal'
import type { Locale } from '@/i18n/locales'
import { foundLetter } from './letters'

/** Tells those who contested something what came of it. */
export const answerContests = () => work('contest', tellContester)

/** Writes to whoever sent this contest, where they left an address: no member reads it, and it goes out once. */
export const tellContester = ({ contestId, found }: Jobs['contest']): Promise<void> =>
  asHousekeeper(async (tx) => {
    const [contest] = await tx.execute<{ email_sealed: Buffer | null; locale: Locale }>(
      sql`select email_sealed, locale from contests where id = ${contestId}`,
    )
    if (!contest?.email_sealed) return
    const to = unseal(contest.email_sealed, 'email')
    await postOnce(tx, await foundLetter(to, found, contest.locale), contestId)
  })
