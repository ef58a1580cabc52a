import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'
import { post } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'
import { REMINDED_AFTER } from './application'
import { reminderLetter } from './letters'

/** Deletes applications whose time is up: nobody confirmed them, or they came to their end. The row policy says which. */
export const clearOldApplications = (): Promise<unknown> =>
  asHousekeeper((tx) => tx.execute(sql`delete from applications`))

/** Writes to those whose word applications have waited for too long at that moment. Out: how many letters. */
export const remindOfApplications = (now: Date): Promise<number> =>
  asHousekeeper(async (tx) => {
    const { branch, secretariat } = REMINDED_AFTER
    const due = await tx.execute<{ address: string; language: Locale; waiting: number }>(
      sql`select * from register.take_reminders(${now.toISOString()}::timestamptz,
        make_interval(days => ${branch}), make_interval(days => ${secretariat}))`,
    )
    for (const { address, language, waiting } of due)
      await post(tx, await reminderLetter(address, waiting, language))
    return due.length
  })
